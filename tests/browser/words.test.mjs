// The app holds no words: what it says, its page brings.

import assert from "node:assert/strict";
import { test } from "node:test";
import { heading, open } from "./answering.mjs";
import { siteInBrowser } from "./support.mjs";

const here = siteInBrowser("/any/where/");

// The assessment's page with another text than the site sent.
async function changed(page, change) {
  await page.route(`${here.home}assessment/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test("it says what the page brings, with all rooms too", async () => {
  await here.visit({}, async (page) => {
    await changed(page, (html) => html.replace("\nContinue\n", "\nWeiter\n").replace("\nYour team’s answers\n", "\nDas Team\n"));
    await open(page, here.home);
    await page.getByRole("button", { name: "Weiter" }).waitFor();
    await open(page, here.home, "#/team");
    await heading(page, "Das Team");
  });
});

test("without words it does not start, and the page leads to the sheet", async () => {
  await here.visit({ expect: [/no #words/] }, async (page) => {
    await changed(page, (html) => html.replace('id="words"', 'id="no-words"'));
    await page.goto(`${here.home}assessment/`);
    await page.locator("#assessment-failed").waitFor({ state: "visible" });
    assert.equal(await page.locator("#app[data-mounted]").count(), 0);
  });
});
