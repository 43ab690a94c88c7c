### What pages and their scripts say beside what authors write. What a result says as well is in sentences.ftl.

## Every page

skip-to-content = Skip to content
menu = Menu
# Names the menu for screen readers.
main-menu = Main
# Names the way from the first page to this one, for screen readers.
breadcrumbs = Breadcrumbs
# Names the links at the end of a page, for screen readers.
footer = Footer
# Above three short choices; there is room for some 12 letters each.
colors = Colors
colors-auto = Auto
colors-light = Light
colors-dark = Dark
home = Home
on-this-page = On this page
previous = Previous
next = Next
# Names both links, for screen readers.
previous-and-next = Previous and next
# Between the parts of a list, where no word joins the last two.
comma = { ", " }
semicolon = { "; " }
of-five = { NUMBER($value) } of 5
# A share as a figure.
percent = { NUMBER($share) }%
moved = This page has moved
go-to-where-it-is = Go to where it is now
pages = Pages
# Above pages about the model as a whole.
model-pages = Model

## Parts of several pages

# Heard after an index, where an answer is not known: "34, up to 52".
up-to = up to { NUMBER($index) }
pitfalls = Pitfalls
using-it = Using it
where-used = Where this is used
related = Related
why-it-matters = Why it matters
domains = { -domain(form: "Many") }
principles = { -principle(form: "Many") }
playbooks = { -playbook(form: "Many") }
metrics = { -metric(form: "Many") }
articles = { -article(form: "Many") }
transitions = { -transition(form: "Many") }
domain = { -domain(form: "One") }
principle = { -principle(form: "One") }
playbook = { -playbook(form: "One") }
metric = { -metric(form: "One") }
article = { -article(form: "One") }
transition = { -transition(form: "One") }
stage = { -stage(form: "One") }
question = { -question(form: "One") }
assessment = { -assessment(form: "One") }
role = Role
# $name: another name of a metric.
also-called = also { $name }
minutes-to-read =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
# A number in words where a sentence begins; larger ones in digits.
spelled-to-twenty =
    { $count ->
        [0] No
        [1] One
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
        [9] Nine
        [10] Ten
        [11] Eleven
        [12] Twelve
        [13] Thirteen
        [14] Fourteen
        [15] Fifteen
        [16] Sixteen
        [17] Seventeen
        [18] Eighteen
        [19] Nineteen
        [20] Twenty
       *[other] { $count }
    }

## Filters

# Names the filters, for screen readers.
filter = Filter
# The first option of each filter.
all = All
core-at = Core at
no-match = No { -playbook } matches. Try fewer filters.
filters-showing = Showing { $found } of { $all }
filters-clear = Clear all
filters-nothing = Nothing matches all of these. Drop one:
# $filter: the filter that would be dropped; $count: how many there are then.
filters-without = Without { $filter }: { $count }

## The first page

take-the-assessment = Take the { -assessment }
assessment-length =
    { $questions ->
        [one] { $questions } { -question }
       *[other] { $questions } { -question(form: "many") }
    }, about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
assessment-length-and-gain =
    { $questions ->
        [one] { $questions } { -question }
       *[other] { $questions } { -question(form: "many") }
    }, about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, and you know what to do next.
stays-unless-sent = Your answers stay in this browser, unless you choose to send your result.
stays-here = Your answers stay in this browser: nothing is sent anywhere.
# $spelled: $count in words.
stages-counted =
    { $count ->
        [one] { $spelled } { -stage }
       *[other] { $spelled } { -stage(form: "many") }
    }
stages-intro =
    { $method ->
        [weakest] Each { -domain } moves through them at its own pace. The whole stands where its lowest { -domain } does.
        [average] Each { -domain } moves through them at its own pace. The whole stands where the mean of its { -domain(form: "many") } does.
       *[staged] Each { -domain } moves through them at its own pace. The whole stands where enough of its { -domain(form: "many") } do.
    }
domains-counted =
    { $count ->
        [one] { $spelled } { -domain }
       *[other] { $spelled } { -domain(form: "many") }
    }
see-whole-model = See the whole model
how-it-works = How it works
say-what-you-do = Say what you do
say-what-you-do-text =
    { $count ->
        [one] { $spelled } { -question }
       *[other] { $spelled } { -question(form: "many") }
    }, each with answers that describe behavior anyone could check. “We don’t know” is an answer too.
