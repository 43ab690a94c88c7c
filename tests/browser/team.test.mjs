// A team: files and links come in, one of them is bad, roles are set, and nothing of it is kept.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { axe, overflow, SCHEMES, siteInBrowser } from "./support.mjs";

const here = siteInBrowser();
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

async function open(page, hash = "#/team") {
  await page.goto(`${here.home}assessment/${hash}`);
  await page.locator("#app[data-mounted]").waitFor();
}

// An answers file with the option at this place for every question, and at `first` for the first one.
async function file(page, name, place, first = place) {
  const json = await page.evaluate(([place, first]) => {
    const { framework } = JSON.parse(document.querySelector("#assessment-bundle").textContent);
    const questions = framework.domains.flatMap((domain) => domain.questions);
    const answers = Object.fromEntries(questions.map(({ id, options }, at) => [id, { option: options[at === 0 ? first : place].id, note: "Only mine" }]));
    return JSON.stringify({ format: 1, framework: { id: framework.id, version: framework.version, hash: framework.hash }, answers });
  }, [place, first]);
  return { name, mimeType: "application/json", buffer: Buffer.from(json) };
}

// Anna, Ben and Cleo, who differ on the first question alone.
async function three(page) {
  await open(page);
  await page.setInputFiles("#team-files", [await file(page, "anna.json", 1, 0), await file(page, "ben.json", 1), await file(page, "cleo.json", 1, 3)]);
  await page.getByText("3 sets of answers are here.").waitFor();
}

const storage = (page) => page.evaluate(() => JSON.stringify(localStorage));

