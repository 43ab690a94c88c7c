// What a page loads by itself, each only where it is wanted.
whenParsed(() => {
  const fetchNow = (src) => load(src).catch(() => {});
  for (const element of document.querySelectorAll("[data-script]")) fetchNow(element.dataset.script);

});
