// Calculators and the like: a part of a page names the scripts that make it work. They are loaded once the visitor turns to
// it, or at once if something of it is remembered.
document.documentElement.dataset.scripted = "";

const wake = (part) => part.dataset.scripts.split(" ").forEach((src) => load(src).catch(() => {}));

for (const type of ["focusin", "input", "pointerdown"]) {
  document.addEventListener(type, ({ target }) => {
    const part = target.closest?.("[data-scripts]");
    if (part) wake(part);
  });
}

whenParsed(() => {
  for (const part of document.querySelectorAll("[data-remembers]")) {
    if (remembered(part.dataset.remembers)) wake(part);
  }
});
