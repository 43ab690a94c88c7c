### Was die Selbsteinschätzung, die Dateien eines Ergebnisses und die Seiten gemeinsam sagen: Namen, Anzahlen, Tage und die Sätze eines Ergebnisses.
### Maßgeblich ist das Englische. Anrede: Sie. Ein Wort je Gedanke:
### domain Bereich · stage Stufe · question Frage · answer Antwort · step Schritt · action Maßnahme · playbook Playbook ·
### metric Kennzahl · principle Grundsatz · goal Anliegen · target Ziel · evidence Beleg · keystone Schlüsselfrage · score bewerten ·
### benchmark Vergleichswert · figure Zahl · owner Verantwortlich · impact Wirkung · effort Aufwand · claimed angegeben · shown belegt ·
### framework, model Modell · hold back aufhalten · keep speichern · function Funktion · account Kunde

## What a framework is made of
# Nominativ, Akkusativ und Genitiv der Mehrzahl sind gleich: Die Sätze kommen ohne weitere Formen aus ("drei der acht Bereiche").

-article = { $form ->
   *[one] Artikel
    [many] Artikel
    [One] Artikel
    [Many] Artikel
}
-assessment = { $form ->
   *[one] Selbsteinschätzung
    [many] Selbsteinschätzungen
    [One] Selbsteinschätzung
    [Many] Selbsteinschätzungen
}
-domain = { $form ->
   *[one] Bereich
    [many] Bereiche
    [One] Bereich
    [Many] Bereiche
}
-goal = { $form ->
   *[one] Anliegen
    [many] Anliegen
    [One] Anliegen
    [Many] Anliegen
}
-metric = { $form ->
   *[one] Kennzahl
    [many] Kennzahlen
    [One] Kennzahl
    [Many] Kennzahlen
}
-playbook = { $form ->
   *[one] Playbook
    [many] Playbooks
    [One] Playbook
    [Many] Playbooks
}
-principle = { $form ->
   *[one] Grundsatz
    [many] Grundsätze
    [One] Grundsatz
    [Many] Grundsätze
}
-question = { $form ->
   *[one] Frage
    [many] Fragen
    [One] Frage
    [Many] Fragen
}
-stage = { $form ->
   *[one] Stufe
    [many] Stufen
    [One] Stufe
    [Many] Stufen
}
-step = { $form ->
   *[one] Schritt
    [many] Schritte
    [One] Schritt
    [Many] Schritte
}
-term = { $form ->
   *[one] Begriff
    [many] Begriffe
    [One] Begriff
    [Many] Begriffe
}
-transition = { $form ->
   *[one] Übergang
    [many] Übergänge
    [One] Übergang
    [Many] Übergänge
}

## Lists

list-two = { $first } und { $second }
list-more = { $names }, { $next }
list-last = { $names } und { $last }
list-phrases = { $phrases }; { $next }
quoted = „{ $name }“

## Numbers

decimal-mark = ,

# Behind a sentence that says what the index is.
about-keystones = Für eine { -stage(form: "one") } zählt außerdem ihre Schlüsselfrage; deshalb kann auch ein langer Balken noch auf einer frühen { -stage(form: "one") } stehen.
group-mark = .
of = { NUMBER($part) } von { NUMBER($whole) }
spelled = { $number ->
    [0] keine
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
   *[other] { $number }
}
spelled-first = { $number ->
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
   *[other] { $number }
}
weeks = { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}

## Days

month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
date = { NUMBER($day) }. { $month } { $year }

## Answers

unknown = Wissen wir nicht
not-applicable = Trifft auf uns nicht zu
not-applicable-because = { not-applicable }: { $reason }
blank = Nicht beantwortet
answered-of = { NUMBER($answered) } von { NUMBER($total) } beantwortet
unknown-of-them = davon { NUMBER($unknown) } mit „{ unknown }“
answered-and-unknown = { NUMBER($answered) } von { NUMBER($total) } beantwortet, davon { NUMBER($unknown) } mit „{ unknown }“

