// The comparison of stages itself is a rule of the stylesheet. This puts what is ticked into the address, and the other way
// round, so that it can be sent.
(() => {
  "use strict";
  const choice = document.querySelector(".compare");
  const boxes = [...choice.querySelectorAll("input")];

  const read = () => {
    const asked = new URLSearchParams(location.search).get("compare")?.split(",") ?? [];
    for (const box of boxes) box.checked = asked.includes(box.value);
  };

  const write = () => {
    const ticked = boxes.filter((box) => box.checked).map((box) => encodeURIComponent(box.value));
    const query = ticked.length > 0 ? `?compare=${ticked.join(",")}` : location.pathname;
    try {
      history.replaceState(null, "", query + location.hash);
    } catch {
      // The address stays; the comparison is there all the same.
    }
  };

  choice.addEventListener("change", write);
  addEventListener("popstate", read);
  read();
})();
