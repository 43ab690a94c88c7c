// The assessment as a visitor takes it: by keyboard, interrupted, resumed, and the same to the byte on the command line.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { NARROW, SCHEMES, WIDE, WINDOW, axe, launch, overflow, serveSite, stride, withPage, workspace } from "./support.mjs";

const run = promisify(execFile);
const QUESTIONS = 24;
// One choice for every question: the place of the option.
const CHOICES = Array.from({ length: QUESTIONS }, (_, place) => ((place * 7) % 4) + 1);

let browser, site, start;

before(async () => {
  browser = await launch();
  site = await serveSite("/any/where/");
  start = `${site.home}assessment/`;
});

after(async () => {
  await browser?.close();
  await site?.close();
});

function visit(options, work) {
  return withPage(browser, { origin: site.origin, viewport: WINDOW, ...options }, work);
}

async function open(page, hash = "") {
  await page.goto(start + hash);
  await page.locator("#app[data-mounted]").waitFor();
}

function atQuestion(page, number) {
  return page.locator(".progress-line", { hasText: `Question ${number} of ${QUESTIONS}` }).waitFor();
}

// Answers from the shown question on, by the keys 1 to 4 and Enter.
async function answer(page, from, to) {
  for (let number = from; number <= to; number += 1) {
    await atQuestion(page, number);
    await page.keyboard.press(String(CHOICES[number - 1]));
    await page.keyboard.press("Enter");
  }
}

async function answerAll(page) {
  await open(page);
  await answer(page, 1, QUESTIONS);
  await heading(page, "Check your answers");
}

function heading(page, text) {
  return page.getByRole("heading", { level: 1, name: text }).waitFor();
}

async function showResult(page) {
  await answerAll(page);
  await page.getByText("See the result").first().click();
  await page.getByRole("heading", { name: "What to do first" }).waitFor();
}

function checkedPlace(page) {
  return page.locator('input[name="answer"]').evaluateAll((radios) => radios.findIndex((radio) => radio.checked) + 1);
}

async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByText(name).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("the whole assessment is taken by keyboard alone", async () => {
  await visit({}, async (page) => {
    await open(page);
    await tabTo(page, 'input[name="answer"]');
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    assert.equal(await checkedPlace(page), 2);
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press("Enter");
    await answer(page, 2, QUESTIONS);
    await heading(page, "Check your answers");
    await tabTo(page, ".button");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What to do first" }).waitFor();
  });
});

async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement.closest("main") && document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`Tab never reached ${selector}`);
}

test("the focus follows to the next question, and its number is in the title", async () => {
  await visit({}, async (page) => {
    await open(page);
    await answer(page, 1, 1);
    await atQuestion(page, 2);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    assert.match(await page.title(), /^Question 2 of 24/);
  });
});

test("who goes on before the browser has told of the question before is not taken back to it", async () => {
  await visit({}, async (page) => {
    await open(page);
    await answer(page, 1, 2);
    await atQuestion(page, 3);
    await page.keyboard.press("2");
    // As a busy browser has it: it tells of question 3 after the press of Continue, and before the app has come to that.
    await page.evaluate(() => {
      document.querySelector("#app form").requestSubmit();
      dispatchEvent(new HashChangeEvent("hashchange"));
    });
    await atQuestion(page, 4);
    await page.goBack();
    await atQuestion(page, 3);
  });
});

test("the browser's Back and the page's Back lead to the question before, with its answer", async () => {
  await visit({}, async (page) => {
    await open(page);
    await answer(page, 1, 3);
    await atQuestion(page, 4);
    await page.goBack();
    await atQuestion(page, 3);
    assert.equal(await checkedPlace(page), CHOICES[2]);
    await page.locator("form").getByText("Back", { exact: true }).click();
    await atQuestion(page, 2);
    assert.equal(await checkedPlace(page), CHOICES[1]);
  });
});

test("a reload keeps the question and its answer", async () => {
  await visit({}, async (page) => {
    await open(page);
    await answer(page, 1, 2);
    await atQuestion(page, 3);
    await page.keyboard.press("4");
    await page.reload();
    await atQuestion(page, 3);
    await page.goBack();
    await atQuestion(page, 2);
    assert.equal(await checkedPlace(page), CHOICES[1]);
  });
});

test("coming back another day, one resumes where one stopped", async () => {
  await visit({}, async (page) => {
    await open(page);
    await answer(page, 1, 11);
    await atQuestion(page, 12);
    await page.goto(site.home);
    await open(page);
    await heading(page, "Welcome back");
    await page.getByText("Resume at 12 of 24").click();
    await atQuestion(page, 12);
  });
});

