### Nur die Selbsteinschätzung.

## The result

result = Ihr Ergebnis
result-of-day = { result } · { $today }
about-domains = Der Index ist der Durchschnitt Ihrer Antworten, von 0 bis 100.
as-table = Dieselben Werte als Tabelle
moves = Bewegt
targets = Ziele
about-targets = Die { -stage(form: "one") }, die jeder { -domain(form: "one") } erreichen soll. Darüber hinaus wird nichts empfohlen.
next-stage = Die nächste { -stage(form: "one") }
as-proposed = Wie vorgeschlagen: { $stage }
target-key =
    { $method ->
        [average] das Ziel: wo diese { -stage(form: "one") } beginnt
       *[other] das Ziel: jede Antwort auf dieser { -stage(form: "one") }
    }
left-out = Nicht bewertet, weil es nicht zutrifft
about-left-out = { $questions ->
    [one] Sie haben gesagt, dass dies auf Sie nicht zutrifft.
   *[other] Sie haben gesagt, dass diese Punkte auf Sie nicht zutreffen.
}
context = Die Empfehlungen auf Sie zuschneiden
about-context = Freiwillig. Jede Angabe ändert sofort die { -step(form: "many") } oben, aber nie die { -stage(form: "one") }.
goals = Was ist Ihnen am wichtigsten?
profile = Über Ihr Unternehmen
not-said = Keine Angabe
keep-it = Aufbewahren
about-keep = Mit der Datei holen Sie Ihre Antworten auf jedem Gerät zurück.
leave = Neu beginnen oder nichts zurücklassen
download-scorecard = Auswertung herunterladen (JSON)
print = Drucken
change-answers = Antworten ändern
not-known = Nicht bekannt
fewest = Mit weniger Antworten geht es nicht.
all-domains = { $domains ->
    [0] Kein { -domain(form: "one") }
    [1] Der einzige bewertete { -domain(form: "one") }
    [2] Beide { -domain(form: "many") }
   *[other] Alle { $counted } { -domain(form: "many") }
}
and-more = { $number ->
    [one] und ein weiterer
   *[other] und { spelled } weitere
}
more-open = { NUMBER($number) } weitere
to-stage = Bis { $stage }
distance = { $number ->
    [one] Eine Antwort
   *[other] { spelled-first } Antworten
}
up-to = , bis zu { NUMBER($high) }
unknown-ids = { $number ->
    [one] { $number } Antwort gehört zu einer { -question(form: "one") }, die es in diesem Modell nicht gibt. Sie bleibt in Ihrer Datei und wird nicht bewertet.
   *[other] { $number } Antworten gehören zu { -question(form: "many") }, die es in diesem Modell nicht gibt. Sie bleiben in Ihrer Datei und werden nicht bewertet.
}

## The steps of the result

about-actions = { $number ->
    [one] Ein { -step(form: "one") }.
   *[other] { spelled-first } { -step(form: "many") }, in dieser Reihenfolge.
} Die Summe darunter sagt jeweils, warum.
show-all = Alle { NUMBER($number) } zeigen
show-first = Nur die ersten { NUMBER($number) } zeigen
about-sustain = Jeder bewertete { -domain(form: "one") } hat sein Ziel erreicht oder übertroffen, es gibt also nichts anzuheben. Achten Sie darauf, dass es so bleibt.
about-sustain-open = Von dem, was Sie wissen, liegt nichts unter seinem Ziel. Was Sie nicht wissen, könnte darunter liegen: siehe unten „{ $open }“.
to-be-sure = { $open ->
    [one] Diese Antwort schafft Gewissheit
   *[other] Diese Antworten schaffen Gewissheit
}
about-to-be-sure = { $open ->
    [one] Sie könnte Ihr Ergebnis noch ändern.
   *[other] Sie könnten Ihr Ergebnis noch ändern. Zuerst kommen die, die am meisten ändern könnten.
}

## What a change of goals, targets or profile did to the steps

what-changed = Das hat sich geändert: { $changes }.
changed-first = an erster Stelle steht jetzt { $name }
# Das Verb steht vor den Namen, damit es zu einem wie zu mehreren passt.
changed-entered = unter den ersten { NUMBER($shown) } steht jetzt auch { $names }
changed-down = weiter unten steht jetzt { $names }
changed-gone = { $steps ->
    [one] nicht mehr empfohlen wird { $names }
   *[other] nicht mehr empfohlen werden { $names }
}
changed-gone-many = { spelled } { -step(form: "many") } werden nicht mehr empfohlen
changed-more = { $number ->
    [one] weiter unten wird ein { -step(form: "one") } mehr empfohlen
   *[other] weiter unten werden { spelled } { -step(form: "many") } mehr empfohlen
}
changed-nothing = Bei Ihren Antworten ändert das nichts: Die { -step(form: "many") } bleiben gleich.
changed-points = Die ersten { NUMBER($shown) } bleiben gleich; { $steps ->
    [one] { $steps } { -step(form: "one") } hat
   *[other] { $steps } { -step(form: "many") } haben
} jetzt andere Punkte.

## Signs between texts

between-links = { ", " }
between-answers = { "; " }
colon = { ": " }
full-stop = .
named = { $name }: { $value }
from-to = { $from } bis { $to }

## The browser’s title

window-title = { $screen } · { $page }
window-title-problem = Fehler: { $screen } · { $page }

## One question

progress-label = Beantwortete { -question(form: "Many") }
question-number = { -question(form: "One") } { NUMBER($number) } von { NUMBER($total) }
time-left = noch etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
why-not = Warum trifft das nicht zu?
add-note = Notiz oder Beleg hinzufügen
note = Notiz
link-to-evidence = Link zum Beleg
continue-button = Weiter
back = Zurück
on-the-way = Einen Moment
not-loaded = Diese Seite konnte nicht geladen werden; vielleicht fehlt die Verbindung. Ihre Antworten sind unverändert. Versuchen Sie es gleich noch einmal.
there-is-a-problem = Hier stimmt etwas nicht
error = Fehler:
nothing-chosen = Wählen Sie die Antwort, die am besten passt, oder „{ unknown }“
no-reason = Wählen Sie, warum es auf Sie nicht zutrifft

## Coming back

