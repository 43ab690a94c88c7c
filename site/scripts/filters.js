// Filters that combine: the links of the page's own filters then change the address of this page instead of leaving it.
// All that is chosen stands in the address, so that it can be sent, and Back works.
(() => {
  "use strict";
  const nav = document.querySelector(".filters[data-script]");
  const options = [...nav.querySelectorAll("a[data-facet]")];
  const items = [...document.querySelectorAll("[data-facets]")].map((element) => ({ element, facets: new Set(element.dataset.facets.split(" ")) }));
  const groups = [...new Set(items.map(({ element }) => element.closest("section")))];
  const kindOf = (facet) => facet.slice(0, facet.indexOf(":"));
  const titleOf = (facet) => options.find((option) => option.dataset.facet === facet).firstElementChild.textContent;

  const count = document.createElement("p");
  const nothing = document.createElement("p");
  count.className = "matches";
  count.role = "status";
  count.tabIndex = -1;
  nothing.className = "nothing section wide";
  nav.append(count);
  nav.after(nothing);

  // What the address asks for, as far as this page knows it.
  const chosen = () => {
    const known = new Map();
    for (const [kind, value] of new URLSearchParams(location.search)) {
      const facet = `${kind}:${value}`;
      if (options.some((option) => option.dataset.facet === facet)) known.set(kind, facet);
    }
    return known;
  };

  const hrefOf = (facets) => {
    const query = new URLSearchParams([...facets].map(([kind, facet]) => [kind, facet.slice(kind.length + 1)]));
    return facets.size > 0 ? `?${query}` : location.pathname.replace(/.*\//, "") || "./";
  };

  const matching = (facets) => items.filter((item) => [...facets.values()].every((facet) => item.facets.has(facet)));
  const without = (facets, kind) => new Map([...facets].filter(([other]) => other !== kind));

  const link = (text, href) => {
    const a = document.createElement("a");
    a.href = href;
    a.textContent = text;
    a.dataset.go = "";
    return a;
  };

  const show = () => {
    const facets = chosen();
    const found = new Set(matching(facets));
    for (const item of items) item.element.hidden = !found.has(item);
    for (const group of groups) group.hidden = !group.querySelector("[data-facets]:not([hidden])");
    for (const option of options) {
      const { facet, kind } = option.dataset;
      const others = without(facets, kind);
      const current = facet ? facets.get(kind) === facet : !facets.has(kind);
      const next = new Map(others);
      if (facet && !current) next.set(kind, facet);
      option.href = hrefOf(next);
      if (current) option.setAttribute("aria-current", "true");
      else option.removeAttribute("aria-current");
      if (facet) others.set(kind, facet);
      option.querySelector(".count").textContent = matching(others).length;
    }
    count.replaceChildren(filled(WORDS.showing, { found: found.size, all: items.length }));
    if (facets.size > 0) count.append(" · ", link(WORDS.clear, hrefOf(new Map())));
    nothing.hidden = found.size > 0;
    const drops = [...facets].map(([kind, facet]) => {
      const rest = without(facets, kind);
      const li = document.createElement("li");
      li.append(link(filled(WORDS.without, { filter: titleOf(facet), count: matching(rest).length }), hrefOf(rest)));
      return li;
    });
    const list = document.createElement("ul");
    list.className = "link-list";
    list.append(...drops);
    nothing.replaceChildren(WORDS.nothing, list);
  };

  document.querySelector("main").addEventListener("click", (event) => {
    const target = event.target.closest("a[data-facet], a[data-go]");
    if (!target || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    try {
      history.pushState(null, "", target.href);
    } catch {
      // Where the address cannot be changed in place, the link leads there.
      return;
    }
    event.preventDefault();
    show();
    if (!target.isConnected) count.focus();
  });
  addEventListener("popstate", show);
  show();
})();
