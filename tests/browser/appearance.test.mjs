// What readers set for themselves: their colors, larger text, more room between lines, less motion. Nothing gets lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { SCHEMES, WIDE, overflow, siteInBrowser } from "./support.mjs";
import { findOnEachKind } from "./pages.mjs";

const here = siteInBrowser("/");

// A reader's own style sheet, which wins.
function restyle(page, css) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

for (const colorScheme of SCHEMES) {
  test(`in forced colors nothing is said by a background alone, in the ${colorScheme}`, async () => {
    const found = await findOnEachKind(here, { viewport: WIDE, colorScheme }, async (page) => {
      await page.emulateMedia({ forcedColors: "none" });
      await page.evaluate(markThoseByBackground);
      await page.emulateMedia({ forcedColors: "active" });
      return page.evaluate(thoseThatVanish);
    });
    assert.deepEqual(found, []);
  });

  test(`in forced colors words have the reader's color, drawings are seen, and what is current stands out, in the ${colorScheme}`, async () => {
    const options = { viewport: WIDE, forcedColors: "active", colorScheme };
    const found = await findOnEachKind(here, options, async (page) => {
      return [...(await page.evaluate(wordsInTheirOwnColor)), ...(await page.evaluate(drawingsThatVanish)), ...(await page.evaluate(chosenLikeOthers))];
    });
    assert.deepEqual(found, []);
  });
}

// Runs in the page with its own colors. Notes what is seen by its background only: boxes without words, drawn before or
// after a text or as an element of their own.
function markThoseByBackground() {
  const isClear = (color) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
  window.marks = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("svg") || !element.checkVisibility({ visibilityProperty: true })) continue;
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      if (isClear(style.backgroundColor) || style.display === "none") continue;
      const isDrawn = pseudo ? style.content === '""' : element.childNodes.length === 0;
      const isArea = parseFloat(style.width) >= 2 && parseFloat(style.height) >= 2;
      if (isDrawn && isArea && !/^(input|progress|meter|textarea|select)$/i.test(element.tagName)) window.marks.push([element, pseudo]);
    }
  }
  return window.marks.length;
}

// Runs in the page once the colors are forced.
function thoseThatVanish() {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const hasEdge = (style) => style.outlineStyle !== "none" || ["Top", "Bottom"].some((side) => style[`border${side}Style`] !== "none");
  const isSeen = (style) => hasEdge(style) || (style.forcedColorAdjust === "none" && style.backgroundColor !== canvas);
  const gone = window.marks.filter(([element, pseudo]) => !isSeen(getComputedStyle(element, pseudo)));
  return gone.map(([element, pseudo]) => `${element.outerHTML.slice(0, 120)} ${pseudo ?? ""}`);
}

// Runs in the page. Words that keep their color must bring their background too.
function wordsInTheirOwnColor() {
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
  const keepsColor = ({ forcedColorAdjust, backgroundColor }) => forcedColorAdjust === "none" && /^rgba\(.*, 0\)$|\/ 0\)$/.test(backgroundColor);
  const all = [...document.body.querySelectorAll("*")].filter((it) => hasWords(it) && it.checkVisibility() && !it.closest("svg"));
  return all.filter((it) => keepsColor(getComputedStyle(it))).map((it) => it.outerHTML.slice(0, 120));
}