## Names of facts: above columns, or before what they name

stage-name = { -stage(form: "One") }
domain-name = { -domain(form: "One") }
index-name = Index
target-name = Ziel
playbook-name = { -playbook(form: "One") }
owner = Verantwortlich
time = Dauer
impact = Wirkung
effort = Aufwand
held-back-by = Aufgehalten durch
to-the-next = Bis zur nächsten { -stage(form: "one") }
answered = Beantwortet
not-scored = Nicht bewertet
nothing = Nichts
where-domains-stand = Wo die { -domain(form: "many") } stehen
trend = { -stage(form: "One") } und Index
key-model = dazwischen hat sich das Modell geändert
what-to-do-first = Was zuerst zu tun ist
hold-what-you-have = Den Stand halten
could-add = was unbekannte Antworten hinzufügen könnten

## Stages

before-stage = { $stage }, noch am Anfang
starting-out = Am Anfang
stage-to-stage = { $from } → { $to }

## The headline of a result

# „Sie stehen bei Walk“: Der Name der Stufe bleibt unverändert und braucht keinen Artikel.
is-at = { $who ->
    [they] Dieses Unternehmen steht bei { $stage }
    [team] Das Team steht bei { $stage }
    [room] Die Runde steht bei { $stage }
    [would] Sie stünden bei { $stage }
    [still] Sie stünden weiterhin bei { $stage }
   *[you] Sie stehen bei { $stage }
}
is-starting-out = { $who ->
    [they] Dieses Unternehmen steht noch am Anfang
    [team] Das Team steht noch am Anfang
    [room] Die Runde steht noch am Anfang
    [would] Sie stünden noch am Anfang
    [still] Sie stünden weiterhin am Anfang
   *[you] Sie stehen noch am Anfang
}
headline-short = { $here }, { $number ->
    [one] eine Antwort
   *[other] { spelled } Antworten
} von { $stage } entfernt
headline-last = { $here }, der letzten { -stage(form: "one") }
no-headline = Noch zu wenige Antworten für ein Ergebnis
short-of = { $answers ->
    [one] { $answers } Antwort von { $stage } entfernt
   *[other] { $answers } Antworten von { $stage } entfernt
}
at-the-last = Auf der letzten { -stage(form: "one") }
index-range = { NUMBER($low) }, bis zu { NUMBER($high) }
changes-if-lower = Läge eine Antwort ein Level tiefer, wäre die { -stage(form: "one") } eine andere.
changes-if-other = Läge eine Antwort ein Level höher oder tiefer, wäre die { -stage(form: "one") } eine andere.

## The result in a sentence

