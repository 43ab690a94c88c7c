### Was nur die Dateien eines Ergebnisses sagen: die Arbeitsmappe, die Folien, der Bericht in Markdown, die Aufgabenliste, die Diagramme.

## Of all files

file-title = { $framework }: { -assessment(form: "One") } zum Reifegrad
named = { $name }:
what-is-strong = Was stark ist
stage-shown = { -stage(form: "One") }, die Sie belegen könnten
shown-of = { NUMBER($shown) } von { NUMBER($claimed) } Angaben
with-remark = { $stage } ({ $remark })
evidenced = Belegt
evidence = Beleg
note = Notiz
target-key = Ziel
done-when = Erledigt, wenn
done-when-answer = Die Antwort auf „{ $question }“ lautet „{ $answer }“
about-index = Der Index ist der Durchschnitt der Antworten, von 0 bis 100.
about-actions = In dieser Reihenfolge. Die Summe darunter sagt jeweils, warum.
sustain = Jeder bewertete { -domain(form: "one") } hat sein Ziel erreicht oder übertroffen. Achten Sie darauf, dass es so bleibt, und wiederholen Sie die { -assessment(form: "one") } in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
domain-at = { $domain }: { $index } ({ $stage })
domain-not-scored = { $domain }: nicht bewertet
domains-described = { $domains }.
and-more = und { NUMBER($number) } weitere
all-answers = Alle Antworten
what-to-find-out = Was herauszufinden ist
checked-by = { $framework } ({ $answered }). Version { $version } des Modells.
qr-code = QR-Code des Links

## The shortest path

shortest-path = Der kürzeste Weg
path-to = Der kürzeste Weg zu { $stage }
path-takes = { $steps ->
    [one] Ein { -step(form: "one") } bis { $stage }.
   *[other] { $counted } { -step(form: "many") } bis { $stage }, { $parallel ->
        [1] einer nach dem anderen
       *[other] höchstens { $at-once } gleichzeitig
    }.
}
path-least = Mit weniger Aufwand geht es nicht.
path-gap = Vielleicht gibt es einen Weg, dessen Aufwand um bis zu { NUMBER($gap) } geringer ist.
now = Jetzt: Tag 0 bis 30
next = Danach: Tag 31 bis 90
later = Später: nach Tag 90
days = Tag { NUMBER($start) } bis { NUMBER($end) }

## The workbook

sheet-summary = Überblick
sheet-domains = { -domain(form: "Many") }
sheet-actions = Maßnahmen
sheet-path = Weg
sheet-answers = Antworten
day-name = Datum
in-one-sentence = In einem Satz
how-sure = Wie sicher das ist
index-high = Index, wenn alles Unbekannte gut wäre
goals = Was Ihnen am wichtigsten ist
framework-version = Version des Modells
together = Alles zusammen
in-all = Insgesamt
yes = ja
column-up-to = Bis zu
column-holds-back = Hält auf
column-points = Punkte
column-out-of = Mögliche Punkte
column-index-again = Index nachgerechnet: 100 × Punkte ÷ mögliche Punkte
column-weight = Gewicht je { -domain(form: "one") }
column-rank = Rang
column-action = Maßnahme
column-title = Titel
column-from = Von
column-to = Zu
column-labels = Art
column-weeks = Wochen
column-impact = Wirkung 1–5
column-effort = Aufwand 1–5
term-holds-back = + Hält auf
term-completes = + Schließt eine { -stage(form: "one") } ab
term-missing = + Fehlende Levels
term-impact = + Wirkung
term-unlocks = + Ermöglicht
term-goals = + Bringt { -goal(form: "many") } voran
term-fits = + Passt
term-ill-suited = − Passt schlecht
term-effort = − Aufwand
column-sum = Summe
column-sum-in-words = Die Summe in Worten
column-first-move = Einstieg
column-link = Link
column-id = ID
column-when = Wann
column-starts = Beginnt an Tag
column-ends = Endet an Tag
column-question = { -question(form: "One") }
column-answer = Antwort
column-level = Level

## Slides

slide-title = Titel
slide-text = Text
slide-shape = Form
slide-chart = Diagramm
what-holds-back = Was { $stage } aufhält
what-holds-back-next = Was die nächste { -stage(form: "one") } aufhält
keystone = Schlüsselfrage: { $question }
how-counted = Wie gezählt wurde
about-sums = Zu jeder Maßnahme gehört eine Summe von Punkten. Sie sagt, warum die Maßnahme an dieser Stelle steht, und lässt sich in der Arbeitsmappe nachrechnen.
