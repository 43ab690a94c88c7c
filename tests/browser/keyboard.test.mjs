// Without a mouse: everything can be reached, one sees where one is, and nothing holds one back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, WIDE, siteInBrowser } from "./support.mjs";
import { findOnEachKind } from "./pages.mjs";

const here = siteInBrowser("/");

// Presses Tab until the focus has been everywhere, and notes each stop: how it is marked, and whether it can be seen.
async function walk(page) {
  const stops = [];
  const most = await page.evaluate(() => document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]").length + 2);
  await page.evaluate(() => (window.visited = []));
  // The page for searching begins in its field: some browsers leave the page at its end, and come to the first stop then.
  let mayLeave = await page.evaluate(() => document.activeElement !== document.body);
  while (stops.length <= most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (stop !== null) stops.push(stop);
    else if (mayLeave) mayLeave = false;
    else break;
  }
  return stops;
}

// Runs in the page. `null` once the focus has left the page, or begins again.
function describeFocus() {
  const at = document.activeElement;
  if (at === document.body || at === null || window.visited.includes(at)) return null;
  const previous = window.visited.at(-1);
  window.visited.push(at);
  // The mark may be around what belongs to a field: its label, or the sign of its unit.
  const isOutlined = (it) => {
    const { outlineStyle, outlineWidth, boxShadow } = it ? getComputedStyle(it) : {};
    return it && ((outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || (it !== at && boxShadow !== "none"));
  };
  const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isThere = ({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  const isOnTop = ({ left, right, top, bottom }) => {
    const hit = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return hit !== null && (at.contains(hit) || hit.contains(at) || hit.closest("label")?.control === at);
  };
  return {
    name: at.outerHTML.replace(/ (title|aria-describedby)="[^"]*"/g, "").slice(0, 120),
    isMarked: [at, at.closest("label"), at.closest(".affixed"), at.closest("form")].some(isOutlined),
    isSeen: boxes.some((box) => isThere(box) && isOnTop(box)),
    // The page for searching begins in its field, and comes round to the first stop.
    isInOrder: !previous || at.matches(".skip-link") || Boolean(previous.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
}

// Without what a term says of itself, which changes while its box is open. What can be seen and used, but for all but one of each group of radio buttons, which arrows move through.
function controls(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
    const usable = all.filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.disabled && it.tabIndex >= 0 && !it.closest("[inert]"));
    const isFirstOfGroup = (it) => it.type !== "radio" || usable.find(({ type, name }) => type === "radio" && name === it.name) === it;
    return usable.filter(isFirstOfGroup).map((it) => it.outerHTML.replace(/ (title|aria-describedby)="[^"]*"/g, "").slice(0, 120));
  });
}

test("by Tab one comes to every control in order, sees where one is, and gets out again", async () => {
  const found = await findOnEachKind(here, { viewport: WIDE }, async (page) => {
    const expected = await controls(page);
    const stops = await walk(page);
    await page.keyboard.press("Shift+Tab");
    const isHeld = (await page.evaluate(describeFocus)) !== null;
    return [
      ...expected.filter((name) => !stops.some((stop) => stop.name === name)).map((name) => `not reached: ${name}`),
      ...stops.filter(({ isMarked }) => !isMarked).map(({ name }) => `not marked: ${name}`),
      ...stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `not seen: ${name}`),
      ...stops.filter(({ isInOrder }) => !isInOrder).map(({ name }) => `out of order: ${name}`),
      ...(isHeld ? ["new controls on the way back"] : []),
    ];
  });
  assert.deepEqual(found, []);
});

test("the first stop skips to the content", async () => {
  const found = await findOnEachKind(here, { viewport: WIDE }, async (page) => {
    // The page for searching begins in its field.
    if ((await page.locator("body").getAttribute("data-kind")) === "search") return [];
    await page.keyboard.press("Tab");
    if (!(await page.locator(".skip-link:focus").isVisible())) return ["no skip link"];
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isPast = await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest("main, footer") !== null);
    return isPast ? [] : ["still before the content"];
  });
  assert.deepEqual(found, []);
});

test("on a phone the menu opens and closes by keys, and gives the focus back", () =>
  here.visit({ viewport: NARROW }, async (page) => {
    await page.goto(here.home);
    const menu = page.locator(".menu-button");
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.locator("#site-nav a").first().waitFor();
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("#site-nav") !== null));
    await page.keyboard.press("Escape");
    await page.locator("#site-nav").waitFor({ state: "hidden" });
    assert.ok(await menu.evaluate((it) => it === document.activeElement));
  }));

test("buttons and fields are at least 44 pixels high", async () => {
  const found = await findOnEachKind(here, { viewport: NARROW }, (page) =>
    page.evaluate(() => {
      const isControl = "button, select, textarea, .button, input:not([type=radio], [type=checkbox], [type=hidden])";
      const all = [...document.querySelectorAll(isControl)].filter((it) => it.checkVisibility({ visibilityProperty: true }));
      return all.filter((it) => it.getBoundingClientRect().height < 43.5).map((it) => it.outerHTML.slice(0, 120));
    }),
  );
  assert.deepEqual(found, []);
});
