### Was die Seiten und ihre Skripte neben dem sagen, was Autoren schreiben. Was auch ein Ergebnis sagt, steht in sentences.ftl.

## Languages

language-name = Deutsch
languages = Sprachen
languages-at-the-end = Sprachen dieser Seite
not-translated = Diese Seite gibt es noch nicht auf Deutsch. Sie lesen sie in einer anderen Sprache ({ $language }).

## Every page

skip-to-content = Zum Inhalt springen
menu = Menü
main-menu = Hauptmenü
breadcrumbs = Pfad zu dieser Seite
footer = Fußbereich
colors = Farben
colors-auto = Automatisch
colors-light = Hell
colors-dark = Dunkel
home = Startseite
on-this-page = Auf dieser Seite
previous = Zurück
next = Weiter
previous-and-next = Zurück und weiter
comma = { ", " }
semicolon = { "; " }
of-five = { NUMBER($value) } von 5
percent = { NUMBER($share) } %
moved = Diese Seite ist umgezogen
go-to-where-it-is = Zur neuen Adresse
pages = Seiten
model-pages = Modell

## Parts of several pages

up-to = bis zu { NUMBER($index) }
pitfalls = Stolperfallen
using-it = In der Praxis
where-used = Wo das vorkommt
related = Verwandtes
why-it-matters = Warum das wichtig ist
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
role = Rolle
also-called = auch { $name }
minutes-to-read =
    { $minutes ->
        [one] { $minutes } Minute Lesezeit
       *[other] { $minutes } Minuten Lesezeit
    }
spelled-to-twenty =
    { $count ->
        [0] Keine
        [1] Eins
        [2] Zwei
        [3] Drei
        [4] Vier
        [5] Fünf
        [6] Sechs
        [7] Sieben
        [8] Acht
        [9] Neun
        [10] Zehn
        [11] Elf
        [12] Zwölf
        [13] Dreizehn
        [14] Vierzehn
        [15] Fünfzehn
        [16] Sechzehn
        [17] Siebzehn
        [18] Achtzehn
        [19] Neunzehn
        [20] Zwanzig
       *[other] { $count }
    }

## Filters

filter = Filter
all = Alle
core-at = Kern bei
no-match = Kein { -playbook } passt. Versuchen Sie es mit weniger Filtern.
filters-showing = { $found } von { $all }
filters-clear = Alle Filter entfernen
filters-nothing = Nichts passt zu allen Filtern. Lassen Sie einen weg:
filters-without = Ohne { $filter }: { $count }

## The first page

take-the-assessment = { -assessment(form: "One") } beginnen
assessment-length =
    { $questions ->
        [one] { $questions } { -question }
       *[other] { $questions } { -question(form: "many") }
    }, etwa { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }.
assessment-length-and-gain =
    { $questions ->
        [one] { $questions } { -question }
       *[other] { $questions } { -question(form: "many") }
    }, etwa { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }, und Sie wissen, was als Nächstes zu tun ist.
stays-unless-sent = Ihre Antworten bleiben in diesem Browser, es sei denn, Sie verschicken Ihr Ergebnis selbst.
stays-here = Ihre Antworten bleiben in diesem Browser: Nichts wird verschickt.
stages-counted =
    { $count ->
        [one] Eine { -stage }
       *[other] { $spelled } { -stage(form: "many") }
    }
stages-intro =
    { $method ->
        [weakest] Jeder { -domain } durchläuft sie in seinem eigenen Tempo. Das Ganze steht dort, wo sein schwächster { -domain } steht.
        [average] Jeder { -domain } durchläuft sie in seinem eigenen Tempo. Das Ganze steht dort, wo der Durchschnitt der { -domain(form: "many") } steht.
       *[staged] Jeder { -domain } durchläuft sie in seinem eigenen Tempo. Das Ganze steht dort, wo genügend { -domain(form: "many") } stehen.
    }
domains-counted =
    { $count ->
        [one] Ein { -domain }
       *[other] { $spelled } { -domain(form: "many") }
    }
see-whole-model = Das ganze Modell ansehen
how-it-works = So funktioniert es
say-what-you-do = Sagen, was Sie tun
say-what-you-do-text =
    { $count ->
        [one] Eine { -question }
       *[other] { $spelled } { -question(form: "many") }
    } mit Antworten, die ein Verhalten beschreiben, das jeder nachprüfen kann. Auch „Wissen wir nicht“ ist eine Antwort.
