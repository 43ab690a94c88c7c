### Reports without a browser: a client's page, and the page of all clients.

## The page of all clients

clients = Clients
about-clients = In the order of their files. Each name opens the client’s report; the workbook holds every answer.
client = Client
first-action = First action
workbook = Workbook
no-action = Nothing to raise
find-out = Find out what is not known
clients-together = All clients together
about-clients-together = Each bar is all clients with a score there, parted by { -stage }. The middle is the { -stage } of the middle client.
group = Group
group-not-said = Not said
with-a-score = With a score
middle-stage = Middle { -stage }
middle-index = Middle index
withheld = withheld
cohort-headline = { $clients ->
    [one] Where one client stands
   *[other] Where { $spelled } clients stand
}
# How many clients are at a stage, as part of a list: $clients as a word or in digits.
clients-at = { $clients } at { $stage }
clients-starting-out = { $clients } starting out
clients-not-scored = { $clients } not scored
# The list of these as a sentence.
cohort-sentence = Clients by { -stage }: { $list }.
half-between = half of them from { NUMBER($lower) } to { NUMBER($upper) }
too-few-together = From { NUMBER($least) } clients on, this page also says what they come to together. Fewer could be told apart in it.
about-withheld = Withheld where it would say something of fewer than { NUMBER($least) } clients.
by-group = By group: { $question }
of-clients = { $clients ->
    [one] of { $clients } client
   *[other] of { $clients } clients
}
# What a link to a workbook is called where it is heard alone.
workbook-of = XLSX, the workbook of { $client }

## A client's page

# Whose result, and of what day.
client-of-day = { $client } · { $day }
about-path-to-read = The { -step(form: "many") } that take the least effort, with everything they need.
report-footer = { $site }, version { $version } of its framework. Everything is in this file: it asks for nothing.
