// What a page loads by itself, each only where it is wanted: scripts that an element names, the marks of a returning
// visitor, and definitions once a term is pointed at.
whenParsed(() => {
  const { dataset } = document.querySelector("main");
  const fetchNow = (src) => load(src).catch(() => {});
  for (const element of document.querySelectorAll("[data-script]")) fetchNow(element.dataset.script);

  const mark = () => {
    if (document.querySelector("[data-mark]") && remembered(`stride:${dataset.framework}:marks`)) fetchNow(dataset.visitor);
  };
  addEventListener("storage", mark);
  addEventListener("pageshow", mark);
  mark();

  const define = ({ target }) => {
    if (target.closest?.("a[title]")) fetchNow(dataset.definitions);
  };
  addEventListener("pointerover", define);
  addEventListener("focusin", define);
});