see-what-holds = Sehen, was Sie aufhält
see-what-holds-text =
    { $method ->
        [average] Für Ihre { -stage } zählt der Durchschnitt Ihrer Antworten. Was ihn am stärksten senkt, steht zuerst.
       *[other] Für Ihre { -stage } zählt, worauf überall Verlass ist. Ein starkes Team verdeckt keine Lücke.
    }
do-the-next-thing = Das Nächste tun
do-the-next-thing-text =
    { $playbooks ->
        [0] Zu jedem { -step } gehören ein Einstieg für Montag, eine verantwortliche Person und die Summe, die ihm seinen Platz gibt.
       *[other] Zu jedem { -step } gehören ein Einstieg für Montag, eine verantwortliche Person, ein { -playbook } und die Summe, die ihm seinen Platz gibt.
    }
what-a-team-finds = Was ein Team hier findet
what-a-team-finds-text = Zum Lesen und zum Arbeiten, mit oder ohne { -assessment }.
playbooks-counted =
    { $count ->
        [one] Ein Arbeitspaket, Schritt für Schritt, mit Vorlagen zum Kopieren.
       *[other] { $spelled } Arbeitspakete, Schritt für Schritt, mit Vorlagen zum Kopieren.
    }
metrics-counted =
    { $count ->
        [one] Eine Zahl: wie Sie sie berechnen und wann sich das lohnt.
       *[other] { $spelled } Zahlen: wie Sie jede berechnen und wann sich das lohnt.
    }
what-you-can-check = Was Sie prüfen können
you-decide = Sie entscheiden, was den Browser verlässt
you-decide-text = Antworten bleiben dort, wo Sie sie gegeben haben. Es gibt kein Konto, und verschickt wird nur, was Sie selbst absenden, nachdem Sie zugestimmt haben.
nothing-leaves = Nichts verlässt den Browser
nothing-leaves-text = Antworten bleiben dort, wo Sie sie gegeben haben. Es gibt kein Konto, und keine Anfrage geht an Dritte.
sums-to-check = Summen zum Nachrechnen
sums-to-check-text = Was einen { -step } an seine Stelle setzt, steht daneben. Dieselbe Summe auf Papier ergibt dieselbe Stelle.
works-on-paper = Geht auch auf Papier
works-on-paper-text = Alle { -question(form: "many") } lassen sich drucken, mit einem Schlüssel zum Auswerten von Hand.

## The sample of a result on the first page

sample-index = Der Index reicht von 0 bis 100; schraffiert ist, was eine unbekannte Antwort hinzufügen könnte.
sample-keystone = Für eine { -stage } zählt außerdem ihre Schlüsselfrage; deshalb kann auch ein langer Balken noch auf einer frühen { -stage } stehen.
sample-short-of =
    { $count ->
        [one] Eine Antwort von { $stage } entfernt.
       *[other] { $spelled } Antworten von { $stage } entfernt.
    }
sample-held-back = Aufgehalten durch { $domains }.

## The maturity model

model = Das Reifegradmodell
model-summary = Was in jedem { -domain } auf jeder { -stage } zu beobachten wäre. Lesen Sie quer, um zu sehen, wie die Arbeit reift.
compare-stages = Zwei oder mehr { -stage(form: "many") } vergleichen
from-stage-to-stage = Von { -stage } zu { -stage }
model-caption = { $title }: was in jedem { -domain } auf jeder { -stage } zu beobachten wäre
also-part-of-it = Gehört auch dazu

## Domains

domains-summary = Die Arbeitsfelder, nach denen die { -assessment } fragt. Jedes hat seine eigenen { -stage(form: "many") }, { -question(form: "many") } und { -step(form: "many") }.
see-stage-by-stage = Alle ansehen, { -stage } für { -stage }
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
domain-number = { -domain(form: "One") } { NUMBER($number) } von { NUMBER($count) }
what-it-looks-like = Wie das aussieht
what-it-looks-like-text = Dieselbe Arbeit auf jeder { -stage }.
questions-and-steps = { -question(form: "Many") } und { -step(form: "many") }
questions-and-steps-up = Die { -question(form: "many") } und die { -step(form: "many") } nach oben
questions-and-steps-up-text = Was jede Antwort bedeutet und was Sie von der Antwort darüber zu ihr bringt.
keystone-of-domain = Schlüsselfrage: Ohne sie wird hier keine { -stage } erreicht.
moves = Bewegt
comes-first = Setzt voraus

