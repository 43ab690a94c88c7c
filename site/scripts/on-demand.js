// What a page loads by itself, each only where it is wanted.
whenParsed(() => {
  const { dataset } = document.querySelector("main");
  const fetchNow = (src) => load(src).catch(() => {});
  for (const element of document.querySelectorAll("[data-script]")) fetchNow(element.dataset.script);

  const define = ({ target }) => {
    if (target.closest?.("a[title]")) fetchNow(dataset.definitions);
  };
  addEventListener("pointerover", define);
  addEventListener("focusin", define);
});
