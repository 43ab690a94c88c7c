// Links to other pages open in a new tab: who follows one keeps the assessment, and what a site embeds stays its own.
document.addEventListener(
  "click",
  ({ target }) => {
    const link = target.closest?.("a[href]");
    if (!link || link.hasAttribute("download") || /^(#|blob:|data:|mailto:)/.test(link.getAttribute("href"))) return;
    link.target = "_blank";
    link.rel = "noopener";
  },
  true,
);
