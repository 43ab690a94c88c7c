// Light or dark, if the visitor has chosen: said before the page is painted. Without a choice the system decides.
const SCHEME = "stride:scheme";

const remembered = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const showScheme = (scheme) => {
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
};

showScheme(remembered(SCHEME));
