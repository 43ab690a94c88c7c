// The search that readers see: a dialog over any page, and the whole of search.html. What is found, and in which order, is
// decided by the engine; here it is asked, frame by frame, and shown.
(() => {
  "use strict";

  const SLASH = "stride:search-key";

  // So many hits come first whatever their kinds: by kind alone, the third best may stand below many of the best one's.
  const BEST = 3;

  const link = document.querySelector("[data-search]");
  const root = new URL(".", link.href);

  // The styles of the dialog come with it. Without them it is plain, and still works.
  const styled = (href) =>
    new Promise((resolve) => {
      const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
      sheet.onload = sheet.onerror = resolve;
      document.head.append(sheet);
    });

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const button = (text, work, look = "text-button") => {
    const element = make("button", { type: "button", class: look }, text);
    element.onclick = work;
    return element;
  };
  const titled = (id, title, list) =>
    make("div", { role: "group", "aria-labelledby": id }, make("h2", { id }, title), list);
  const marked = (pieces) => pieces.map(({ text, match }) => (match ? make("mark", {}, text) : text));
  const frame = () => new Promise(requestAnimationFrame);

  // Shown in a dialog: see `Page` for the other place.
  class Search {
    filterNames = ["domain", "stage"];
    step = 12;
    turn = 0;

    constructor(load, asked) {
      this.load = load;
      this.asked = asked;
      this.field = make("input", {
        id: "search.field", role: "searchbox", "aria-label": WORDS.field, placeholder: WORDS.field, inputmode: "search",
        enterkeyhint: "search", autocomplete: "off", autocapitalize: "none", spellcheck: "false", maxlength: 200,
      });
    }

    build() {
      this.most = this.step;
      const all = (name) => make("option", { value: "" }, WORDS.all[name]);
      this.filters = this.filterNames.map((name) => make("select", { name, "aria-label": WORDS.names[name] }, all(name)));
      this.status = make("p", { role: "status" });
      this.results = make("div", { class: "search-results" });
      const form = make("form", { role: "search" }, link.querySelector(".icon").cloneNode(true), this.field, ...this.besides());
      form.onsubmit = (event) => {
        event.preventDefault();
        this.submit();
      };
      const choice = make("div", { class: "search-filters" }, ...this.filters, this.status);
      const element = make("div", { class: "search" }, form, choice, this.results);
      element.oninput = () => this.askSoon();
      element.onkeydown = (event) => this.move(event);
      this.put("", this.places());
      return element;
    }

    get links() {
      return [...this.results.querySelectorAll("a")];
    }

    // What is chosen, by the names of the filters.
    get chosen() {
      return Object.fromEntries(this.filters.map(({ name, value }) => [name, value]));
    }

    // What is asked, as an address says it.
    get query() {
      const all = Object.entries({ q: this.field.value.trim(), ...this.chosen });
      const said = all.filter(([, value]) => value);
      return said.length ? `?${new URLSearchParams(said)}` : "";
    }

    besides() {
      return [button(WORDS.close, () => this.dialog.close())];
    }

    open() {
      if (!this.dialog) {
        this.dialog = make("dialog", { class: "search-dialog", "aria-label": WORDS.search });
        this.dialog.append(this.build());
        // A hit may lie on this very page.
        const leads = (target) => target.closest("a")?.pathname === location.pathname;
        this.dialog.onclick = ({ target }) => {
          if (target === this.dialog || leads(target)) this.dialog.close();
        };
        document.body.append(this.dialog);
      }
      if (!this.dialog.open) this.dialog.showModal();
      this.field.focus();
      this.field.select();
      this.ask();
    }

    submit() {
      location.assign(link.href + this.query);
    }

    asks() {}

    askSoon() {
      this.most = this.step;
      this.turn += 1;
      this.results.ariaBusy = true;
      cancelAnimationFrame(this.soon);
      this.soon = requestAnimationFrame(() => this.ask());
    }

    // An answer that comes after the next question is dropped. Titles show at once, excerpts when they are there.
    async ask() {
      const turn = ++this.turn;
      const isCurrent = () => turn === this.turn;
      this.results.ariaBusy = true;
      try {
        const index = await this.index();
        if (!isCurrent()) return;
        this.asks();
        const text = this.field.value;
        if (!text.trim()) return this.put("", this.places());
        const asked = { text, most: this.most, ...this.chosen };
        const titles = await index.ask(asked, false);
        const whole = index.ask(asked);
        const first = await Promise.race([whole, frame().then(() => titles)]);
        if (isCurrent()) this.show(first);
        const last = await whole;
        if (isCurrent() && last !== first) this.show(last);
      } catch (error) {
        console.warn(error);
        if (isCurrent()) this.fail();
      } finally {
        if (isCurrent()) this.results.ariaBusy = false;
      }
    }

    // The index, opened once it is asked for; the filters are filled with what it has.
    index() {
      if (!this.choices && this.field.value) this.status.textContent = WORDS.loading;
      this.opened ??= this.fetch().catch((error) => {
        this.opened = undefined;
        throw error;
      });
      return this.opened;
    }

    async fetch() {
      const { tools, index: folder } = document.body.dataset;
      await this.load(tools);
      const index = await strideTools.index(folder);
      this.fill(index.choices());
      return index;
    }

    fill(choices) {
      this.choices = choices;
      for (const filter of this.filters) {
        const own = choices[`${filter.name}s`];
        filter.append(...own.map(({ id, title }) => make("option", { value: id }, title)));
        const asked = this.asked?.get(filter.name);
        if (own.some(({ id }) => id === asked)) filter.value = asked;
      }
    }

    show({ total, unknown, hits }) {
      const nowhere = filled(WORDS.unknown, { words: unknown.join(WORDS.comma) });
      const status = [counted(WORDS.results, total), ...(unknown.length ? [nowhere] : [])].join(" · ");
      if (!total) return this.put(status, [this.nothing(), ...this.places()]);
      const kinds = new Set(hits.map(({ kind }) => kind));
      const best = kinds.size > 1 && hits.length > BEST ? hits.slice(0, BEST) : [];
      const others = hits.slice(best.length);
      const content = best.length ? [this.group("best", WORDS.best, best, true)] : [];
      for (const own of new Set(others.map(({ kind }) => kind))) {
        content.push(this.group(own, this.kind(own), others.filter(({ kind }) => kind === own)));
      }
      if (hits.length < total) content.push(make("p", {}, this.rest(total)));
      this.put(status, content, hits);
    }

    kind(own) {
      return this.choices.kinds.find(({ id }) => id === own).title;
    }

    group(id, title, hits, isMixed) {
      return titled(`search.${id}`, title, make("ol", {}, ...hits.map((hit) => this.item(hit, isMixed))));
    }

    // Domains and stages are named by their places among the choices.
    item({ kind, href, title, context, excerpt, domains = [], stages = [] }, isMixed) {
      const name = make("a", { href: new URL(href, root) }, ...marked(title));
      if (context.length) name.append(" ", make("span", {}, ...marked(context)));
      const item = make("li", {}, name, make("p", {}, ...marked(excerpt)));
      const stage = (at) => make("span", { class: "stage", "data-stage": at + 1 }, this.choices.stages[at].title);
      const domain = (at) => make("span", {}, this.choices.domains[at].title);
      const meta = [...(stages.length === 1 ? stages.map(stage) : []), ...domains.slice(0, 2).map(domain)];
      if (isMixed) meta.unshift(make("span", {}, this.kind(kind)));
      if (meta.length) item.append(make("p", { class: "meta" }, ...meta));
      return item;
    }

    // For the rest of so many: on a page of its own.
    rest(total) {
      return make("a", { href: link.href + this.query }, counted(WORDS.rest, total));
    }

    nothing() {
      const without = (filter) =>
        button(filled(WORDS.without, { filter: filter.selectedOptions[0].text }), () => {
          filter.value = "";
          this.field.focus();
          this.ask();
        });
      const buttons = this.filters.filter(({ value }) => value).map((filter) => make("p", {}, without(filter)));
      const head = make("h2", {}, filled(WORDS.nothing, { text: this.field.value.trim() }));
      return make("div", {}, head, make("p", {}, WORDS.advice), ...buttons);
    }

    // What every page names in its header and footer, for who does not know what to type.
    places() {
      const links = [...document.querySelectorAll(".site-nav a, .site-footer nav a")];
      const items = links.map(({ href, textContent }) => make("li", {}, make("a", { href }, textContent)));
      return [titled("search.places", WORDS.places, make("ul", {}, ...items))];
    }

    fail() {
      const again = button(WORDS.again, () => {
        this.field.focus();
        this.ask();
      });
      this.put(WORDS.failed, [make("div", {}, make("p", {}, WORDS.failedAdvice), make("p", {}, again))]);
    }

    put(status, content) {
      if (this.status.textContent !== status) this.status.textContent = status;
      const at = this.links.indexOf(document.activeElement);
      this.results.replaceChildren(...content);
      this.links[at]?.focus();
    }

    // Arrows lead from the field through what was found; what is typed on the way goes into the field.
    move(event) {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const stops = [this.field, ...this.links];
      const at = stops.indexOf(target);
      if (at < 0 || ctrlKey || metaKey || altKey) return;
      const ends = at && { Home: 1, End: stops.length - 1 };
      const to = stops[{ ArrowDown: at + 1, ArrowUp: at - 1, ...ends }[key]];
      if (to) {
        event.preventDefault();
        to.focus();
      } else if (at && (key === "Backspace" || (key.length === 1 && key !== " "))) {
        this.field.focus();
      }
    }
  }

  // search.html: the same with its question in the address, more results, and its own list of places.
  class Page extends Search {
    filterNames = ["kind", "domain", "stage"];
    step = 20;

    open() {
      if (!this.status) {
        const here = document.getElementById("search.here");
        this.field.value = this.asked.get("q") ?? "";
        here.append(this.build());
        here.hidden = false;
        here.parentElement.append(this.slash());
        this.ask();
        if (this.field.value) return;
      }
      this.field.focus();
      this.field.select();
    }

    besides() {
      return [];
    }

    submit() {
      this.links[0]?.focus();
    }

    asks() {
      history.replaceState(null, "", this.query || location.pathname);
    }

    rest() {
      return button(WORDS.more, async () => {
        const known = this.links.map(({ href }) => href);
        this.most += this.step;
        await this.ask();
        this.links.find(({ href }) => !known.includes(href))?.focus();
      }, "button quiet");
    }

    places() {
      return [];
    }

    put(status, content, hits) {
      super.put(status, content);
      document.querySelectorAll("#search\\.here ~ .section").forEach((section) => (section.hidden = Boolean(hits)));
    }

    // A key of one character has to be one that can be turned off: dictation types such keys.
    slash() {
      const box = make("input", { type: "checkbox" });
      try {
        box.checked = localStorage.getItem(SLASH) !== "off";
        box.onchange = () => localStorage.setItem(SLASH, box.checked ? "on" : "off");
      } catch {
        box.disabled = true;
      }
      return make("label", { class: "search-slash" }, box, WORDS.slash);
    }
  }

  let search, styles;
  window.strideSearch = async (load) => {
    const isPage = document.getElementById("search.here");
    search ??= isPage ? new Page(load, new URLSearchParams(location.search)) : new Search(load);
    styles ??= isPage ? undefined : styled(link.dataset.styles);
    await styles;
    search.open();
  };
})();
