// Results over time, steps and reminders, as a visitor keeps them.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { CHOICES, DESK, KEY, PHONE, QUESTIONS, answersFile, atQuestion, bundleOf, download, heading, notices, open, reload } from "./answering.mjs";
import { SCHEMES, axe, overflow, siteInBrowser } from "./support.mjs";

const HISTORY = "stride:customer-success:history";
let bundle;
const here = siteInBrowser("/any/where/", async ({ home }) => (bundle = await bundleOf(home)));

const entries = (...all) => ({
  init: {
    content: `if (origin !== "null" && !sessionStorage.begun) { sessionStorage.begun = 1; for (const [key, text] of ${JSON.stringify(all)}) localStorage.setItem(key, text); }`,
  },
});
const answered = (choices = CHOICES) => [KEY, JSON.stringify(answersFile(bundle, choices))];
const low = () => CHOICES.map((choice) => Math.max(1, choice - 1));

// A result of an earlier day, as the history file has it.
function snapshot(taken_at, choices, { hash, version, index } = {}) {
  const { framework, answers } = answersFile(bundle, choices, choices.length);
  const stage = index === undefined ? undefined : { stage: 1, index, domains: Object.fromEntries(bundle.framework.domains.map(({ id }) => [id, { stage: 1, index }])) };
  return { taken_at, framework: { version: version ?? framework.version, hash: hash ?? framework.hash }, answers, profile: {}, goals: [], targets: {}, outcome: stage };
}
const history = (snapshots, steps) => JSON.stringify({ format: 1, framework: { id: bundle.framework.id }, snapshots, steps });

const past = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), HISTORY);
const cells = (page) => page.locator("table.results tbody tr").evaluateAll((rows) => rows.map((row) => row.querySelector("th").textContent));
const click = (page, name) => page.getByRole("button", { name }).first().click();

async function fine(page) {
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(await overflow(page), []);
}

