### Only the assessment.

## The result

result = Your result
result-of-day = { result } · { $today }
about-domains = The index is the average of your answers, from 0 to 100. A { -stage(form: "one") } also needs its keystone { -question(form: "one") }, so a long bar can still be at an early { -stage(form: "one") }.
as-table = The same figures as a table
moves = Moves
targets = Targets
about-targets = The { -stage(form: "one") } to bring each { -domain(form: "one") } to. Nothing is advised beyond it.
next-stage = The next { -stage(form: "one") }
# A target that the framework names.
as-proposed = As proposed: { $stage }
target-key = the target: every answer at that { -stage(form: "one") }
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
