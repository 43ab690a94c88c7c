// The link to a result: made, opened, refused, and taken over.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { axe, overflow, SCHEMES, siteInBrowser, stride, workspace } from "./support.mjs";

const run = promisify(execFile);
const here = siteInBrowser();
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const KEY = "stride:customer-success:answers";

// Answers to all questions, each with the option at this place.
export async function answersFile(page, place, more = {}) {
  return page.evaluate(([place, more]) => {
    const { framework } = JSON.parse(document.querySelector("#assessment-bundle").textContent);
    const questions = framework.domains.flatMap((domain) => domain.questions);
    const answers = Object.fromEntries(questions.map(({ id, options }) => [id, { option: options[place].id, ...more }]));
    return JSON.stringify({ format: 1, framework: { id: framework.id, version: framework.version, hash: framework.hash }, answers });
  }, [place, more]);
}

async function open(page, hash = "") {
  await page.goto(`${here.home}assessment/${hash}`);
  await page.locator("#app[data-mounted]").waitFor();
}

// Opens another fragment of the page that is open.
async function turn(page, hash) {
  await page.evaluate((hash) => (location.hash = hash), hash);
}

async function upload(page, json) {
  await page.setInputFiles("#upload", { name: "answers.json", mimeType: "application/json", buffer: Buffer.from(json) });
}

// A page with the visitor's own result, and the link to it.
async function linkTo(page, place, more) {
  await open(page, "#/result");
  await upload(page, await answersFile(page, place, more));
  await page.getByRole("heading", { name: "Copy a link to this result" }).waitFor();
  return page.getByLabel("Link", { exact: true }).inputValue();
}

const kept = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const fragment = (link) => link.slice(link.indexOf("#"));

