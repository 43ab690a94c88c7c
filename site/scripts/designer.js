// What the planning tools can do beside computing: remember, copy, print, spread weights and name a score's state.
(() => {
  "use strict";

  const start = (box) => {
    const key = box.dataset.remembers;
    const fields = [...box.querySelectorAll("[data-field]")];
    const find = (selector) => box.querySelector(selector);
    const [group, decimal] = [box.dataset.marks.slice(0, -1), box.dataset.marks.at(-1)];
    const shown = (line) => {
      const text = line.querySelector(".result").textContent.replace("−", "-");
      return Number((group ? text.replaceAll(group, "") : text).replace(decimal, "."));
    };

    const storage = (work) => {
      try {
        return work(localStorage);
      } catch {
        return null;
      }
    };

    const restore = () => {
      const kept = JSON.parse(storage((it) => it.getItem(key)) ?? "{}");
      for (const field of fields) if (typeof kept[field.id] === "string") field.value = kept[field.id];
      box.dispatchEvent(new Event("restored"));
    };

    const keep = () => {
      const own = fields.filter((field) => field.value !== field.defaultValue).map((field) => [field.id, field.value]);
      storage((it) => (own.length > 0 ? it.setItem(key, JSON.stringify(Object.fromEntries(own))) : it.removeItem(key)));
    };

    // Weights are shares of a hundred.
    const checkWeights = () => {
      const missing = find('[data-line="missing"]');
      if (!missing) return;
      const rest = "stale" in missing.dataset ? 0 : shown(missing);
      const off = Math.abs(rest);
      const total = find('[data-line="total"]');
      const text = counted(rest > 0 ? WORDS.missing : WORDS.tooMany, off, { sum: 100 - rest });
      missing.querySelector("[role=status]").textContent = off ? text : "";
      const button = find("[data-spread]");
      button.hidden = off === 0;
      button.textContent = counted(rest > 0 ? WORDS.spread : WORDS.takeOff, off);
      if (off) total.dataset.stale = "";
    };

    const spread = () => {
      const weights = fields.filter(({ dataset }) => dataset.field === "weight");
      let rest = shown(find('[data-line="missing"]'));
      for (let at = 0; rest !== 0; at = (at + 1) % weights.length) {
        const weight = Number(weights[at].value) + Math.sign(rest);
        if (weight < 0 || weight > 100) continue;
        weights[at].value = weight;
        rest -= Math.sign(rest);
      }
      box.dispatchEvent(new Event("restored"));
      weights[0].focus();
    };

    const nameState = () => {
      const states = [...box.querySelectorAll("[data-state]")];
      const total = find('[data-line="total"]');
      if (states.length === 0) return;
      const least = states.map((state) => (state.dataset.line ? shown(state) : 0));
      const sorted = least.every((from, at) => at === 0 || from < least[at - 1]);
      const known = sorted && !("stale" in total.dataset) && !states.some(({ dataset }) => "stale" in dataset);
      const state = states[least.findIndex((from) => shown(total) >= from)];
      const means = () => filled(WORDS.means, { score: total.querySelector(".result").textContent, state: state.dataset.state });
      find(".state").textContent = known ? means() : sorted ? "" : WORDS.unordered;
    };

    const text = (element) => {
      const copy = element.cloneNode(true);
      copy.querySelectorAll(".cell-label, .affixed, .error, .meta").forEach((it) => it.remove());
      return copy.textContent.replace(/\s+/g, " ").trim();
    };

    const tableOf = (table) => {
      const rows = [...table.rows].map((row) => `| ${[...row.cells].map(text).join(" | ")} |`);
      return [rows[0], rows[0].replace(/[^|]+/g, " --- "), ...rows.slice(1), ""].join("\n");
    };

    const markdown = () => {
      const parts = [...box.querySelectorAll("h4, .entry:has(.field-value), table, .state")];
      const lines = parts.map((part) => {
        if (part.localName === "table") return `\n${tableOf(part)}`;
        if (part.localName === "h4") return `\n### ${text(part)}\n`;
        if (part.className === "state") return `\n**${text(part)}**`;
        return `- ${text(part.querySelector("label"))}: ${text(part.querySelector(".field-value"))}`;
      });
      return `${lines.join("\n").trim()}\n`;
    };

    const copy = async () => {
      const said = find(".copied");
      const byHand = find(".by-hand");
      try {
        await navigator.clipboard.writeText(markdown());
        said.textContent = WORDS.copied;
        byHand.hidden = true;
      } catch {
        byHand.hidden = false;
        byHand.value = markdown();
        byHand.select();
        said.textContent = WORDS.copyByHand;
      }
    };

    box.addEventListener("calculated", () => {
      checkWeights();
      nameState();
      keep();
      find(".copied").textContent = "";
    });
    find("[data-spread]")?.addEventListener("click", spread);
    find("[data-copy]").addEventListener("click", copy);
    find("[data-print]").addEventListener("click", () => print());
    try {
      restore();
    } catch {
      storage((it) => it.removeItem(key));
    }
  };

  document.querySelectorAll("[data-calculator][data-remembers]").forEach(start);
})();
