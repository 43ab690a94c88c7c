// Calculators: what is entered is computed at once, by the module that holds the formulas of the build. No formula is here:
// each line of a calculator carries its own, with the pattern of its sum.
(() => {
  "use strict";

  const PAUSE = 600;

  // What the language puts between groups of digits and before decimals: the last sign is that of decimals.
  const { marks } = document.querySelector("[data-marks]").dataset;
  const [group, decimal] = [marks.slice(0, -1), marks.at(-1)];
  const apart = decimal === "," ? "; " : ", ";

  // A number as it was typed without what people write around it: signs of money and percent, spaces, thousands.
  const plain = (text) => {
    const bare = text.replace(/[\s\p{Sc}%'’]/gu, "").replace(/^[−–]/, "-").replace(/^\+/, "");
    const [size, part] = bare.split(decimal);
    const isGrouped = group && new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+$`).test(size) && bare.split(decimal).length < 3;
    const whole = isGrouped ? size.replaceAll(group, "") + (part === undefined ? "" : `.${part}`) : bare.replace(decimal, ".");
    return whole.replace(/\.$/, "").replace(/^(-?)(?=\.)/, (sign) => `${sign}0`).replace(/^(-?)0+(?=\d)/, "$1");
  };

  const isList = (field) => field.localName === "textarea";
  const items = (field) => field.value.split(decimal === "," ? /[\s;]+/ : /[\s,;]+/).map(plain).filter(Boolean);

  // A number as the build writes it: "{} day|{} days", "${}". A fraction is written like most numbers.
  const written = (number, figure) => {
    const patterns = figure.split("|");
    const [whole, part] = number.replace("-", "").split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group) + (part === undefined ? "" : decimal + part);
    const pattern = part === undefined ? patternFor(patterns, Number(whole)) : patterns.at(-1);
    return (number.startsWith("-") ? "−" : "") + pattern.replace("{}", () => grouped);
  };

  const inSum = ({ dataset }, number) => written(number, dataset.inSum ?? dataset.figure.split("|").at(-1));

  // The module, asked for once; a load that failed is tried again.
  let module;
  const load = (src) => {
    module ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = src;
      script.onload = () => resolve(strideTools.load());
      script.onerror = reject;
      document.head.append(script);
    });
    return module.catch((error) => {
      module = undefined;
      throw error;
    });
  };

  const start = (box) => {
    const fields = [...box.querySelectorAll("[data-field]")];
    const lines = [...box.querySelectorAll("[data-line]")];
    const [heading, status, note] = ["h3", ".said", ".stale-note"].map((selector) => box.querySelector(selector));
    const example = heading.textContent;
    // The numbers of each field and line; none of those that could not be computed.
    const numbers = new Map();
    let tools, timer;
    let edited = fields[0];

    // Where a line's figures come from: its own group, or else the whole box.
    const sources = (line, id) => {
      const selector = `[data-field="${id}"], [data-line="${id}"]`;
      const own = line.closest("[data-group]")?.querySelectorAll(selector) ?? [];
      return [...(own.length > 0 ? own : box.querySelectorAll(selector))];
    };

    const sum = (line, { result, exact }) =>
      line.dataset.pattern.replace(/\{(\w+|=) ?(\+|sorted)?\}/g, (_, id, how) => {
        if (id === "=") return `${exact ? "=" : "≈"} ${written(result, line.dataset.figure)}`;
        const all = sources(line, id);
        const list = all.flatMap((source) => numbers.get(source).map((number) => [source, number]));
        if (how === "sorted") list.sort(([, a], [, b]) => a - b);
        const figures = list.map(([source, number]) => inSum(source, number));
        if (how === "+") return figures.join(" + ");
        return figures[0].startsWith("−") && !all.some(isList) ? `(${figures[0]})` : figures.join(apart);
      });

    // What is wrong with fields, said at each of them.
    const explain = (line, inputs, error, errors) => {
      const named = ({ name }) => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(error.part ?? "");
      const all = error.input === null ? inputs.filter(named).flatMap(({ from }) => from) : inputs[error.input].from;
      const one = all.length > 1 && error.item !== null ? [all[error.item]] : all;
      const to = one.filter((source) => fields.includes(source));
      if (error.reason === "division-by-zero" && to.length === 0) return show(line, "–", WORDS.nothing);
      for (const field of to.length > 0 ? to : [edited]) {
        const bound = error.bound && inSum(field, error.bound);
        const typed = isList(field) && error.item !== null ? items(field)[error.item] : field.value.trim();
        const reason = error.reason === "empty" && isList(field) ? "empty-list" : error.reason;
        const mistake = filled(WORDS[reason] ?? reason, { bound, typed, part: error.part?.replaceAll("_", " ") });
        if (!errors.has(field)) errors.set(field, isList(field) && bound ? filled(WORDS.ofList, { typed, mistake }) : mistake);
      }
    };

    const show = (line, result, text) => {
      line.querySelector(".result").textContent = result;
      line.querySelector(".sum").textContent = text;
      delete line.dataset.stale;
    };

    const compute = (line, errors) => {
      const inputs = line.dataset.spec.split(";").slice(2).map((input) => {
        const name = input.split(/\[| /)[0];
        return { name, from: sources(line, name) };
      });
      numbers.delete(line);
      line.dataset.stale = "";
      if (inputs.some(({ from }) => from.some((source) => !numbers.has(source)))) return;
      const outcome = tools.calculate(line.dataset.spec, inputs.map(({ from }) => from.flatMap((it) => numbers.get(it)).join(" ")));
      if (outcome.error) return outcome.errors.forEach((error) => explain(line, inputs, error, errors));
      numbers.set(line, [outcome.result]);
      show(line, written(outcome.result, line.dataset.figure), sum(line, outcome));
    };

    const calculate = () => {
      const errors = new Map();
      for (const field of fields) {
        numbers.set(field, isList(field) ? items(field) : [plain(field.value)]);
        if ("whole" in field.dataset && /\.\d/.test(field.value)) {
          errors.set(field, WORDS["not-whole"]);
          numbers.delete(field);
        }
      }
      for (const line of lines) compute(line, errors);
      for (const field of fields) if (!errors.has(field)) write(field);
      note.hidden = errors.size === 0;
      note.textContent = errors.size === 0 ? "" : WORDS.stale;
      heading.textContent = fields.some((field) => field.value !== field.defaultValue) ? box.dataset.own : example;
      box.dispatchEvent(new Event("calculated"));
      return errors;
    };

    // The figure as text, which is what is printed.
    const write = (field) => {
      const given = field.closest(".field-value").querySelector(".given");
      const all = numbers.get(field).map((number) => (isList(field) ? inSum(field, number) : written(number, field.dataset.figure)));
      given.textContent = all.join(apart);
    };

    const say = (errors) => {
      clearTimeout(timer);
      for (const field of fields) {
        const text = errors.get(field) ?? "";
        if (text) field.setAttribute("aria-invalid", "true");
        else field.removeAttribute("aria-invalid");
        document.getElementById(`${field.id}.error`).textContent = text;
      }
      const results = lines.filter(({ dataset }) => dataset.said).map((it) => filled(WORDS.said, { line: it.dataset.said, result: it.querySelector(".result").textContent }));
      status.textContent = (errors.size > 0 ? [...new Set(errors.values())] : results).join(" ");
    };

    // Results follow every letter; what is wrong is said after a pause, or when the field is left.
    const update = async (pause) => {
      try {
        tools ??= await load(box.dataset.tools);
      } catch {
        note.hidden = false;
        note.textContent = WORDS.offline;
        status.textContent = WORDS.offline;
        return;
      }
      const errors = calculate();
      clearTimeout(timer);
      if (pause) timer = setTimeout(say, PAUSE, errors);
      else say(errors);
    };

    box.addEventListener("input", ({ target }) => {
      if (!fields.includes(target)) return;
      edited = target;
      update(true);
    });
    box.addEventListener("change", ({ target }) => fields.includes(target) && update(false));
    box.querySelector("[data-reset]")?.addEventListener("click", async () => {
      for (const field of fields) field.value = field.defaultValue;
      await update(false);
      status.textContent = WORDS.reset;
      box.dispatchEvent(new Event("reset"));
    });
    box.addEventListener("restored", () => update(false));
    if (fields.some((field) => field.value !== field.defaultValue)) update(false);
    else load(box.dataset.tools).catch(() => {});
  };

  document.querySelectorAll("[data-calculator]").forEach(start);
})();
