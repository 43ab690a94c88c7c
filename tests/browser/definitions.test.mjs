// What a term means, where it is linked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, SCHEMES, axe, overflow, siteInBrowser } from "./support.mjs";

const here = siteInBrowser();

// A page with terms in its text, and one of them.
const TERMS = "articles/what-customer-success-is.html";
const term = (page) => page.locator(".prose p a[href*='glossary.html#']").first();
const definition = (page) => page.getByRole("tooltip");

test("a term shows its definition where it is pointed at, and stays while one reads it", async () => {
  await here.visit({}, async (page) => {
    await page.goto(here.home + TERMS);
    const text = await term(page).getAttribute("title");
    assert.ok(text.length > 20);
    await term(page).hover();
    await definition(page).waitFor();
    assert.equal(await definition(page).textContent(), text);
    assert.equal(await term(page).getAttribute("title"), null, "the browser's own hint would stand over it");
    await definition(page).hover();
    await page.waitForTimeout(500);
    assert.ok(await definition(page).isVisible());
    await page.getByRole("heading", { level: 1 }).hover();
    await definition(page).waitFor({ state: "hidden" });
  });
});

test("a term shows its definition when it has the focus, Escape puts it away, Enter follows the link", async () => {
  await here.visit({}, async (page) => {
    await page.goto(here.home + TERMS);
    await term(page).evaluate((link) => {
      const before = document.createElement("button");
      link.before(before);
      before.focus();
    });
    await page.keyboard.press("Tab");
    await definition(page).waitFor();
    assert.equal(await term(page).getAttribute("aria-describedby"), "on.definition");
    await page.keyboard.press("Escape");
    await definition(page).waitFor({ state: "hidden" });
    assert.ok(await term(page).evaluate((link) => link === document.activeElement));
    await page.keyboard.press("Enter");
    await page.waitForURL(/glossary\.html#/);
  });
});

test("a tap follows the link at once", async () => {
  await here.visit({ hasTouch: true, isMobile: true, viewport: NARROW }, async (page) => {
    await page.goto(here.home + TERMS);
    await term(page).tap();
    await page.waitForURL(/glossary\.html#/);
  });
});

test("a definition is never outside the window, at 320 px and at the bottom", async () => {
  await here.visit({ viewport: NARROW }, async (page) => {
    await page.goto(here.home + TERMS);
    const links = page.locator(".prose a[href*='glossary.html#']");
    for (let at = 0; at < (await links.count()); at += 1) {
      for (const block of ["start", "end"]) {
        await links.nth(at).evaluate((link, block) => link.scrollIntoView({ block }), block);
        await page.mouse.move(0, 0);
        await definition(page).waitFor({ state: "hidden" });
        const line = await links.nth(at).evaluate((link) => {
          const { left, top, width, height } = link.getClientRects()[0];
          return { x: left + width / 2, y: top + height / 2 };
        });
        await page.mouse.move(line.x, line.y);
        await definition(page).waitFor();
        const box = await definition(page).boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= NARROW.width, JSON.stringify(box));
        assert.ok(box.y >= 0 && box.y + box.height <= NARROW.height, `${at} ${block} ${JSON.stringify(box)}`);
        await page.keyboard.press("Escape");
      }
    }
    assert.deepEqual(await overflow(page), []);
  });
});

test("without scripts the definition is the browser's own hint", async () => {
  await here.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(here.home + TERMS);
    assert.ok((await term(page).getAttribute("title")).length > 20);
  });
});

for (const scheme of SCHEMES) {
  test(`an open definition is accessible, ${scheme}`, async () => {
    await here.visit({ colorScheme: scheme, viewport: NARROW }, async (page) => {
      await page.goto(here.home + TERMS);
      await term(page).hover();
      await definition(page).waitFor();
      assert.deepEqual(await axe(page), []);
    });
  });
}
