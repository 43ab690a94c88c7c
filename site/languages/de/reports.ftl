### Berichte ohne Browser: die Seite eines Kunden und die Seite aller Kunden.

## Die Seite aller Kunden

clients = Kunden
about-clients = In der Reihenfolge ihrer Dateien. Jeder Name öffnet den Bericht des Kunden; die Arbeitsmappe enthält jede Antwort.
client = Kunde
first-action = Erste Maßnahme
workbook = Arbeitsmappe
no-action = Nichts anzuheben
find-out = Klären, was noch nicht bekannt ist
clients-together = Alle Kunden zusammen
about-clients-together = Jeder Balken zeigt alle Kunden, die dort bewertet sind, nach { -stage } geteilt. Die Mitte ist die { -stage } des mittleren Kunden.
group = Gruppe
group-not-said = Keine Angabe
with-a-score = Bewertet
middle-stage = Mittlere { -stage }
middle-index = Mittlerer Index
withheld = zurückgehalten
cohort-headline = { $clients ->
    [one] Wo ein Kunde steht
   *[other] Wo { $spelled } Kunden stehen
}
clients-at = { $clients } bei { $stage }
clients-starting-out = { $clients } am Anfang
clients-not-scored = { $clients } nicht bewertet
cohort-sentence = Kunden nach { -stage }: { $list }.
half-between = die Hälfte davon von { NUMBER($lower) } bis { NUMBER($upper) }
too-few-together = Ab { NUMBER($least) } Kunden steht hier auch, was sie zusammen ergeben. Bei weniger wären einzelne zu erkennen.
about-withheld = Zurückgehalten, wo etwas über weniger als { NUMBER($least) } Kunden gesagt würde.
by-group = Nach Gruppe: { $question }
of-clients = { $clients ->
    [one] von { $clients } Kunde
   *[other] von { $clients } Kunden
}
workbook-of = XLSX, die Arbeitsmappe von { $client }

## Die Seite eines Kunden

client-of-day = { $client } · { $day }
about-path-to-read = Die { -step(form: "many") }, die am wenigsten Aufwand kosten, mit allem, was sie voraussetzen.
report-footer = { $site }, Version { $version } des Modells. Alles steht in dieser Datei: Sie ruft nichts ab.