see-what-holds = See what holds you back
see-what-holds-text =
    { $method ->
        [average] Your { -stage } is set by the mean of your answers. What pulls it down the most stands first.
       *[other] Your { -stage } is set by what can be relied on everywhere. One strong team does not hide one missing practice.
    }
do-the-next-thing = Do the next thing
do-the-next-thing-text =
    { $playbooks ->
        [0] Every { -step } comes with a first move for Monday, an owner, and the sum that put it in its place.
       *[other] Every { -step } comes with a first move for Monday, an owner, a { -playbook }, and the sum that put it in its place.
    }
what-a-team-finds = What a team finds
what-a-team-finds-text = To read and to use, with or without an { -assessment }.
playbooks-counted =
    { $count ->
        [one] { $spelled } piece of work, step by step, with templates to copy.
       *[other] { $spelled } pieces of work, step by step, with templates to copy.
    }
metrics-counted =
    { $count ->
        [one] { $spelled } figure: how to compute each, and when it is worth the trouble.
       *[other] { $spelled } figures: how to compute each, and when it is worth the trouble.
    }
what-you-can-check = What you can check
you-decide = You decide what leaves the browser
you-decide-text = Answers are kept where you gave them. There is no account, and nothing is sent unless you agree to it and press the button.
nothing-leaves = Nothing leaves the browser
nothing-leaves-text = Answers are kept where you gave them. There is no account, and no request to anyone else.
sums-to-check = Sums to add up again
sums-to-check-text = Whatever puts a { -step } in its place is printed beside it. The same sum on paper gives the same place.
works-on-paper = Works on paper
works-on-paper-text = All { -question(form: "many") } print, with the key to score them by hand.

## The sample of a result on the first page

sample-index = The index runs from 0 to 100; a hatched part is what an unknown answer could add.
sample-keystone = A { -stage } also needs its keystone { -question }, so a long bar can still be at an early { -stage }.
sample-short-of =
    { $count ->
        [one] { $spelled } answer short of { $stage }.
       *[other] { $spelled } answers short of { $stage }.
    }
# $domains: a list of names.
sample-held-back = Held back by { $domains }.

## The maturity model

model = The maturity model
model-summary = What one would observe in each { -domain } at each { -stage }. Read across to see how the work grows up.
compare-stages = Compare two or more { -stage(form: "many") }
from-stage-to-stage = From { -stage } to { -stage }
# For screen readers. $title: what the page is called.
model-caption = { $title }: what one would observe in each { -domain } at each { -stage }
also-part-of-it = Also part of it

## Domains

domains-summary = The fields of work that the { -assessment } asks about. Each one has its own { -stage(form: "many") }, { -question(form: "many") } and { -step(form: "many") }.
see-stage-by-stage = See all of them { -stage } by { -stage }
questions-of-domain =
    { $count ->
        [one] { $count } { -question }
       *[other] { $count } { -question(form: "many") }
    }
playbooks-of-domain =
    { $count ->
        [one] { $count } { -playbook }
       *[other] { $count } { -playbook(form: "many") }
    }
domain-number = { -domain(form: "One") } { NUMBER($number) } of { NUMBER($count) }
what-it-looks-like = What it looks like
what-it-looks-like-text = The same work at each { -stage }.
questions-and-steps = { -question(form: "Many") } and { -step(form: "many") }
questions-and-steps-up = The { -question(form: "many") }, and the { -step(form: "many") } up
questions-and-steps-up-text = What each answer means, and what takes you there from the one above it.
keystone-of-domain = Keystone: no { -stage } is reached here without it.
# Before the metrics that a step moves.
moves = Moves
# Before what a step requires.
comes-first = First

## Principles

principles-summary = The ideas that the model rests on, each with what it looks like at every { -stage }, and what each function does about it.
the-idea = The idea
how-it-shows = How it shows
how-it-shows-text = The same idea at each { -stage }.
by-function = What each function does

## Playbooks

playbooks-summary = Pieces of work with an owner, numbered steps, a way to tell when each is done, and templates to copy.
playbooks-for = { -playbook(form: "Many") } for { $whom }
playbooks-with = { -playbook(form: "Many") } with { $role }
playbooks-of-effort =
    { $effort ->
        [small] { -playbook(form: "Many") } of small effort
        [medium] { -playbook(form: "Many") } of medium effort
       *[large] { -playbook(form: "Many") } of large effort
    }