welcome-back = Willkommen zurück
resume-at = Weiter bei { NUMBER($number) } von { NUMBER($total) }
begin-new = Neue { -assessment(form: "one") } beginnen
check-and-result = Antworten prüfen und Ergebnis ansehen
see-answers = Meine Antworten ansehen
start-over = Neu beginnen
delete-data = Meine Daten löschen
kept-here = Ihre Antworten sind in diesem Browser gespeichert und sonst nirgends.
nothing-answered = In diesem Browser gibt es noch keine Antwort. Es dauert noch etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}.
some-answered = Sie haben { NUMBER($answered) } der { NUMBER($total) } { -question(form: "many") } beantwortet. Es dauert noch etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}.
all-answered = Sie haben alle { NUMBER($total) } { -question(form: "many") } beantwortet.
next-domain = als Nächstes: { $domain }
ask-start-over = Neu beginnen? { $answers ->
    [0] In diesem Browser gibt es noch keine Antwort.
    [one] Die { $answers } Antwort in diesem Browser wird gelöscht.
   *[other] Die { $answers } Antworten in diesem Browser werden gelöscht.
}
yes-start-over = Ja, neu beginnen
ask-delete = Ihre Daten löschen? { $answers ->
    [0] Alles, was diese Seite in diesem Browser gespeichert hat, ist dann weg.
    [one] Die { $answers } Antwort und alles andere, was diese Seite in diesem Browser gespeichert hat, ist dann weg.
   *[other] Die { $answers } Antworten und alles andere, was diese Seite in diesem Browser gespeichert hat, sind dann weg.
}
yes-delete = Ja, alles löschen
no-keep = Nein, behalten

## Checking answers

check-answers = Ihre Antworten prüfen
change-answer = Ändern
give-answer = Beantworten
which-question = : { $question }
see-result = Ergebnis ansehen
tally = { NUMBER($answered) } von { NUMBER($total) } beantwortet{ $unknown ->
    [0] { "" }
   *[other] , davon { $unknown } mit „{ unknown }“
}{ $blank ->
    [0] { "" }
   *[other] , { $blank } noch offen
}. { $answered ->
    [0] Sie können jetzt oder nach dem Ergebnis antworten.
    [one] Sie können die Antwort jetzt oder nach dem Ergebnis ändern.
   *[other] Sie können jede Antwort jetzt oder nach dem Ergebnis ändern.
}
note-said = Notiz: { $note }
evidence-said = Beleg: { $link }

## What happens to the answers

take-back = Frühere Antworten zurückholen
download-answers = Meine Antworten herunterladen (JSON)
upload = Datei hochladen (JSON)
uploaded = { $new ->
    [0] Die Datei hat keine Antwort auf diese { -question(form: "many") }; { $old ->
        [0] sie wurde hier übernommen.
        [one] sie hat die { $old } Antwort ersetzt, die hier war.
       *[other] sie hat die { $old } Antworten ersetzt, die hier waren.
    }
    [one] Die { $new } Antwort aus der Datei { $old ->
        [0] ist jetzt hier.
        [one] hat die { $old } Antwort ersetzt, die hier war.
       *[other] hat die { $old } Antworten ersetzt, die hier waren.
    }
   *[other] Die { $new } Antworten aus der Datei { $old ->
        [0] sind jetzt hier.
        [one] haben die { $old } Antwort ersetzt, die hier war.
       *[other] haben die { $old } Antworten ersetzt, die hier waren.
    }
}
file-is-newer = Diese Datei stammt von einer neueren Version dieser Website.
file-of-another = Diese Datei gehört zu einem anderen Modell.
file-is-none = Diese Datei enthält keine Antworten dieser { -assessment(form: "one") }.
file-not-used = Sie wurde nicht übernommen, und Ihre Antworten bleiben, wie sie waren.
file-too-large = Sie ist größer, als eine Datei mit Antworten sein kann.
file-unreadable = Der Browser konnte diese Datei nicht lesen.

## Figures beside benchmarks