## Principles

principles-summary = Die Gedanken, auf denen das Modell beruht: wie sich jeder auf jeder { -stage } zeigt und was jede Funktion dafür tut.
the-idea = Der Gedanke
how-it-shows = Woran man ihn erkennt
how-it-shows-text = Derselbe Gedanke auf jeder { -stage }.
by-function = Was jede Funktion tut

## Playbooks

playbooks-summary = Arbeitspakete mit einer verantwortlichen Person und nummerierten Schritten. Bei jedem Schritt steht, woran Sie erkennen, dass er erledigt ist. Vorlagen zum Kopieren gehören dazu.
playbooks-for = { -playbook(form: "Many") } für { $whom }
playbooks-with = { -playbook(form: "Many") } mit { $role }
playbooks-of-effort =
    { $effort ->
        [small] { -playbook(form: "Many") } mit kleinem Aufwand
        [medium] { -playbook(form: "Many") } mit mittlerem Aufwand
       *[large] { -playbook(form: "Many") } mit großem Aufwand
    }
effort-named =
    { $effort ->
        [small] Klein
        [medium] Mittel
       *[large] Groß
    }
to-reach = Um { $stage } zu erreichen
in-brief = Kurz gefasst
steps-of-playbook = Schritte
to-copy = Zum Kopieren
before-and-after = Davor und danach
what-it-carries-out = Was damit umgesetzt wird
what-it-carries-out-text = { -step(form: "Many") } des Modells, die dieses { -playbook } abschließt.
with = Mit
watch = Beobachten
domains-of-playbook =
    { $count ->
        [one] { -domain(form: "One") }
       *[other] { -domain(form: "Many") }
    }
paper-ours = Bei uns:
paper-begins = Beginn
paper-review = Überprüfung
you-may-need-first = Das brauchen Sie vielleicht zuerst
this-playbook = Dieses { -playbook }
this-opens-next = Das wird dadurch möglich
afterwards = Danach
principles-behind = { -principle(form: "Many") } dahinter
step-belongs = { $domain }, zu { $stage }
copy = Kopieren
copy-as-markdown = Als Markdown kopieren
copy-named = { $action }: { $name }
copied = Kopiert
copy-refused = Dieser Browser erlaubt Seiten das Kopieren nicht

## Metrics

metrics-summary = Wie Sie jede Zahl ehrlich berechnen, wann sich das lohnt und was sie bewegt.
metrics-map = Übersicht nach { -stage }
when-each-is-worth-it = Wann sich welche lohnt
when-each-is-worth-it-text = Messen Sie weniges, und das gut. Was auf einer { -stage } zum Kern gehört, kann auf einer anderen warten.
key-core = Kern: danach entscheiden
key-useful = Nützlich: im Blick behalten
key-later = Später: vorerst weglassen
metrics-map-caption = Wie wichtig jede { -metric } auf jeder { -stage } ist
priority =
    { $priority ->
        [core] Kern
        [useful] Nützlich
       *[later] Später
    }
formula = Formel
how-to-read-it = So lesen Sie den Wert
when-it-is-worth-it = Wann sich das lohnt
benchmarks = Vergleichswerte
benchmarks-text = Zu jedem Wert steht, wer wen wann gemessen hat. Wo sich Quellen widersprechen, stehen beide hier.
what-moves-it = Was den Wert bewegt
playbooks-that-watch = { -playbook(form: "Many") }, die darauf achten
related-metrics = Verwandte { -metric(form: "many") }
segment = Segment
value = Wert
source = Quelle
year = Jahr
sample = Stichprobe
counted-in =
    { $unit ->
        [percent] In Prozent.
        [days] In Tagen.
        [hours] In Stunden.
        [currency] Ein Geldbetrag.
        [count] Eine Anzahl.
       *[score] Ein Punktwert.
    }
direction =
    { $direction ->
        [higher] Höher ist besser
       *[lower] Niedriger ist besser
    }
unit =
    { $unit ->
        [percent] Prozent
        [days] Tage
        [hours] Stunden
        [currency] Geldbetrag
        [count] Anzahl
       *[score] Punkte
    }
