// Light or dark, if the visitor has chosen: said before the page is painted. Without a choice the system decides.
const SCHEME = "stride:scheme";
const root = document.documentElement;

const remembered = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const showScheme = (scheme) => {
  const chosen = scheme === "light" || scheme === "dark";
  if (chosen) root.dataset.scheme = scheme;
  else delete root.dataset.scheme;
  document.querySelector("[name=color-scheme]").content = chosen ? scheme : "light dark";
};

showScheme(remembered(SCHEME));

whenParsed(() => {
  const control = document.querySelector(".scheme");
  if (!control) return;
  const bars = document.querySelectorAll("[name=theme-color]");
  // The browser's own bars take the color of the paper, whatever a brand has made of it.
  const settle = () => {
    control.querySelector(`[value=${root.dataset.scheme ?? "auto"}]`).checked = true;
    const { backgroundColor } = getComputedStyle(document.body);
    bars.forEach((bar) => {
      bar.removeAttribute("media");
      bar.content = backgroundColor;
    });
  };
  control.onchange = ({ target }) => {
    showScheme(target.value);
    settle();
    try {
      localStorage.setItem(SCHEME, target.value);
    } catch {
      // It holds for this page then.
    }
  };
  addEventListener("storage", (event) => {
    if (event.key !== SCHEME && event.key !== null) return;
    showScheme(event.newValue);
    settle();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", settle);
  settle();
  control.hidden = false;
});
