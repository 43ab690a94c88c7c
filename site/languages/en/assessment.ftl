### Only the assessment.

## The result

result = Your result
result-of-day = { result } · { $today }
about-domains = The index is the average of your answers, from 0 to 100.
as-table = The same figures as a table
moves = Moves
targets = Targets
about-targets = The { -stage(form: "one") } to bring each { -domain(form: "one") } to. Nothing is advised beyond it.
next-stage = The next { -stage(form: "one") }
# A target that the framework names.
as-proposed = As proposed: { $stage }
target-key =
    { $method ->
        [average] the target: where that { -stage(form: "one") } begins
       *[other] the target: every answer at that { -stage(form: "one") }
    }
left-out = Left out of the score
about-left-out = { $questions ->
    [one] You said that this does not apply to you.
   *[other] You said that these do not apply to you.
}
context = Fit the advice to you
about-context = Optional. Each choice changes the { -step(form: "many") } above at once, and never the { -stage(form: "one") }.
goals = What do you want most?
profile = About your company
not-said = Not said
keep-it = Keep it
about-keep = The file with your answers brings them back on any device.
leave = Begin again, or leave nothing behind
download-scorecard = Download scorecard (JSON)
print = Print
change-answers = Change answers
not-known = Not known
fewest = The fewest answers that would do it.
all-domains = { $domains ->
    [0] No { -domain(form: "one") }
    [1] The only scored { -domain(form: "one") }
    [2] Both { -domain(form: "many") }
   *[other] All { $counted } { -domain(form: "many") }
}
and-more = and { spelled } more
more-open = { NUMBER($number) } more
to-stage = To { $stage }
# How many answers a stage is away, as a fact of its own.
distance = { spelled-first } { $number ->
    [one] answer
   *[other] answers
}
# After an index: what it could be at most.
up-to = , up to { NUMBER($high) }
unknown-ids = { $number ->
    [one] { $number } answer belongs to a { -question(form: "one") }
   *[other] { $number } answers belong to { -question(form: "many") }
} that this framework does not have: kept in your file, and not scored.

## The steps of the result

about-actions = { $number ->
    [one] { spelled-first } { -step(form: "one") }.
   *[other] { spelled-first } { -step(form: "many") }, in this order.
} The sum under each says why it stands where it does.
show-all = Show all { NUMBER($number) }
show-first = Show the first { NUMBER($number) } only
about-sustain = Every scored { -domain(form: "one") } is at its target or past it, so there is nothing to raise. See that it stays so.
# $open is the title of what to answer to be sure.
about-sustain-open = Nothing that you know of is below its target. What you don’t know could be: see “{ $open }” below.
to-be-sure = { $open ->
    [one] Answer this to be sure
   *[other] Answer these to be sure
}
about-to-be-sure = { $open ->
    [one] It could still change your result.
   *[other] They could still change your result. Those that could change it most come first.
}

## What a change of goals, targets or profile did to the steps

# $changes is a list of the parts below.
what-changed = What changed: { $changes }.
changed-first = { $name } is first now
changed-entered = { $names } came into the first { NUMBER($shown) }
changed-down = { $names } moved down
changed-gone = { $steps ->
    [one] { $names } is not advised any more
   *[other] { $names } are not advised any more
}
changed-gone-many = { spelled } { -step(form: "many") } are not advised any more
changed-more = { $number ->
    [one] { spelled } more { -step(form: "one") } is advised further down
   *[other] { spelled } more { -step(form: "many") } are advised further down
}
changed-nothing = This changes nothing in the { -step(form: "many") } for your answers.
changed-points = The first { NUMBER($shown) } stay the same; { $steps ->
    [one] { $steps } { -step(form: "one") } has
   *[other] { $steps } { -step(form: "many") } have
} other points now.

## Signs between texts

# Between links to things, in a row of them.
between-links = { ", " }
# Between answers of people, which may hold commas.
between-answers = { "; " }
# After a name that stands before what it names.
colon = { ": " }
full-stop = .
# A name with what it names, such as “Owner: Ada”.
named = { $name }: { $value }
# From one stage, amount, or day to another.
from-to = { $from } to { $to }

## The browser’s title

# $screen: what is on the screen; $page: the title of the page.
window-title = { $screen } · { $page }
window-title-problem = Error: { $screen } · { $page }

## One question

# What a screen reader calls the bar of progress.
progress-label = { -question(form: "Many") } answered
question-number = { -question(form: "One") } { NUMBER($number) } of { NUMBER($total) }
time-left = about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left
why-not = Why doesn’t it apply?
add-note = Add a note or evidence
note = Note
link-to-evidence = Link to evidence
continue-button = Continue
back = Back
# While a part of the page is being loaded.
on-the-way = One moment
not-loaded = That page could not be loaded; the connection may be gone. Your answers are as they were. Try again in a moment.
there-is-a-problem = There is a problem
# Read out before what is wrong.
error = Error:
nothing-chosen = Choose the answer that fits best, or “We don’t know”
no-reason = Choose why it doesn’t apply to you