for (const viewport of SIZES) {
  describe(`at ${viewport.width} pixels`, () => {
    const visit = (options, work) => here.visit({ viewport, ...options }, work);

    test("the team's page is reached from the result and from the way back to it", async () => {
      await visit({}, async (page) => {
        await open(page, "#/result");
        await page.setInputFiles("#upload", await file(page, "own.json", 1));
        await page.getByRole("link", { name: "Compare your team’s answers" }).click();
        await page.getByRole("heading", { level: 1, name: "Your team’s answers" }).waitFor();
        assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
        await open(page, "");
        await page.reload();
        await page.getByRole("link", { name: "Compare your team’s answers" }).click();
        await page.getByRole("button", { name: "Add my own answers" }).click();
        await page.getByText("1 set of answers is here.").waitFor();
        assert.equal(await page.getByLabel("Name").inputValue(), "You");
      });
    });

    test("three files give the team's stage, and what to discuss first with why and with everybody's answers", async () => {
      await visit({}, async (page) => {
        await three(page);
        await page.getByText(/^The team is at Crawl/).waitFor();
        await page.getByRole("heading", { name: "Discuss this first" }).waitFor();
        await page.getByText("The answers are 3 stages apart, from Starting out to Run.").waitFor();
        assert.deepEqual(await page.locator(".votes b").allTextContents(), ["1", "1", "0", "1"]);
        assert.equal(await page.locator("#spread").count(), 1);
      });
    });

    test("dropped files count like chosen ones", async () => {
      await visit({}, async (page) => {
        await open(page);
        const { buffer } = await file(page, "anna.json", 2);
        await page.evaluate((text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], "anna.json", { type: "application/json" }));
          document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }, buffer.toString());
        await page.getByText("1 set of answers is here.").waitFor();
      });
    });

    test("bad files and links are named each with its reason, and the others still count", async () => {
      await visit({}, async (page) => {
        await open(page);
        const other = await file(page, "brewery.json", 1);
        other.buffer = Buffer.from(other.buffer.toString().replace('"customer-success"', '"brewery"'));
        await page.setInputFiles("#team-files", [{ name: "picture.json", mimeType: "application/json", buffer: Buffer.from("PNG") }, other, await file(page, "anna.json", 1)]);
        await page.getByText("2 were not taken:").waitFor();
        assert.deepEqual(await page.locator(".notice li strong").allTextContents(), ["picture.json", "brewery.json"]);
        await page.getByText("1 set of answers is here.").waitFor();
        await page.getByLabel("Links, one or more").fill("https://a.example/#AZ30nonsense");
        await page.getByRole("button", { name: "Add the links" }).click();
        await page.getByText("1 was not taken:").waitFor();
        await page.getByText("1 set of answers is here.").waitFor();
      });
    });

    test("pasted links count, and unnamed ones can be named", async () => {
      await visit({}, async (page) => {
        await open(page, "#/result");
        await page.setInputFiles("#upload", await file(page, "own.json", 2));
        const link = await page.getByLabel("Link", { exact: true }).inputValue();
        await open(page);
        await page.getByLabel("Links, one or more").fill(`Here it is: \n${link}`.replace("Here it is: ", ""));
        await page.getByRole("button", { name: "Add the links" }).click();
        await page.getByText("1 set of answers is here.").waitFor();
        await page.getByLabel("Name").fill("Dora");
        await page.getByRole("button", { name: "Remove Dora" }).waitFor();
      });
    });

    test("roles show who sees a question differently, and removing somebody redraws everything", async () => {
      await visit({}, async (page) => {
        await three(page);
        await page.getByLabel("Role").nth(0).selectOption({ index: 1 });
        await page.getByLabel("Role").nth(2).selectOption({ index: 2 });
        await page.getByText(/In the middle, .* at Crawl, starting out, and .* at Run\./).waitFor();
        await page.getByRole("button", { name: "Remove anna" }).press("Enter");
        await page.getByText("2 sets of answers are here.").waitFor();
        assert.equal(await page.evaluate(() => document.activeElement.id), "team-choose");
        await page.getByText("The answers are 2 stages apart, from Crawl to Run.").waitFor();
      });
    });

    test("the team's result opens as a result, and is saved as a file that can be uploaded", async () => {
      await visit({}, async (page) => {
        await three(page);
        await page.getByRole("link", { name: "See the team’s result" }).click();
        await page.getByRole("heading", { level: 1, name: /^The team is at Crawl/ }).waitFor();
        await page.getByText("The team’s result · 3 people").waitFor();
        assert.equal(await page.locator('#app input:not([name="what-if"]), #app select, #app a[href^="#/q/"]').count(), 0);
        const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the team’s answers" }).click()]);
        const text = (await readFile(await saved.path())).toString();
        assert.ok(!text.includes("Only mine"), "a note of one person");
        await page.getByRole("link", { name: "Back to the team" }).click();
        await page.getByText("3 sets of answers are here.").waitFor();
        await open(page, "#/result");
        await page.setInputFiles("#upload", { name: "team.json", mimeType: "application/json", buffer: Buffer.from(text) });
        await page.getByRole("heading", { level: 1, name: /^You are at Crawl/ }).waitFor();
      });
    });

    test("nothing of colleagues' answers is kept by the browser, and a reload forgets them", async () => {
      await visit({}, async (page) => {
        const before = await open(page).then(() => storage(page));
        await three(page);
        assert.equal(await storage(page), before);
        await page.reload();
        await page.getByText("Nobody’s answers are here yet.").waitFor();
      });
    });

    for (const colorScheme of SCHEMES) {
      test(`axe finds nothing on the team's page in ${colorScheme}, empty, full and with a bad file, and nothing is wider than the window`, async () => {
        await visit({ colorScheme }, async (page) => {
          await open(page);
          assert.deepEqual(await axe(page), []);
          await three(page);
          await page.getByLabel("Role").nth(0).selectOption({ index: 1 });
          await page.getByLabel("Links, one or more").fill("x".repeat(300));
          await page.getByRole("button", { name: "Add the links" }).click();
          await page.getByText("1 was not taken:").waitFor();
          assert.deepEqual(await axe(page), []);
          assert.deepEqual(await overflow(page), []);
        });
      });
    }
  });
}