effort-named =
    { $effort ->
        [small] Small
        [medium] Medium
       *[large] Large
    }
to-reach = To reach { $stage }
in-brief = In brief
# The heading above a playbook's own numbered list.
steps-of-playbook = Steps
to-copy = To copy
before-and-after = Before and after it
what-it-carries-out = What it carries out
what-it-carries-out-text = { -step(form: "Many") } of the model that this { -playbook } completes.
# Before the functions that help the owner.
with = With
# Before the metrics to look at.
watch = Watch
domains-of-playbook =
    { $count ->
        [one] { -domain(form: "One") }
       *[other] { -domain(form: "Many") }
    }
# Blanks to fill in by hand follow these three.
paper-ours = Ours:
paper-begins = Begins
paper-review = Review
you-may-need-first = You may need this first
this-playbook = This { -playbook }
this-opens-next = This opens next
afterwards = Afterwards
principles-behind = { -principle(form: "Many") } behind it
# Where a step belongs: its domain and the stage that it leads to.
step-belongs = { $domain }, to { $stage }
copy = Copy
copy-as-markdown = Copy as Markdown
# For screen readers: what a button copies.
copy-named = { $action }: { $name }
copied = Copied
copy-refused = This browser does not let pages copy

## Metrics

metrics-summary = How to compute each figure honestly, when it is worth the trouble, and what moves it.
metrics-map = Map by { -stage }
when-each-is-worth-it = When each is worth it
when-each-is-worth-it-text = Measure few things well. What is core at one { -stage } can wait at another.
key-core = Core: decide by it
key-useful = Useful: have a look at it
key-later = Later: leave it for now
metrics-map-caption = How much each { -metric } matters at each { -stage }
priority =
    { $priority ->
        [core] Core
        [useful] Useful
       *[later] Later
    }
formula = Formula
how-to-read-it = How to read it
when-it-is-worth-it = When it is worth it
benchmarks = Benchmarks
benchmarks-text = Every figure with who measured whom, and when. Where sources disagree, both stand here.
what-moves-it = What moves it
playbooks-that-watch = { -playbook(form: "Many") } that watch it
related-metrics = Related { -metric(form: "many") }
segment = Segment
value = Value
source = Source
year = Year
sample = Sample
# A sentence: what a metric is counted in.
counted-in =
    { $unit ->
        [percent] In percent.
        [days] In days.
        [hours] In hours.
        [currency] In currency.
        [count] A count.
       *[score] A score.
    }
direction =
    { $direction ->
        [higher] Higher is better
       *[lower] Lower is better
    }
# What an input is counted in; there is room for some 20 letters.
unit =
    { $unit ->
        [percent] percent
        [days] days
        [hours] hours
        [currency] currency
        [count] count
       *[score] score
    }
bounds-both = { $least } to { $most }
bounds-least = at least { $least }
bounds-most = at most { $most }
# Two ends of a range.
range = { $from } to { $to }
separated-by = separated by commas, spaces or lines
compare-with = Compare with
choose-your-segment = Choose your segment
forget-my-segment = Forget my segment
# Beside the visitor's own figure in a drawing; there is room for some 8 letters.
yours = yours

## How figures are written

figure-days =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
figure-hours =
    { $number ->
        [one] { $number } hour
       *[other] { $number } hours
    }
figure-percent = { $number }%
figure-money = ${ $number }
megabytes = { $number } MB

## Calculators

worked-example = A worked example
your-figures = Your figures
put-in-your-own = Put in your own figures: they stay in this browser.
line-what = What
line-sum = Sum
line-result = Result
copy-as-table = Copy as a table
print = Print
reset-to-example = Reset to the example
figures-as-table = The figures as a table
calculator-stale = The result is that of the last figures that could be computed.
calculator-offline = The calculator did not load. Check the connection, and change a figure to try again.
calculator-reset = The figures are those of the example again.
calculator-nothing-to-divide = nothing to divide by
calculator-empty = Enter a number.
calculator-empty-list = Enter at least one number.
calculator-not-a-number = “{ $typed }” is not a number. Write it in digits, such as 1,200 or 4.5.
calculator-not-whole = Enter a whole number.
calculator-too-many-digits = This is too long: 15 digits before the point and 9 after it are the most.
calculator-below = Enter { $bound } or more.
calculator-above = Enter { $bound } or less.
calculator-division-by-zero = “{ $part }” is 0, and nothing can be divided by 0.
calculator-too-large = The result is too large. Check the number of zeros.
# Of several numbers in one field: which one, and what is wrong with it.
calculator-of-list = “{ $typed }”: { $mistake }
# Read out when a result changes.
calculator-said = { $line }: { $result }.
# What stands behind two of these is a row of the benchmarks.
against-place =
    { $place ->
        [lower] Yours is lower:
        [higher] Yours is higher:
        [same] Yours is the same:
       *[within] Yours is within the range:
    }