test("Delete my data leaves nothing in the browser", async () => {
  await visit({}, async (page) => {
    await open(page);
    await answer(page, 1, 2);
    await atQuestion(page, 3);
    await open(page);
    await page.reload();
    await heading(page, "Welcome back");
    await page.getByText("Delete my data").click();
    await page.getByText("Yes, delete everything").click();
    await atQuestion(page, 1);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});

test("the first question is answered before the app has arrived, and the answer is kept", async () => {
  await visit({}, async (page) => {
    let release;
    const arrived = new Promise((resolve) => (release = resolve));
    await page.route("**/*.wasm", async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(start);
    await page.locator("#answer-3").check();
    await page.getByRole("button", { name: "Continue" }).click();
    assert.equal(await page.locator("#app[data-mounted]").count(), 0);
    await atQuestion(page, 1);
    release();
    await page.locator("#app[data-mounted]").waitFor();
    await atQuestion(page, 2);
    const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("stride:customer-success:answers")));
    const bundle = await page.evaluate(() => JSON.parse(document.getElementById("assessment-bundle").textContent));
    const { id, options } = bundle.framework.domains[0].questions[0];
    assert.equal(stored.answers[id].option, options[2].id);
  });
});

test("nothing moves when the app takes over", async () => {
  await visit({}, async (page) => {
    let release;
    const arrived = new Promise((resolve) => (release = resolve));
    await page.route("**/*.wasm", async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(start);
    const places = () =>
      page.locator("#app *").evaluateAll((elements) => {
        const boxes = elements.map((it) => [it, it.getBoundingClientRect()]).filter(([, box]) => box.width > 0);
        return boxes.map(([it, box]) => [it.tagName, it.id, box.x, box.y, box.width, box.height].join(" "));
      });
    const before = await places();
    release();
    await page.locator("#app[data-mounted]").waitFor();
    assert.deepEqual(await places(), before);
  });
});

test("where the app cannot start, the page says so and leads to the sheet", async () => {
  await visit({ expect: [/./] }, async (page) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(start);
    await page.locator("#assessment-failed").waitFor({ state: "visible" });
    await page.locator("#assessment-failed a").first().click();
    assert.equal(await page.locator("body").getAttribute("data-kind"), "sheet");
  });
});

test("to continue with nothing chosen is a problem that is named and focused", async () => {
  await visit({}, async (page) => {
    await open(page);
    await page.getByRole("button", { name: "Continue" }).click();
    const summary = page.locator(".error-summary");
    await summary.waitFor();
    assert.ok(await summary.evaluate((it) => it === document.activeElement));
    assert.match(await page.title(), /^Error: /);
    assert.deepEqual(await axe(page), []);
    await summary.locator("a").click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "answer-1");
    await atQuestion(page, 1);
  });
});

test("We don't know and Doesn't apply are answers, the latter with a reason", async () => {
  await visit({}, async (page) => {
    await open(page);
    assert.equal(await page.locator(".reasons").isVisible(), false);
    await page.getByLabel("We don’t know").check();
    await page.keyboard.press("Enter");
    await answer(page, 2, 3);
    await atQuestion(page, 4);
    await page.getByLabel("Doesn’t apply to us").check();
    await page.keyboard.press("Enter");
    await page.locator(".error-summary").waitFor();
    await page.locator("#reason-1").check();
    await page.keyboard.press("Enter");
    await answer(page, 5, QUESTIONS);
    await heading(page, "Check your answers");
    assert.match(await page.locator(".lede").innerText(), /1 of them “We don’t know”/);
    await page.getByText("See the result").first().click();
    await page.getByRole("heading", { name: "Answer this to be sure" }).waitFor();
    assert.match(await page.locator("main").innerText(), /up to \d+/);
    assert.match(await page.locator("main").innerText(), /Left out of the score/i);
  });
});

test("an answer can be changed from the list of answers", async () => {
  await visit({}, async (page) => {
    await answerAll(page);
    await page.locator(".check-list .change a").first().click();
    await atQuestion(page, 1);
    const other = CHOICES[0] === 4 ? 3 : 4;
    await page.keyboard.press(String(other));
    const text = await page.locator(`label:has(#answer-${other}) span`).innerText();
    await page.keyboard.press("Enter");
    await heading(page, "Check your answers");
    assert.equal(await page.locator(".check-list dd").first().innerText(), text);
  });
});

test("the result has a stage, what holds it back, every domain as a bar and in a table, and actions with their sums", async () => {
  await visit({}, async (page) => {
    await showResult(page);
    const text = await page.locator("main").innerText();
    assert.match(text, /Held back by/);
    assert.equal(await page.locator(".bars > li").count(), 8);
    await page.getByText("The same figures as a table").click();
    assert.equal(await page.locator("table tbody tr").filter({ visible: true }).count(), 8);
    const sums = await page.locator(".actions .sum").allInnerTexts();
    assert.ok(sums.length >= 5, `${sums.length} actions`);
    for (const sum of sums) assert.equal(added(sum), Number(sum.match(/= (−?\d+)$/)[1].replace("−", "-")), sum);
    for (const link of await page.locator(".actions a").all()) {
      const response = await fetch(new URL(await link.getAttribute("href"), page.url()));
      assert.equal(response.status, 200);
    }
  });
});

