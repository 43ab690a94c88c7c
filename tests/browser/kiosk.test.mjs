// The assessment at a stand: nothing is kept, nobody is led away, and it starts over by itself, but never without warning.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SCHEMES, axe, overflow, siteInBrowser } from "./support.mjs";

const VIEWPORTS = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];
const here = siteInBrowser();

async function open(page, query = "?kiosk") {
  await page.goto(`${here.home}assessment/${query}`);
  await page.locator("#app[data-mounted]").waitFor({ state: "attached" });
}

async function start(page, query) {
  await open(page, query);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByText("Question 1 of 24").waitFor();
}

async function answer(page, from, to) {
  for (let number = from; number <= to; number += 1) {
    await page.getByText(`Question ${number} of 24`).waitFor();
    await page.keyboard.press(String(((number * 7) % 4) + 1));
    await page.keyboard.press("Enter");
  }
}

async function result(page) {
  await start(page);
  await answer(page, 1, 24);
  await page.getByText("See the result").first().click();
  await page.getByRole("heading", { name: "What to do first" }).waitFor();
}

const isFresh = async (page) => {
  await page.getByRole("button", { name: "Start", exact: true }).waitFor();
  assert.equal(await page.locator("#app").isVisible(), false);
};

test("it begins with a large Start, and Enter or a finger leads to the first question", async () => {
  for (const viewport of VIEWPORTS) {
    await here.visit({ viewport }, async (page) => {
      await open(page);
      const button = page.getByRole("button", { name: "Start", exact: true });
      const { height } = await button.boundingBox();
      assert.ok(height >= 72, `${height} pixels`);
      await page.keyboard.press("2");
      await button.focus();
      await page.keyboard.press("Enter");
      await page.getByText("Question 1 of 24").waitFor();
      assert.equal(await page.locator("#app input:checked").count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    });
  }
});

test("nothing is kept, and nothing kept earlier is shown", async () => {
  await here.visit({}, async (page) => {
    await page.goto(`${here.home}assessment/`);
    await answer(page, 1, 2);
    await page.getByText("Question 3 of 24").waitFor();
    await page.goto(`${here.home}model.html`);
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    await start(page);
    await answer(page, 1, 3);
    await page.getByText("Question 4 of 24").waitFor();
    assert.equal(await page.locator(".notice:visible").count(), 0);
    await page.goto(`${here.home}model.html`);
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), before);
  });
});

test("Start over forgets everything, and Back brings nothing of it back", async () => {
  await here.visit({}, async (page) => {
    await start(page);
    await answer(page, 1, 3);
    await page.getByText("Question 4 of 24").waitFor();
    await page.getByRole("button", { name: "Start over" }).click();
    await isFresh(page);
    await page.goBack();
    await isFresh(page);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    assert.equal(await page.locator("#app input:checked").count(), 0);
  });
});

test("no link leads away, from the first screen to the result, and the search does not open", async () => {
  await here.visit({}, async (page) => {
    const away = () => page.locator("a:visible:not([href^='#'])").evaluateAll((links) => links.map((link) => link.outerHTML));
    await open(page);
    assert.deepEqual(await away(), []);
    await page.reload();
    await result(page);
    assert.deepEqual(await away(), []);
    await page.keyboard.press("/");
    await page.keyboard.press("Control+k");
    await page.waitForTimeout(300);
    assert.equal(await page.locator("dialog[open]").count(), 0);
  });
});

test("when nobody has touched anything it counts down, aloud, and starts over", async () => {
  await here.visit({}, async (page) => {
    await page.clock.install();
    await start(page, "?kiosk=60");
    await answer(page, 1, 1);
    await page.clock.runFor(59_000);
    assert.equal(await page.getByRole("alertdialog").count(), 0);
    await page.clock.runFor(2_000);
    const dialog = page.getByRole("alertdialog", { name: "Are you still there?" });
    await dialog.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "I’m still here");
    assert.match(await dialog.getByRole("status").innerText(), /starts over in 30 seconds/);
    await page.clock.runFor(10_000);
    assert.match(await dialog.getByRole("status").innerText(), /starts over in 20 seconds/);
    assert.deepEqual(await axe(page), []);
    await page.clock.runFor(20_000);
    await isFresh(page);
  });
});

for (const [name, act] of Object.entries({
  "its button": (page) => page.getByRole("button", { name: "I’m still here" }).click(),
  "any key": (page) => page.keyboard.press("Shift"),
  Escape: (page) => page.keyboard.press("Escape"),
})) {
  test(`the countdown is stopped by ${name}, with every answer where it was`, async () => {
    await here.visit({}, async (page) => {
      await page.clock.install();
      await start(page, "?kiosk=60");
      await answer(page, 1, 2);
      await page.getByText("Question 3 of 24").waitFor();
      await page.clock.runFor(75_000);
      await page.getByRole("alertdialog").waitFor();
      await act(page);
      await page.getByRole("alertdialog").waitFor({ state: "hidden" });
      await page.clock.runFor(55_000);
      await page.getByText("Question 3 of 24").waitFor();
      await page.goBack();
      await page.getByText("Question 2 of 24").waitFor();
      assert.equal(await page.locator("#app input:checked").count(), 1);
    });
  });
}

test("it waits half a minute at least, and the first screen waits for ever", async () => {
  await here.visit({}, async (page) => {
    await page.clock.install();
    await open(page, "?kiosk=1");
    await page.clock.runFor(600_000);
    assert.equal(await page.getByRole("alertdialog").count(), 0);
    await start(page, "?kiosk=1");
    await page.clock.runFor(29_000);
    assert.equal(await page.getByRole("alertdialog").count(), 0);
    await page.clock.runFor(2_000);
    await page.getByRole("alertdialog").waitFor();
  });
});

test("without the word in the address nothing of it is loaded", async () => {
  await here.visit({}, async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${here.home}assessment/`, { waitUntil: "networkidle" });
    assert.deepEqual(asked.filter((url) => url.includes("kiosk")), []);
  });
});

for (const colorScheme of SCHEMES) {
  for (const viewport of VIEWPORTS) {
    describe(`axe finds nothing in the ${colorScheme} at ${viewport.width} pixels, and nothing sticks out`, () => {
      for (const [name, show] of Object.entries({ "first screen": open, question: start, result })) {
        test(name, () =>
          here.visit({ colorScheme, viewport }, async (page) => {
            await show(page);
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
          }));
      }
    });
  }
}