compare-figures = Mit Ihren Zahlen vergleichen
about-compare-figures = Geben Sie ein, was Sie messen. Widerspricht eine Zahl Ihren { -stage(form: "many") }, steht es hier, mit dem Vergleichswert dazu.
enter-figures = Ihre Zahlen eingeben
figures-kept = Was Sie eingeben, bleibt in diesem Browser. Es ändert keine Bewertung und kommt in keinen Link und in keine Datei.
compared-with = Womit die Zahlen verglichen werden
figure-column = Zahl
measured-on = Gemessen bei
source-column = Quelle
asked-column = Befragt
source-and-year = { $source }, { $year }
your-figure = Ihre eigene Zahl
domains-behind = { -domain(form: "Many") } dahinter:
assumed = Was dabei vorausgesetzt wird
nothing-exposed = Geben Sie auch den Anteil ein, der bleibt: Für Ihr Segment nennt ihn kein Vergleichswert.
hint-percent = In Prozent, etwa 92,5
hint-days = In Tagen, etwa 38
hint-hours = In Stunden, etwa 12
hint-currency = Ein Betrag, etwa 1.200.000
hint-count = Eine Anzahl, etwa 42
hint-score = Punkte, etwa 31 oder −4
figure-unreadable = Schreiben Sie eine Zahl in Ziffern, etwa 92,5 oder 1.200.000
figure-too-long = Schreiben Sie höchstens 12 Stellen vor dem Komma und 4 danach
figure-negative = Schreiben Sie 0 oder mehr
figure-above-hundred = Schreiben Sie 100 oder weniger: Mehr, als da war, kann nicht bleiben
figure-percent = { $figure } %
figure-days = { $figure ->
    [one] { $figure } Tag
   *[other] { $figure } Tage
}
figure-hours = { $figure ->
    [one] { $figure } Stunde
   *[other] { $figure } Stunden
}
figure-part-days = { $figure } Tage
figure-part-hours = { $figure } Stunden
finding-agrees = Kein Widerspruch
finding-practice-ahead = Praxis weiter als die Zahl
finding-outcome-ahead = Zahl weiter als die Praxis
finding-between = Im Bereich der Vergleichswerte
finding-no-benchmark = Kein Vergleichswert
finding-not-known = { -domain(form: "Many") } noch nicht bewertet
figure-worse = Ihr Wert, { $figure }, ist schlechter als { $benchmarks ->
    [1] der einzige Vergleichswert
    [2] beide Vergleichswerte
   *[other] alle { $benchmarks } Vergleichswerte
}{ $whose ->
    [own] { " für Ihr Segment" }
   *[any] { "" }
} (der nächste: { $nearest }).
figure-better = Ihr Wert, { $figure }, ist besser als { $benchmarks ->
    [1] der einzige Vergleichswert
    [2] beide Vergleichswerte
   *[other] alle { $benchmarks } Vergleichswerte
}{ $whose ->
    [own] { " für Ihr Segment" }
   *[any] { "" }
} (der nächste: { $nearest }).
figure-equals = Ihr Wert, { $figure }, ist gleich { $benchmarks ->
    [1] dem einzigen Vergleichswert
   *[other] den Vergleichswerten
}{ $whose ->
    [own] { " für Ihr Segment" }
   *[any] { "" }
}.
figure-within = Ihr Wert, { $figure }, liegt innerhalb { $benchmarks ->
    [1] des einzigen Vergleichswerts
   *[other] der Vergleichswerte
}{ $whose ->
    [own] { " für Ihr Segment" }
   *[any] { "" }
} ({ $worst } bis { $best }). Das widerspricht nichts.
yet-above = Trotzdem stehen die meisten zugehörigen { -domain(form: "many") } bei { $stage } oder höher: { NUMBER($number) } von { NUMBER($all) }.
yet-below = Trotzdem stehen die meisten zugehörigen { -domain(form: "many") } bei { $stage } oder tiefer: { NUMBER($number) } von { NUMBER($all) }.
agrees-above = Die { -stage(form: "many") } dahinter widersprechen dem nicht. { -domain(form: "Many") } bei { $stage } oder höher: { NUMBER($number) } von { NUMBER($all) }.
agrees-below = Die { -stage(form: "many") } dahinter widersprechen dem nicht. { -domain(form: "Many") } bei { $stage } oder tiefer: { NUMBER($number) } von { NUMBER($all) }.
no-benchmark = Dafür gibt es keinen Vergleichswert mit Quelle. Vergleichen Sie mit Ihren eigenen früheren Zahlen.
too-few-domains = Zu wenige zugehörige { -domain(form: "many") } sind bewertet, um daraus etwas zu schließen: { NUMBER($number) } von { NUMBER($all) }.
why-practice-ahead = Das allein beweist nichts. Vielleicht sind die Antworten freundlicher als die Praxis; vielleicht ist die Praxis jung, denn Zahlen folgen ihr spät, oft erst nach einem Jahr; oder Ihr Markt ist schwieriger als der Markt der befragten Unternehmen.
why-outcome-ahead = Das allein beweist nichts. Vielleicht trägt das Produkt oder der Markt die Zahl, vielleicht wird gut gearbeitet, ohne dass es jemand aufgeschrieben hat, oder die Antworten sind strenger als die Praxis.
benchmark-said = { $segment }; { $source }, { $year }, { NUMBER($sample) } befragt
nearest-said = Am nächsten: { $said }.
only-said = { $said }.
both-said = Von: { $worst }. Bis: { $best }.
say-segment = Beantworten Sie auf dieser Seite „{ $question }“, dann gelten die Vergleichswerte Ihres eigenen Segments.
kept-own = { $kept } bleiben: Ihre eigene Zahl
kept-said = { $kept } bleiben: { $said }
figures-compared = { $figures ->
    [one] { $figures } Zahl wird unten verglichen.
   *[other] { $figures } Zahlen werden unten verglichen.
}

## Over time

over-time = Im Zeitverlauf
about-over-time = Speichern Sie dieses Ergebnis und sehen Sie beim nächsten, was sich geändert hat. Alles bleibt in diesem Browser.
keep-result = Dieses Ergebnis speichern
what-to-call-it = Name
about-label = Freiwillig, zusätzlich zum Datum.
history = Ihre Ergebnisse im Zeitverlauf
see-history = Ihre Ergebnisse im Zeitverlauf ({ NUMBER($results) })
about-trend = Der Index zeigt nur den Verlauf; es zählt die { -stage(form: "one") }.
result-column = Ergebnis
change-column = Änderung
today-not-kept = Heute, noch nicht gespeichert
day-and-time = { $day }, { $time } Uhr
delete-result = Löschen
delete-which = (Ergebnis vom { $name })
no-change = Kein { -domain(form: "one") } hat sich bewegt.
stage-before = Vorher
stage-after = Nachher
yours = Von Ihnen
the-models = Vom Modell
about-split = „Von Ihnen“ kommt, was Ihre Antworten geändert haben. „Vom Modell“ kommt, was sich am Modell geändert hat: Dann verschiebt sich ein Wert, obwohl die Antworten gleich bleiben.
untold = Das Modell hat sich dazwischen geändert und seither noch einmal: Wie viel davon von Ihnen kam, lässt sich nicht mehr sagen.
unknown-past = Was diese Antworten damals ergaben, ist nicht festgehalten. Es gibt also nichts zu vergleichen.
keep-results = Mitnehmen
about-keep-results = Die Datei enthält diese Ergebnisse und das, was Sie bei jedem { -step(form: "one") } markiert haben. Wenn Sie sie hochladen, kommt hinzu, was hier fehlt.
download-results = Ergebnisse und { -step(form: "many") } herunterladen (JSON)
back-to-result = Zurück zum Ergebnis
results-kept = { $results ->
    [0] Noch ist nichts gespeichert. Speichern Sie das heutige Ergebnis, dann sehen Sie hier bei der nächsten { -assessment(form: "one") }, was sich geändert hat.
    [one] Ein Ergebnis ist gespeichert. Bei der nächsten { -assessment(form: "one") } sehen Sie hier, was sich geändert hat.
   *[other] { $results } Ergebnisse sind in diesem Browser gespeichert.
}
kept-now = Dieses Ergebnis ist gespeichert.
kept-as = Dieses Ergebnis ist gespeichert: { $name }.
result-removed = Das Ergebnis ist gelöscht.
undo-change = Rückgängig machen
stands-at = { $stage }, { NUMBER($index) }
stands-nowhere = nicht bewertet
shift-none = keine Änderung: { $standing }
others-still = { $domains ->
    [one] Ein anderer { -domain(form: "one") } hat sich nicht bewegt.
   *[other] { $domains } andere { -domain(form: "many") } haben sich nicht bewegt.
}
version-same = Dazwischen hat sich das Modell geändert.
version-other = Dazwischen hat sich das Modell geändert, von Version { $old } zu { $new }.
restored = { $results ->
    [0] Alle Ergebnisse der Datei waren schon hier.
    [one] Ein Ergebnis der Datei ist jetzt hier.
   *[other] { $results } Ergebnisse der Datei sind jetzt hier.
}
remind = Lassen Sie sich an die nächste { -assessment(form: "one") } erinnern, mit einem Eintrag für Ihren Kalender:
in-days = { $days ->
    [one] In { $days } Tag
   *[other] In { $days } Tagen
}
reminder = { -assessment(form: "One") } wiederholen: { $title }
about-reminder = Sehen Sie, was sich seitdem geändert hat ({ $day }).