## Coming back

welcome-back = Welcome back
# On a button: where to go on.
resume-at = Resume at { NUMBER($number) } of { NUMBER($total) }
begin-new = Begin a new { -assessment(form: "one") }
check-and-result = Check answers and see the result
see-answers = See my answers
start-over = Start over
delete-data = Delete my data
kept-here = Your answers are kept in this browser and nowhere else.
nothing-answered = There is no answer in this browser yet. About { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left.
some-answered = You have answered { NUMBER($answered) } of { NUMBER($total) } { -question(form: "many") }. About { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left.
all-answered = You have answered all { NUMBER($total) } { -question(form: "many") }.
next-domain = next: { $domain }
ask-start-over = Start over? { $answers ->
    [0] There is no answer in this browser yet.
    [one] The { $answers } answer in this browser will be deleted.
   *[other] The { $answers } answers in this browser will be deleted.
}
yes-start-over = Yes, start over
ask-delete = Delete your data? { $answers ->
    [0] Everything that this page keeps in this browser will be gone.
    [one] The { $answers } answer and everything else that this page keeps in this browser will be gone.
   *[other] The { $answers } answers and everything else that this page keeps in this browser will be gone.
}
yes-delete = Yes, delete everything
# On the button that deletes nothing.
no-keep = { $answers ->
    [0] No, keep it
    [one] No, keep it
   *[other] No, keep them
}

## Checking answers

check-answers = Check your answers
# On a link to a question that is answered, and to one that is not.
change-answer = Change
give-answer = Answer
# After such a word, for those who do not see which question it stands at.
which-question = : { $question }
see-result = See the result
# How many are answered, of how many of these the answer is that nobody knows, and how many are not answered.
tally = { NUMBER($answered) } of { NUMBER($total) } answered{ $unknown ->
    [0] { "" }
   *[other] , { $unknown } of them “{ unknown }”
}{ $blank ->
    [0] { "" }
   *[other] , { $blank } left open
}. You can { $answered ->
    [0] answer them
    [one] change it
   *[other] change any of them
} now or after the result.
note-said = Note: { $note }
evidence-said = Evidence: { $link }

## What happens to the answers

take-back = Take the earlier answers back
download-answers = Download my answers (JSON)
upload = Upload a file (JSON)
# $new answers came from a file; $old were here before.
uploaded = { $new ->
    [0] The file has no answer to these { -question(form: "many") }; { $old ->
        [0] it is here now.
        [one] it took the place of the { $old } answer that was here.
       *[other] it took the place of the { $old } answers that were here.
    }
    [one] The file’s { $new } answer { $old ->
        [0] is here now.
        [one] took the place of the { $old } answer that was here.
       *[other] took the place of the { $old } answers that were here.
    }
   *[other] The file’s { $new } answers { $old ->
        [0] are here now.
        [one] took the place of the { $old } answer that was here.
       *[other] took the place of the { $old } answers that were here.
    }
}
file-is-newer = This file comes from a newer version of this site.
file-of-another = This file belongs to another framework.
file-is-none = This is not an answers file of this { -assessment(form: "one") }.
file-not-used = It was not used, and your answers stay as they were.
file-too-large = It is larger than an answers file can be.
file-unreadable = The browser could not read this file.

## Figures beside benchmarks

compare-figures = Compare with your figures
about-compare-figures = Enter what you measure. A figure that contradicts your { -stage(form: "many") } is named, with the benchmark behind it.
enter-figures = Enter your figures
figures-kept = What you enter stays in this browser. It changes no score, and goes into no link and no file.
compared-with = What the figures are compared with
figure-column = Figure
measured-on = Measured on
source-column = Source
asked-column = Asked
source-and-year = { $source }, { $year }
your-figure = Your own figure
# The domains follow, each with its stage.
domains-behind = { -domain(form: "Many") } behind it:
assumed = What this takes for granted
nothing-exposed = Enter the share that is kept as well: no benchmark says it for your segment.
# What to write in a field, with an example as people write figures in this language.
hint-percent = In percent, such as 92.5
hint-days = In days, such as 38
hint-hours = In hours, such as 12
hint-currency = An amount, such as 1,200,000
hint-count = A number, such as 42
hint-score = Points, such as 31 or −4
figure-unreadable = Write one number in digits, such as 92.5 or 1,200,000
figure-too-long = Write at most 12 digits before the point, and 4 after it
figure-negative = Write 0 or more
figure-above-hundred = Write 100 or less: no more can be kept than there was
figure-percent = { $figure }%
figure-days = { $figure ->
    [one] { $figure } day
   *[other] { $figure } days
}
figure-hours = { $figure ->
    [one] { $figure } hour
   *[other] { $figure } hours
}
# A figure that is no whole number.
figure-part-days = { $figure } days
figure-part-hours = { $figure } hours
# What is found, in a few words.
finding-agrees = No contradiction
finding-practice-ahead = Practice ahead of the figure
finding-outcome-ahead = Figure ahead of the practice
finding-between = Among the benchmarks
finding-no-benchmark = No benchmark
finding-not-known = { -domain(form: "Many") } not scored yet
# Where a figure lies among so many benchmarks. $whose is “own” where they are for the visitor’s own segment.
figure-worse = { $figure } is worse than { $benchmarks ->
    [1] the one benchmark
    [2] both benchmarks
   *[other] all { $benchmarks } benchmarks
}{ $whose ->
    [own] { " for your segment" }
   *[any] { "" }
}; the nearest is { $nearest }.
figure-better = { $figure } is better than { $benchmarks ->
    [1] the one benchmark
    [2] both benchmarks
   *[other] all { $benchmarks } benchmarks
}{ $whose ->
    [own] { " for your segment" }
   *[any] { "" }
}; the nearest is { $nearest }.
figure-equals = { $figure } equals { $benchmarks ->
    [1] the one benchmark
   *[other] the benchmarks
}{ $whose ->
    [own] { " for your segment" }
   *[any] { "" }
}.
figure-within = { $figure } lies within { $benchmarks ->
    [1] the one benchmark
   *[other] the benchmarks
}{ $whose ->
    [own] { " for your segment" }
   *[any] { "" }
}, from { $worst } to { $best }. It contradicts nothing.
# What the stages of its domains add: $number of $all stand there.
yet-above = Yet most of its { -domain(form: "many") } stand at { $stage } or above: { NUMBER($number) } of { NUMBER($all) }.
yet-below = Yet most of its { -domain(form: "many") } stand at { $stage } or below: { NUMBER($number) } of { NUMBER($all) }.
agrees-above = Its { -stage(form: "many") } do not contradict that. { -domain(form: "Many") } at { $stage } or above: { NUMBER($number) } of { NUMBER($all) }.
agrees-below = Its { -stage(form: "many") } do not contradict that. { -domain(form: "Many") } at { $stage } or below: { NUMBER($number) } of { NUMBER($all) }.
no-benchmark = No benchmark with a source applies to it. Compare it with your own earlier figures.
too-few-domains = Too few of its { -domain(form: "many") } are scored for anything to follow: { NUMBER($number) } of { NUMBER($all) }.
# Why a contradiction may be none.
why-practice-ahead = This alone proves nothing. Answers may be kinder than the practice; the practice may be young, as figures follow it late, often by a year; or your market is harder than that of the companies asked.
why-outcome-ahead = This alone proves nothing. The product or the market may carry the figure, people may do well what nobody wrote down, or the answers may be stricter than the practice.
# Who says so of whom, and when: $sample companies were asked.
benchmark-said = { $segment }; { $source }, { $year }, { NUMBER($sample) } asked
# $said: as above.
nearest-said = The nearest: { $said }.
only-said = { $said }.
both-said = From { $worst }. To { $best }.
say-segment = Answer “{ $question }” on this page, and the benchmarks of your own segment are taken.
# $kept: a share, such as 92%.
kept-own = { $kept } kept, your own figure
kept-said = { $kept } kept: { $said }
# Read out when figures were entered.
figures-compared = { $figures ->
    [one] { $figures } figure is compared below.
   *[other] { $figures } figures are compared below.
}

## Over time

over-time = Over time
about-over-time = Keep this result, and see at the next one what has changed. All of it stays in this browser.
keep-result = Keep this result
# Before a field.
what-to-call-it = What to call it
about-label = Optional, beside its date.
history = Your results over time
# On a link, with how many there are.
see-history = Your results over time ({ NUMBER($results) })
about-trend = The index is for the trend alone; the { -stage(form: "one") } is what counts.
result-column = Result
change-column = Change
today-not-kept = Today, not kept yet
# A result’s day with its time of day, where two results are of one day.
day-and-time = { $day }, { $time }
delete-result = Delete
# After that word, for those who do not see which result it stands at.
delete-which = the result of { $name }
no-change = No { -domain(form: "one") } moved.
stage-before = Before
stage-after = After
yours = Yours
the-models = The model’s
about-split = Yours is what your answers changed. The model’s is what the framework changed: it moves a figure while the answers stay the same.
untold = The framework changed in between, and has changed again since: how much of this was yours cannot be told any more.
unknown-past = What these answers gave at their time is not recorded, so there is nothing to compare.
keep-results = Take them with you
about-keep-results = The file holds these results and what you marked about your { -step(form: "many") }. Uploading it adds what is not here.
download-results = Download results and { -step(form: "many") } (JSON)
back-to-result = Back to the result
results-kept = { $results ->
    [0] Nothing is kept yet. Keep today’s result, and at the next { -assessment(form: "one") } you see here what has changed.
    [one] One result is kept. At the next { -assessment(form: "one") } you see here what has changed.
   *[other] { $results } results are kept in this browser.
}
kept-now = This result is kept.
kept-as = This result is kept: { $name }.
result-removed = The result is deleted.
undo-change = Undo
# A stage and its index; nothing where there are too few answers.
stands-at = { $stage }, { NUMBER($index) }
stands-nowhere = not scored
# $standing: as above.
shift-none = no change: { $standing }
others-still = { $domains ->
    [one] One other { -domain(form: "one") } did not move.
   *[other] { $domains } other { -domain(form: "many") } did not move.
}
version-same = The framework changed in between.
version-other = The framework changed in between, from version { $old } to { $new }.
restored = { $results ->
    [0] Every result of the file was here already.
    [one] One result of the file is here now.
   *[other] { $results } results of the file are here now.
}
remind = Be reminded to take it again, by an entry for your calendar:
in-days = In { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# What a calendar shows of a reminder: $title is the framework’s.
reminder = Take the { $title } { -assessment(form: "one") } again
about-reminder = See what has changed since { $day }.

## Steps

your-steps = Your { -step(form: "many") }
about-steps = Mark how far each { -step(form: "one") } has come. It answers nothing for you: when you take the { -assessment(form: "one") } again, each { -step(form: "one") } that is done is shown at its { -question(form: "one") }.
no-steps = There is nothing to do yet: answer the { -question(form: "many") } first, and the { -step(form: "many") } that follow are listed here.
# On a link.
your-steps-so-far = Your { -step(form: "many") }: { NUMBER($done) } done, { NUMBER($begun) } in work
steps-of = { NUMBER($done) } of { $all ->
    [one] { $all } { -step(form: "one") }
   *[other] { $all } { -step(form: "many") }
} done, { NUMBER($begun) } in work
more-steps = Also advised
earlier-steps = Marked earlier
step-open = Not begun
step-begun = In work
step-done = Done
# Read out before these three.
how-far = How far is this: { $action }
# At the question of a step that is done.
marked-done = You marked “{ $action }” as done.

## The shortest path

shortest-path = The shortest path to { $stage }
about-path = The { -step(form: "many") } that take the least effort, with everything they need. Tick some to see what they would change.
no-path = No set of { -step(form: "many") } leads from here to { $stage }.
period-now = Now
period-next = Next
period-later = Later
period-now-days = starts by day 30
period-next-days = starts on days 31 to 90
period-later-days = starts after day 90
# What the path takes. $proof is “proven” where nothing takes less; else nothing takes less than $least.
path-of-one = One { -step(form: "one") }, done in { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}. Its effort is { NUMBER($effort) } of 5{ $proof ->
    [proven] , and it is proven that nothing gets there with less.
   *[open] . The search ended before it could prove that nothing gets there with less; what it proved is that nothing does with less than { NUMBER($least) }.
}
# Likewise of several steps, of which so many are under way at once.
path-of-many = { $steps ->
    [2] Two { -step(form: "many") }
    [3] Three { -step(form: "many") }
    [4] Four { -step(form: "many") }
    [5] Five { -step(form: "many") }
    [6] Six { -step(form: "many") }
    [7] Seven { -step(form: "many") }
    [8] Eight { -step(form: "many") }
    [9] Nine { -step(form: "many") }
   *[other] { $steps } { -step(form: "many") }
}, done in { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} { $parallel ->
    [1] one after the other
    [2] with up to two under way at once
    [3] with up to three under way at once
    [4] with up to four under way at once
    [5] with up to five under way at once
    [6] with up to six under way at once
    [7] with up to seven under way at once
    [8] with up to eight under way at once
    [9] with up to nine under way at once
   *[other] with up to { $parallel } under way at once
}. Their efforts, each 1 to 5, add up to { NUMBER($effort) }{ $proof ->
    [proven] , and it is proven that nothing gets there with less.
   *[open] . The search ended before it could prove that nothing gets there with less; what it proved is that nothing does with less than { NUMBER($least) }.
}
# How many of the path’s steps begin at an answer that is not known: the only one, all, or some.
path-only-unknown = It begins at an answer that is not known; the answer may spare you the { -step(form: "one") }.
path-all-unknown = All of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
path-some-unknown = { $unknown ->
    [one] One of them begins at an answer that is not known; the answer may spare you the { -step(form: "one") }.
    [2] Two of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
    [3] Three of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
    [4] Four of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
    [5] Five of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
    [6] Six of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
    [7] Seven of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
    [8] Eight of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
    [9] Nine of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
   *[other] { $unknown } of them begin at answers that are not known; the answers may spare you { -step(form: "many") }.
}
# When a step starts and ends, by weeks from 1.
in-week = week { NUMBER($week) }
in-weeks = weeks { NUMBER($first) }–{ NUMBER($last) }
# $steps: their names in quotation marks, as a list.
waits-for = Waits for { $steps }.

## What is strong

strengths = What you can build on
# So many domains are at the last stage, or further than the whole. Where there are more, only $shown are shown.
strengths-practices-at-top = No whole { -domain(form: "one") } is at the last { -stage(form: "one") }, but these practices are.
strengths-practices = No whole { -domain(form: "one") } is further than the rest, but these practices are.
strengths-at-top = { $domains ->
    [one] One { -domain(form: "one") } is
    [2] Two { -domain(form: "many") } are
    [3] Three { -domain(form: "many") } are
    [4] Four { -domain(form: "many") } are
    [5] Five { -domain(form: "many") } are
    [6] Six { -domain(form: "many") } are
    [7] Seven { -domain(form: "many") } are
    [8] Eight { -domain(form: "many") } are
    [9] Nine { -domain(form: "many") } are
   *[other] { $domains } { -domain(form: "many") } are
} at the last { -stage(form: "one") }{ $shown ->
    [0] { "" }
    [3] ; here are the strongest three
   *[other] ; here are the strongest { $shown }
}.
strengths-further = { $domains ->
    [one] One { -domain(form: "one") } is
    [2] Two { -domain(form: "many") } are
    [3] Three { -domain(form: "many") } are
    [4] Four { -domain(form: "many") } are
    [5] Five { -domain(form: "many") } are
    [6] Six { -domain(form: "many") } are
    [7] Seven { -domain(form: "many") } are
    [8] Eight { -domain(form: "many") } are
    [9] Nine { -domain(form: "many") } are
   *[other] { $domains } { -domain(form: "many") } are
} further than the whole{ $shown ->
    [0] { "" }
    [3] ; here are the strongest three
   *[other] ; here are the strongest { $shown }
}.

## What can be shown

claimed-and-shown-title = Claimed, and what you could show
about-evidence = An answer above { $first } counts as shown only if you could show it to anyone in two minutes.
nothing-shown = Nothing is marked yet. Tick what you could show to anyone in two minutes; the { -stage(form: "one") } that it supports then stands beside the one that you claim.
mark-shown = Mark what you could show in two minutes
claimed = Claimed
could-be-shown = Could be shown
answers-shown = Answers that could be shown
shown-of-claimed = { NUMBER($shown) } of { $claimed ->
    [one] { $claimed } answer
   *[other] { $claimed } answers
} above the first { -stage(form: "one") } could be shown.
claim-supported = What you could show supports the { -stage(form: "one") } that you claim.
# So many domains follow, each with what is to be written down.
claim-supported-but = What you could show supports the { -stage(form: "one") } that you claim, but less than that in { $domains ->
    [one] one { -domain(form: "one") }
    [2] two { -domain(form: "many") }
    [3] three { -domain(form: "many") }
    [4] four { -domain(form: "many") }
    [5] five { -domain(form: "many") }
    [6] six { -domain(form: "many") }
    [7] seven { -domain(form: "many") }
    [8] eight { -domain(form: "many") }
    [9] nine { -domain(form: "many") }
   *[other] { $domains } { -domain(form: "many") }
}. Write down where each of these can be seen:
claim-too-high = You claim { $claimed } and could show { $shown }.
claim-too-high-at = You claim { $claimed } and could show { $shown }. To close the gap, write down where each of these can be seen, or answer what you can show:
# What could not be shown follows.
claimed-and-shown = { $domain }, claimed at { $claimed }, shown at { $shown }:

## Metrics and playbooks

what-to-measure = What to measure
metrics-now = Watch now
metrics-later = Leave for later
# Behind a metric: the step that moves it.
moved-by = moved by “{ $action }”
# The metrics follow.
about-later = At { $stage } these can wait:
playbooks-here = { -playbook(form: "Many") } for where you are
about-playbooks = { $domains ->
    [one] How to take the next { -step(form: "one") } in this { -domain(form: "one") }.
   *[other] How to take the next { -step(form: "one") }, the weakest { -domain(form: "one") } first.
}
watch = Watch these: they show first that a practice slips.
reassess = Take the { -assessment(form: "one") } again in { $days ->
    [one] { $days } day
   *[other] { $days } days
}, or sooner after a change of team, product, or market.

## A scenario

# All domains together.
overall = Overall
# Before two figures, in a row: “Health: Crawl → Walk, index 48 → 56”.
index-moves = index
see-as-done = See it as done
back-to-today = Back to your result
# At a mark of the chart.
key-today = today
if-done = { $steps ->
    [one] If you did this { -step(form: "one") }
    [2] If you did these two { -step(form: "many") }
    [3] If you did these three { -step(form: "many") }
    [4] If you did these four { -step(form: "many") }
    [5] If you did these five { -step(form: "many") }
    [6] If you did these six { -step(form: "many") }
    [7] If you did these seven { -step(form: "many") }
    [8] If you did these eight { -step(form: "many") }
    [9] If you did these nine { -step(form: "many") }
   *[other] If you did these { $steps } { -step(form: "many") }
}
# Above the headline; $condition: as above.
scenario-eyebrow = Scenario · { $condition }
scenario-none = There would still be too few answers for a result
scenario-steps = { $steps ->
    [one] Which { -step(form: "one") } that is
   *[other] Which { -step(form: "many") } these are
}
still-not-scored = still not scored
still-starting-out = still starting out
stays-at = stays at { $stage }

## What the report shows

report-settings = What the report shows
report-parts = Sections of the report
about-report-settings = The printed report shows the same. Your choice is kept in this browser.
number-of-actions = How many actions
all-actions = All
radar-title = The { -domain(form: "many") } as a radar
about-radar =
    { $method ->
        [average] The index of each { -domain(form: "one") } from the middle, 0, to the rim, 100. At each inner ring a { -stage(form: "one") } begins.
       *[other] The index of each { -domain(form: "one") } from the middle, 0, to the rim, 100. The inner rings part it evenly, one for each { -stage(form: "one") }.
    }
path-part = The shortest path to the next { -stage(form: "one") }
unknown-part = What to answer to be sure

## A link to the result

share-result = Copy a link to this result
about-share = The link contains the answers: whoever has it can read them. Making it sends nothing.
share-parts = Answers, { -goal(form: "many") }, targets, and what you said about the company are in it; notes and links to evidence are not. They lie after the # of the address, which browsers send to nobody.
share-link = Link
copy-link = Copy the link
link-copied = Copied.
link-not-copied = This browser does not let the page copy. The link is selected: copy it from the field.
show-qr-code = Show it as a QR code
about-qr-code = Opens this result on the device that scans it. It is printed with the report.
no-qr-code = The code could not be drawn. Check the connection, and try again.

## Sending the result

send-title = Send your result
# $host is the machine that takes it, such as www.example.com.
about-send = To { $host }, and only if you want to: nothing else leaves this browser.
what-is-sent = Your answers with their notes and links to evidence, your { -goal(form: "many") } and targets, what you said about the company, and this moment go to { $host }, with the line below. Nothing else does, and each sending is a choice of its own.
send-from = Who you are (optional)
agree-first = Tick the box below to agree, or leave the result unsent.
send-result = Send the result
is-being-sent = Sending …
was-sent = Sent to { $host }. Deleting your data here does not delete it there.
was-not-sent = { $host } did not take it: nothing was kept there that we know of. Try again, or download your answers and send the file yourself.

## Somebody else’s result

somebodys-result = Somebody’s result
from-a-link = Somebody’s result · opened from a link
read-only = This is somebody’s result, to be read only. It is not kept in this browser, and your own answers are not touched.
go-to-own = Go to your own
take-it = Take the { -assessment(form: "one") } yourself
adopt = Use these answers as mine
# So many answers became the visitor’s own; $old were here before.
adopted = { $new ->
    [one] { $new } answer is yours now
   *[other] These { $new } answers are yours now
}{ $old ->
    [0] .
    [one] , in the place of the { $old } answer that was here.
   *[other] , in the place of the { $old } answers that were here.
}
ask-adopt = Use these answers as yours? They take the place of { $own ->
    [0] what you chose here
    [one] your { $own } answer
   *[other] your { $own } answers
}; you can take that back.
yes-adopt = Yes, use these
other-content = It was made with another version of the { -question(form: "many") }, and is scored here by the one you see.
# So many answers, goals or other choices.
strangers = { $things ->
    [one] It says { $things } thing that this version does not know. It is left out here.
   *[other] It says { $things } things that this version does not know. They are left out here.
}
link-unreadable = This link cannot be opened
own-untouched = Your own answers are as they were.
link-cut-off = Its end is missing. Some programs break long links: copy the whole of it, or ask for it again.
link-is-newer = It comes from a newer version of this page. Reload the page; if that does not help, ask for the answers as a file.
link-of-another = It belongs to another { -assessment(form: "one") }. Open it where it was made.
link-changed = It was changed on its way. Copy it again from where it was made, or ask for the answers as a file.
link-is-none = It is no link of this { -assessment(form: "one") }, or this version cannot tell what it says. Ask for the answers as a file.

## What the browser keeps

taken-over = Newer answers from another window are shown here now.
deleted = Your data is deleted from this browser.
download-unreadable = Download what could not be read
keep-ours = Keep the answers of this window
keep-theirs = Use those of the other window
keep-again = Keep them in this browser again
let-go = Delete them here too
answers-blocked = This browser does not let the page keep anything. You can answer everything; before you close the page, download your answers.
answers-full = This browser’s storage is full, so your latest answers are not kept. Before you close the page, download your answers.
answers-too-large = Your notes are too long to be kept in this browser. Shorten one, or download your answers before you close the page.
answers-occupied = This browser holds answers that this page cannot read. They stay untouched; what you answer now lives as long as this page. Download your answers before you close it.
answers-newer = A newer version of this page saved answers in this browser, and this older one cannot read them. They stay untouched. Reload the page to get the newer version; what you answer before that lives as long as this page.
past-blocked = Your results and { -step(form: "many") } are not kept in this browser either. Before you close the page, download them.
past-full = This browser has no room for your results and { -step(form: "many") }, so the latest are not kept. Delete an earlier result, or download them before you close the page.
past-too-large = There are as many results as this browser may keep, so the latest is not. Download them, and delete one that you don’t need.
past-occupied = This browser holds results that this page cannot read. They stay untouched; what you keep now lives as long as this page. Download it before you close it.
past-newer = A newer version of this page saved results in this browser, and this older one cannot read them. They stay untouched. Reload the page to get the newer version.
unreadable = { $sets ->
    [one] { $sets } earlier set of answers could not be read. Nothing is lost: it is kept in this browser as it was, and you can download it.
   *[other] { $sets } earlier sets of answers could not be read. Nothing is lost: they are kept in this browser as they were, and you can download them.
}
# Why answers may have no place any more; the sentence after it says how many have none.
questions-changed = The { -question(form: "many") } have changed since you answered.
questions-of-version = You answered version { $version } of these { -question(form: "many") }; this is version { $today }.
answers-left-over = { $answers ->
    [0] All your answers are still here.
    [one] One of your answers has no place here any more: it counts for nothing now, and stays in your file.
   *[other] { $answers } of your answers have no place here any more: they count for nothing now, and stay in your file.
}
other-window = Another window saved { $theirs ->
    [one] { $theirs } answer
   *[other] { $theirs } answers
} and lacks { $ours ->
    [one] the { $ours } answer in this one. Which shall stay?
   *[other] some of the { $ours } answers in this one. Which shall stay?
}
# $ours: what this window has, as a list of the following, or “your choices”.
cleared = What this browser kept was deleted, in another window or in the browser’s settings. This window still has { $ours }. Until you choose, nothing more is kept.
some-answers = { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}
some-results = { $results ->
    [one] { $results } kept result
   *[other] { $results } kept results
}
some-steps = { $steps ->
    [one] { $steps } marked { -step(form: "one") }
   *[other] { $steps } marked { -step(form: "many") }
}
your-choices = your choices

## Files to take away

more-ways = More ways to take it away
about-more-ways = Made in this browser from your answers, notes included where there is room for them. What makes them is loaded when you ask for the first.
file-workbook = Workbook (XLSX)
file-slides = Slides (PPTX)
file-report = Report (Markdown)
file-tracker = Tasks for a tracker (CSV)
file-domains = Bar chart (SVG)
file-domains-pixels = Bar chart (PNG)
file-radar = Radar chart (SVG)
file-radar-pixels = Radar chart (PNG)
file-trend = Chart of the trend (SVG)
file-trend-pixels = Chart of the trend (PNG)
# $file: one of these names.
file-underway = { $file } is being made.
file-saved = { $file } is with your downloads.
file-failed = { $file } could not be made. Check the connection, and try again.

## The team

team = Your team’s answers
about-team = Add the answers of everybody who took the { -assessment(form: "one") }. You see what the team says as one, and where you should talk.
team-stays = Nothing leaves this browser. What you add here is forgotten when you close the page; to keep the team’s answers, save them as a file.
team-result = The team’s result
# Above the headline.
teams-eyebrow = The team’s result · { $people ->
    [one] { $people } person
   *[other] { $people } people
}
add-answers = Add answers
about-add = Ask your colleagues for their answers file, or for the link to their result. A link holds no notes.
choose-files = Choose files
# After that button.
or-drop = or drop them here
paste-links = Links, one or more
add-links = Add the links
add-own = Add my own answers
# The name of the visitor’s own answers among those of others, and of those from a link.
you = You
linked = Link { NUMBER($number) }
already-there = It is here already, and counts once.
sets = { $sets ->
    [0] Nobody’s answers are here yet.
    [one] { $sets } set of answers is here.
   *[other] { $sets } sets of answers are here.
}
# What was not taken follows, each with the reason.
not-taken = { $files ->
    [one] { $files } was not taken:
   *[other] { $files } were not taken:
}
members = Who is in
about-members = Names and roles are for you to set. With roles you see which of them see things differently.
member-name = Name
member-role = Role
# A name follows for those who do not see whose it is.
remove = Remove
as-one = The team as one
about-as-one = To each { -question(form: "one") } the team gives the answer of the person in the middle; of two, the lower one. “Doesn’t apply” counts where more than half say so.
see-team-result = See the team’s result
save-team = Save the team’s answers (JSON)
back-to-team = Back to the team
team-page = This page is for the people in the team; it hides nothing.
team-page-of-few = This page is for the people in the team; it hides nothing. With fewer than { $fewest ->
    [one] { $fewest } person
   *[other] { $fewest } people
} in the team or in a role, others could work out who said what.
discuss-first = { $questions ->
    [one] Discuss this first
    [2] Discuss these two first
    [3] Discuss these three first
   *[other] Discuss these { $questions } first
}
about-discuss = You differ most here. Where you differ alike, what weighs more on the { -stage(form: "one") } comes first.
no-difference = Everybody who answered gave the same answers. There is nothing to settle.
one-more = Add one more set of answers to see where you differ.
# Why a question is to be discussed; the next two may follow.
answers-apart = The answers are { $stages ->
    [one] { $stages } { -stage(form: "one") }
   *[other] { $stages } { -stage(form: "many") }
} apart, from { $lowest } to { $highest }.
is-keystone = It is a keystone: { $domain } reaches no { -stage(form: "one") } without it.
# Which roles say the least, and which the most, each with its stage.
roles-differ = In the middle, { $low } at { $lowest }, and { $high } at { $highest }.
all-questions = Every { -question(form: "one") }
about-all-questions = From the lowest to the highest answer, with the middle one.
question-column = { -question(form: "One") }
spread-column = Spread
middle-column = The middle
# At an answer.
the-middle = in the middle
together = Do it together
about-together = One person sees one side. Ask those you work with.
team-link = Compare your team’s answers
about-team-result = These are the team’s answers as one. They are not kept in this browser, and your own answers are not touched.

## The workshop

workshop = Workshop
about-workshop = Take the { -assessment(form: "one") } as a room: everybody votes without seeing the others, then you talk, and agree on one answer.
how-it-goes = One { -question(form: "one") } at a time, in large type. First all vote. Then you reveal the votes, talk about the differences, and write down the answer you agree on, who takes it on, and a note.
how-to-vote = How do you vote?
by-device = One after another on this device
about-by-device = Each person chooses, hands the choice in, and passes the device on. Keep the screen to whoever votes.
by-hands = With cards or a show of hands
about-by-hands = All show their answer at once, and you type in how many chose which.
begin-device = Begin with this device
begin-hands = Begin with cards or hands
workshop-stays = The workshop is kept in this browser until you finish or delete it, and nowhere else. It does not touch your own answers.
workshop-link = Hold a workshop
hand-in = Hand in this vote
reveal = Reveal the votes
count-instead = Count hands instead
device-instead = Vote on this device instead
choose-first = Choose an answer, or “We don’t know”, before you hand it in
how-many = How many chose which?
# All that is shown before the votes are revealed.
votes-in = { $votes ->
    [0] No vote is in
    [one] { $votes } vote is in
   *[other] { $votes } votes are in
}
# Whose turn it is after a vote.
handed-in = Vote { NUMBER($votes) } is in. Next person, please.
votes-open = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
votes-column = Votes
what-do-you-agree-on = What do you agree on?
next-question = Next { -question(form: "one") }
to-minutes = See what you agreed
vote-again = Vote again
start-clock = Start the clock
pause-clock = Pause
reset-clock = Set it back
minutes-each = Time for each { -question(form: "one") }
minutes-long = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
one-minute-left = One minute left.
time-is-up = Time is up.
minutes-title = What you agreed
# The title of the file: $framework is the framework’s.
minutes-of = Workshop: { $framework }
agreed-of = You agreed on { NUMBER($agreed) } of { NUMBER($total) } { -question(form: "many") }.
# Before the answer.
agreed = Agreed
not-agreed = Not agreed yet
download-minutes = Download the minutes (Markdown)
save-agreed = Save the agreed answers (JSON)
adopt-agreed = Use them as my answers
delete-workshop = Finish and delete the workshop
go-on = Back to the { -question(form: "many") }
# On a button at a question.
turn-to = Open
workshop-unkept = This browser does not keep the workshop, so what was done last lives as long as this page. Before you close it, download the minutes.
workshop-unreadable = This browser holds a workshop that this version cannot read. Nothing is lost: it stays as it was until you begin a new one.
ask-delete-workshop = Delete the workshop? Its votes, answers, owners and notes will be gone from this browser. Download the minutes first if you need them.
yes-delete-workshop = Yes, delete the workshop
