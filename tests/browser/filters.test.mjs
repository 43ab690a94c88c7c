// Playbooks by stage, domain, role and effort, metrics by stage: as links, and combined.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { NARROW, SCHEMES, WIDE, axe, overflow, siteFolder, siteInBrowser } from "./support.mjs";

const here = siteInBrowser();

const shown = (page) => page.locator("[data-facets]:visible").count();
const filter = (page, kind, name) => page.locator(`.filters a[data-kind="${kind}"]`, { hasText: name }).first();
const matches = (page) => page.locator(".matches");

test("every filter is a page of its own without scripts", async () => {
  await here.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${here.home}playbooks/index.html`);
    for (const [kind, name, heading] of [
      ["stage", "Walk", "Playbooks for Walk"],
      ["role", "Finance", "Playbooks with Finance"],
      ["effort", "Small", "Playbooks of small effort"],
    ]) {
      const count = Number(await filter(page, kind, name).locator(".count").textContent());
      await filter(page, kind, name).click();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      assert.equal(await shown(page), count, heading);
      assert.equal(await page.locator(`.filters a[data-kind="${kind}"][aria-current]`).textContent(), `${name} ${count}`);
      await page.locator(`.filters a[data-kind="${kind}"]`).first().click();
    }
  });
});

test("filters combine at once, and the address says so", async () => {
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}playbooks/index.html`);
    await matches(page).waitFor();
    const all = await shown(page);
    assert.equal(await matches(page).textContent(), `Showing ${all} of ${all}`);
    await filter(page, "stage", "Walk").click();
    const walk = await shown(page);
    const promised = Number(await filter(page, "role", "Finance").locator(".count").textContent());
    await filter(page, "role", "Finance").click();
    assert.equal(await shown(page), promised, "the number beside an option is what it leaves");
    assert.ok(promised > 0 && promised < walk && walk < all);
    assert.equal(new URL(page.url()).search, "?stage=walk&role=finance");
    assert.equal(await matches(page).textContent(), `Showing ${promised} of ${all} · Clear all`);
    assert.equal(await page.locator("section:visible h2").count(), 1, "stages without a match are gone");
    await page.goBack();
    assert.equal(await shown(page), walk);
    await page.goForward();
    assert.equal(await shown(page), promised);
    await page.reload();
    await matches(page).waitFor();
    assert.equal(await shown(page), promised);
    await filter(page, "stage", "Walk").click();
    assert.equal(new URL(page.url()).search, "?role=finance", "choosing it again takes it back");
    await page.getByRole("link", { name: "Clear all" }).click();
    assert.equal(await shown(page), all);
    assert.equal(new URL(page.url()).search, "");
    assert.ok(await matches(page).evaluate((it) => it === document.activeElement), "the focus is not lost with the link");
  });
});

test("an address with filters shows what it says, and what it does not know it passes over", async () => {
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}playbooks/index.html?stage=run&effort=large&role=nobody&utm=x`);
    await matches(page).waitFor();
    const current = await page.locator(".filters [aria-current]").allTextContents();
    assert.deepEqual(current.map((text) => text.replace(/ \d+$/, "")), ["Run", "All", "All", "Large"]);
  });
});

test("where nothing matches, the page says which filter to drop and what that gives", async () => {
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}playbooks/index.html?stage=crawl&effort=large`);
    await page.getByText("Nothing matches all of these").waitFor();
    assert.equal(await shown(page), 0);
    const drop = page.getByRole("link", { name: "Without Crawl" });
    const left = Number((await drop.textContent()).match(/\d+$/)[0]);
    assert.ok(left > 0);
    await drop.click();
    assert.equal(await shown(page), left);
    assert.equal(await page.getByText("Nothing matches").isVisible(), false);
  });
});

test("metrics are filtered by the stage at which they are core", async () => {
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}metrics/index.html`);
    await matches(page).waitFor();
    const all = await page.locator(".listing.compact > li").count();
    assert.equal(await matches(page).textContent(), `Showing ${all} of ${all}`, "one that is core nowhere too");
    const promised = Number(await filter(page, "core", "Walk").locator(".count").textContent());
    await filter(page, "core", "Walk").click();
    assert.equal(await shown(page), promised);
    assert.equal(new URL(page.url()).search, "?core=walk");
    assert.equal(await page.locator(".map td[data-stage='2'] [data-priority='core']").count(), promised, "the map says the same");
  });
});

test("filters work by keyboard alone, and the number of matches is announced", async () => {
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}playbooks/index.html`);
    await matches(page).waitFor();
    await filter(page, "stage", "Run").focus();
    await page.keyboard.press("Enter");
    assert.ok(await filter(page, "stage", "Run").evaluate((link) => link === document.activeElement));
    assert.match(await page.getByRole("status").first().textContent(), /^Showing \d+ of \d+/);
  });
});

test("filters combine in a copy opened from disk", async () => {
  const home = pathToFileURL(path.join(siteFolder, "playbooks/index.html")).href;
  const context = await here.browser.newContext({ viewport: WIDE });
  try {
    const page = await context.newPage();
    await page.goto(home);
    await matches(page).waitFor();
    await filter(page, "stage", "Walk").click();
    await page.waitForFunction(() => document.querySelector(".matches a"));
    await filter(page, "effort", "Small").click();
    await page.waitForFunction(() => document.querySelectorAll(".filters [aria-current]").length === 4 && location.search.includes("effort"));
    const current = await page.locator(".filters [aria-current]").allTextContents();
    assert.deepEqual(current.map((text) => text.replace(/ \d+$/, "")), ["Walk", "All", "All", "Small"]);
  } finally {
    await context.close();
  }
});

for (const scheme of SCHEMES) {
  for (const viewport of [NARROW, WIDE]) {
    test(`filters are accessible, ${scheme} at ${viewport.width} px`, async () => {
      await here.visit({ colorScheme: scheme, viewport }, async (page) => {
        for (const query of ["", "?stage=walk&role=finance", "?stage=crawl&effort=large"]) {
          await page.goto(`${here.home}playbooks/index.html${query}`);
          await matches(page).waitFor();
          assert.deepEqual(await axe(page), [], query);
          assert.deepEqual(await overflow(page), [], query);
        }
      });
    });
  }
}