## Steps

your-steps = Ihre { -step(form: "many") }
about-steps = Markieren Sie, wie weit jeder { -step(form: "one") } ist. Keine { -question(form: "one") } gilt dadurch als beantwortet: Wenn Sie die { -assessment(form: "one") } wiederholen, steht jeder erledigte { -step(form: "one") } bei seiner { -question(form: "one") }.
no-steps = Hier gibt es noch nichts zu tun: Beantworten Sie zuerst die { -question(form: "many") }, dann stehen hier die { -step(form: "many") }, die daraus folgen.
your-steps-so-far = Ihre { -step(form: "many") }: { NUMBER($done) } erledigt, { NUMBER($begun) } in Arbeit
steps-of = { $all ->
    [one] { NUMBER($done) } von { $all } { -step(form: "one") } erledigt
   *[other] { NUMBER($done) } der { $all } { -step(form: "many") } erledigt
}, { NUMBER($begun) } in Arbeit
more-steps = Ebenfalls empfohlen
earlier-steps = Früher markiert
step-open = Nicht begonnen
step-begun = In Arbeit
step-done = Erledigt
how-far = Wie weit ist das: { $action }
marked-done = Sie haben „{ $action }“ als erledigt markiert.

## The shortest path

shortest-path = Der kürzeste Weg zu { $stage }
about-path = Die { -step(form: "many") }, die am wenigsten Aufwand brauchen, mit allem, was sie voraussetzen. Haken Sie einige an, um zu sehen, was sie ändern würden.
no-path = Es gibt keine { -step(form: "many") }, die von hier zu { $stage } führen.
period-now = Jetzt
period-next = Danach
period-later = Später
period-now-days = beginnt bis Tag 30
period-next-days = beginnt an Tag 31 bis 90
period-later-days = beginnt nach Tag 90
path-of-one = Ein { -step(form: "one") }, erledigt in { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}. Der Aufwand ist { NUMBER($effort) } von 5{ $proof ->
    [proven] , und es ist bewiesen, dass es mit weniger nicht geht.
   *[open] . Die Suche endete, bevor sie beweisen konnte, dass es mit weniger nicht geht; bewiesen ist, dass mindestens { NUMBER($least) } nötig sind.
}
path-of-many = { $steps ->
    [2] Zwei { -step(form: "many") }
    [3] Drei { -step(form: "many") }
    [4] Vier { -step(form: "many") }
    [5] Fünf { -step(form: "many") }
    [6] Sechs { -step(form: "many") }
    [7] Sieben { -step(form: "many") }
    [8] Acht { -step(form: "many") }
    [9] Neun { -step(form: "many") }
   *[other] { $steps } { -step(form: "many") }
}, erledigt in { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}, { $parallel ->
    [1] einer nach dem anderen
    [2] bis zu zwei gleichzeitig
    [3] bis zu drei gleichzeitig
    [4] bis zu vier gleichzeitig
    [5] bis zu fünf gleichzeitig
    [6] bis zu sechs gleichzeitig
    [7] bis zu sieben gleichzeitig
    [8] bis zu acht gleichzeitig
    [9] bis zu neun gleichzeitig
   *[other] bis zu { $parallel } gleichzeitig
}. Der Aufwand, je 1 bis 5, ergibt zusammen { NUMBER($effort) }{ $proof ->
    [proven] , und es ist bewiesen, dass es mit weniger nicht geht.
   *[open] . Die Suche endete, bevor sie beweisen konnte, dass es mit weniger nicht geht; bewiesen ist, dass mindestens { NUMBER($least) } nötig sind.
}
path-only-unknown = Er beginnt bei einer Antwort, die nicht bekannt ist; vielleicht erspart sie Ihnen den { -step(form: "one") }.
path-all-unknown = Alle beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
path-some-unknown = { $unknown ->
    [one] Einer davon beginnt bei einer Antwort, die nicht bekannt ist; vielleicht erspart sie Ihnen den { -step(form: "one") }.
    [2] Zwei davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
    [3] Drei davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
    [4] Vier davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
    [5] Fünf davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
    [6] Sechs davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
    [7] Sieben davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
    [8] Acht davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
    [9] Neun davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
   *[other] { $unknown } davon beginnen bei Antworten, die nicht bekannt sind; vielleicht ersparen diese Ihnen { -step(form: "many") }.
}
in-week = Woche { NUMBER($week) }
in-weeks = Woche { NUMBER($first) }–{ NUMBER($last) }
waits-for = Wartet auf { $steps }.

## What is strong

