// The definition of a linked term, shown while the link is pointed at or has the focus. It stays while the pointer is on
// it, goes with Escape, and is never outside the window. It takes the place of the browser's own hint, which touch and
// keyboard never see.
(() => {
  "use strict";
  const EDGE = 12;
  const box = document.createElement("div");
  box.className = "definition";
  box.id = "on.definition";
  box.role = "tooltip";
  if (!("popover" in box)) return;
  box.popover = "manual";
  document.querySelector("main").append(box);
  const texts = new Map();
  let link = null;
  let timer = 0;

  const takeOver = () => {
    for (const term of document.querySelectorAll("a[title]")) {
      texts.set(term, term.title);
      term.removeAttribute("title");
    }
  };

  // Below the line of the link that is pointed at, above it where there is more room, in the document's own space so that
  // it moves with the page.
  const place = (x) => {
    const lines = [...link.getClientRects()];
    const line = lines.find(({ left, right }) => x >= left && x <= right) ?? lines[0];
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { offsetWidth, offsetHeight } = box;
    const below = line.bottom + offsetHeight + EDGE <= height || line.top < offsetHeight + EDGE;
    const left = Math.min(Math.max(line.left, EDGE), width - offsetWidth - EDGE);
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(below ? line.bottom : line.top - offsetHeight) + scrollY}px`;
  };

  const close = () => {
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    link = null;
    box.hidePopover();
  };

  const open = (term, x) => {
    clearTimeout(timer);
    if (term === link) return;
    close();
    link = term;
    box.textContent = texts.get(term);
    link.setAttribute("aria-describedby", box.id);
    box.showPopover();
    place(x);
  };

  const soon = (work, delay) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };

  const termOf = (target) => {
    const term = target.closest?.("a");
    return texts.has(term) ? term : null;
  };

  takeOver();
  addEventListener("pointerover", ({ target, pointerType, clientX }) => {
    if (pointerType === "touch") return;
    const term = termOf(target);
    if (term) soon(() => open(term, clientX), link ? 0 : 150);
    else if (box.contains(target)) clearTimeout(timer);
    else if (link?.matches(":focus-visible")) clearTimeout(timer);
    else soon(close, 250);
  });
  addEventListener("focusin", ({ target }) => {
    const term = termOf(target);
    if (term?.matches(":focus-visible")) open(term);
    // At once: the box may cover what has the focus now.
    else if (link && !link.matches(":hover")) close();
  });
  addEventListener("focusout", () => soon(close, 0));
  addEventListener("keydown", ({ key }) => key === "Escape" && close());
  addEventListener("resize", close);
  // The link that made us come.
  const pointed = matchMedia("(hover: hover)").matches ? ":focus-visible, :hover" : ":focus-visible";
  const waiting = [...texts.keys()].find((term) => term.matches(pointed));
  if (waiting) open(waiting);
})();