against-row = { $result } against { $value }. { $source } ({ $year }, sample of { $sample }).
# $count is 2 or more; $low and $high are the ends of all ranges on the page.
against-all-among = On this page are { NUMBER($count) } figures from { $low } to { $high }: yours is among them.
against-all-lower = On this page are { NUMBER($count) } figures from { $low } to { $high }: yours is lower than { $lower }.
against-all-higher = On this page are { NUMBER($count) } figures from { $low } to { $high }: yours is higher than { $higher }.
against-all-between = On this page are { NUMBER($count) } figures from { $low } to { $high }: yours is lower than { $lower } and higher than { $higher }.

## The customer's journey

journey = The customer’s journey
journey-summary = The phases that a customer goes through, when each is over, and what every function does in it.
the-phases = The phases
the-phases-text = Each is over by a fact that anyone can check, and one function leads it.
led-by = Led by { $owner }
# Before the fact by which a phase is over.
over-when = Over when
who-does-what = Who does what
who-does-what-text = Read down to follow the customer, across to see who works together.
show-functions = Show
every-function = Every function
functions-in-phases = What each function does in each phase
# For screen readers. $title: what the page is called.
functions-in-phases-caption = { $title }: what each function does in each phase
# Before what the function that leads a phase does in it.
leads = Leads.

## The operating model

side-by-side = Side by side
# For screen readers. $title: what the page is called.
side-by-side-caption = { $title }: the touch models side by side
in-short = In short
suits = Suits
contact = Contact
who = Who
owner-leads = { $owner } leads
# $roles: a list of functions.
owner-leads-with = { $owner } leads, with { $roles }
accounts-per-person = Accounts per person
time-per-account = Time per account and year
starting-value = Starting value: replace it with yours
runs-by-itself = Runs by itself
stretched-when = Stretched too far when
what-it-takes = What it takes and costs
what-it-takes-text = The figures are starting values, not measurements: replace them with your own. Each line goes on with the figures as they are shown above it.
assumed-for-all = assumed, the same for all
all-together = All together
# A field's name and whose it is, for screen readers.
field-of = { $field }, { $whose }
model-benchmarks-text = Every figure with who measured whom, and when.
touch-model = Model
hours-counted =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
# A figure of a benchmark and what it counts.
figure-of = { $figure } { $unit }
plan-accounts = Accounts
plan-hours-per-account = Hours for an account in a year
plan-revenue-per-account = What an account pays in a year
plan-hours = Hours
plan-people = People
plan-cost = Cost
plan-revenue = Recurring revenue
plan-share = Cost as a share of revenue
plan-sum-of-hours = { $accounts } accounts × { $each } hours
plan-sum-of-people = { $hours } hours ÷ { $person } hours
plan-sum-of-cost = { $people } people × { $salary }
plan-sum-of-revenue = { $accounts } accounts × { $pays }

## The health score

the-parts = The parts
the-parts-text = The weights are starting values, in percent of the whole. Correct them by what your customers then did.
parts-and-weights = The parts and their weights
part = Part
weight = Weight
weights = Weights
all-weights = All weights
whole = Whole
points = Points
score = Score
missing = Missing
health-score = Health score
score-an-account = Score an account
score-an-account-text = A part’s share is its points divided by those that were possible: 2 for each signal that looks good, 1 for one in between. The score is the sum of the shares by their weights.
score-put-in-your-own = Choose your weights, and score an account of yours: it stays in this browser.
score-of-account = An account’s health score
# After a field for points.
of-possible = of { NUMBER($possible) }
points-of-possible = Points of { NUMBER($possible) }
spread = Spread
weights-missing = The weights add up to { $sum }: { NUMBER($count) } missing.
weights-too-many = The weights add up to { $sum }: { NUMBER($count) } too many.
weights-spread = Spread the { NUMBER($count) }
weights-take-off = Take the { NUMBER($count) } off
score-means = { $score }: { $state }
state-from = { $state } from
state-below = below that
states-unordered = Let each state begin below the one before it.
tool-copied = Copied.
tool-copy-by-hand = Copy the text below.
signals-of = Signals of { $part }
signal = Signal
where-you-find-it = Where you find it
looks-good-when = Looks good when
looks-bad-when = Looks bad when
what-you-miss = What you miss by this part alone