bounds-both = { $least } bis { $most }
bounds-least = mindestens { $least }
bounds-most = höchstens { $most }
range = { $from } bis { $to }
# Kommas trennen im Deutschen nicht: Sie stehen vor den Nachkommastellen.
separated-by = getrennt durch Semikolons, Leerzeichen oder Zeilen
compare-with = Vergleichen mit
choose-your-segment = Ihr Segment wählen
forget-my-segment = Mein Segment vergessen
yours = Sie

## How figures are written

figure-days =
    { $number ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }
figure-hours =
    { $number ->
        [one] { $number } Stunde
       *[other] { $number } Stunden
    }
figure-percent = { $number } %
figure-money = { $number } $
megabytes = { $number } MB

## Calculators

worked-example = Ein Rechenbeispiel
your-figures = Ihre Zahlen
put-in-your-own = Setzen Sie Ihre eigenen Zahlen ein: Sie bleiben in diesem Browser.
line-what = Was
line-sum = Rechnung
line-result = Ergebnis
copy-as-table = Als Tabelle kopieren
print = Drucken
reset-to-example = Auf das Beispiel zurücksetzen
figures-as-table = Die Zahlen als Tabelle
calculator-stale = Das Ergebnis gilt für die letzten Zahlen, die sich berechnen ließen.
calculator-offline = Der Rechner wurde nicht geladen. Prüfen Sie die Verbindung und ändern Sie eine Zahl, um es noch einmal zu versuchen.
calculator-reset = Jetzt stehen hier wieder die Zahlen des Beispiels.
calculator-nothing-to-divide = nichts, wodurch sich teilen ließe
calculator-empty = Geben Sie eine Zahl ein.
calculator-empty-list = Geben Sie mindestens eine Zahl ein.
calculator-not-a-number = „{ $typed }“ ist keine Zahl. Schreiben Sie sie in Ziffern, etwa 1.200 oder 4,5.
calculator-not-whole = Geben Sie eine ganze Zahl ein.
calculator-too-many-digits = Das ist zu lang: höchstens 15 Stellen vor dem Komma und 9 danach.
calculator-below = Geben Sie { $bound } oder mehr ein.
calculator-above = Geben Sie { $bound } oder weniger ein.
calculator-division-by-zero = „{ $part }“ ist 0, und durch 0 lässt sich nicht teilen.
calculator-too-large = Das Ergebnis ist zu groß. Prüfen Sie die Zahl der Nullen.
calculator-of-list = „{ $typed }“: { $mistake }
calculator-said = { $line }: { $result }.
against-place =
    { $place ->
        [lower] Ihr Wert ist niedriger:
        [higher] Ihr Wert ist höher:
        [same] Ihr Wert ist gleich:
       *[within] Ihr Wert liegt in der Spanne:
    }
against-row = { $result }, Vergleichswert { $value }. { $source } ({ $year }, Stichprobe: { $sample }).
against-all-among = Auf dieser Seite stehen { NUMBER($count) } Werte ({ $low } bis { $high }): Ihrer liegt mitten darin.
against-all-lower = Auf dieser Seite stehen { NUMBER($count) } Werte ({ $low } bis { $high }): Ihrer ist niedriger als { $lower } davon.
against-all-higher = Auf dieser Seite stehen { NUMBER($count) } Werte ({ $low } bis { $high }): Ihrer ist höher als { $higher } davon.
against-all-between = Auf dieser Seite stehen { NUMBER($count) } Werte ({ $low } bis { $high }): Ihrer ist niedriger als { $lower } davon und höher als { $higher }.

## The customer's journey

journey = Die Kundenreise
journey-summary = Die Phasen, durch die ein Kunde geht, wann jede zu Ende ist und was jede Funktion darin tut.
the-phases = Die Phasen
the-phases-text = Jede endet mit einer Tatsache, die jeder prüfen kann, und eine Funktion führt sie.
led-by = Führung: { $owner }
over-when = Zu Ende, wenn
who-does-what = Wer was tut
who-does-what-text = Lesen Sie nach unten, um dem Kunden zu folgen, und quer, um zu sehen, wer zusammenarbeitet.
show-functions = Anzeigen
every-function = Alle Funktionen
functions-in-phases = Was jede Funktion in jeder Phase tut
functions-in-phases-caption = { $title }: was jede Funktion in jeder Phase tut
leads = Führt.

## The operating model