for (const viewport of SIZES) {
  describe(`at ${viewport.width} pixels`, () => {
    const visit = (options, work) => here.visit({ viewport, ...options }, work);

    test("a result's link has at most 200 characters after its address, no note in it, and is what `stride link` prints", async () => {
      await visit({}, async (page) => {
        const link = await linkTo(page, 1, { note: "Never in a link" });
        assert.ok(link.startsWith(`${here.home}assessment/#A`), link);
        assert.ok(fragment(link).length <= 201, fragment(link));
        assert.equal(await page.getByLabel("Link", { exact: true }).isEditable(), false);
        await page.getByText("The link contains the answers: whoever has it can read them.").waitFor();
        const folder = await mkdtemp(path.join(tmpdir(), "stride-link-"));
        await writeFile(path.join(folder, "answers.json"), await answersFile(page, 1));
        const { stdout } = await run(stride, ["link", path.join(folder, "answers.json"), "--root", workspace]);
        await rm(folder, { recursive: true });
        assert.equal(fragment(link), `#${stdout.trim()}`);
      });
    });

    test("the link is copied by one press, and that is said", async () => {
      await visit({ permissions: ["clipboard-read"] }, async (page) => {
        const link = await linkTo(page, 1);
        await page.getByRole("button", { name: "Copy the link" }).press("Enter");
        await page.locator("[role=status]", { hasText: "Copied." }).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
        assert.equal(await page.evaluate(() => document.activeElement.textContent), "Copy the link");
      });
    });

    test("the link is drawn as a QR code when asked for, is printed, and goes when the answers change", async () => {
      await visit({}, async (page) => {
        await linkTo(page, 1);
        await page.getByRole("button", { name: "Show it as a QR code" }).click();
        const code = page.getByRole("img", { name: "QR code of the link" });
        await code.waitFor();
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await overflow(page), []);
        await page.emulateMedia({ media: "print" });
        assert.ok(await code.isVisible());
        await page.emulateMedia({ media: "screen" });
        await upload(page, await answersFile(page, 2));
        await code.waitFor({ state: "detached" });
      });
    });

    test("a link shows somebody's result, marked and read only, and the visitor's own answers stay to the byte", async () => {
      await visit({}, async (page) => {
        const link = await linkTo(page, 3);
        await upload(page, await answersFile(page, 1));
        await page.getByText("took the place of").waitFor();
        const own = await kept(page);
        await turn(page, fragment(link));
        await page.getByText("This is somebody’s result, to be read only.").waitFor();
        assert.match(await page.getByRole("heading", { level: 1 }).textContent(), /^They are at Run/);
        assert.match(await page.title(), /^Somebody’s result/);
        assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
        assert.equal(await page.locator('#app input, #app select, #app a[href^="#/q/"]').count(), 0);
        await page.reload();
        await page.getByText("This is somebody’s result, to be read only.").waitFor();
        assert.equal(await kept(page), own);
        await page.getByRole("link", { name: "Go to your own" }).click();
        await page.getByRole("heading", { level: 1, name: /^You are at Crawl/ }).waitFor();
      });
    });

    test("a visitor without answers sees somebody's result first, and nothing of it is kept", async () => {
      let link;
      await visit({}, async (page) => (link = await linkTo(page, 2)));
      await visit({}, async (page) => {
        await page.goto(`${here.home}assessment/${fragment(link)}`);
        await page.getByText("This is somebody’s result, to be read only.").waitFor();
        assert.equal(await page.evaluate(() => localStorage.length), 0);
        await page.getByRole("link", { name: "Take the assessment yourself" }).click();
        await page.getByText(/^Question 1 of/).waitFor();
      });
    });

    test("somebody's answers become the visitor's own after a question, and the earlier ones come back by one press", async () => {
      await visit({}, async (page) => {
        const link = await linkTo(page, 3);
        await upload(page, await answersFile(page, 1));
        await page.getByText("took the place of").waitFor();
        await turn(page, fragment(link));
        await page.getByRole("button", { name: "Use these answers as mine" }).click();
        await page.getByText("They take the place of your 24 answers; you can take that back.").waitFor();
        assert.equal(await page.evaluate(() => document.activeElement.id), "asking");
        await page.getByRole("button", { name: "No, keep them" }).click();
        assert.equal(await page.evaluate(() => document.activeElement.id), "ask-adopt");
        await page.getByRole("button", { name: "Use these answers as mine" }).click();
        await page.getByRole("button", { name: "Yes, use these" }).click();
        await page.getByRole("heading", { level: 1, name: /^You are at Run/ }).waitFor();
        await page.getByRole("button", { name: "Take the earlier answers back" }).click();
        await page.getByRole("heading", { level: 1, name: /^You are at Crawl/ }).waitFor();
      });
    });

    test("a damaged, cut off, newer or foreign link says so, what to do, and that nothing changed", async () => {
      await visit({}, async (page) => {
        const link = fragment(await linkTo(page, 1));
        const own = await kept(page);
        const changed = link.slice(0, 30) + (link[30] === "x" ? "y" : "x") + link.slice(31);
        for (const [text, expect] of [
          [link.slice(0, -6), "Its end is missing."],
          [changed, "It was changed on its way."],
          [`#Ag${link.slice(3)}`, "It comes from a newer version of this page."],
          [`#AQ${"A".repeat(30)}`, "changed on its way"],
        ]) {
          await turn(page, text);
          await page.getByRole("heading", { level: 1, name: "This link cannot be opened" }).waitFor();
          await page.locator(".lede", { hasText: expect }).waitFor();
          await page.getByText("Your own answers are as they were.").waitFor();
          assert.equal(await kept(page), own);
        }
      });
    });

    for (const colorScheme of SCHEMES) {
      test(`axe finds nothing on somebody's result and on a refused link in ${colorScheme}, and neither is wider than the window`, async () => {
        await visit({ colorScheme }, async (page) => {
          const link = fragment(await linkTo(page, 1));
          await turn(page, link);
          await page.getByText("This is somebody’s result").waitFor();
          await page.getByRole("button", { name: "Use these answers as mine" }).click();
          assert.deepEqual(await axe(page), []);
          assert.deepEqual(await overflow(page), []);
          await turn(page, link.slice(0, 40));
          await page.getByText("Its end is missing.").waitFor();
          assert.deepEqual(await axe(page), []);
          assert.deepEqual(await overflow(page), []);
        });
      });
    }
  });
}