strengths = Worauf Sie bauen können
strengths-practices-at-top = Kein ganzer { -domain(form: "one") } steht auf der letzten { -stage(form: "one") }, aber diese Praktiken tun es.
strengths-practices = Kein ganzer { -domain(form: "one") } ist weiter als die übrigen, aber diese Praktiken sind es.
strengths-at-top = { $domains ->
    [one] Ein { -domain(form: "one") } steht
    [2] Zwei { -domain(form: "many") } stehen
    [3] Drei { -domain(form: "many") } stehen
    [4] Vier { -domain(form: "many") } stehen
    [5] Fünf { -domain(form: "many") } stehen
    [6] Sechs { -domain(form: "many") } stehen
    [7] Sieben { -domain(form: "many") } stehen
    [8] Acht { -domain(form: "many") } stehen
    [9] Neun { -domain(form: "many") } stehen
   *[other] { $domains } { -domain(form: "many") } stehen
} auf der letzten { -stage(form: "one") }{ $shown ->
    [0] { "" }
    [3] ; hier sind die drei stärksten
   *[other] ; hier sind die { $shown } stärksten
}.
strengths-further = { $domains ->
    [one] Ein { -domain(form: "one") } ist
    [2] Zwei { -domain(form: "many") } sind
    [3] Drei { -domain(form: "many") } sind
    [4] Vier { -domain(form: "many") } sind
    [5] Fünf { -domain(form: "many") } sind
    [6] Sechs { -domain(form: "many") } sind
    [7] Sieben { -domain(form: "many") } sind
    [8] Acht { -domain(form: "many") } sind
    [9] Neun { -domain(form: "many") } sind
   *[other] { $domains } { -domain(form: "many") } sind
} weiter als das Ganze{ $shown ->
    [0] { "" }
    [3] ; hier sind die drei stärksten
   *[other] ; hier sind die { $shown } stärksten
}.

## What can be shown

claimed-and-shown-title = Angegeben und belegbar
about-evidence = Eine Antwort über { $first } gilt nur als belegt, wenn Sie den Beleg jedem in zwei Minuten zeigen könnten.
nothing-shown = Noch ist nichts markiert. Haken Sie an, was Sie jedem in zwei Minuten zeigen könnten; die { -stage(form: "one") }, die das belegt, steht dann neben der, die Sie angeben.
mark-shown = Markieren, was Sie in zwei Minuten zeigen könnten
claimed = Angegeben
could-be-shown = Belegbar
answers-shown = Belegbare Antworten
shown-of-claimed = { NUMBER($shown) } von { $claimed ->
    [one] { $claimed } Antwort
   *[other] { $claimed } Antworten
} über der ersten { -stage(form: "one") } { $shown ->
    [one] ließe
   *[other] ließen
} sich belegen.
claim-supported = Was Sie zeigen könnten, belegt die { -stage(form: "one") }, die Sie angeben.
claim-supported-but = Was Sie zeigen könnten, belegt die { -stage(form: "one") }, die Sie angeben, für { $domains ->
    [one] einen { -domain(form: "one") }
    [2] zwei { -domain(form: "many") }
    [3] drei { -domain(form: "many") }
    [4] vier { -domain(form: "many") }
    [5] fünf { -domain(form: "many") }
    [6] sechs { -domain(form: "many") }
    [7] sieben { -domain(form: "many") }
    [8] acht { -domain(form: "many") }
    [9] neun { -domain(form: "many") }
   *[other] { $domains } { -domain(form: "many") }
} aber weniger als angegeben. Schreiben Sie jeweils auf, wo das zu sehen ist:
claim-too-high = Sie geben { $claimed } an und könnten { $shown } belegen.
claim-too-high-at = Sie geben { $claimed } an und könnten { $shown } belegen. Um die Lücke zu schließen, schreiben Sie jeweils auf, wo das zu sehen ist, oder antworten Sie so, wie Sie es zeigen können:
claimed-and-shown = { $domain }, angegeben { $claimed }, belegbar { $shown }:

## Metrics and playbooks

what-to-measure = Was zu messen ist
metrics-now = Jetzt beobachten
metrics-later = Vorerst weglassen
moved-by = bewegt durch „{ $action }“
about-later = Bei { $stage } kann das warten:
playbooks-here = { -playbook(form: "Many") } für Ihre Lage
about-playbooks = { $domains ->
    [one] Wie Sie in diesem { -domain(form: "one") } den nächsten { -step(form: "one") } gehen.
   *[other] Wie Sie den nächsten { -step(form: "one") } gehen, der schwächste { -domain(form: "one") } zuerst.
}
watch = Beobachten Sie diese { -metric(form: "many") }: Hier zeigt sich zuerst, wenn eine Praxis nachlässt.
reassess = Wiederholen Sie die { -assessment(form: "one") } in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}, oder früher, wenn sich Team, Produkt oder Markt ändern.

## A scenario

overall = Insgesamt
index-moves = Index
see-as-done = Als erledigt durchspielen
back-to-today = Zurück zu Ihrem Ergebnis
key-today = heute
if-done = { $steps ->
    [one] Wenn Sie diesen { -step(form: "one") } umsetzen
    [2] Wenn Sie diese zwei { -step(form: "many") } umsetzen
    [3] Wenn Sie diese drei { -step(form: "many") } umsetzen
    [4] Wenn Sie diese vier { -step(form: "many") } umsetzen
    [5] Wenn Sie diese fünf { -step(form: "many") } umsetzen
    [6] Wenn Sie diese sechs { -step(form: "many") } umsetzen
    [7] Wenn Sie diese sieben { -step(form: "many") } umsetzen
    [8] Wenn Sie diese acht { -step(form: "many") } umsetzen
    [9] Wenn Sie diese neun { -step(form: "many") } umsetzen
   *[other] Wenn Sie diese { $steps } { -step(form: "many") } umsetzen
}
scenario-eyebrow = Szenario · { $condition }
scenario-none = Es gäbe weiterhin zu wenige Antworten für ein Ergebnis
scenario-steps = { $steps ->
    [one] Welcher { -step(form: "one") } das ist
   *[other] Welche { -step(form: "many") } das sind
}
still-not-scored = weiterhin nicht bewertet
still-starting-out = weiterhin am Anfang
stays-at = bleibt bei { $stage }

## What the report shows

report-settings = Was der Bericht zeigt
report-parts = Teile des Berichts
about-report-settings = Der gedruckte Bericht zeigt dasselbe. Ihre Auswahl bleibt in diesem Browser gespeichert.
number-of-actions = Wie viele Maßnahmen
all-actions = Alle
radar-title = Die { -domain(form: "many") } als Netzdiagramm
about-radar =
    { $method ->
        [average] Für jeden { -domain(form: "one") } der Index von der Mitte, 0, bis zum Rand, 100. An jedem inneren Ring beginnt eine { -stage(form: "one") }.
       *[other] Für jeden { -domain(form: "one") } der Index von der Mitte, 0, bis zum Rand, 100. Die inneren Ringe teilen die Strecke gleichmäßig, einer für jede { -stage(form: "one") }.
    }
