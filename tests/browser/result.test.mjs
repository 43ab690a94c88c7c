// The result as a report: the path, what if, targets, what could be shown, what the report shows, and paper.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axe, overflow, siteInBrowser } from "./support.mjs";
import { sheetsOf } from "./pdf.mjs";

const SIZES = { "360×740": { width: 360, height: 740 }, "1280×800": { width: 1280, height: 800 } };
const here = siteInBrowser();
// Answers of every kind: what is ahead, what lags, one that nobody knows.
const MIXED = (place) => (place === 23 ? "unknown" : String(((place * 7) % 3) + 1));
const TOP = () => "4";

// The result of these answers, given through the form as a visitor gives them: by their place from 1, or "unknown".
let kept = new Map();
async function result(options, answer, work) {
  const stored = kept.get(answer) ?? (await answered(answer));
  kept.set(answer, stored);
  await here.visit({ stored, ...options }, async (page) => {
    await page.goto(`${here.home}assessment/#/result`);
    await page.locator("#app[data-mounted] .verdict").waitFor();
    await work(page);
  });
}

async function answered(answer) {
  let stored;
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}assessment/`);
    await page.locator("#app[data-mounted]").waitFor();
    for (let place = 0; place < 24; place += 1) {
      await page.locator(".progress-line", { hasText: `Question ${place + 1} of 24` }).waitFor();
      await page.locator(`#answer-${answer(place)}`).check();
      await page.keyboard.press("Enter");
    }
    await page.getByRole("heading", { level: 1, name: "Check your answers" }).waitFor();
    stored = await page.evaluate(() => ({ ...localStorage }));
  });
  return stored;
}

const inStorage = (page, name) => page.evaluate((name) => Object.entries(localStorage).find(([key]) => key.endsWith(name))?.[1], `:${name}`);
const status = (page) => page.locator(".scenario-bar");
const headline = (page) => page.locator("h1").innerText();

for (const [name, viewport] of Object.entries(SIZES)) {
  describe(`at ${name}`, () => {
    test("the shortest path says what it costs, that it is proven, and who does what when", async () => {
      await result({ viewport }, MIXED, async (page) => {
        const path = page.locator("section", { has: page.locator("#path") });
        assert.match(await path.innerText(), /it is proven that nothing gets there with less/);
        assert.equal(await path.getByRole("heading", { level: 3 }).first().innerText(), "Now starts by day 30");
        assert.ok((await path.locator("li").count()) > 0);
        assert.match(await path.locator("li .meta").first().innerText(), /weeks? 1/);
        assert.deepEqual(await overflow(page), []);
      });
    });

    test("how large the team is changes how many steps of the path are under way at once", async () => {
      await result({ viewport }, MIXED, async (page) => {
        const path = page.locator("section", { has: page.locator("#path") });
        await path.getByRole("combobox").selectOption({ index: 1 });
        await path.getByText("one after the other").waitFor();
      });
    });

    test("a ticked step draws everything anew as a scenario, says what changes, and one button leads back", async () => {
      await result({ viewport }, MIXED, async (page) => {
        const [before, answers] = [await headline(page), await inStorage(page, "answers")];
        const boxes = page.locator("section", { has: page.locator("#path") }).getByRole("checkbox");
        for (let place = 0; place < (await boxes.count()); place += 1) await boxes.nth(place).check();
        await page.getByText(/^Scenario · If you did/i).waitFor();
        assert.match(await headline(page), /^You would /);
        assert.match(await status(page).innerText(), /If you did th.* Overall: /s);
        assert.ok((await page.locator(".bar .today").count()) > 0);
        assert.equal(await inStorage(page, "answers"), answers);
        assert.deepEqual(await axe(page), []);
        await status(page).getByRole("button", { name: "Back to your result" }).click();
        assert.equal(await headline(page), before);
        assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
        assert.equal(await boxes.first().isChecked(), false);
      });
    });

    test("a target moves its mark on the bar, changes the steps and says how", async () => {
      await result({ viewport }, MIXED, async (page) => {
        const mark = () => page.locator(".bars .target").evaluateAll((all) => all.map((it) => it.getAttribute("x1")).join());
        const before = await mark();
        await page.getByText("Targets", { exact: true }).click();
        const first = page.locator('[id^="target-"]').first();
        const stages = await first.locator("option").count();
        await first.selectOption({ index: stages - 1 });
        await page.locator("section", { has: page.locator("#context") }).getByRole("status").getByText(/What changed|This changes nothing|stay the same/).waitFor();
        assert.notEqual(await mark(), before);
        assert.match(await inStorage(page, "answers"), /"targets": \{\s*"/);
      });
    });

    test("what could be shown is marked on the result and stands beside what is claimed", async () => {
      await result({ viewport }, MIXED, async (page) => {
        const part = page.locator("section", { has: page.locator("#evidence") });
        assert.match(await part.innerText(), /Nothing is marked yet/);
        await part.getByText("Mark what you could show").first().click();
        await part.getByRole("checkbox").first().check();
        await part.getByText("Could be shown", { exact: true }).waitFor();
        assert.match(await inStorage(page, "answers"), /"evidenced": true/);
        assert.deepEqual(await axe(page), []);
      });
    });

    test("what the report shows is chosen, kept, and what is printed", async () => {
      await result({ viewport }, MIXED, async (page) => {
        await page.getByText("What the report shows").click();
        await page.getByRole("checkbox", { name: "What to measure" }).uncheck();
        await page.getByRole("checkbox", { name: "The domains as a radar" }).check();
        await page.getByLabel("How many actions").selectOption("3");
        assert.equal(await page.locator(".actions > li").count(), 3);
        await page.locator(".radar svg").waitFor();
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await overflow(page), []);
        await page.goto(`${here.home}assessment/?again#/result`);
        await page.locator(".radar svg").waitFor();
        assert.equal(await page.locator("#metrics").count(), 0);
        assert.equal(await page.locator(".actions > li").count(), 3);
        assert.equal(await inStorage(page, "report"), "3 radar metrics");
      });
    });

    test("at the last stage it says what to watch and when to come back", async () => {
      await result({ viewport }, TOP, async (page) => {
        const part = page.locator("section", { has: page.locator("#actions") });
        assert.match(await part.innerText(), /Take the assessment again in 90 days/);
        assert.ok((await part.getByRole("link").count()) > 0);
        assert.equal(await page.locator("#path").count(), 0);
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await overflow(page), []);
      });
    });
  });
}

for (const format of ["A4", "Letter"]) {
  test(`the printed report takes four sheets of ${format} at most`, async () => {
    for (const answer of [MIXED, () => "1", TOP]) {
      await result({}, answer, async (page) => {
        const sheets = sheetsOf(await page.pdf({ format, tagged: true }));
        assert.ok(sheets.length <= 4, `${sheets.length} sheets`);
      });
    }
  });
}