## Transitions

# Between two stages, for screen readers.
from-to = to
signs-of-readiness = Signs that you are ready
what-changes = What changes
what-you-learn = What you learn to do
the-way-there = The way there
what-goes-wrong = What goes wrong
playbooks-on-the-way = { -playbook(form: "Many") } on the way

## Glossary

glossary = Glossary
glossary-summary = What we mean by the words on these pages.
letters = Letters
# $names: other words for a term, with commas between them.
term-also = Also { $names }
term-see = See { $terms }
term-used-in = Used in { $pages }

## Articles

articles-summary = Longer reads on the ideas behind the model.
article-day =
    { $event ->
        [published] Published { $date }
       *[updated] Updated { $date }
    }

## The assessment's page, until the app takes over, and where it cannot

needs-scripts = The { -assessment } adds up your answers in this browser, so it needs JavaScript.
without-scripts = Without it, print the questionnaire and score it by hand with the key at its end.
open-sheet = Open the printable questionnaire
# $print: the link that follows.
assessment-failed = The { -assessment } could not start in this browser. You can { $print } and score it by hand with the key at its end.
assessment-failed-print = print the questionnaire
assessment-failed-in-one-file = The { -assessment } could not start in this browser. A newer one will open it.
# $download: the link that follows; $size: such as "1.2 MB".
one-file = { $download } ({ $size }). It opens from disk, without a connection.
one-file-download = Download the { -assessment } as one file
one-file-title = { $title } in one file
one-file-badge = In one file
one-file-unstarted = This file opens from your disk, in a browser with scripts. Save it first if you see it on a website.
one-file-whole = Everything is in this file: it asks for nothing, and your answers stay in this browser.
# $home: the address of the site.
one-file-links = Links lead to { $home } and open in a new tab.
embed-links = Links open in a new tab.
embed-site = The { -assessment } on { $site }
# What is installed, or shown within another site.
assessment-of-site = { $site }: { -assessment(form: "One") }

## A stand at an event

kiosk-start = Start
kiosk-start-over = Start over
kiosk-about = Nothing that you answer is kept: it is gone when the next person starts.
kiosk-still-there = Are you still there?
kiosk-countdown =
    { $seconds ->
        [one] This starts over in { $seconds } second, and the answers are gone.
       *[other] This starts over in { $seconds } seconds, and the answers are gone.
    }
kiosk-stay = I’m still here

## The questionnaire on paper

sheet = The questionnaire on paper
sheet-summary = All { -question(form: "many") } with their answers, to print, fill in and add up by hand. The figure in brackets is the answer’s level.
keystone = Keystone: no { -stage } is reached without it
# A blank to fill in follows.
does-not-apply-because = Doesn’t apply to us, because
the-key = The key
the-key-text = How to add it up by hand.
reached-when = A { -domain } has reached it when
about-your-company = About your company
about-your-company-text = Optional. It changes which { -step(form: "many") } are advised, never the { -stage }.
# $share: as in share-first; $points: the least level that counts.
sheet-stage-rule =
    { $keystones ->
        [0] { $share } of its answers count { NUMBER($points) } or more
       *[other] { $share } of its answers, and every { -question } marked ★, count { NUMBER($points) } or more
    }
# The same where stages come from a mean.
sheet-stage-rule-by-mean = its mean is { $from } or more
sheet-cross-out = Cross out the { -question(form: "many") } that don’t apply to you. They count nowhere.
sheet-unknown =
    { $method ->
        [average] “We don’t know” counts as the lowest answer, and the { -question } is not known.
       *[other] “We don’t know” counts 0, and the { -question } is not known.
    }