path-part = Der kürzeste Weg zur nächsten { -stage(form: "one") }
unknown-part = Antworten, die Gewissheit schaffen

## A link to the result

share-result = Link zu diesem Ergebnis kopieren
about-share = Der Link enthält die Antworten: Wer ihn hat, kann sie lesen. Beim Erstellen wird nichts verschickt.
share-parts = Er enthält Antworten, { -goal(form: "many") }, Ziele und Ihre Angaben zum Unternehmen, aber keine Notizen und keine Links zu Belegen. Das alles steht hinter dem # der Adresse; diesen Teil verschickt kein Browser.
share-link = Link
copy-link = Link kopieren
link-copied = Kopiert.
link-not-copied = Dieser Browser erlaubt der Seite das Kopieren nicht. Der Link ist markiert: Kopieren Sie ihn aus dem Feld.
show-qr-code = Als QR-Code zeigen
about-qr-code = Öffnet dieses Ergebnis auf dem Gerät, das ihn scannt. Er wird mit dem Bericht gedruckt.
no-qr-code = Der Code konnte nicht gezeichnet werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.

## Das Ergebnis verschicken

send-title = Das Ergebnis verschicken
about-send = An { $host }, und nur wenn Sie wollen: Sonst verlässt nichts diesen Browser.
what-is-sent = Ihre Antworten mit ihren Notizen und Links zu Belegen, Ihre { -goal(form: "many") } und Zielwerte, Ihre Angaben zur Firma und dieser Zeitpunkt gehen an { $host }, dazu die Zeile darunter. Sonst nichts; und jedes Mal entscheiden Sie neu.
send-from = Wer Sie sind (freiwillig)
agree-first = Stimmen Sie mit dem Häkchen zu, oder lassen Sie das Ergebnis hier.
send-result = Ergebnis abschicken
is-being-sent = Wird abgeschickt …
was-sent = Abgeschickt an { $host }. Wenn Sie Ihre Daten hier löschen, sind sie dort nicht gelöscht.
was-not-sent = { $host } hat es nicht angenommen; soweit wir wissen, wurde dort nichts aufbewahrt. Versuchen Sie es noch einmal, oder laden Sie Ihre Antworten herunter und schicken Sie die Datei selbst.

## Somebody else’s result

somebodys-result = Ein fremdes Ergebnis
from-a-link = Ein fremdes Ergebnis · aus einem Link geöffnet
read-only = Das ist ein fremdes Ergebnis, nur zum Lesen. Es wird nicht in diesem Browser gespeichert, und Ihre eigenen Antworten bleiben unberührt.
go-to-own = Zu Ihrem eigenen
take-it = Eigene { -assessment(form: "one") } beginnen
adopt = Diese Antworten als meine übernehmen
adopted = { $new ->
    [one] { $new } Antwort gehört jetzt Ihnen
   *[other] Diese { $new } Antworten gehören jetzt Ihnen
}{ $old ->
    [0] .
    [one] , anstelle der { $old } Antwort, die hier war.
   *[other] , anstelle der { $old } Antworten, die hier waren.
}
ask-adopt = Diese Antworten als Ihre übernehmen? { $own ->
    [0] Ersetzt wird dabei, was Sie hier gewählt haben
    [one] Ersetzt wird dabei Ihre { $own } Antwort
   *[other] Ersetzt werden dabei Ihre { $own } Antworten
}; Sie können das rückgängig machen.
yes-adopt = Ja, übernehmen
other-content = Es entstand mit einer anderen Version der { -question(form: "many") } und wird hier nach der Version bewertet, die Sie sehen.
strangers = { $things ->
    [one] Es enthält { $things } Angabe, die diese Version nicht kennt. Sie ist hier weggelassen.
   *[other] Es enthält { $things } Angaben, die diese Version nicht kennt. Sie sind hier weggelassen.
}
link-unreadable = Dieser Link lässt sich nicht öffnen
own-untouched = Ihre eigenen Antworten sind unverändert.
link-cut-off = Sein Ende fehlt. Manche Programme trennen lange Links: Kopieren Sie ihn ganz oder bitten Sie noch einmal darum.
link-is-newer = Er stammt von einer neueren Version dieser Seite. Laden Sie die Seite neu; wenn das nicht hilft, bitten Sie um die Antworten als Datei.
link-of-another = Er gehört zu einer anderen { -assessment(form: "one") }. Öffnen Sie ihn dort, wo er erstellt wurde.
link-changed = Er wurde unterwegs verändert. Kopieren Sie ihn noch einmal dort, wo er erstellt wurde, oder bitten Sie um die Antworten als Datei.
link-is-none = Er gehört nicht zu dieser { -assessment(form: "one") }, oder diese Version kann ihn nicht lesen. Bitten Sie um die Antworten als Datei.

## What the browser keeps