side-by-side = Nebeneinander
side-by-side-caption = { $title }: die Betreuungsmodelle nebeneinander
in-short = Kurz gesagt
suits = Geeignet für
contact = Kontakt
who = Wer
owner-leads = { $owner } führt
owner-leads-with = { $owner } führt, mit { $roles }
accounts-per-person = Kunden pro Person
time-per-account = Zeit pro Kunde und Jahr
starting-value = Startwert: durch Ihren ersetzen
runs-by-itself = Läuft von selbst
stretched-when = Überdehnt, wenn
what-it-takes = Was es braucht und kostet
what-it-takes-text = Die Zahlen sind Startwerte, keine Messungen: Ersetzen Sie sie durch Ihre eigenen. Jede Zeile rechnet mit den Zahlen weiter, wie sie darüber stehen.
assumed-for-all = angenommen, für alle gleich
all-together = Alle zusammen
field-of = { $field }, { $whose }
model-benchmarks-text = Zu jedem Wert steht, wer wen wann gemessen hat.
touch-model = Betreuungsmodell
hours-counted =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
figure-of = { $figure } { $unit }
plan-accounts = Kunden
plan-hours-per-account = Stunden für einen Kunden im Jahr
plan-revenue-per-account = Was ein Kunde im Jahr zahlt
plan-hours = Stunden
plan-people = Personen
plan-cost = Kosten
plan-revenue = Wiederkehrender Umsatz
plan-share = Kosten als Anteil am Umsatz
plan-sum-of-hours = { $accounts } Kunden × { $each } Stunden
plan-sum-of-people = { $hours } Stunden ÷ { $person } Stunden
plan-sum-of-cost = { $people } Personen × { $salary }
plan-sum-of-revenue = { $accounts } Kunden × { $pays }

## The health score

the-parts = Die Teile
the-parts-text = Die Gewichte sind Startwerte, in Prozent des Ganzen. Berichtigen Sie sie danach, was Ihre Kunden dann getan haben.
parts-and-weights = Die Teile und ihre Gewichte
part = Teil
weight = Gewicht
weights = Gewichte
all-weights = Alle Gewichte
whole = Das Ganze
points = Punkte
score = Score
missing = Fehlt
health-score = Health-Score
score-an-account = Einen Kunden bewerten
score-an-account-text = Der Anteil eines Teils sind seine Punkte, geteilt durch die möglichen: 2 für jedes Signal, das gut aussieht, 1 für eines dazwischen. Der Score ist die Summe der Anteile nach ihren Gewichten.
score-put-in-your-own = Wählen Sie Ihre Gewichte und bewerten Sie einen Ihrer Kunden: Es bleibt in diesem Browser.
score-of-account = Der Health-Score eines Kunden
of-possible = von { NUMBER($possible) }
points-of-possible = Punkte von { NUMBER($possible) }
spread = Verteilen
weights-missing =
    Die Gewichte ergeben { $sum }: { $count ->
        [one] { $count } fehlt
       *[other] { $count } fehlen
    }.
weights-too-many =
    Die Gewichte ergeben { $sum }: { $count ->
        [one] { $count } ist zu viel
       *[other] { $count } sind zu viel
    }.
weights-spread = { NUMBER($count) } verteilen
weights-take-off = { NUMBER($count) } abziehen
score-means = { $score }: { $state }
state-from = { $state } ab
state-below = darunter
states-unordered = Lassen Sie jede Einstufung unterhalb der vorigen beginnen.
tool-copied = Kopiert.
tool-copy-by-hand = Kopieren Sie den Text unten.
signals-of = Signale: { $part }
signal = Signal
where-you-find-it = Wo Sie es finden
looks-good-when = Sieht gut aus, wenn
looks-bad-when = Sieht schlecht aus, wenn
what-you-miss = Was Ihnen mit diesem Teil allein entgeht

## Transitions

from-to = zu
signs-of-readiness = Woran Sie merken, dass Sie bereit sind
what-changes = Was sich ändert
what-you-learn = Was Sie lernen
the-way-there = Der Weg dorthin
what-goes-wrong = Was schiefgeht
playbooks-on-the-way = { -playbook(form: "Many") } auf dem Weg

## Glossary

glossary = Glossar
glossary-summary = Was wir mit den Wörtern auf diesen Seiten meinen.
letters = Buchstaben
term-also = Auch { $names }
term-see = Siehe { $terms }
term-used-in = Kommt vor in { $pages }

## Articles

articles-summary = Längere Texte über die Gedanken hinter dem Modell.
article-day =
    { $event ->
        [published] Veröffentlicht am { $date }
       *[updated] Aktualisiert am { $date }
    }

