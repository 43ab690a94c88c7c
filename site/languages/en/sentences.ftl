### What the assessment, the files of a result and the pages say alike: names of things, counts, days, and the sentences of a result.
### English is the source of truth: another language has the same messages with the same variables.

## What a framework is made of
# A site may call these by names of its own. Each has four forms: in a sentence and at its beginning, of one and of many.

-article = { $form ->
   *[one] article
    [many] articles
    [One] Article
    [Many] Articles
}
-assessment = { $form ->
   *[one] assessment
    [many] assessments
    [One] Assessment
    [Many] Assessments
}
-domain = { $form ->
   *[one] domain
    [many] domains
    [One] Domain
    [Many] Domains
}
-goal = { $form ->
   *[one] goal
    [many] goals
    [One] Goal
    [Many] Goals
}
-metric = { $form ->
   *[one] metric
    [many] metrics
    [One] Metric
    [Many] Metrics
}
-playbook = { $form ->
   *[one] playbook
    [many] playbooks
    [One] Playbook
    [Many] Playbooks
}
-principle = { $form ->
   *[one] principle
    [many] principles
    [One] Principle
    [Many] Principles
}
-question = { $form ->
   *[one] question
    [many] questions
    [One] Question
    [Many] Questions
}
-stage = { $form ->
   *[one] stage
    [many] stages
    [One] Stage
    [Many] Stages
}
-step = { $form ->
   *[one] step
    [many] steps
    [One] Step
    [Many] Steps
}
-term = { $form ->
   *[one] term
    [many] terms
    [One] Term
    [Many] Terms
}
-transition = { $form ->
   *[one] transition
    [many] transitions
    [One] Transition
    [Many] Transitions
}

## Lists

list-two = { $first } and { $second }
# A list of three or more is made from its beginning: each further name is added by list-more, the last by list-last.
list-more = { $names }, { $next }
list-last = { $names }, and { $last }
# Whole phrases after each other, none of them the last.
list-phrases = { $phrases }; { $next }
quoted = “{ $name }”

## Numbers

# What stands before the decimals, and between groups of three digits.
decimal-mark = .

# Behind a sentence that says what the index is.
about-keystones = A { -stage(form: "one") } also needs its keystone { -question(form: "one") }, so a long bar can still be at an early { -stage(form: "one") }.
group-mark = ,
of = { NUMBER($part) } of { NUMBER($whole) }
# Small numbers as words; larger ones in digits.
spelled = { $number ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] { $number }
}
# The same where a sentence begins.
spelled-first = { $number ->
    [0] None
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
   *[other] { $number }
}
weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}

## Days

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# $month is a name of "month"; the year is four digits.
date = { $month } { NUMBER($day) }, { $year }

## Answers

unknown = We don’t know
not-applicable = Doesn’t apply to us
not-applicable-because = { not-applicable }: { $reason }
blank = Not answered
# How many of all questions have an answer.
answered-of = { NUMBER($answered) } of { NUMBER($total) } answered
unknown-of-them = { NUMBER($unknown) } of them “{ unknown }”
# The same in one.
answered-and-unknown = { NUMBER($answered) } of { NUMBER($total) } answered, { NUMBER($unknown) } of them “{ unknown }”

## Names of facts: above columns, or before what they name

stage-name = { -stage(form: "One") }
domain-name = { -domain(form: "One") }
index-name = Index
target-name = Target
playbook-name = { -playbook(form: "One") }
owner = Owner
time = Time
impact = Impact
effort = Effort
held-back-by = Held back by
to-the-next = To the next { -stage(form: "one") }
answered = Answered
not-scored = Not scored
nothing = Nothing
where-domains-stand = Where each { -domain(form: "one") } stands
trend = { -stage(form: "One") } and index
# At a line of the chart.
key-model = the framework changed in between
what-to-do-first = What to do first
hold-what-you-have = Hold what you have
# Beside a hatched bar.
could-add = what unknown answers could add

## Stages

# The level below the first stage is named after it.
before-stage = { $stage }, starting out
# The same where there is little room.
starting-out = Starting out
# From a stage to another one.
stage-to-stage = { $from } → { $to }

## The headline of a result

# The first part of a headline: where somebody stands. $who is "you", "they", "team", "room", or of a scenario "would" (you
# would be) and "still" (you would still be).
is-at = { $who ->
    [they] They are at { $stage }
    [team] The team is at { $stage }
    [room] The room is at { $stage }
    [would] You would be at { $stage }
    [still] You would still be at { $stage }
   *[you] You are at { $stage }
}
# The same below the first stage.
is-starting-out = { $who ->
    [they] They are starting out
    [team] The team is starting out
    [room] The room is starting out
    [would] You would be starting out
    [still] You would still be starting out
   *[you] You are starting out
}
# $here is one of the two; $number is how many answers are lacking.
headline-short = { $here }, { spelled } { $number ->
    [one] answer
   *[other] answers
} short of { $stage }
headline-last = { $here }, the last { -stage(form: "one") }
no-headline = Not enough answers for a result yet
short-of = { $answers ->
    [one] { $answers } answer short of { $stage }
   *[other] { $answers } answers short of { $stage }
}
at-the-last = At the last { -stage(form: "one") }
index-range = { NUMBER($low) }, up to { NUMBER($high) }
changes-if-lower = One answer a level lower would change the { -stage(form: "one") }.
changes-if-other = One answer a level higher or lower would change the { -stage(form: "one") }.

