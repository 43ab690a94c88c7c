// Templates of playbooks on their way to the clipboard.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, SCHEMES, WIDE, axe, overflow, siteInBrowser } from "./support.mjs";

const here = siteInBrowser();

async function copied(page, name, nth = 0) {
  const figure = page.locator(".copyable").nth(nth);
  await figure.getByRole("button", { name: new RegExp(`^${name}:`) }).click();
  await figure.getByText("Copied").waitFor();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : null);
    return { html: await text("text/html"), plain: await text("text/plain") };
  });
}

const permissions = ["clipboard-read", "clipboard-write"];

test("a table is copied formatted, and as plain text with tabs", async () => {
  await here.visit({ permissions }, async (page) => {
    await page.goto(`${here.home}playbooks/renewal-desk.html`);
    const { html, plain } = await copied(page, "Copy");
    assert.match(html, /<table>/);
    assert.doesNotMatch(html, /class=|id=/);
    const lines = plain.trimEnd().split("\n");
    assert.equal(lines[0], "Account\tRevenue\tEnds\tNotice date\tAutomatic?\tPrice change\tOwner\tDecides there\tOutcome shown, date\tClass\tForecast amount\tNext action, by");
  });
});

test("Markdown is what the author wrote", async () => {
  await here.visit({ permissions }, async (page) => {
    await page.goto(`${here.home}playbooks/renewal-desk.html`);
    const { html, plain } = await copied(page, "Copy as Markdown", 1);
    assert.equal(html, null);
    assert.ok(plain.startsWith("| Class | Evidence you need | Counts as |\n| --- | --- | --- |\n| Signed | Signed order or"), plain);
    assert.ok(plain.endsWith("**Forecast** = signed + agreed + expected, with at-risk accounts at their lower amount. **Open** is reported as a range, never mixed in.\n"), plain);
  });
});

test("where there is no clipboard to write to, copying still works", async () => {
  const without = () => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  await here.visit({ permissions, init: without }, async (page) => {
    await page.goto(`${here.home}playbooks/renewal-desk.html`);
    const figure = page.locator(".copyable").first();
    await figure.getByRole("button", { name: "Copy:" }).click();
    await figure.getByText("Copied").waitFor();
  });
});

test("without scripts there are no buttons", async () => {
  await here.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${here.home}playbooks/renewal-desk.html`);
    assert.equal(await page.locator(".copyable button").count(), 0);
  });
});

for (const scheme of SCHEMES) {
  for (const viewport of [NARROW, WIDE]) {
    test(`the buttons are accessible, ${scheme} at ${viewport.width} px`, async () => {
      await here.visit({ colorScheme: scheme, viewport }, async (page) => {
        await page.goto(`${here.home}playbooks/renewal-desk.html`);
        await page.getByRole("button", { name: /^Copy:/ }).first().waitFor();
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await overflow(page), []);
      });
    });
  }
}
