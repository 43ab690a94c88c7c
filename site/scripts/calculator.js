// Calculators: what is entered is computed at once, by the module that holds the formulas of the build. No formula is here:
// each line of a calculator carries its own, with the pattern of its sum.
(() => {
  "use strict";

  const PAUSE = 600;
  const STALE = "The result is that of the last figures that could be computed.";
  const OFFLINE = "The calculator did not load. Check the connection, and change a figure to try again.";
  const RESET = "The figures are those of the example again.";
  const NOTHING = "nothing to divide by";

  const WORDS = {
    empty: ({ isList }) => (isList ? "Enter at least one number." : "Enter a number."),
    "not-a-number": ({ typed }) => `“${typed}” is not a number. Write it in digits, such as 1,200 or 4.5.`,
    "not-whole": () => "Enter a whole number.",
    "too-many-digits": () => "This is too long: 15 digits before the point and 9 after it are the most.",
    below: ({ bound }) => `Enter ${bound} or more.`,
    above: ({ bound }) => `Enter ${bound} or less.`,
    "division-by-zero": ({ part }) => `“${part}” is 0, and nothing can be divided by 0.`,
    "too-large": () => "The result is too large. Check the number of zeros.",
  };

  // A number as it was typed without what people write around it: signs of money and percent, spaces, thousands.
  const plain = (text) => {
    const bare = text.replace(/[\s\p{Sc}%'’]/gu, "").replace(/^[−–]/, "-").replace(/^\+/, "");
    const whole = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
    return whole.replace(/\.$/, "").replace(/^(-?)(?=\.)/, (sign) => `${sign}0`).replace(/^(-?)0+(?=\d)/, "$1");
  };

  const isList = (field) => field.localName === "textarea";
  const items = (field) => field.value.split(/[\s,;]+/).map(plain).filter(Boolean);

  // A number as the build writes it: "{} day|{} days", "${}".
  const written = (number, pattern) => {
    const [one, more = one] = pattern.split("|");
    const [whole, part] = number.replace("-", "").split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
    return (number.startsWith("-") ? "−" : "") + (number === "1" ? one : more).replace("{}", () => grouped);
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
        return figures[0].startsWith("−") && !all.some(isList) ? `(${figures[0]})` : figures.join(", ");
      });

    // What is wrong with fields, said at each of them.
    const explain = (line, inputs, error, errors) => {
      const named = ({ name }) => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(error.part ?? "");
      const all = error.input === null ? inputs.filter(named).flatMap(({ from }) => from) : inputs[error.input].from;
      const one = all.length > 1 && error.item !== null ? [all[error.item]] : all;
      const to = one.filter((source) => fields.includes(source));
      if (error.reason === "division-by-zero" && to.length === 0) return show(line, "–", NOTHING);
      for (const field of to.length > 0 ? to : [edited]) {
        const bound = error.bound && inSum(field, error.bound);
        const typed = isList(field) && error.item !== null ? items(field)[error.item] : field.value.trim();
        const text = WORDS[error.reason]?.({ ...error, bound, typed, isList: isList(field), part: error.part?.replaceAll("_", " ") });
        if (!errors.has(field)) errors.set(field, isList(field) && bound ? `“${typed}”: ${text}` : (text ?? error.reason));
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
          errors.set(field, WORDS["not-whole"]());
          numbers.delete(field);
        }
      }
      for (const line of lines) compute(line, errors);
      for (const field of fields) if (!errors.has(field)) write(field);
      note.hidden = errors.size === 0;
      note.textContent = errors.size === 0 ? "" : STALE;
      heading.textContent = fields.some((field) => field.value !== field.defaultValue) ? box.dataset.own : example;
      box.dispatchEvent(new Event("calculated"));
      return errors;
    };

    // The figure as text, which is what is printed.
    const write = (field) => {
      const given = field.closest(".field-value").querySelector(".given");
      const all = numbers.get(field).map((number) => (isList(field) ? inSum(field, number) : written(number, field.dataset.figure)));
      given.textContent = all.join(", ");
    };

    const say = (errors) => {
      clearTimeout(timer);
      for (const field of fields) {
        const text = errors.get(field) ?? "";
        if (text) field.setAttribute("aria-invalid", "true");
        else field.removeAttribute("aria-invalid");
        document.getElementById(`${field.id}.error`).textContent = text;
      }
      const results = lines.filter(({ dataset }) => dataset.said).map((it) => `${it.dataset.said}: ${it.querySelector(".result").textContent}.`);
      status.textContent = (errors.size > 0 ? [...new Set(errors.values())] : results).join(" ");
    };

    // Results follow every letter; what is wrong is said after a pause, or when the field is left.
    const update = async (pause) => {
      try {
        tools ??= await load(box.dataset.tools);
      } catch {
        note.hidden = false;
        note.textContent = OFFLINE;
        status.textContent = OFFLINE;
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
      status.textContent = RESET;
      box.dispatchEvent(new Event("reset"));
    });
    box.addEventListener("restored", () => update(false));
    if (fields.some((field) => field.value !== field.defaultValue)) update(false);
    else load(box.dataset.tools).catch(() => {});
  };

  document.querySelectorAll("[data-calculator]").forEach(start);
})();