taken-over = Hier stehen jetzt neuere Antworten aus einem anderen Fenster.
deleted = Ihre Daten sind aus diesem Browser gelöscht.
download-unreadable = Herunterladen, was nicht gelesen werden konnte
keep-ours = Antworten dieses Fensters behalten
keep-theirs = Antworten des anderen Fensters verwenden
keep-again = Wieder in diesem Browser speichern
let-go = Auch hier löschen
answers-blocked = Dieser Browser lässt die Seite nichts speichern. Sie können alles beantworten; laden Sie Ihre Antworten herunter, bevor Sie die Seite schließen.
answers-full = Der Speicher dieses Browsers ist voll, Ihre letzten Antworten sind deshalb nicht gespeichert. Laden Sie Ihre Antworten herunter, bevor Sie die Seite schließen.
answers-too-large = Ihre Notizen sind zu lang, um sie in diesem Browser zu speichern. Kürzen Sie eine oder laden Sie Ihre Antworten herunter, bevor Sie die Seite schließen.
answers-occupied = In diesem Browser liegen Antworten, die diese Seite nicht lesen kann. Sie bleiben unberührt; was Sie jetzt antworten, bleibt nur, solange diese Seite offen ist. Laden Sie Ihre Antworten herunter, bevor Sie sie schließen.
answers-newer = Eine neuere Version dieser Seite hat in diesem Browser Antworten gespeichert, die diese ältere nicht lesen kann. Sie bleiben unberührt. Laden Sie die Seite neu, um die neuere Version zu bekommen; was Sie davor antworten, bleibt nur, solange diese Seite offen ist.
past-blocked = Auch Ihre Ergebnisse und { -step(form: "many") } werden nicht in diesem Browser gespeichert. Laden Sie sie herunter, bevor Sie die Seite schließen.
past-full = In diesem Browser ist kein Platz für Ihre Ergebnisse und { -step(form: "many") }, die letzten sind deshalb nicht gespeichert. Löschen Sie ein früheres Ergebnis oder laden Sie alles herunter, bevor Sie die Seite schließen.
past-too-large = Mehr Ergebnisse darf dieser Browser nicht speichern, das letzte ist deshalb nicht gespeichert. Laden Sie die Ergebnisse herunter und löschen Sie eines, das Sie nicht brauchen.
past-occupied = In diesem Browser liegen Ergebnisse, die diese Seite nicht lesen kann. Sie bleiben unberührt; was Sie jetzt speichern, bleibt nur, solange diese Seite offen ist. Laden Sie es herunter, bevor Sie sie schließen.
past-newer = Eine neuere Version dieser Seite hat in diesem Browser Ergebnisse gespeichert, die diese ältere nicht lesen kann. Sie bleiben unberührt. Laden Sie die Seite neu, um die neuere Version zu bekommen.
unreadable = { $sets ->
    [one] { $sets } früherer Satz Antworten konnte nicht gelesen werden. Nichts ist verloren: Er liegt unverändert in diesem Browser, und Sie können ihn herunterladen.
   *[other] { $sets } frühere Sätze Antworten konnten nicht gelesen werden. Nichts ist verloren: Sie liegen unverändert in diesem Browser, und Sie können sie herunterladen.
}
questions-changed = Die { -question(form: "many") } haben sich geändert, seit Sie geantwortet haben.
questions-of-version = Sie haben Version { $version } dieser { -question(form: "many") } beantwortet; dies ist Version { $today }.
answers-left-over = { $answers ->
    [0] Alle Ihre Antworten sind noch hier.
    [one] Für eine Ihrer Antworten gibt es hier keinen Platz mehr: Sie zählt jetzt nicht mehr und bleibt in Ihrer Datei.
   *[other] Für { $answers } Ihrer Antworten gibt es hier keinen Platz mehr: Sie zählen jetzt nicht mehr und bleiben in Ihrer Datei.
}
other-window = Ein anderes Fenster hat { $theirs ->
    [one] { $theirs } Antwort
   *[other] { $theirs } Antworten
} gespeichert, und ihm { $ours ->
    [one] fehlt die { $ours } Antwort aus diesem. Welche sollen bleiben?
   *[other] fehlen einige der { $ours } Antworten aus diesem. Welche sollen bleiben?
}
cleared = Was dieser Browser gespeichert hatte, wurde gelöscht, in einem anderen Fenster oder in den Einstellungen des Browsers. Dieses Fenster hat noch { $ours }. Bis Sie sich entscheiden, wird nichts mehr gespeichert.
some-answers = { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
}
# Im Akkusativ, als Teil von „cleared“.
some-results = { $results ->
    [one] { $results } gespeichertes Ergebnis
   *[other] { $results } gespeicherte Ergebnisse
}
some-steps = { $steps ->
    [one] { $steps } markierten { -step(form: "one") }
   *[other] { $steps } markierte { -step(form: "many") }
}
your-choices = Ihre Auswahl

## Files to take away

more-ways = Mehr zum Mitnehmen
about-more-ways = In diesem Browser aus Ihren Antworten erstellt, mit Notizen, wo Platz dafür ist. Was dazu nötig ist, wird geladen, wenn Sie die erste Datei anfordern.
file-workbook = Arbeitsmappe (XLSX)
file-slides = Folien (PPTX)
file-report = Bericht (Markdown)
file-tracker = Aufgaben für ein Ticketsystem (CSV)
file-domains = Balkendiagramm (SVG)
file-domains-pixels = Balkendiagramm (PNG)
file-radar = Netzdiagramm (SVG)
file-radar-pixels = Netzdiagramm (PNG)
file-trend = Verlauf als Bild (SVG)
file-trend-pixels = Verlauf als Bild (PNG)
# Der Name steht nach einem Doppelpunkt, weil „Folien“ und „Aufgaben“ Mehrzahl sind.
file-underway = Wird erstellt: { $file }.
file-saved = Bei Ihren Downloads: { $file }.
file-failed = Nicht erstellt: { $file }. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.

## The team

