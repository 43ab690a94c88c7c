// Reloads the page when the site was rebuilt, and shows what is wrong when it could not be.
// Served by `stride serve` alone; no published site holds it.
"use strict";
(() => {
  const own = Number(document.currentScript.dataset.version);
  const key = "stride-live-scroll";
  let version = own;

  restoreScroll();
  waitForNews();

  async function waitForNews() {
    for (;;) {
      await untilVisible();
      try {
        if (take(await news())) return;
      } catch {
        // The tab was hidden, or the server was stopped or is being restarted.
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  async function news() {
    const hidden = new AbortController();
    const onHidden = () => hidden.abort();
    document.addEventListener("visibilitychange", onHidden, { once: true });
    try {
      const answer = await fetch(`/__stride/wait?version=${version}`, { cache: "no-store", signal: hidden.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      return await answer.json();
    } finally {
      document.removeEventListener("visibilitychange", onHidden);
    }
  }

  // A browser has six connections to a server for all of its tabs: hidden ones must not hold them.
  function untilVisible() {
    if (!document.hidden) return undefined;
    return new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
  }

  // Whether the page is about to go.
  function take(news) {
    version = news.version;
    if (news.shown === own) {
      show(news.findings);
      return false;
    }
    keepScroll();
    location.reload();
    return true;
  }

  function show(findings) {
    document.getElementById("stride-live")?.remove();
    if (findings.length === 0) return;
    linkStyle();
    const overlay = element("section", "");
    overlay.id = "stride-live";
    overlay.setAttribute("role", "alert");
    overlay.setAttribute("aria-label", "Build findings");
    overlay.append(element("h2", "This page is from before your last change. Stride found:"));
    for (const finding of findings) overlay.append(element("pre", finding));
    const close = element("button", "Close");
    close.type = "button";
    close.addEventListener("click", () => overlay.remove());
    overlay.append(close);
    document.body.append(overlay);
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function linkStyle() {
    if (document.getElementById("stride-live-style")) return;
    const link = document.createElement("link");
    link.id = "stride-live-style";
    link.rel = "stylesheet";
    link.href = "/__stride/live.css";
    document.head.append(link);
  }

  function keepScroll() {
    try {
      sessionStorage.setItem(key, JSON.stringify([location.pathname, scrollX, scrollY]));
    } catch {
      // Storage is blocked: the browser's own memory of the position has to do.
    }
  }

  function restoreScroll() {
    try {
      const [path, x, y] = JSON.parse(sessionStorage.getItem(key) ?? "[]");
      sessionStorage.removeItem(key);
      if (path === location.pathname) addEventListener("load", () => scrollTo(x, y), { once: true });
    } catch {
      // As above.
    }
  }
})();