// "Holds Walk back (30) + high impact (16) − effort 2 of 5 (4) = 42", added again.
function added(sum) {
  const terms = sum.slice(0, sum.lastIndexOf("=")).matchAll(/(−?)[^()+−]*\((−?\d+)[^()]*\)/g);
  return [...terms].reduce((total, [, sign, points]) => total + (sign ? -1 : 1) * Number(points.replace("−", "-")), 0);
}

// The first line in which two texts differ, from both.
function firstDifference(one, other) {
  if (one.equals(other)) return undefined;
  const [lines, others] = [one, other].map((bytes) => bytes.toString().split("\n"));
  const at = lines.findIndex((line, place) => line !== others[place]);
  return { line: at + 1, one: lines[at], other: others[at] };
}

test("the downloaded scorecard is what stride score makes of the downloaded answers, to the byte", async () => {
  await visit({ acceptDownloads: true }, async (page) => {
    await showResult(page);
    const answers = await download(page, "Download my answers");
    const scorecard = await download(page, "Download scorecard");
    assert.match(answers.name, /^customer-success-answers.*\.json$/);
    const folder = await mkdtemp(path.join(tmpdir(), "stride-"));
    try {
      const file = path.join(folder, answers.name);
      await writeFile(file, answers.bytes);
      const score = await run(stride, ["score", file, "--format", "json", "--root", workspace], { encoding: "buffer" });
      assert.deepEqual(firstDifference(scorecard.bytes, score.stdout), undefined);
      assert.ok(scorecard.bytes.length > 1_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test("the result is the same after a reload, and nothing but the answers and their stages is stored", async () => {
  await visit({}, async (page) => {
    await showResult(page);
    const text = await page.locator("main").innerText();
    await page.reload();
    await page.getByRole("heading", { name: "What to do first" }).waitFor();
    assert.equal(await page.locator("main").innerText(), text);
    const keys = await page.evaluate(() => Object.keys(localStorage).sort());
    assert.deepEqual(keys, ["stride:customer-success:answers", "stride:customer-success:marks"]);
    assert.equal(await page.evaluate(() => document.cookie), "");
  });
});

test("other pages mark the stages of the result, until the answers are deleted", async () => {
  await visit({}, async (page, context) => {
    await showResult(page);
    const model = await context.newPage();
    await model.goto(`${site.home}model.html`);
    await model.locator("td .you").first().waitFor();
    const marks = await page.evaluate(() => JSON.parse(localStorage.getItem("stride:customer-success:marks")));
    const { bytes } = await download(page, "Download scorecard");
    const { framework, scorecard } = JSON.parse(bytes);
    assert.equal(marks.format, 1);
    assert.deepEqual(marks.framework, framework);
    assert.equal(marks.stage, scorecard.stage.level);
    assert.deepEqual(marks.domains, Object.fromEntries(scorecard.domains.map(({ id, stage }) => [id, stage.level])));
    assert.equal(Object.keys(marks.questions).length, QUESTIONS);
    await page.getByText("Delete my data").click();
    await page.getByText("Yes, delete everything").click();
    await model.waitForFunction(() => document.querySelectorAll(".you").length === 0);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});

test("answers from before there were marks are marked once the assessment is opened again", async () => {
  await visit({}, async (page) => {
    await answerAll(page);
    const marks = () => page.evaluate(() => localStorage.getItem("stride:customer-success:marks"));
    const written = JSON.parse(await marks());
    await page.evaluate(() => localStorage.removeItem("stride:customer-success:marks"));
    await page.reload();
    await page.locator("#app[data-mounted]").waitFor();
    assert.deepEqual(JSON.parse(await marks()), written);
  });
});

test("with the storage blocked the assessment works, and says that nothing is kept", async () => {
  const init = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  await visit({ init }, async (page) => {
    await answerAll(page);
    await page.getByText("See the result").first().click();
    await page.getByRole("heading", { name: "What to do first" }).waitFor();
    assert.ok(await page.locator(".notice").first().isVisible());
  });
});

for (const colorScheme of SCHEMES) {
  for (const viewport of [NARROW, WIDE]) {
    describe(`axe finds nothing in the ${colorScheme} at ${viewport.width} pixels, and nothing sticks out`, () => {
      const screens = {
        question: (page) => open(page),
        "another question": (page) => open(page, "#/q/health.score"),
        check: answerAll,
        result: showResult,
        resume: async (page) => {
          await open(page);
          await answer(page, 1, 3);
          await atQuestion(page, 4);
          await page.goto(start);
          await page.reload();
          await heading(page, "Welcome back");
        },
      };
      for (const [name, show] of Object.entries(screens)) {
        test(name, () =>
          visit({ colorScheme, viewport }, async (page) => {
            await show(page);
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
          }));
      }
    });
  }
}
