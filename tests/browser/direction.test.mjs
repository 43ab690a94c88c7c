// A site in a language that is written from right to left: mirrored, and as whole and readable as any other.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { NARROW, WIDE, axe, launch, overflow, serveSite, stride, withPage, workspace } from "./support.mjs";
import { findOnEachKind } from "./pages.mjs";

let browser, root, site;

before(async () => {
  browser = await launch();
  root = await mkdtemp(path.join(tmpdir(), "stride-"));
  for (const part of ["content", "site"]) await cp(path.join(workspace, part), path.join(root, part), { recursive: true });
  await setLanguage("ar");
  const out = path.join(root, "built");
  await promisify(execFile)(stride, ["build", "--root", root, "--out", out]);
  site = await serveSite("/", { folder: out });
});

after(async () => {
  await browser?.close();
  await site?.close();
  if (root) await rm(root, { recursive: true });
});

async function setLanguage(language) {
  const file = path.join(root, "content/framework.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, `${text.replace(/^language:.*\n/m, "")}\nlanguage: ${language}\n`);
}

test("from right to left every kind of page fits, and axe finds nothing", async () => {
  const found = await findOnEachKind({ browser, site }, {}, async (page) => {
    const direction = await page.locator("html").getAttribute("dir");
    const faults = direction === "rtl" ? [] : [`dir is ${direction}`];
    for (const viewport of [NARROW, WIDE]) {
      await page.setViewportSize(viewport);
      faults.push(...(await overflow(page)), ...(await axe(page)));
    }
    return faults;
  });
  assert.deepEqual(found, []);
});

test("from right to left the page begins at the right", () =>
  withPage(browser, { origin: site.origin, viewport: WIDE }, async (page) => {
    await page.goto(site.home);
    const side = (selector) => page.locator(selector).first().evaluate((it) => it.getBoundingClientRect().left + it.getBoundingClientRect().width / 2 > innerWidth / 2);
    assert.equal(await side(".brand"), true);
    assert.equal(await side(".section-head"), true);
    assert.equal(await side("#site-nav"), false);
  }));

test("styles are written for both directions", async () => {
  const css = await (await fetch(new URL(await stylesheet(), site.home))).text();
  const rules = css.replaceAll(/\/\*.*?\*\//gs, "");
  const physical = /[{;\s](?:(?:margin|padding|border)-(?:left|right)[-\w]*|left|right)\s*:[^;}]*|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;
  assert.deepEqual(rules.match(physical) ?? [], []);
});

async function stylesheet() {
  const html = await (await fetch(site.home)).text();
  return html.match(/<link rel="stylesheet"[^>]* href="([^"]*)"/)[1];
}
