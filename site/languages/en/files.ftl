### What only the files of a result say: the workbook, the slides, the report in Markdown, the tracker’s table, the charts.

## Of all files

# What a file is about: the framework’s title, and what was done with it.
file-title = { $framework }: maturity { -assessment(form: "one") }
# A name before what it names, such as "Owner: …".
named = { $name }:
what-is-strong = What is strong
stage-shown = { -stage(form: "One") } that you could show
shown-of = { NUMBER($shown) } of { NUMBER($claimed) } claims
# Beside the name of the stage that could be shown.
with-remark = { $stage } ({ $remark })
evidenced = Evidenced
evidence = Evidence
note = Note
target-key = target
done-when = Done when
# What can then be answered.
done-when-answer = The answer to “{ $question }” is “{ $answer }”
about-index = The index is the average of the answers, from 0 to 100.
about-actions = In this order. The sum under each says why it stands where it does.
sustain = Every scored { -domain(form: "one") } is at its target or past it. Watch that it stays so, and assess again in { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
# What a chart shows of a domain, for those who do not see it.
domain-at = { $domain }: { $index } ({ $stage })
domain-not-scored = { $domain }: not scored
# All of these, one after the other.
domains-described = { $domains }.
and-more = and { NUMBER($number) } more
all-answers = All answers
what-to-find-out = What to find out
# How answers became figures. $answered says how many there are.
checked-by = { $framework } ({ $answered }). Version { $version } of the framework.
qr-code = QR code of the link

## The shortest path

shortest-path = The shortest path
path-to = The shortest path to { $stage }
# What a path takes. $counted is the number of its steps as a word; so many are under way at once at most.
path-takes = { $counted } { $steps ->
    [one] { -step(form: "one") }
   *[other] { -step(form: "many") }
} to { $stage }, { $parallel ->
    [1] one at a time
   *[other] at most { $at-once } at once
}.
path-least = No set of { -step(form: "many") } takes less effort.
path-gap = A path of up to { NUMBER($gap) } less effort may exist.
now = Now: days 0 to 30
next = Next: days 31 to 90
later = Later: after day 90
days = days { NUMBER($start) } to { NUMBER($end) }

## The workbook
# The names of its sheets: at most 31 letters.

sheet-summary = Summary
sheet-domains = { -domain(form: "Many") }
sheet-actions = Actions
sheet-path = Path
sheet-answers = Answers
day-name = Day
in-one-sentence = In one sentence
how-sure = How sure it is
index-high = Index, if what is unknown were good
goals = What you want most
framework-version = Version of the framework
together = All together
in-all = In all
yes = yes
column-up-to = Up to
column-holds-back = Holds back
column-points = Points
column-out-of = Out of
column-index-again = Index again: 100 × points ÷ out of
column-weight = Weight among { -domain(form: "many") }
column-rank = Rank
column-action = Action
column-title = Title
column-from = From
column-to = To
column-labels = Labels
column-weeks = Weeks
column-impact = Impact 1–5
column-effort = Effort 1–5
# The terms of a sum, in the order in which they are added.
term-holds-back = + Holds back
term-completes = + Completes a { -stage(form: "one") }
term-missing = + Levels missing
term-impact = + Impact
term-unlocks = + Unlocks
term-goals = + Serves { -goal(form: "many") }
term-fits = + Fits
term-ill-suited = − Ill-suited
term-effort = − Effort
column-sum = Sum
column-sum-in-words = The sum in words
column-first-move = First move
column-link = Link
column-id = Id
column-when = When
column-starts = Starts on day
column-ends = Ends on day
column-question = { -question(form: "One") }
column-answer = Answer
column-level = Level

## Slides

# The names of parts of a slide, in the list of what is on it.
slide-title = Title
slide-text = Text
slide-shape = Shape
slide-chart = Chart
what-holds-back = What holds { $stage } back
what-holds-back-next = What holds the next { -stage(form: "one") } back
# A question without which a domain’s next stage is not reached.
keystone = Keystone: { $question }
how-counted = How this was counted
about-sums = Each action has a sum of points. It says why the action stands where it does, and can be added up again in the workbook.
