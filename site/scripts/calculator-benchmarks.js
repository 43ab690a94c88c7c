// A calculator's result beside the page's benchmarks: of the visitor's segment, if one is chosen, and of all.
(() => {
  "use strict";

  const SVG = "http://www.w3.org/2000/svg";
  const part = document.querySelector(".beside");
  const box = part.closest("[data-calculator]");
  const key = box.dataset.remembers;
  const select = part.querySelector("select");
  const forget = part.querySelector("[data-forget]");
  const result = box.querySelector("[data-line] .result");

  const [group, decimal] = [box.dataset.marks.slice(0, -1), box.dataset.marks.at(-1)];
  const number = (text) => {
    const digits = (group ? text.replaceAll(group, "") : text).replace(decimal, ".");
    return parseFloat(digits.replace("−", "-").replace(/[^\d.-]/g, ""));
  };
  const rows = [...document.querySelectorAll("tr[data-from]")].map((row) => {
    const [segment, value, source, year, sample] = [...row.cells].map((cell) => cell.lastChild.textContent);
    return { segment, value, source, year, sample, from: +row.dataset.from, to: +row.dataset.to };
  });

  const storage = (work) => {
    try {
      return work(localStorage);
    } catch {
      return null;
    }
  };

  const place = (own, { from, to }) => (own < from ? "lower" : own > to ? "higher" : from === to ? "same" : "within");

  const sentence = (own, row) => {
    const line = document.createElement("li");
    const strong = document.createElement("strong");
    strong.textContent = WORDS.place[place(own, row)];
    line.append(strong, " ", filled(WORDS.row, { ...row, result: result.textContent }));
    return line;
  };

  // The row that begins lowest, and the one that ends highest.
  const ends = () => {
    const end = (pick) => rows.reduce((best, row) => (pick(row, best) ? row : best));
    return [end((a, b) => a.from < b.from), end((a, b) => a.to > b.to)];
  };

  const summary = (own) => {
    const [low, high] = ends();
    const [lower, higher] = ["lower", "higher"].map((where) => rows.filter((row) => place(own, row) === where).length);
    const patterns = lower && higher ? WORDS.between : lower ? WORDS.lower : higher ? WORDS.higher : WORDS.among;
    return rows.length === 1 ? "" : counted(patterns, rows.length, { low: low.value, high: high.value, lower, higher });
  };

  // A line with a mark for every figure; the sentences beside it say the same.
  const drawing = (own) => {
    const all = rows.flatMap(({ from, to }) => [from, to]).concat(own);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const at = (value) => 6 + (88 * (value - low)) / (high - low || 1);
    const svg = document.createElementNS(SVG, "svg");
    const draw = (name, attributes, text = "") => {
      const shape = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
      shape.textContent = text;
      svg.append(shape);
    };
    const anchor = (x) => (x < 20 ? "start" : x > 80 ? "end" : "middle");
    const label = (x, y, text, name) => draw("text", { x: `${x}%`, y, class: name, "text-anchor": anchor(x) }, text);
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("class", "scale");
    draw("line", { x1: 0, x2: "100%", y1: 36, y2: 36 });
    for (const row of rows) {
      const name = row.segment === select.value ? "chosen" : "";
      draw("line", { x1: `${at(row.from)}%`, x2: `${at(row.to)}%`, y1: 36, y2: 36, class: `range ${name}` });
      for (const end of new Set([row.from, row.to])) draw("line", { x1: `${at(end)}%`, x2: `${at(end)}%`, y1: 30, y2: 42, class: name });
    }
    draw("circle", { cx: `${at(own)}%`, cy: 36, r: 6, class: "own" });
    label(at(own), 18, `${part.dataset.yours} ${result.textContent}`, "own");
    const said = rows.filter(({ segment }) => segment === select.value).slice(0, 1);
    for (const { from, value } of said.length > 0 ? said : ends()) label(at(from), 60, value, "");
    return svg;
  };

  const show = () => {
    const own = number(result.textContent);
    const chosen = rows.filter(({ segment }) => segment === select.value);
    forget.hidden = chosen.length === 0;
    const list = document.createElement("ul");
    list.append(...chosen.map((row) => sentence(own, row)));
    const text = document.createElement("p");
    text.textContent = Number.isNaN(own) ? "" : summary(own);
    const shown = Number.isNaN(own) ? [] : [drawing(own), ...(chosen.length > 0 ? [list] : []), text];
    part.querySelector(".against").replaceChildren(...shown);
  };

  const choose = () => {
    storage((kept) => (select.value ? kept.setItem(key, select.value) : kept.removeItem(key)));
    show();
  };

  select.addEventListener("change", choose);
  forget.addEventListener("click", () => {
    storage((kept) => kept.removeItem(key));
    select.value = "";
    show();
    select.focus();
  });
  box.addEventListener("calculated", show);

  // What was chosen while this script was on its way counts.
  const kept = storage((it) => it.getItem(key));
  if (select.value) choose();
  else {
    if (rows.some(({ segment }) => segment === kept)) select.value = kept;
    show();
  }
})();