for (const viewport of [PHONE, DESK]) {
  describe(`at ${viewport.width} pixels`, () => {
    test("a result is kept by its date and a name, and is still there after a reload", async () => {
      await here.visit({ viewport, ...entries(answered()) }, async (page) => {
        await open(page, here.home, "#/result");
        await page.getByLabel("What to call it").fill("before the summer");
        await page.keyboard.press("Enter");
        await page.locator("#kept", { hasText: /This result is kept: \w+ \d+, \d{4} · before the summer\./ }).waitFor();
        assert.equal(await page.evaluate(() => document.activeElement.id), "kept");
        await fine(page);
        await reload(page);
        await page.getByRole("link", { name: "Your results over time (1)" }).click();
        await heading(page, "Your results over time");
        assert.equal((await cells(page)).length, 1);
        const [kept] = (await past(page)).snapshots;
        assert.equal(kept.label, "before the summer");
        assert.deepEqual(kept.answers, answersFile(bundle).answers);
        assert.match(kept.taken_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      });
    });

    test("a kept result is deleted, had back, and deleted for good with all data", async () => {
      const kept = history([snapshot("2026-03-01T09:00:00Z", low()), snapshot("2026-06-01T09:00:00Z", CHOICES)]);
      await here.visit({ viewport, ...entries(answered(), [HISTORY, kept]) }, async (page) => {
        await open(page, here.home, "#/history");
        assert.deepEqual(await cells(page), ["June 1, 2026", "March 1, 2026"]);
        await click(page, "Delete the result of March 1, 2026");
        await page.getByText("The result is deleted.").waitFor();
        assert.equal(await page.evaluate(() => document.activeElement.id), "undo");
        assert.equal((await past(page)).snapshots.length, 1);
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.querySelectorAll("table.results tbody tr").length === 2);
        await open(page, here.home, "#/result");
        await click(page, "Delete my data");
        await click(page, "Yes, delete everything");
        await atQuestion(page, 1);
        assert.equal(await page.evaluate(() => localStorage.length), 0);
      });
    });

    test("the trend is saved as a drawing and as pixels, with today's result in it", async () => {
      const kept = history([snapshot("2026-03-01T09:00:00Z", low())]);
      await here.visit({ viewport, acceptDownloads: true, ...entries(answered(), [HISTORY, kept]) }, async (page) => {
        await open(page, here.home, "#/history");
        const svg = await download(page, "Chart of the trend (SVG)");
        assert.equal(svg.name, "customer-success-trend.svg");
        assert.equal(svg.text.match(/<circle /g).length, 2);
        assert.match(svg.text, /<desc id="description">March 1, 2026: /);
        const png = await download(page, "Chart of the trend (PNG)");
        assert.equal(png.name, "customer-success-trend.png");
        assert.ok(png.text.startsWith("\ufffdPNG"));
        await page.getByText("Chart of the trend (PNG) is with your downloads.").waitFor();
        await fine(page);
      });
    });

    test("the history shows the trend, and what changed in each domain as stride history does", async () => {
      const kept = history([snapshot("2026-03-01T09:00:00Z", low()), snapshot("2026-06-01T09:00:00Z", CHOICES)]);
      await here.visit({ viewport, ...entries(answered(), [HISTORY, kept]) }, async (page) => {
        await open(page, here.home, "#/history");
        await heading(page, "Your results over time");
        assert.equal(await page.locator(".trend circle").count(), 2);
        const change = page.getByRole("region", { name: "March 1, 2026 to June 1, 2026" });
        const moved = await change.locator("tbody tr").count();
        assert.ok(moved > 0);
        assert.match(await change.locator(".move").innerText(), /, \d+ → .*, \d+/);
        await fine(page);
      });
    });

    test("a change across versions of the framework is split into yours and the model's, which add up", async () => {
      const kept = history([snapshot("2026-03-01T09:00:00Z", low(), { hash: "older", version: "0.0.9", index: 20 })]);
      await here.visit({ viewport, ...entries(answered(), [HISTORY, kept]) }, async (page) => {
        await open(page, here.home, "#/history");
        await page.getByText("The framework changed in between, from version 0.0.9 to").waitFor();
        const rows = await page.getByRole("region", { name: /March 1, 2026 to Today/ }).locator("tbody tr").evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll("td.number")].map((cell) => Number(cell.lastChild.textContent.replace("−", "-")))));
        assert.equal(rows.length, 8);
        for (const [whole, yours, models] of rows) assert.equal(whole, yours + models);
        await fine(page);
      });
    });

    test("results and steps are saved as a file, and read from it in an empty browser", async () => {
      const kept = history([snapshot("2026-03-01T09:00:00Z", low())], { "health.score@walk": { state: "done" } });
      let file;
      await here.visit({ viewport, acceptDownloads: true, ...entries(answered(), [HISTORY, kept]) }, async (page) => {
        await open(page, here.home, "#/history");
        file = await download(page, "Download results and steps");
        assert.match(file.name, /-results.*\.json$/);
      });
      const folder = await mkdtemp(path.join(tmpdir(), "stride-"));
      try {
        await writeFile(path.join(folder, file.name), file.text);
        await here.visit({ viewport }, async (page) => {
          await open(page, here.home, "#/history");
          await page.locator("#upload").setInputFiles(path.join(folder, file.name));
          await notices(page).getByText("One result of the file is here now.").waitFor();
          assert.deepEqual(await cells(page), ["March 1, 2026"]);
          assert.deepEqual((await past(page)).steps, { "health.score@walk": { state: "done" } });
          await page.locator("#upload").setInputFiles(path.join(folder, file.name));
          await notices(page).getByText("Every result of the file was here already.").waitFor();
        });
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    test("a step that is marked as done is shown at its question the next time, and answers nothing", async () => {
      await here.visit({ viewport, ...entries(answered()) }, async (page) => {
        await open(page, here.home, "#/steps");
        await heading(page, "Your steps");
        const step = page.locator(".checklist > li").first();
        const action = await step.locator("h3").innerText();
        await step.getByLabel("Done").check();
        await step.getByLabel("Note").fill("with Ada");
        assert.match(await page.locator(".progress-line").innerText(), /^1 of \d+ steps done/);
        await fine(page);
        await reload(page);
        assert.ok(await page.locator(".checklist > li").first().getByLabel("Done").isChecked());
        const [[id]] = Object.entries((await past(page)).steps);
        await open(page, here.home, "#/result");
        await click(page, "Start over");
        await click(page, "Yes, start over");
        await atQuestion(page, 1);
        await open(page, here.home, `#/q/${id.split("@")[0]}`);
        await page.getByText(`You marked “${action}” as done.`).waitFor();
        assert.equal(await page.locator('input[name="answer"]:checked').count(), 0);
        await fine(page);
      });
    });

    test("a reminder in 30, 60 or 90 days is a file for a calendar", async () => {
      await here.visit({ viewport, acceptDownloads: true, ...entries(answered()) }, async (page) => {
        await open(page, here.home, "#/result");
        for (const days of [30, 60, 90]) {
          const { name, text } = await download(page, `In ${days} days`);
          assert.match(name, /\.ics$/);
          const day = await page.evaluate((days) => {
            const date = new Date();
            date.setDate(date.getDate() + days);
            return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("");
          }, days);
          assert.ok(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
          assert.ok(text.includes(`\r\nDTSTART;VALUE=DATE:${day}\r\n`), text);
          assert.ok(text.replaceAll("\r\n ", "").includes(`URL:${here.home}assessment/`), text);
          assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
          assert.equal(text.replaceAll("\r\n", "").includes("\n"), false);
        }
      });
    });

    test("results that are kept in one window are there in the other, and those that cannot be read are offered as a file", async () => {
      await here.visit({ viewport, acceptDownloads: true, ...entries(answered(), [HISTORY, "{ damaged"]) }, async (page, context) => {
        await open(page, here.home, "#/result");
        await notices(page).getByText("could not be read. Nothing is lost").waitFor();
        assert.equal((await download(page, "Download what could not be read")).text, "{ damaged");
        const other = await context.newPage();
        await open(other, here.home, "#/history");
        await click(page, "Keep this result");
        await other.waitForFunction(() => document.querySelectorAll("table.results .text-button").length === 1);
        assert.equal((await past(other)).snapshots.length, 1);
      });
    });

    test("where there is no room for a result, the page says so and offers the file", async () => {
      const many = Array.from({ length: 500 }, (_, place) => snapshot(new Date(Date.UTC(2020, 0, 1 + place)).toISOString(), place === 499 ? low() : [], {}));
      await here.visit({ viewport, ...entries(answered(), [HISTORY, history(many)]) }, async (page) => {
        await open(page, here.home, "#/result");
        await click(page, "Keep this result");
        await notices(page).getByText("There are as many results as this browser may keep").waitFor();
        assert.equal((await past(page)).snapshots.length, 500);
        await fine(page);
      });
    });
  });
}

for (const colorScheme of SCHEMES) {
  test(`axe finds nothing in the ${colorScheme} on the pages over time`, async () => {
    const kept = history([snapshot("2026-03-01T09:00:00Z", low(), { hash: "older", index: 20 }), snapshot("2026-06-01T09:00:00Z", low())]);
    await here.visit({ colorScheme, ...entries(answered(), [HISTORY, kept]) }, async (page) => {
      for (const [hash, title] of [["#/history", "Your results over time"], ["#/steps", "Your steps"]]) {
        await open(page, here.home, hash);
        await heading(page, title);
        await fine(page);
      }
    });
  });
}

test("results over time are reached and kept by keyboard alone", async () => {
  await here.visit(entries(answered()), async (page) => {
    await open(page, here.home, "#/history");
    await heading(page, "Your results over time");
    await page.locator("h1").focus();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Keep this result");
    await page.keyboard.press("Space");
    await page.waitForFunction((key) => localStorage.getItem(key), HISTORY);
    assert.equal((await past(page)).snapshots.length, 1);
    assert.equal(QUESTIONS, bundle.framework.domains.flatMap((domain) => domain.questions).length);
  });
});
