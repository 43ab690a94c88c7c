// Marks the stages of someone who has taken the assessment in this browser. It reads what the assessment wrote, computes
// nothing, and says it in words. Another framework's marks, those of another version and damaged ones are left alone.
(() => {
  "use strict";
  const main = document.querySelector("main");
  const { framework, version, assessment } = main.dataset;
  const titles = main.dataset.stages.split("\n");
  const name = `stride:${framework}:`;

  const read = () => {
    try {
      const marks = JSON.parse(localStorage.getItem(`${name}marks`));
      const { id, version: theirs } = marks.framework;
      const ours = marks.format === 1 && id === framework && theirs === version;
      return ours && localStorage.getItem(`${name}answers`) !== null ? marks : null;
    } catch {
      return null;
    }
  };

  const add = (tag, text, classes = "you") => {
    const element = document.createElement(tag);
    element.className = classes;
    element.textContent = text;
    return element;
  };

  const levelOf = (marks, kind, id) => {
    const level = { domain: marks.domains?.[id], question: marks.questions?.[id] }[kind] ?? (id ? undefined : marks.stage);
    const shown = kind === "next" ? level + 1 : level;
    return Number.isInteger(shown) && titles[shown] !== undefined ? shown : undefined;
  };

  const mark = (marks, element) => {
    const [kind, id] = element.dataset.mark.split(":");
    const level = levelOf(marks, kind, id);
    if (level === undefined) return;
    const places = element.querySelectorAll(`:is(th, td:not(.summary), li, div)[data-stage="${level}"]`);
    const aside = element.matches("li") ? element : element.querySelector("th");
    if (places.length === 0 && kind === "domain" && aside) {
      const line = add("p", filled(WORDS.aside, { stage: titles[level] }));
      line.dataset.stage = level;
      aside.append(line);
    }
    places.forEach((place, number) => {
      place.classList.add("yours");
      const words = add("span", WORDS[kind]);
      const heading = place.querySelector("h2, h3, .level");
      const label = place.querySelector(".cell-label");
      // In a column of a table its heading says it.
      if (number > 0) return;
      if (heading) heading.append(" ", words);
      else if (label) label.after(words);
      else place.append(" ", words);
    });
  };

  // What the marks rest on, and the way to the answers.
  const note = (marks) => {
    const head = main.querySelector(".page-head");
    const own = main.querySelector('.ground[data-mark^="domain:"]');
    if (!head || (!own && main.querySelector(".you") === null)) return;
    const level = levelOf(marks, ...(own ? own.dataset.mark.split(":") : ["stage"]));
    const line = add("p", "", "standing");
    const standing = filled(own ? WORDS.standingDomain : WORDS.standingWhole, { stage: titles[level] });
    if (level !== undefined) line.append(add("strong", standing, ""), " ");
    const day = new Date(marks.taken_at);
    const isKnown = !Number.isNaN(day.getTime());
    const date = isKnown ? day.toLocaleDateString(document.documentElement.lang, { dateStyle: "long" }) : "";
    const link = add("a", WORDS.change, "");
    link.href = assessment;
    line.append(isKnown ? filled(WORDS.markedOn, { date }) : WORDS.marked, " ", link);
    head.append(line);
  };

  let shown = "";
  const show = () => {
    const marks = read();
    const text = JSON.stringify(marks);
    if (text === shown) return;
    shown = text;
    for (const old of main.querySelectorAll(".you, .standing")) old.remove();
    for (const old of main.querySelectorAll(".yours")) old.classList.remove("yours");
    if (!marks) return;
    for (const element of main.querySelectorAll("[data-mark]")) mark(marks, element);
    note(marks);
  };
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  show();
})();