## The assessment's page, until the app takes over, and where it cannot

needs-scripts = Die { -assessment } wertet Ihre Antworten in diesem Browser aus und braucht dafür JavaScript.
without-scripts = Ohne JavaScript können Sie den Fragebogen drucken und mit dem Schlüssel am Ende von Hand auswerten.
open-sheet = Fragebogen zum Drucken öffnen
assessment-failed = Die { -assessment } konnte in diesem Browser nicht starten. Sie können { $print } und mit dem Schlüssel am Ende von Hand auswerten.
assessment-failed-print = den Fragebogen drucken
assessment-failed-in-one-file = Die { -assessment } konnte in diesem Browser nicht starten. Ein neuerer Browser öffnet sie.
one-file = { $download } ({ $size }). Sie lässt sich ohne Verbindung von der Festplatte öffnen.
one-file-download = { -assessment(form: "One") } als eine Datei herunterladen
one-file-title = { $title } in einer Datei
one-file-badge = In einer Datei
one-file-unstarted = Diese Datei öffnet sich von Ihrer Festplatte, in einem Browser mit JavaScript. Wenn Sie sie auf einer Website sehen, speichern Sie sie zuerst.
one-file-whole = Alles steckt in dieser Datei: Sie ruft nichts ab, und Ihre Antworten bleiben in diesem Browser.
one-file-links = Links führen zu { $home } und öffnen sich in einem neuen Tab.
embed-links = Links öffnen sich in einem neuen Tab.
embed-site = Zur { -assessment } auf „{ $site }“
assessment-of-site = { $site }: { -assessment(form: "One") }

## A stand at an event

kiosk-start = Beginnen
kiosk-start-over = Neu beginnen
kiosk-about = Nichts, was Sie antworten, wird gespeichert: Es ist weg, sobald die nächste Person beginnt.
kiosk-still-there = Sind Sie noch da?
kiosk-countdown =
    { $seconds ->
        [one] In { $seconds } Sekunde beginnt alles von vorn, und die Antworten sind weg.
       *[other] In { $seconds } Sekunden beginnt alles von vorn, und die Antworten sind weg.
    }
kiosk-stay = Ich bin noch da

## The questionnaire on paper

sheet = Der Fragebogen auf Papier
sheet-summary = Alle { -question(form: "many") } mit ihren Antworten, zum Drucken, Ausfüllen und Auswerten von Hand. Die Zahl in Klammern ist das Level der Antwort.
keystone = Schlüsselfrage: Ohne sie wird keine { -stage } erreicht
does-not-apply-because = Trifft auf uns nicht zu, weil
the-key = Der Schlüssel
the-key-text = So werten Sie von Hand aus.
reached-when = Ein { -domain } hat sie erreicht, wenn
about-your-company = Über Ihr Unternehmen
about-your-company-text = Freiwillig. Ihre Angaben ändern, welche { -step(form: "many") } empfohlen werden, nie die { -stage }.
# Steht unter „reached-when“, daher das Verb am Ende.
sheet-stage-rule =
    { $keystones ->
        [0] { $share } seiner Antworten mindestens { NUMBER($points) } zählen
       *[other] { $share } seiner Antworten und jede mit ★ markierte { -question } mindestens { NUMBER($points) } zählen
    }
sheet-stage-rule-by-mean = sein Durchschnitt mindestens { $from } beträgt
sheet-cross-out = Streichen Sie die { -question(form: "many") } durch, die auf Sie nicht zutreffen. Diese zählen nirgends.
sheet-unknown =
    { $method ->
        [average] „Wissen wir nicht“ zählt wie die niedrigste Antwort, und die { -question } gilt als unbekannt.
       *[other] „Wissen wir nicht“ zählt 0, und die { -question } gilt als unbekannt.
    }
