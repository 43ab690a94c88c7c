// Stages of the model side by side.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, SCHEMES, WIDE, axe, overflow, siteInBrowser } from "./support.mjs";

const here = siteInBrowser();

const compare = (page, name) => page.getByRole("group", { name: "Compare" }).getByRole("checkbox", { name });
const columns = (page) => page.locator("thead th:visible").allTextContents();

test("two ticked stages stand side by side without scripts, and on paper", async () => {
  await here.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${here.home}model.html`);
    await compare(page, "Crawl").check();
    assert.deepEqual(await columns(page), ["Crawl", "Walk", "Run"], "one alone compares nothing");
    await compare(page, "Run").check();
    assert.deepEqual(await columns(page), ["Crawl", "Run"]);
    assert.equal(await page.locator("tbody tr").first().locator("td:visible").count(), 2);
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await columns(page), ["Crawl", "Run"]);
    assert.equal(await page.locator(".compare").isVisible(), false);
  });
});

test("the address says what is compared, and shows it to someone else", async () => {
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}model.html`, { waitUntil: "networkidle" });
    await compare(page, "Walk").check();
    await compare(page, "Run").check();
    assert.equal(new URL(page.url()).search, "?compare=walk,run");
    await page.reload({ waitUntil: "networkidle" });
    assert.deepEqual(await columns(page), ["Walk", "Run"]);
    await compare(page, "Run").uncheck();
    await compare(page, "Walk").uncheck();
    assert.equal(new URL(page.url()).search, "");
    await page.goto(`${here.home}model.html?compare=crawl,nonsense,run`, { waitUntil: "networkidle" });
    assert.deepEqual(await columns(page), ["Crawl", "Run"]);
  });
});

test("on a phone the cells of the other stages go", async () => {
  await here.visit({ viewport: NARROW }, async (page) => {
    await page.goto(`${here.home}model.html?compare=crawl,walk`, { waitUntil: "networkidle" });
    const cells = page.locator("tbody tr").first().locator("td:visible .cell-label");
    assert.deepEqual(await cells.allTextContents(), ["Crawl", "Walk"]);
  });
});

for (const scheme of SCHEMES) {
  for (const viewport of [NARROW, WIDE]) {
    test(`the comparison is accessible, ${scheme} at ${viewport.width} px`, async () => {
      await here.visit({ colorScheme: scheme, viewport }, async (page) => {
        await page.goto(`${here.home}model.html?compare=crawl,run`, { waitUntil: "networkidle" });
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await overflow(page), []);
      });
    });
  }
}
