// The visitor's own figures beside benchmarks and stages.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CHOICES, DESK, KEY, PHONE, answersFile, atQuestion, bundleOf, kept, open, reload } from "./answering.mjs";
import { axe, overflow, siteInBrowser } from "./support.mjs";

const FIGURES = "stride:customer-success:figures";
let bundle;
const here = siteInBrowser("/any/where/", async ({ home }) => (bundle = await bundleOf(home)));

const all = (choice) => CHOICES.map(() => choice);
const answered = (choices, profile) => JSON.stringify({ ...answersFile(bundle, choices), ...(profile && { profile }) });
const begin = (text) => ({ init: { content: `if (origin !== "null" && !sessionStorage.begun) { sessionStorage.begun = 1; localStorage.setItem("${KEY}", ${JSON.stringify(text)}); }` } });

const section = (page) => page.locator("section[aria-labelledby=outcome]");
const linkOf = (page) => page.getByLabel("Link", { exact: true }).inputValue();
const unfold = (page) => page.getByText("Enter your figures").click();
async function enter(page, label, text) {
  await page.getByLabel(label).fill(text);
  await page.keyboard.press("Tab");
}
const finding = (page, metric) => section(page).locator(".findings > li", { hasText: metric });

async function fine(page) {
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(await overflow(page), []);
}

for (const viewport of [PHONE, DESK]) {
  describe(`at ${viewport.width} pixels`, () => {
    test("a figure worse than the segment's benchmarks contradicts advanced practices, with its source", async () => {
      const profile = { "contract-value": "50k-to-250k" };
      await here.visit({ viewport, ...begin(answered(all(4), profile)) }, async (page) => {
        await open(page, here.home, "#/result");
        assert.equal(await page.getByLabel("Net revenue retention").isVisible(), false);
        await unfold(page);
        await enter(page, "Net revenue retention", "101,5 %");
        await finding(page, "Net revenue retention").getByText("Practice ahead of the figure").waitFor();
        const text = await finding(page, "Net revenue retention").innerText();
        assert.match(text, /101\.5% is worse than both benchmarks for your segment; the nearest is 105%/);
        assert.match(text, /SaaS Capital, 2023 B2B SaaS Retention Benchmarks, 2023, 1,500 asked/);
        assert.match(text, /This alone proves nothing/);
        await fine(page);
        await section(page).getByText("What the figures are compared with").click();
        assert.equal(await section(page).locator("tbody tr").count(), 3);
        await fine(page);
      });
    });

    test("what is exposed is a range whose sums can be added again, with its assumptions", async () => {
      await here.visit({ viewport, ...begin(answered(all(2), { "contract-value": "10k-to-50k" })) }, async (page) => {
        await open(page, here.home, "#/result");
        await unfold(page);
        await enter(page, "Gross revenue retention", "85");
        await enter(page, "Recurring revenue today", "$12,000,000");
        await section(page).locator(".range", { hasText: "960,000 to 1,800,000" }).waitFor();
        const text = await section(page).innerText();
        assert.match(text, /12,000,000 × \(100 − 92\) ÷ 100 = 960,000/);
        assert.match(text, /12,000,000 × \(100 − 85\) ÷ 100 = 1,800,000/);
        assert.match(text, /85% kept, your own figure/);
        for (const sentence of bundle.outcomes.exposure.assumptions) assert.ok(text.includes(sentence), sentence);
        await fine(page);
      });
    });

    test("what is no figure is said at its field, and mended by keyboard alone", async () => {
      await here.visit({ viewport, ...begin(answered(all(2))) }, async (page) => {
        await open(page, here.home, "#/result");
        await page.locator("summary", { hasText: "Enter your figures" }).focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        await page.keyboard.type("about a hundred");
        await page.keyboard.press("Tab");
        const field = page.getByLabel("Net revenue retention");
        await section(page).getByText("Write one number in digits").waitFor();
        assert.equal(await field.getAttribute("aria-invalid"), "true");
        const described = await field.getAttribute("aria-describedby");
        assert.ok(described.split(" ").includes("figure-net-revenue-retention-error"));
        assert.equal(await page.evaluate(() => document.activeElement.id), "figure-gross-revenue-retention");
        await fine(page);
        await page.keyboard.press("Shift+Tab");
        await page.keyboard.type("104");
        await page.keyboard.press("Tab");
        await finding(page, "Net revenue retention").waitFor();
        assert.equal(await field.getAttribute("aria-invalid"), null);
        const small = await section(page).locator("input, summary").evaluateAll((all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).length);
        assert.equal(small, 0);
      });
    });

    test("figures stay in this browser beside the answers, and go with all data", async () => {
      await here.visit({ viewport, ...begin(answered(all(2))) }, async (page) => {
        await open(page, here.home, "#/result");
        const [before, link] = [await kept(page), await linkOf(page)];
        await unfold(page);
        await enter(page, "Time to first value", "38 days");
        await finding(page, "Time to first value").getByText("No benchmark", { exact: true }).waitFor();
        assert.equal(await page.evaluate((key) => localStorage.getItem(key), FIGURES), "time-to-first-value\t38 days\n");
        assert.deepEqual((await kept(page)).answers, before.answers);
        assert.equal(await linkOf(page), link);
        await reload(page);
        await finding(page, "Time to first value").waitFor();
        assert.equal(await page.getByLabel("Time to first value").inputValue(), "38 days");
        await page.getByRole("button", { name: "Delete my data" }).click();
        await page.getByRole("button", { name: "Yes, delete everything" }).click();
        await atQuestion(page, 1);
        assert.equal(await page.evaluate(() => localStorage.length), 0);
      });
    });

    test("on paper figures stand with what was found, and nothing stands where none was entered", async () => {
      await here.visit({ viewport, ...begin(answered(all(2))) }, async (page) => {
        await open(page, here.home, "#/result");
        await page.emulateMedia({ media: "print" });
        assert.equal(await section(page).isVisible(), false);
        await page.emulateMedia({ media: "screen" });
        await unfold(page);
        await enter(page, "Gross revenue retention", "85");
        await finding(page, "Gross revenue retention").waitFor();
        await page.emulateMedia({ media: "print" });
        assert.equal(await finding(page, "Gross revenue retention").isVisible(), true);
        assert.equal(await page.getByLabel("Gross revenue retention").isVisible(), false);
      });
    });
  });
}

test("the section can be left out of the report", async () => {
  await here.visit({ viewport: DESK, ...begin(answered(all(2))) }, async (page) => {
    await open(page, here.home, "#/result");
    await page.getByText("What the report shows").click();
    await page.getByRole("checkbox", { name: "Compare with your figures" }).click();
    await section(page).waitFor({ state: "detached" });
  });
});
