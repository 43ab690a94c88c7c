// The assessment within a page of another site: asks only about the domains in its address, keeps what is answered here
// apart from what was answered on the site itself, and tells the other page how high it is.
(() => {
  "use strict";
  const origins = document.currentScript.dataset.origins.split(" ");

  // Only these domains: `?domain=one&domain=other`. The result is theirs alone.
  const asked = new URLSearchParams(location.search).getAll("domain");
  const model = document.getElementById("assessment-bundle");
  const bundle = JSON.parse(model.textContent);
  const { domains } = bundle.framework;
  const unknown = asked.filter((id) => !domains.some((domain) => domain.id === id));
  if (unknown.length > 0) console.warn(`No domain is called ${unknown.join(", ")}. There are ${domains.map(({ id }) => id).join(", ")}.`);
  const chosen = domains.filter(({ id }) => asked.includes(id));
  if (chosen.length > 0) {
    bundle.framework.domains = chosen;
    // Nor does it hold figures against what it does not ask about.
    const { outcomes } = bundle;
    for (const metric of outcomes?.metrics ?? []) metric.domains = metric.domains.filter((id) => asked.includes(id));
    if (outcomes) outcomes.metrics = outcomes.metrics.filter((metric) => metric.domains.length > 0);
    if (!outcomes?.metrics.some(({ id }) => id === outcomes.exposure?.kept)) delete outcomes?.exposure;
    model.textContent = JSON.stringify(bundle);
  }

  const prefix = `embed:${chosen.map(({ id }) => id).join("+")}:`;
  const apart = (storage) => ({
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
  });
  try {
    Object.defineProperty(window, "localStorage", { value: apart(localStorage) });
  } catch {
    // The browser keeps nothing here, and the assessment says so.
  }

  // What other windows save is told by whole names: the assessment hears of what is its own, by the name that it knows.
  addEventListener(
    "storage",
    (event) => {
      const { key, newValue, isTrusted } = event;
      if (!isTrusted || key === null) return;
      event.stopImmediatePropagation();
      if (key.startsWith(prefix)) dispatchEvent(new StorageEvent("storage", { key: key.slice(prefix.length), newValue }));
    },
    true,
  );

  // The height goes to the page around this one alone, once that page has said hello and may show this one.
  let host;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    host?.source.postMessage({ stride: "height", height }, host.origin);
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || data?.stride !== "hello" || !origins.includes(origin)) return;
    host = { source, origin };
    tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
})();
