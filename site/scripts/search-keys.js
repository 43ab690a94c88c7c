// Opens the search where somebody asks for it: at its link, by "/" or by Ctrl-K. Nothing of it is loaded before.
whenParsed(() => {
  const link = document.querySelector("[data-search]");
  const open = (event) => {
    event.preventDefault();
    load(link.dataset.search).then(() => strideSearch(load), () => location.assign(link.href));
  };
  const isTyping = "select, textarea, [contenteditable], input:not([type=radio], [type=checkbox])";
  link.onclick = (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event);
  document.addEventListener("keydown", (event) => {
    const isSlash = event.key === "/" && !event.target.closest(isTyping) && remembered("stride:search-key") !== "off";
    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey ? event.key === "k" : isSlash) open(event);
  });
  // On the page for searching it was asked for by coming there.
  if (document.body.dataset.kind === "search") load(link.dataset.search).then(() => strideSearch(load));
});
