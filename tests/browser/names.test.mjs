// What a screen reader is told on the way from the first question to the result, and that answering asks for nothing.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DESK, KEY, PHONE, QUESTIONS, answer, answersFile, atQuestion, bundleOf, heading, open } from "./answering.mjs";
import { siteInBrowser } from "./support.mjs";

let bundle;
const here = siteInBrowser("/any/where/", async ({ home }) => (bundle = await bundleOf(home)));

// The accessibility tree of the app, a line for each part.
const heard = async (page) => {
  const lines = (await page.locator("#app").ariaSnapshot()).split("\n");
  return lines.map((line) => line.trim().replace(/^- '(.*)'(:?)$/, "- $1$2"));
};
const has = (lines, ...wanted) => {
  for (const line of wanted) assert.ok(lines.some((it) => (line instanceof RegExp ? line.test(it) : it === line)), `${line} in\n${lines.join("\n")}`);
};

for (const viewport of [PHONE, DESK]) {
  describe(`at ${viewport.width} pixels`, () => {
    test("a question is a group named by its heading, with its answers as radios and what is wrong beside them", async () => {
      await here.visit({ viewport }, async (page) => {
        await open(page, here.home);
        const [{ questions: [first] }] = bundle.framework.domains;
        const lines = await heard(page);
        has(lines, new RegExp(`^- group "${first.text.replace(/[?]/g, "\\?")}`), new RegExp(`^- heading "${first.text.replace(/[?]/g, "\\?")}" \\[level=1\\]`));
        for (const option of first.options) has(lines, new RegExp(`^- radio "${option.text.replace(/[.?+]/g, "\\$&")}`));
        has(lines, /^- radio "We don’t know/, /^- radio "Doesn’t apply to us/, /^- button "Continue"/);
        assert.ok(!lines.some((line) => /\[checked\]/.test(line)), "something is chosen already");
        await page.getByRole("button", { name: "Continue" }).click();
        has(await heard(page), /^- alert|^- heading "There is a problem"/, /^- link "/);
      });
    });

    test("the list of answers names each question with its answer and a way to change it", async () => {
      await here.visit({ viewport, stored: { [KEY]: JSON.stringify(answersFile(bundle)) } }, async (page) => {
        await open(page, here.home, "#/check");
        const lines = await heard(page);
        const changes = lines.filter((line) => /^- link "Change/.test(line));
        assert.equal(changes.length, QUESTIONS);
        assert.equal(new Set(changes).size, QUESTIONS, "two ways to change have one name");
        has(lines, /^- link "See the result"/);
      });
    });

    test("the result is regions with headings, bars that say their figures, a table of them, and boxes and buttons that say what of", async () => {
      await here.visit({ viewport, stored: { [KEY]: JSON.stringify(answersFile(bundle)) } }, async (page) => {
        await open(page, here.home, "#/result");
        const lines = await heard(page);
        for (const name of ["Where each domain stands", "What to do first", "What to measure", "Over time", "Keep it"]) {
          has(lines, `- region "${name}":`, `- heading "${name}" [level=2]`);
        }
        const unnamed = lines.filter((line) => /^- (button|link|checkbox|combobox|textbox|radio|region|img|table)(:| \[|$)/.test(line));
        assert.deepEqual(unnamed, []);
        const boxes = lines.filter((line) => /^- checkbox "See it as done/.test(line));
        assert.equal(new Set(boxes).size, boxes.length, "two boxes have one name");
        await page.getByText("The same figures as a table").click();
        has(await heard(page), /^- table/, /^- columnheader "Domain"/);
        for (const { title } of bundle.framework.domains) has(await heard(page), new RegExp(`^- rowheader "${title.replace(/[&]/g, "\\$&")}"`));
      });
    });
  });
}

test("from the first answer to the result nothing is asked for once the page is there", async () => {
  await here.visit({ viewport: PHONE }, async (page) => {
    await open(page, here.home);
    await page.waitForLoadState("networkidle");
    const asked = [];
    // A browser looks at the icon again with each title, for its own window.
    page.on("request", (request) => /\/icon-/.test(request.url()) || asked.push(request.url()));
    await answer(page, 1, QUESTIONS);
    await heading(page, "Check your answers");
    await page.getByRole("link", { name: "See the result" }).first().click();
    await page.locator(".verdict").waitFor();
    await page.getByLabel("Lose fewer customers").check();
    await page.locator('input[name="what-if"]').first().check();
    await page.goBack();
    await heading(page, "Check your answers");
    await page.goBack();
    await atQuestion(page, QUESTIONS);
    assert.deepEqual(asked, []);
  });
});
