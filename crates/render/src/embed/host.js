// For pages of other sites: puts the assessment where they have an element with `data-stride`, as high as it is. The
// attribute holds the ids of the domains to ask about, with spaces between them, or nothing for all.
(() => {
  "use strict";
  const { src } = document.currentScript;

  const place = (element) => {
    const address = new URL("embed.html", src);
    for (const id of element.dataset.stride.split(/\s+/).filter(Boolean)) address.searchParams.append("domain", id);
    const frame = document.createElement("iframe");
    frame.src = address;
    frame.title = element.title || "TITLE";
    frame.style.cssText = "display: block; inline-size: 100%; block-size: 40rem; border: 0";
    frame.addEventListener("load", () => frame.contentWindow.postMessage({ stride: "hello" }, address.origin));
    addEventListener("message", ({ source, origin, data }) => {
      const isHeight = source === frame.contentWindow && origin === address.origin && data?.stride === "height";
      if (isHeight && Number.isFinite(data.height)) frame.style.blockSize = `${data.height}px`;
    });
    element.replaceChildren(frame);
  };

  const placeAll = () => document.querySelectorAll("[data-stride]").forEach(place);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", placeAll, { once: true });
  else placeAll();
})();