sheet-mean = Durchschnitt
sheet-domain-rule = Notieren Sie für jeden { -domain } die höchste { -stage }, deren Zeile in der Tabelle zutrifft; auch jede { -stage } davor muss zutreffen. Ein { -domain }, in dem weniger als { $share } der { -question(form: "many") } bekannt sind, hat keine.
sheet-domain-rule-by-mean = Zählen Sie für jeden { -domain } zusammen, was die Antworten zählen, und teilen Sie die Summe durch die Zahl der { -question(form: "many") }: Das ist sein Durchschnitt. Ein { -domain }, in dem weniger als { $share } der { -question(form: "many") } bekannt sind, hat keinen.
sheet-whole-rule =
    { $lag ->
        [one] Mindestens { $share } der { -domain(form: "many") } müssen eine { -stage } haben. Das Ganze steht dann auf der höchsten { -stage }, die mindestens { $share } davon erreicht haben, wobei kein { -domain } mehr als { $lag } { -stage } darunter liegt.
       *[other] Mindestens { $share } der { -domain(form: "many") } müssen eine { -stage } haben. Das Ganze steht dann auf der höchsten { -stage }, die mindestens { $share } davon erreicht haben, wobei kein { -domain } mehr als { $lag } { -stage(form: "many") } darunter liegt.
    }
sheet-whole-rule-weakest = Mindestens { $share } der { -domain(form: "many") } müssen eine { -stage } haben. Das Ganze steht dann auf der niedrigsten dieser { -stage(form: "many") }.
sheet-whole-rule-by-mean = Mindestens { $share } der { -domain(form: "many") } müssen einen Durchschnitt haben. Der Durchschnitt dieser Durchschnitte ergibt nach der Tabelle die { -stage } des Ganzen.
# Mit Genitiv danach („seiner Antworten“): „alle“ ginge nicht, daher 100 %.
share-first =
    { $share ->
        [half] Die Hälfte
        [third] Ein Drittel
        [two-thirds] Zwei Drittel
        [three-quarters] Drei Viertel
        [all] 100 %
       *[other] { $written }
    }
share-within =
    { $share ->
        [half] die Hälfte
        [third] ein Drittel
        [two-thirds] zwei Drittel
        [three-quarters] drei Viertel
        [all] 100 %
       *[other] { $written }
    }

## Search

search = Suche
search-summary = Alles auf diesen Seiten, gefunden, während Sie tippen. Tippfehler sieht Ihnen die Suche nach.
search-needs-script = Die Suche braucht JavaScript, und das ist hier ausgeschaltet. Über diese Listen ist alles erreichbar.
where-to-look = Wo Sie suchen können
terms-by-letter = { -term(form: "Many") } nach Buchstaben
search-field = Alles durchsuchen
search-close = Schließen
search-kind = Art
search-all-kinds = Alle Arten
search-all-domains = Alle { -domain(form: "many") }
search-all-stages = Alle { -stage(form: "many") }
search-results = { NUMBER($count) } Treffer
search-unknown = nirgends: { $words }
search-best = Beste Treffer
search-rest = Alle { NUMBER($count) } Treffer zeigen
search-more = Mehr zeigen
search-nothing = Nichts gefunden für „{ $text }“
search-advice = Prüfen Sie die Schreibweise oder versuchen Sie es mit weniger Wörtern oder einem anderen Wort für dasselbe.
search-without = Ohne „{ $filter }“ suchen
search-loading = Wird geladen …
search-failed = Die Suche wurde nicht geladen
search-failed-advice = Vielleicht fehlt die Verbindung. Was Sie getippt haben, bleibt hier stehen.
search-again = Noch einmal versuchen
search-slash = Die Taste / öffnet auf jeder Seite die Suche

## Marks of a visitor who has taken the assessment

mark-domain = Hier stehen Sie
mark-stage = Ihre { -stage }
mark-question = Ihre Antwort
mark-next = Ihre nächste { -stage }
mark-aside = Ihre { -stage }: { $stage }
standing-domain = Hier stehen Sie bei { $stage }.
standing-whole = Sie stehen bei { $stage }.
marked = Markiert nach Ihren Antworten, die in diesem Browser bleiben.
marked-on = Markiert nach Ihren Antworten vom { $date }, die in diesem Browser bleiben.
marked-change = Ändern oder löschen

## Where a page is missing, and for machines

not-found = Seite nicht gefunden
not-found-description = Unter dieser Adresse gibt es keine Seite.
not-found-title = Hier gibt es keine Seite
not-found-summary = Vielleicht ist sie umgezogen, oder die Adresse enthält einen Tippfehler. Versuchen Sie es hier.
home-summary = Worum es geht und wo Sie anfangen.
where-to-begin = Wo Sie anfangen
open-data = Das Modell als Daten
open-data-summary = Alles, was das Modell sagt, in einer JSON-Datei mit Schema.
feed-title = { $site }: { -article(form: "Many") }
