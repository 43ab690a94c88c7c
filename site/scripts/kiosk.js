// A stand at an event: `?kiosk`, or `?kiosk=120` for so many seconds. Nothing is kept, no link leads away, and when nobody
// has touched anything for a while it starts over.
(() => {
  "use strict";

  // In seconds. So long is waited, within these bounds, and then counted down: time enough to notice and to press a key.
  const [LEAST, USUAL, MOST] = [30, 90, 3600];
  const COUNTDOWN = 30;

  const asked = Number(new URLSearchParams(location.search).get("kiosk")) || USUAL;
  const patience = Math.min(Math.max(asked, LEAST), MOST);
  const root = document.documentElement;
  const app = document.getElementById("app");

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // What the app keeps lives as long as the page does.
  const memory = new Map();
  const storage = {
    getItem: (key) => memory.get(key) ?? null,
    setItem: (key, value) => void memory.set(key, value),
    removeItem: (key) => void memory.delete(key),
  };
  Object.defineProperty(window, "localStorage", { value: storage });
  addEventListener("storage", (event) => event.stopImmediatePropagation(), true);

  // Pages are named and not linked.
  const model = document.getElementById("assessment-bundle");
  const bundle = JSON.parse(model.textContent);
  for (const page of Object.values(bundle.pages)) page.href = "";
  model.textContent = JSON.stringify(bundle);

  document.head.append(element("link", { rel: "stylesheet", href: document.querySelector("[data-kiosk-styles]").dataset.kioskStyles }));

  const startOver = () => {
    app.replaceChildren();
    location.replace(location.pathname + location.search);
  };
  // Back would show what the person before had answered, where the browser keeps pages as they were.
  addEventListener("pagehide", () => app.replaceChildren());
  addEventListener("pageshow", ({ persisted }) => persisted && startOver());

  // The first screen
  const begin = element("button", { className: "button", type: "button", textContent: WORDS.start });
  const [title, summary] = [document.querySelector(".brand").textContent.trim(), document.querySelector("[name=description]").content];
  const first = element(
    "section",
    { className: "kiosk-start" },
    element("h1", { tabIndex: -1, textContent: title }),
    element("p", { className: "lede", textContent: summary }),
    begin,
    element("p", { className: "muted", textContent: WORDS.about }),
  );
  const again = element("button", { className: "button quiet", type: "button", textContent: WORDS.startOver, onclick: startOver });
  const bar = element("header", { className: "kiosk-bar" }, element("span", { className: "brand", textContent: title }), again);
  app.before(first);
  document.body.prepend(bar);
  root.dataset.kiosk = "waiting";

  begin.onclick = () => {
    root.dataset.kiosk = "begun";
    first.remove();
    app.querySelector("h1")?.focus();
    rest();
  };

  // The countdown
  const seen = element("p", { ariaHidden: "true" });
  const heard = element("p", { className: "visually-hidden", role: "status" });
  const stay = element("button", { className: "button", type: "button", textContent: WORDS.stay });
  const leave = element("button", { className: "button quiet", type: "button", textContent: WORDS.startOver, onclick: startOver });
  const row = element("div", { className: "button-row" }, stay, leave);
  const dialog = element("dialog", { className: "kiosk-countdown" }, element("h2", { id: "on.still-there", textContent: WORDS.stillThere }), seen, heard, row);
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "on.still-there");
  document.body.append(dialog);

  let timer;
  const rest = () => {
    clearTimeout(timer);
    if (dialog.open) dialog.close();
    if (root.dataset.kiosk === "begun") timer = setTimeout(count, patience * 1000, COUNTDOWN);
  };
  const count = (left) => {
    if (left === 0) return startOver();
    seen.textContent = counted(WORDS.countdown, left);
    if (left % 10 === 0) heard.textContent = seen.textContent;
    if (!dialog.open) {
      dialog.showModal();
      stay.focus();
    }
    timer = setTimeout(count, 1000, left - 1);
  };
  stay.onclick = rest;
  dialog.oncancel = rest;
  for (const sign of ["pointerdown", "keydown", "wheel", "input", "scroll"]) {
    // Whatever is done means that somebody is there. A press of a button is left to it: closed on the way, it would not hear
    // of it.
    const isForButton = (target) => target === leave || (sign === "pointerdown" && target === stay);
    addEventListener(sign, ({ target }) => isForButton(target) || rest(), { capture: true, passive: true });
  }

  // Keys of the app do nothing behind the first screen, and the search leads away.
  addEventListener(
    "keydown",
    (event) => {
      const isSearch = event.key === "/" || ((event.ctrlKey || event.metaKey) && event.key === "k");
      const isForApp = root.dataset.kiosk === "waiting" && /^([1-9]|Enter)$/.test(event.key) && event.target !== begin;
      if (isSearch || isForApp) event.stopImmediatePropagation();
      if (isSearch && event.key !== "/") event.preventDefault();
    },
    true,
  );
})();