// Runs in the page. A drawing is seen if one of its shapes has a contrast of 3 to the canvas.
function drawingsThatVanish() {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const canvas = channels(getComputedStyle(document.body).backgroundColor);
  const isSeen = (color) => color !== "none" && channels(color)[3] !== 0 && contrast(channels(color), canvas) >= 3;
  const shapes = "path, rect, circle, ellipse, line, polyline, polygon, text, use";
  const drawings = [...document.querySelectorAll("main svg, header svg")].filter((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 1);
  const isGone = (svg) => ![...svg.querySelectorAll(shapes)].some((shape) => isSeen(getComputedStyle(shape).fill) || isSeen(getComputedStyle(shape).stroke));
  return drawings.filter((svg) => svg.querySelector(shapes) && isGone(svg)).map((svg) => svg.outerHTML.slice(0, 160));
}

// Runs in the page. What is current or chosen is drawn otherwise than what stands beside it.
function chosenLikeOthers() {
  const look = (element) => {
    const parts = [element, ...element.querySelectorAll("*")].flatMap((it) => [null, "::before", "::after"].map((pseudo) => getComputedStyle(it, pseudo)));
    return parts.map((it) => [it.textDecorationLine, it.textDecorationThickness, it.fontWeight, it.borderTopStyle, it.borderBottomStyle, it.borderBottomWidth, it.outlineStyle, it.content, it.backgroundColor, it.color, it.opacity].join()).join(";");
  };
  const chosen = [...document.querySelectorAll("[aria-current], [aria-pressed=true], [aria-selected=true], [aria-checked=true]")];
  const others = (element) => {
    const list = element.closest("ul, ol, tr, fieldset, [role=group], [role=tablist], [role=radiogroup]");
    return [...(list?.querySelectorAll(element.tagName) ?? [])].filter((it) => it !== element && it.children.length === element.children.length && !chosen.includes(it));
  };
  const isAlike = (element) => others(element).some((other) => look(other) === look(element));
  return chosen.filter((it) => it.checkVisibility() && isAlike(it)).map((it) => it.outerHTML.slice(0, 120));
}

test("nothing moves for who asks for less motion", async () => {
  const found = await findOnEachKind(here, { viewport: WIDE, reducedMotion: "reduce" }, (page) => page.evaluate(thoseThatMove));
  assert.deepEqual(found, []);
});

// Runs in the page. Colors may fade.
function thoseThatMove() {
  const seconds = (list) => Math.max(...list.split(",").map((it) => parseFloat(it) * (it.trim().endsWith("ms") ? 0.001 : 1)));
  const isColor = (property) => /^(none|opacity|fill|stroke|.*color)$/.test(property.trim());
  const moves = (style) =>
    (seconds(style.transitionDuration) > 0.01 && !style.transitionProperty.split(",").every(isColor)) ||
    (style.animationName !== "none" && seconds(style.animationDuration) > 0.01) ||
    style.scrollBehavior === "smooth";
  const parts = [document.documentElement, ...document.querySelectorAll("body, body *")].flatMap((it) => [null, "::before", "::after"].map((pseudo) => [it, pseudo]));
  return parts.filter(([it, pseudo]) => moves(getComputedStyle(it, pseudo))).map(([it, pseudo]) => `${it.outerHTML.slice(0, 120)} ${pseudo ?? ""}`);
}

// The distances that a page has to stand by WCAG 1.4.12.
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

test("at 400 percent, which makes 320 by 256 pixels, what stays in place leaves room to read", async () => {
  const found = await findOnEachKind(here, { viewport: { width: 320, height: 256 } }, async (page) => {
    await page.evaluate(() => scrollTo(0, 400));
    const covered = await page.evaluate(shareThatStays);
    return covered > 1 / 3 ? [`${covered} of the window does not scroll`] : [];
  });
  assert.deepEqual(found, []);
});

// Runs in the page. How much of the window's height the tallest thing takes that does not scroll.
function shareThatStays() {
  const stays = [...document.querySelectorAll("body *")].filter((it) => ["fixed", "sticky"].includes(getComputedStyle(it).position) && it.checkVisibility());
  const heights = stays.map((it) => it.getBoundingClientRect()).map(({ top, bottom }) => Math.min(bottom, innerHeight) - Math.max(top, 0));
  return Math.max(0, ...heights) / innerHeight;
}

test("from 320 to 1440 pixels everything fits, also when text is set wider", async () => {
  const found = await findOnEachKind(here, {}, async (page) => {
    const faults = [];
    for (const width of [320, 480, 640, 768, 960, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const asItIs = await overflow(page);
      await restyle(page, SPACING);
      const wider = await overflow(page);
      await page.evaluate(() => document.adoptedStyleSheets.pop());
      faults.push(...asItIs.map((it) => `${width}: ${it}`), ...wider.map((it) => `${width}, set wider: ${it}`));
    }
    return faults;
  });
  assert.deepEqual(found, []);
});
