// The way to the same page in another language keeps the place on it, and the screen of the assessment.
document.addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[hreflang]");
  if (link) link.hash = location.hash;
});
