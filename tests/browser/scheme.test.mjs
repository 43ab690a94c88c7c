// Light, dark or as the system has it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { siteInBrowser } from "./support.mjs";

const here = siteInBrowser();

const blocked = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
const DARK_PAPER = "rgb(20, 22, 27)";
const LIGHT_PAPER = "rgb(251, 250, 246)";

function paper(page) {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

function colors(page, name) {
  return page.getByRole("group", { name: "Colors" }).getByRole("radio", { name });
}

test("a chosen scheme is there on the next page before anything is painted", async () => {
  await here.visit({ colorScheme: "light" }, async (page) => {
    await page.goto(here.home);
    await colors(page, "Dark").check();
    assert.equal(await paper(page), DARK_PAPER);
    // The first thing that could be painted is the body: what is its color as soon as there is one?
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        window.firstPaper = getComputedStyle(document.body).backgroundColor;
        window.firstMeta = document.querySelector("[name=color-scheme]").content;
      }).observe(document, { childList: true, subtree: true });
    });
    for (const address of ["model.html", "playbooks/renewal-desk.html", "assessment/"]) {
      await page.goto(here.home + address);
      assert.equal(await page.evaluate(() => window.firstPaper), DARK_PAPER, address);
      assert.equal(await page.evaluate(() => window.firstMeta), "dark", address);
      assert.ok(await colors(page, "Dark").isChecked(), address);
    }
  });
});

test("without a choice the system decides, also when it changes its mind", async () => {
  await here.visit({ colorScheme: "dark" }, async (page) => {
    await page.goto(here.home);
    assert.ok(await colors(page, "Auto").isChecked());
    assert.equal(await paper(page), DARK_PAPER);
    const bar = page.locator("meta[name=theme-color]").first();
    assert.equal(await bar.getAttribute("content"), DARK_PAPER);
    await page.emulateMedia({ colorScheme: "light" });
    assert.equal(await paper(page), LIGHT_PAPER);
    await page.waitForFunction((color) => document.querySelector("meta[name=theme-color]").content === color, LIGHT_PAPER);
  });
});

test("the scheme is chosen by keyboard, and Auto takes the choice back", async () => {
  await here.visit({ colorScheme: "light" }, async (page) => {
    await page.goto(here.home);
    await colors(page, "Auto").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    assert.equal(await paper(page), DARK_PAPER);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.reload();
    assert.ok(await colors(page, "Auto").isChecked());
    assert.equal(await paper(page), LIGHT_PAPER);
  });
});

test("another window follows", async () => {
  await here.visit({ colorScheme: "light" }, async (page, context) => {
    await page.goto(here.home);
    const other = await context.newPage();
    await other.goto(`${here.home}model.html`);
    await colors(page, "Dark").check();
    await other.waitForFunction(() => document.documentElement.dataset.scheme === "dark");
    assert.ok(await colors(other, "Dark").isChecked());
  });
});

test("where the browser keeps nothing, the choice holds for the page", async () => {
  await here.visit({ colorScheme: "light", init: blocked }, async (page) => {
    await page.goto(here.home);
    await colors(page, "Dark").check();
    assert.equal(await paper(page), DARK_PAPER);
    await page.reload();
    assert.equal(await paper(page), LIGHT_PAPER);
  });
});

test("paper is white, whatever was chosen", async () => {
  await here.visit({ stored: { "stride:scheme": "dark" } }, async (page) => {
    await page.goto(here.home);
    await page.emulateMedia({ media: "print" });
    assert.equal(await paper(page), "rgb(255, 255, 255)");
    assert.equal(await page.locator(".scheme").isVisible(), false);
  });
});

test("without scripts there is no control that would do nothing", async () => {
  await here.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(here.home);
    assert.equal(await page.locator(".scheme").isVisible(), false);
  });
});
