// The rooms beside the assessment come with an app of their own: it is loaded when one is entered, and loses nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { KEY, PHONE, QUESTIONS, answer, answersFile, atQuestion, bundleOf, heading, kept, open } from "./answering.mjs";
import { axe, siteInBrowser } from "./support.mjs";

let bundle;
const here = siteInBrowser("/any/where/", async ({ home }) => (bundle = await bundleOf(home)));
const stored = () => ({ [KEY]: JSON.stringify(answersFile(bundle)) });
const ofRooms = (page) => {
  const asked = [];
  page.on("request", (request) => /\/rooms-/.test(request.url()) && asked.push(request.url()));
  return asked;
};

async function toResult(page) {
  await answer(page, 1, QUESTIONS);
  await heading(page, "Check your answers");
  await page.getByRole("link", { name: "See the result" }).first().click();
  await page.locator(".verdict").waitFor();
}

test("a visitor who goes from the first question to the result loads nothing of them", async () => {
  await here.visit({ viewport: PHONE }, async (page) => {
    const asked = ofRooms(page);
    await open(page, here.home);
    await toResult(page);
    assert.deepEqual(asked, []);
  });
});

test("they take over where somebody enters, with the focus on the heading, and go on to every other screen", async () => {
  await here.visit({ viewport: PHONE, stored: stored() }, async (page) => {
    const asked = ofRooms(page);
    await open(page, here.home, "#/result");
    const result = await page.locator("h1").innerText();
    await page.getByRole("link", { name: "Compare your team’s answers" }).click();
    await heading(page, "Your team’s answers");
    assert.equal(asked.length, 2);
    await page.locator("#app h1:focus").waitFor();
    assert.deepEqual(await axe(page), []);
    await page.goBack();
    await heading(page, result);
    await page.getByRole("link", { name: "Hold a workshop" }).click();
    await heading(page, "Workshop");
    assert.equal(asked.length, 2);
    assert.equal(await page.locator("#app h1").count(), 1);
  });
});

test("an address of theirs opens them at once, without the smaller app", async () => {
  await here.visit({ stored: stored() }, async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await open(page, here.home, "#/history");
    await heading(page, "Your results over time");
    assert.deepEqual(asked.filter((url) => /\/app-.*\.wasm/.test(url)), []);
  });
});

test("where the browser keeps nothing, answers, kept results, figures and settings come along", async () => {
  const init = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  await here.visit({ init }, async (page) => {
    await open(page, here.home);
    await toResult(page);
    const result = await page.locator("h1").innerText();
    await page.getByText("Enter your figures").click();
    await page.getByLabel("Recurring revenue today").fill("12,000,000");
    await page.keyboard.press("Tab");
    await page.getByText("What the report shows").click();
    await page.getByRole("checkbox", { name: /radar/ }).check();
    await page.getByLabel("What to call it").fill("Before the board");
    await page.getByRole("button", { name: "Keep this result" }).click();
    await page.locator("#over-time").locator("..").locator("..").getByRole("link", { name: /results? over time|kept/ }).click();
    await heading(page, "Your results over time");
    await page.getByText("Before the board").first().waitFor();
    await page.goBack();
    await heading(page, result);
    assert.equal(await page.getByLabel("Recurring revenue today").inputValue(), "12,000,000");
    assert.equal(await page.locator("input[value=radar]:checked").count(), 1);
  });
});

test("whoever is asked whose answers count is still asked there, and nothing is kept before that is said", async () => {
  await here.visit({}, async (page, context) => {
    const asked = /This window still has 3 answers/;
    await open(page, here.home);
    await answer(page, 1, 3);
    await atQuestion(page, 4);
    const other = await context.newPage();
    await open(other, here.home);
    await other.getByRole("button", { name: "Start over" }).click();
    await other.getByRole("button", { name: "Yes, start over" }).click();
    await atQuestion(other, 1);
    await page.locator(".notices", { hasText: asked }).waitFor();
    await page.evaluate(() => (location.hash = "#/steps"));
    await heading(page, "Your steps");
    await page.waitForFunction(() => globalThis.strideCarried);
    await page.locator(".notices", { hasText: asked }).waitFor();
    assert.equal(await kept(page), null);
    await page.getByRole("button", { name: "Keep them in this browser again" }).click();
    await page.waitForFunction((key) => localStorage.getItem(key), KEY);
    assert.equal(Object.keys((await kept(page)).answers).length, 3);
  });
});

test("an answer that is given while they are on their way is not lost", async () => {
  await here.visit({ stored: stored() }, async (page) => {
    await open(page, here.home, "#/result");
    let release;
    const slow = new Promise((resolve) => (release = resolve));
    await page.route(/\/rooms-.*\.wasm/, async (route) => slow.then(() => route.continue()));
    await page.getByRole("link", { name: "Hold a workshop" }).click();
    await heading(page, "One moment");
    await page.goto(`${here.home}assessment/#/q/${bundle.framework.domains[0].questions[0].id}`);
    await page.locator("#answer-4").check();
    release();
    await page.getByRole("link", { name: /./ }).first().waitFor();
    await page.waitForFunction(() => globalThis.strideCarried);
    await page.locator("#answer-4:checked").waitFor();
    const kept = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)), KEY);
    const [first] = bundle.framework.domains[0].questions;
    assert.equal(kept.answers[first.id].option, first.options[3].id);
  });
});

for (const [how, spoil] of Object.entries({
  "do not load": (route) => route.abort(),
  "are gone from the host": (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Gone</h1>" }),
  "come cut off": (route) => (/wasm$/.test(route.request().url()) ? route.fulfill({ contentType: "application/wasm", body: Buffer.from("\0asm") }) : route.continue()),
})) {
  test(`where they ${how}, the page says so, leads back, and a second try can go well`, async () => {
    await here.visit({ stored: stored(), expect: [/rooms-/] }, async (page) => {
      await open(page, here.home, "#/result");
      const result = await page.locator("h1").innerText();
      await page.route(/\/rooms-/, spoil);
      await page.getByRole("link", { name: "Hold a workshop" }).click();
      await page.getByText("That page could not be loaded").waitFor();
      await heading(page, result);
      await page.unroute(/\/rooms-/);
      await page.getByRole("link", { name: "Hold a workshop" }).click();
      await heading(page, "Workshop");
    });
  });
}