team = Die Antworten Ihres Teams
about-team = Fügen Sie die Antworten aller hinzu, die die { -assessment(form: "one") } ausgefüllt haben. Sie sehen, was das Team als Ganzes sagt und worüber Sie sprechen sollten.
team-stays = Nichts verlässt diesen Browser. Was Sie hier hinzufügen, ist vergessen, sobald Sie die Seite schließen; um die Antworten des Teams zu behalten, speichern Sie sie als Datei.
team-result = Das Ergebnis des Teams
teams-eyebrow = Das Ergebnis des Teams · { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
add-answers = Antworten hinzufügen
about-add = Bitten Sie Ihre Kollegen um die Datei mit ihren Antworten oder um den Link zu ihrem Ergebnis. Ein Link enthält keine Notizen.
choose-files = Dateien wählen
or-drop = oder hier ablegen
paste-links = Links, einer oder mehrere
add-links = Links hinzufügen
add-own = Meine eigenen Antworten hinzufügen
you = Sie
linked = Link { NUMBER($number) }
already-there = Das ist schon hier und zählt einmal.
sets = { $sets ->
    [0] Noch ist niemandes Antwort hier.
    [one] { $sets } Satz Antworten ist hier.
   *[other] { $sets } Sätze Antworten sind hier.
}
not-taken = { $files ->
    [one] { $files } wurde nicht übernommen:
   *[other] { $files } wurden nicht übernommen:
}
members = Wer dabei ist
about-members = Namen und Rollen legen Sie fest. Mit Rollen sehen Sie, welche davon die Dinge anders sehen.
member-name = Name
member-role = Rolle
remove = Entfernen
as-one = Das Team als Ganzes
about-as-one = Zu jeder { -question(form: "one") } gibt das Team die Antwort der Person in der Mitte; von zweien die niedrigere. „{ not-applicable }“ zählt, wenn mehr als die Hälfte es sagt.
see-team-result = Ergebnis des Teams ansehen
save-team = Antworten des Teams speichern (JSON)
back-to-team = Zurück zum Team
team-page = Diese Seite ist für die Menschen im Team; sie verbirgt nichts.
team-page-of-few = Diese Seite ist für die Menschen im Team; sie verbirgt nichts. Bei weniger als { $fewest ->
    [one] { $fewest } Person
   *[other] { $fewest } Personen
} im Team oder in einer Rolle könnten andere erschließen, wer was gesagt hat.
discuss-first = { $questions ->
    [one] Darüber zuerst sprechen
    [2] Über diese zwei zuerst sprechen
    [3] Über diese drei zuerst sprechen
   *[other] Über diese { $questions } zuerst sprechen
}
about-discuss = Hier liegen Sie am weitesten auseinander. Bei gleichem Abstand kommt zuerst, was für die { -stage(form: "one") } mehr zählt.
no-difference = Alle, die geantwortet haben, haben gleich geantwortet. Es gibt nichts zu klären.
one-more = Fügen Sie noch einen Satz Antworten hinzu, um zu sehen, wo Sie auseinanderliegen.
answers-apart = Die Antworten liegen { $stages ->
    [one] { $stages } { -stage(form: "one") }
   *[other] { $stages } { -stage(form: "many") }
} auseinander, von { $lowest } bis { $highest }.
is-keystone = Das ist eine Schlüsselfrage: { $domain } erreicht ohne sie keine { -stage(form: "one") }.
roles-differ = Mittlere Antwort: { $low } bei { $lowest }, { $high } bei { $highest }.
all-questions = Alle { -question(form: "many") }
about-all-questions = Von der niedrigsten bis zur höchsten Antwort, mit der mittleren.
question-column = { -question(form: "One") }
spread-column = Spanne
middle-column = Die Mitte
the-middle = in der Mitte
together = Gemeinsam einschätzen
about-together = Eine Person sieht nur eine Seite. Fragen Sie die, mit denen Sie arbeiten.
team-link = Antworten im Team vergleichen
about-team-result = Das sind die Antworten des Teams als Ganzes. Sie werden nicht in diesem Browser gespeichert, und Ihre eigenen Antworten bleiben unberührt.

## The workshop

workshop = Workshop
about-workshop = Die { -assessment(form: "one") } in der Runde: Alle stimmen ab, ohne die anderen zu sehen; dann sprechen Sie darüber und einigen sich auf eine Antwort.
how-it-goes = Eine { -question(form: "one") } nach der anderen, in großer Schrift. Zuerst stimmen alle ab. Dann decken Sie die Stimmen auf, sprechen über die Unterschiede und halten fest, auf welche Antwort Sie sich einigen, wer sich darum kümmert, und eine Notiz.
how-to-vote = Wie stimmen Sie ab?
by-device = Nacheinander auf diesem Gerät
about-by-device = Jede Person wählt, gibt ihre Stimme ab und reicht das Gerät weiter. Den Bildschirm sieht nur, wer gerade abstimmt.
by-hands = Mit Karten oder Handzeichen
about-by-hands = Alle zeigen ihre Antwort gleichzeitig, und Sie tippen ein, wie viele welche gewählt haben.
begin-device = Mit diesem Gerät beginnen
begin-hands = Mit Karten oder Handzeichen beginnen
workshop-stays = Der Workshop bleibt in diesem Browser, bis Sie ihn beenden oder löschen, und sonst nirgends. Ihre eigenen Antworten bleiben unberührt.
workshop-link = Workshop abhalten
hand-in = Stimme abgeben
reveal = Stimmen aufdecken
count-instead = Lieber Hände zählen
device-instead = Lieber auf diesem Gerät abstimmen
choose-first = Wählen Sie eine Antwort oder „{ unknown }“, bevor Sie abstimmen
how-many = Wie viele haben welche gewählt?
votes-in = { $votes ->
    [0] Noch keine Stimme abgegeben
    [one] { $votes } Stimme abgegeben
   *[other] { $votes } Stimmen abgegeben
}
handed-in = Stimme { NUMBER($votes) } ist abgegeben. Die nächste Person, bitte.
votes-open = { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
votes-column = Stimmen
what-do-you-agree-on = Worauf einigen Sie sich?
next-question = Nächste { -question(form: "one") }
to-minutes = Ansehen, worauf Sie sich geeinigt haben
vote-again = Noch einmal abstimmen
start-clock = Uhr starten
pause-clock = Anhalten
reset-clock = Zurückstellen
minutes-each = Zeit für jede { -question(form: "one") }
minutes-long = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
one-minute-left = Noch eine Minute.
time-is-up = Die Zeit ist um.
minutes-title = Worauf Sie sich geeinigt haben
minutes-of = Workshop: { $framework }
agreed-of = Bei { NUMBER($agreed) } der { NUMBER($total) } { -question(form: "many") } haben Sie sich geeinigt.
agreed = Vereinbart
not-agreed = Noch nicht vereinbart
download-minutes = Protokoll herunterladen (Markdown)
save-agreed = Vereinbarte Antworten speichern (JSON)
adopt-agreed = Als meine Antworten übernehmen
delete-workshop = Workshop beenden und löschen
go-on = Zurück zu den { -question(form: "many") }
turn-to = Öffnen
workshop-unkept = Dieser Browser speichert den Workshop nicht; was zuletzt geschah, bleibt nur, solange diese Seite offen ist. Laden Sie das Protokoll herunter, bevor Sie sie schließen.
workshop-unreadable = In diesem Browser liegt ein Workshop, den diese Version nicht lesen kann. Nichts ist verloren: Er bleibt, wie er war, bis Sie einen neuen beginnen.
ask-delete-workshop = Den Workshop löschen? Seine Stimmen, Antworten, Verantwortlichen und Notizen sind dann aus diesem Browser verschwunden. Laden Sie zuerst das Protokoll herunter, wenn Sie es brauchen.
yes-delete-workshop = Ja, den Workshop löschen