## The result in a sentence

# Which domains have reached a stage. $share is "none", "only" (the one that is scored), "both", "all" or "some". $of is "scored"
# where others are not scored. $part and $whole are numbers as words: $part begins the sentence.
domains-reached = { $share ->
    [none] No { -domain(form: "one") } has reached { $stage } yet
    [only] The only scored { -domain(form: "one") } has reached { $stage }
    [both] Both { $of ->
        [scored] scored { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } have reached { $stage }
    [all] All { $whole } { $of ->
        [scored] scored { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } have reached { $stage }
   *[some] { $part } of { $whole } { $of ->
        [scored] scored { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } { $reached ->
        [one] has
       *[other] have
    } reached { $stage }
}
# The same where there is no further stage to reach.
domains-at = { $share ->
    [none] No { -domain(form: "one") } is at { $stage }
    [only] The only scored { -domain(form: "one") } is at { $stage }
    [both] Both { $of ->
        [scored] scored { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } are at { $stage }
    [all] All { $whole } { $of ->
        [scored] scored { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } are at { $stage }
   *[some] { $part } of { $whole } { $of ->
        [scored] scored { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } { $reached ->
        [one] is
       *[other] are
    } at { $stage }
}
# $domains is one of the two, and $blame says who holds the company back.
board = { $domains }.
board-blame = { $domains }; { $blame }.
board-hold = { $domains }; hold what you have.
# $names is a list of domains, $domains how many these are.
blame-named = { $domains ->
    [one] { $names } holds the company back
   *[other] { $names } hold the company back
}
blame-others = the other { spelled } hold the company back
# $lag is how many stages others may lie ahead, $stages the same as a word.
blame-lag-named = { $domains ->
    [one] { $names } is
   *[other] { $names } are
} more than { $stages } { $lag ->
    [one] { -stage(form: "one") }
   *[other] { -stage(form: "many") }
} behind
blame-lag-counted = { spelled } are more than { $stages } { $lag ->
    [one] { -stage(form: "one") }
   *[other] { -stage(form: "many") }
} behind
# $answered is "answered-of" or "answered-and-unknown".
too-few-apply = With { $answered }, too few apply to score.
too-few-known = With { $answered }, too few are known to score. Answer the open ones below to see where you stand.

## Why a step is worth doing

quick-win = Quick win
foundation = Foundation
big-bet = Big bet
# The first variant is said where the sum begins with it.
reason-holds-back = { $place ->
    [first] Holds { $stage } back
   *[within] holds { $stage } back
}
reason-completes = { $place ->
    [first] Completes { $stage } in its { -domain(form: "one") }
   *[within] completes { $stage } in its { -domain(form: "one") }
}
reason-missing = { $levels ->
    [one] { $levels } level missing
   *[other] { $levels } levels missing
}
reason-impact = { $place ->
    [first] { $impact ->
        [1] Very low impact
        [2] Low impact
        [3] Medium impact
        [4] High impact
       *[5] Very high impact
    }
   *[within] { $impact ->
        [1] very low impact
        [2] low impact
        [3] medium impact
        [4] high impact
       *[5] very high impact
    }
}
reason-unlocks = { $place ->
    [first] { $steps ->
        [one] Unlocks { $steps } { -step(form: "one") }
       *[other] Unlocks { $steps } { -step(form: "many") }
    }
   *[within] { $steps ->
        [one] unlocks { $steps } { -step(form: "one") }
       *[other] unlocks { $steps } { -step(form: "many") }
    }
}
reason-goals = { $place ->
    [first] Serves your { -goal(form: "many") }
   *[within] serves your { -goal(form: "many") }
}
reason-fits = { $place ->
    [first] Fits your company
   *[within] fits your company
}
reason-ill-suited = { $place ->
    [first] Ill-suited to your company
   *[within] ill-suited to your company
}
reason-effort = { $place ->
    [first] Effort { NUMBER($effort) } of 5
   *[within] effort { NUMBER($effort) } of 5
}
# A reason with its points. No line ends at the space before the parenthesis, nor within the reason.
sum-term = { $reason } ({ NUMBER($points) })
sum-term-capped = { $reason } ({ NUMBER($points) }, the most that counts)
# The sum grows by a term; no line ends between the sign and the term.
sum-minus-first = − { $term }
sum-plus = { $sum } + { $term }
sum-minus = { $sum } − { $term }
sum-total = { $sum } = { NUMBER($total) }
sum-below-zero = { $sum } = −{ NUMBER($total) }
# $names is a list of steps, $steps how many these are.
first-because = { $steps ->
    [one] First, because { $names } needs it.
   *[other] First, because { $names } need it.
}

## What is not known

could-rise = { $domain }: the index could rise from { NUMBER($low) } to { NUMBER($high) }.
# Where that cannot be said.
could-change = { $domain }.
