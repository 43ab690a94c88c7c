// `stride serve` in a browser: saved changes arrive by themselves, mistakes lie over the page.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { WIDE, launch, stride, withPage, workspace } from "./support.mjs";

let browser, root, server, origin;

before(async () => {
  browser = await launch();
  root = await mkdtemp(path.join(tmpdir(), "stride-"));
  for (const part of ["content", "site"]) await cp(path.join(workspace, part), path.join(root, part), { recursive: true });
  server = spawn(stride, ["serve", "--root", root, "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  origin = await address(server.stderr);
});

after(async () => {
  server?.kill();
  await browser?.close();
  if (root) await rm(root, { recursive: true });
});

async function address(output) {
  for await (const line of createInterface({ input: output })) {
    const found = line.match(/http:\/\/127\.0\.0\.1:\d+/);
    if (found) {
      output.resume();
      return found[0];
    }
  }
  assert.fail("stride serve has printed no address");
}

async function edit(file, from, to) {
  const text = await readFile(path.join(root, file), "utf8");
  assert.ok(text.includes(from), `${file} has ${from}`);
  await writeFile(path.join(root, file), text.replace(from, to));
}

test("a saved change is shown by itself, at the place to which one had scrolled", async () => {
  await withPage(browser, { origin, viewport: WIDE }, async (page) => {
    await page.goto(`${origin}/glossary.html`);
    await page.evaluate(() => scrollTo(0, 600));
    const reloaded = page.waitForEvent("load");
    await edit("content/glossary.yaml", "definition: >-", "definition: >-\n      Changed.");
    await reloaded;
    await page.getByText("Changed.").first().waitFor();
    // As far down, or by the line further that the change may add above.
    await page.waitForFunction(() => Math.abs(scrollY - 600) <= 50);
  });
});

test("a mistake lies over the page as text, and goes when it is corrected", async () => {
  await withPage(browser, { origin, viewport: WIDE }, async (page) => {
    await page.goto(origin);
    await edit("content/framework.yaml", "summary:", "sumary<b>:");
    const overlay = page.locator("#stride-live");
    await overlay.waitFor();
    assert.match(await overlay.innerText(), /content\/framework\.yaml:\d+:\d+/);
    assert.match(await overlay.innerText(), /<b>/);
    assert.equal(await overlay.evaluate((it) => getComputedStyle(it).position), "fixed");
    await page.goto(`${origin}/glossary.html`);
    await overlay.waitFor();
    const reloaded = page.waitForEvent("load");
    await edit("content/framework.yaml", "sumary<b>:", "summary:");
    await reloaded;
    await page.locator("h1").waitFor();
    assert.equal(await overlay.count(), 0);
  });
});

test("the assessment starts under the server as well", async () => {
  await withPage(browser, { origin, viewport: WIDE }, async (page) => {
    await page.goto(`${origin}/assessment/`);
    await page.locator("#app[data-mounted]").waitFor();
  });
});