domains-reached = { $share ->
    [none] Noch kein { -domain(form: "one") } hat { $stage } erreicht
    [only] Der einzige bewertete { -domain(form: "one") } hat { $stage } erreicht
    [both] { $of ->
        [scored] Beide bewerteten { -domain(form: "many") }
       *[domains] Beide { -domain(form: "many") }
    } haben { $stage } erreicht
    [all] Alle { $whole } { $of ->
        [scored] bewerteten { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } haben { $stage } erreicht
   *[some] { $reached ->
        [one] Einer
       *[other] { $part }
    } der { $whole } { $of ->
        [scored] bewerteten { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } { $reached ->
        [one] hat
       *[other] haben
    } { $stage } erreicht
}
domains-at = { $share ->
    [none] Kein { -domain(form: "one") } steht bei { $stage }
    [only] Der einzige bewertete { -domain(form: "one") } steht bei { $stage }
    [both] { $of ->
        [scored] Beide bewerteten { -domain(form: "many") }
       *[domains] Beide { -domain(form: "many") }
    } stehen bei { $stage }
    [all] Alle { $whole } { $of ->
        [scored] bewerteten { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } stehen bei { $stage }
   *[some] { $reached ->
        [one] Einer
       *[other] { $part }
    } der { $whole } { $of ->
        [scored] bewerteten { -domain(form: "many") }
       *[domains] { -domain(form: "many") }
    } { $reached ->
        [one] steht
       *[other] stehen
    } bei { $stage }
}
board = { $domains }.
board-blame = { $domains }; { $blame }.
board-hold = { $domains }; halten Sie diesen Stand.
blame-named = { $domains ->
    [one] { $names } hält das Unternehmen auf
   *[other] { $names } halten das Unternehmen auf
}
blame-others = die anderen { spelled } halten das Unternehmen auf
blame-lag-named = { $domains ->
    [one] { $names } liegt
   *[other] { $names } liegen
} mehr als { $lag ->
    [one] eine { -stage(form: "one") }
   *[other] { $stages } { -stage(form: "many") }
} zurück
blame-lag-counted = { spelled } liegen mehr als { $lag ->
    [one] eine { -stage(form: "one") }
   *[other] { $stages } { -stage(form: "many") }
} zurück
too-few-apply = { $answered }. Für ein Ergebnis treffen zu wenige { -question(form: "many") } auf Sie zu.
too-few-known = { $answered }. Für ein Ergebnis sind zu wenige Antworten bekannt. Beantworten Sie unten die offenen { -question(form: "many") }, dann sehen Sie, wo Sie stehen.

## Why a step is worth doing

quick-win = Quick Win
foundation = Grundlage
big-bet = Großes Vorhaben
reason-holds-back = { $place ->
    [first] Hält { $stage } auf
   *[within] hält { $stage } auf
}
reason-completes = { $place ->
    [first] Schließt { $stage } im { -domain(form: "one") } ab
   *[within] schließt { $stage } im { -domain(form: "one") } ab
}
reason-missing = { $levels ->
    [one] { $levels } Level fehlt
   *[other] { $levels } Levels fehlen
}
reason-impact = { $place ->
    [first] { $impact ->
        [1] Sehr geringe Wirkung
        [2] Geringe Wirkung
        [3] Mittlere Wirkung
        [4] Große Wirkung
       *[5] Sehr große Wirkung
    }
   *[within] { $impact ->
        [1] sehr geringe Wirkung
        [2] geringe Wirkung
        [3] mittlere Wirkung
        [4] große Wirkung
       *[5] sehr große Wirkung
    }
}
reason-unlocks = { $place ->
    [first] { $steps ->
        [one] Ermöglicht { $steps } { -step(form: "one") }
       *[other] Ermöglicht { $steps } { -step(form: "many") }
    }
   *[within] { $steps ->
        [one] ermöglicht { $steps } { -step(form: "one") }
       *[other] ermöglicht { $steps } { -step(form: "many") }
    }
}
reason-goals = { $place ->
    [first] Bringt Ihre { -goal(form: "many") } voran
   *[within] bringt Ihre { -goal(form: "many") } voran
}
reason-fits = { $place ->
    [first] Passt zu Ihrem Unternehmen
   *[within] passt zu Ihrem Unternehmen
}
reason-ill-suited = { $place ->
    [first] Passt schlecht zu Ihrem Unternehmen
   *[within] passt schlecht zu Ihrem Unternehmen
}
reason-effort = { $place ->
    [first] Aufwand { NUMBER($effort) } von 5
   *[within] Aufwand { NUMBER($effort) } von 5
}
sum-term = { $reason } ({ NUMBER($points) })
sum-term-capped = { $reason } ({ NUMBER($points) }, mehr zählt nicht)
sum-minus-first = − { $term }
sum-plus = { $sum } + { $term }
sum-minus = { $sum } − { $term }
sum-total = { $sum } = { $total }
sum-below-zero = { $sum } = −{ NUMBER($total) }
first-because = { $steps ->
    [one] Zuerst, denn { $names } baut darauf auf.
   *[other] Zuerst, denn { $names } bauen darauf auf.
}

## What is not known

could-rise = { $domain }: Der Index könnte von { NUMBER($low) } auf { NUMBER($high) } steigen.
could-change = { $domain }.