# What a domain's answers come to on average: before a blank.
sheet-mean = Mean
# $share: as in share-within.
sheet-domain-rule = { -domain(form: "One") } by { -domain }, write down the highest { -stage } whose line in the table holds, each { -stage } before it too. A { -domain } in which fewer than { $share } of the { -question(form: "many") } are known has none.
# The same where stages come from a mean.
sheet-domain-rule-by-mean = { -domain(form: "One") } by { -domain }, add up what the answers count and divide the sum by the number of { -question(form: "many") }: that is its mean. A { -domain } in which fewer than { $share } of the { -question(form: "many") } are known has none.
# $share: as in share-within.
sheet-whole-rule =
    { $lag ->
        [one] At least { $share } of the { -domain(form: "many") } must have a { -stage }. The whole is then at the highest { -stage } that { $share } of them have reached, with no { -domain } more than { $lag } { -stage } below.
       *[other] At least { $share } of the { -domain(form: "many") } must have a { -stage }. The whole is then at the highest { -stage } that { $share } of them have reached, with no { -domain } more than { $lag } { -stage(form: "many") } below.
    }
# The same where the lowest decides.
sheet-whole-rule-weakest = At least { $share } of the { -domain(form: "many") } must have a { -stage }. The whole is then at the lowest of these { -stage(form: "many") }.
# The same where stages come from a mean.
sheet-whole-rule-by-mean = At least { $share } of the { -domain(form: "many") } must have a mean. The mean of these means gives the { -stage } of the whole, by the table.
# A fraction where a sentence begins. $written: another one, in digits.
share-first =
    { $share ->
        [half] Half
        [third] One third
        [two-thirds] Two thirds
        [three-quarters] Three quarters
        [all] All
       *[other] { $written }
    }
# A fraction within a sentence.
share-within =
    { $share ->
        [half] half
        [third] one third
        [two-thirds] two thirds
        [three-quarters] three quarters
        [all] all
       *[other] { $written }
    }

## Search

search = Search
search-summary = Everything on these pages, found while you type. Typing mistakes are forgiven.
search-needs-script = Searching needs a script, and scripts are turned off here. Everything can be reached from these lists.
where-to-look = Where to look
terms-by-letter = { -term(form: "Many") } by letter
search-field = Search everything
search-close = Close
search-kind = Kind
search-all-kinds = All kinds
search-all-domains = All { -domain(form: "many") }
search-all-stages = All { -stage(form: "many") }
search-results =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
# $words: of what was typed, those that stand on no page.
search-unknown = nowhere: { $words }
search-best = Best matches
search-rest =
    { $count ->
        [one] Show all { $count } results
       *[other] Show all { $count } results
    }
search-more = Show more
search-nothing = Nothing found for “{ $text }”
search-advice = Check the spelling, try fewer words, or another word for the same thing.
# $filter: what was chosen, such as a stage.
search-without = Search without “{ $filter }”
search-loading = Loading …
search-failed = The search did not load
search-failed-advice = The connection may be gone. What was typed stays here.
search-again = Try again
search-slash = The / key opens the search on every page

## Marks of a visitor who has taken the assessment

mark-domain = You are here
mark-stage = Your { -stage }
mark-question = Your answer
mark-next = Your next { -stage }
mark-aside = Your { -stage }: { $stage }
standing-domain = Here you are at { $stage }.
standing-whole = You are at { $stage }.
marked = Marked by your answers, which stay in this browser.
marked-on = Marked by your answers of { $date }, which stay in this browser.
marked-change = Change or delete them

## Where a page is missing, and for machines

not-found = Page not found
not-found-description = There is no page at this address.
not-found-title = There is no page here
not-found-summary = It may have moved, or the address has a slip in it. Try one of these.
home-summary = What this is, and where to begin.
where-to-begin = Where to begin
open-data = The framework as data
open-data-summary = Everything that the framework says, in one JSON file with a schema.
# A feed of articles. $site: what the site is called.
feed-title = { $site }: { -article(form: "Many") }

## Languages

# What this language calls itself.
language-name = English
# Names the list of languages, for screen readers.
languages = Languages
# Names the same list at the end of a page, for screen readers.
languages-at-the-end = Languages of this page
# Over a page that stands there in another language, which is named.
not-translated = This page is not translated yet, so you read it in { $language }.
