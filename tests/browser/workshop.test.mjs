// A workshop: a room votes in silence, sees the votes, agrees, and takes its minutes along.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { axe, emptyStorage, fillStorage, overflow, SCHEMES, siteInBrowser } from "./support.mjs";

const here = siteInBrowser();
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const KEY = "stride:customer-success:workshop";

async function open(page, hash = "#/workshop") {
  await page.goto(`${here.home}assessment/${hash}`);
  await page.locator("#app[data-mounted]").waitFor();
}

async function begin(page, name = "Begin with this device") {
  await open(page);
  await page.getByRole("button", { name }).click();
  await page.getByText("Question 1 of 24").waitFor();
}

// Votes by keys alone, as people do who pass the device on.
async function vote(page, ...places) {
  for (const place of places) {
    await page.locator("#app h1:focus").waitFor();
    await page.keyboard.press(String(place));
    await page.keyboard.press("Enter");
  }
}

async function reveal(page) {
  await page.getByRole("button", { name: "Reveal the votes" }).click();
  await page.getByRole("heading", { name: "What do you agree on?" }).waitFor();
}

async function save(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: file.suggestedFilename(), text: (await readFile(await file.path())).toString() };
}

for (const viewport of SIZES) {
  describe(`at ${viewport.width} pixels`, () => {
    const visit = (options, work) => here.visit({ viewport, ...options }, work);

    test("where the browser has no room for the workshop the page says so, and no more once there is room", async () => {
      await visit({}, async (page) => {
        await begin(page);
        await page.evaluate(fillStorage);
        await vote(page, 2);
        const notice = page.locator(".notices", { hasText: "does not keep the workshop" });
        await notice.waitFor();
        assert.deepEqual([await axe(page), await overflow(page)], [[], []]);
        assert.doesNotMatch(await notice.textContent(), /answers/);
        await page.evaluate(emptyStorage);
        await vote(page, 3);
        await page.getByText("Vote 2 is in. Next person, please.").waitFor();
        await notice.waitFor({ state: "hidden" });
        await page.reload();
        await page.getByText("Vote 2 is in. Next person, please.").waitFor();
      });
    });

    test("votes are handed in by keys alone, hidden until they are revealed, and then counted beside their answers", async () => {
      await visit({}, async (page) => {
        await begin(page);
        await vote(page, 2, 3, 3);
        await page.getByText("Vote 3 is in. Next person, please.").waitFor();
        assert.equal(await page.locator("#app input:checked").count(), 0);
        assert.equal(await page.locator(".votes").count(), 0);
        await reveal(page);
        assert.deepEqual(await page.locator(".votes b").allTextContents(), ["0", "1", "2", "0"]);
        assert.match(await page.locator(".votes li", { hasText: "in the middle" }).textContent(), /^2/);
      });
    });

    test("an empty vote is not handed in, and says what to do", async () => {
      await visit({}, async (page) => {
        await begin(page);
        await page.getByRole("button", { name: "Hand in this vote" }).click();
        await page.getByRole("alert").filter({ hasText: "Choose an answer" }).waitFor();
        assert.ok(await page.getByRole("button", { name: "Reveal the votes" }).isDisabled());
      });
    });

    test("hands are counted as numbers", async () => {
      await visit({}, async (page) => {
        await begin(page, "Begin with cards or hands");
        await page.locator("#count-1").fill("4");
        await page.locator("#count-4").fill("2");
        await page.getByText("6 votes are in").waitFor();
        await page.locator("#count-4").press("Enter");
        assert.deepEqual(await page.locator(".votes b").allTextContents(), ["4", "0", "0", "2"]);
      });
    });

    test("the agreed answer, its owner and a note survive a reload and stand in the minutes", async () => {
      await visit({}, async (page) => {
        await begin(page);
        await vote(page, 2, 4);
        await reveal(page);
        await page.locator("#app h1:focus").waitFor();
        await page.keyboard.press("3");
        await page.getByLabel("Owner").fill("Ada <the boss>");
        await page.getByLabel("Note").fill("By the end of May");
        await page.reload();
        assert.equal(await page.getByLabel("Owner").inputValue(), "Ada <the boss>");
        assert.equal(await page.locator("#answer-3").isChecked(), true);
        await page.getByRole("button", { name: "Next question" }).click();
        await page.getByText("Question 2 of 24").waitFor();
        await page.getByRole("button", { name: "See what you agreed" }).click();
        await page.getByText("You agreed on 1 of 24 questions.").waitFor();
        const { name, text } = await save(page, "Download the minutes");
        assert.equal(name, "customer-success-workshop.md");
        for (const part of ["You agreed on 1 of 24 questions.", "- **Agreed:** Walk: ", "- **Owner:** Ada \\<the boss\\>", "- **Note:** By the end of May", "- **Votes:** 2 votes"]) {
          assert.ok(text.includes(part), `${part}\n${text}`);
        }
      });
    });

    test("what was agreed becomes a file and, when asked, the visitor's own answers, which can be taken back", async () => {
      await visit({}, async (page) => {
        await begin(page);
        await vote(page, 2);
        await reveal(page);
        await page.locator("#answer-2").check();
        await page.getByRole("button", { name: "See what you agreed" }).click();
        const { text } = await save(page, "Save the agreed answers");
        assert.equal(Object.keys(JSON.parse(text).answers).length, 1);
        assert.equal(await page.evaluate(() => localStorage.getItem("stride:customer-success:answers")), null);
        await page.getByRole("button", { name: "Use them as my answers" }).click();
        await page.getByText("1 answer is yours now.").waitFor();
        const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("stride:customer-success:answers")));
        assert.deepEqual(kept.answers, JSON.parse(text).answers);
      });
    });

    test("the clock starts, runs, pauses, and survives a reload", async () => {
      await visit({}, async (page) => {
        await begin(page);
        const timer = page.getByRole("timer");
        assert.equal(await timer.textContent(), "3:00");
        await page.getByRole("button", { name: "Start the clock" }).click();
        await page.getByText(/^2:5[5-8]$/).waitFor();
        await page.reload();
        await page.getByText(/^2:[45]\d$/).waitFor();
        await page.getByRole("button", { name: "Pause" }).click();
        const stood = await timer.textContent();
        await page.waitForTimeout(1500);
        assert.equal(await timer.textContent(), stood);
        await page.getByLabel("Time for each question").selectOption("5");
        assert.equal(await timer.textContent(), "5:00");
      });
    });

    test("a workshop is gone after it is deleted, and after “Delete my data”", async () => {
      await visit({}, async (page) => {
        const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
        await begin(page);
        await vote(page, 1);
        assert.match(await kept(), /^workshop 1\n/);
        await page.getByRole("button", { name: "See what you agreed" }).click();
        await page.getByRole("button", { name: "Finish and delete the workshop" }).click();
        await page.getByRole("button", { name: "Yes, delete the workshop" }).click();
        await page.getByRole("button", { name: "Begin with this device" }).click();
        await page.getByText("Question 1 of 24").waitFor();
        await open(page, "#/result");
        await page.getByRole("button", { name: "Delete my data" }).click();
        await page.getByRole("button", { name: "Yes, delete everything" }).click();
        await page.getByText("Your data is deleted from this browser.").waitFor();
        assert.equal(await kept(), null);
      });
    });

    test("a record that cannot be read stays as it was until a new workshop begins", async () => {
      await visit({ stored: { [KEY]: "workshop 2\nfrom the future" } }, async (page) => {
        await open(page);
        await page.getByText("This browser holds a workshop that this version cannot read.").waitFor();
        assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), "workshop 2\nfrom the future");
      });
    });

    for (const colorScheme of SCHEMES) {
      test(`axe finds nothing in any state of a workshop in ${colorScheme}, and nothing is wider than the window`, async () => {
        await visit({ colorScheme }, async (page) => {
          const clean = async () => {
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
          };
          await open(page);
          await clean();
          await page.getByRole("button", { name: "Begin with cards or hands" }).click();
          await clean();
          await page.getByRole("button", { name: "Vote on this device instead" }).click();
          await page.getByRole("button", { name: "Hand in this vote" }).click();
          await clean();
          await page.locator("#app h1").focus();
          await vote(page, 2, 3);
          await reveal(page);
          await clean();
          await page.getByRole("button", { name: "See what you agreed" }).click();
          await page.getByRole("button", { name: "Finish and delete the workshop" }).click();
          await clean();
        });
      });
    }
  });
}
