// The whole assessment in one file: saved from its page, opened from disk, and alone with the browser.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { SCHEMES, WINDOW, axe, launch, overflow, serveSite, siteFolder, stride, withPage, workspace } from "./support.mjs";

const run = promisify(execFile);
const BASE = "https://example.com/any/where/";
const VIEWPORTS = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];

let browser, root, site, file, linked;

// The file lies in a folder by itself: whatever it asked for would be missing.
before(async () => {
  browser = await launch();
  site = await serveSite("/any/where/");
  root = await mkdtemp(path.join(tmpdir(), "stride-"));
  file = await alone(siteFolder, "plain.html");
  await run(stride, ["build", "--root", workspace, "--out", path.join(root, "site"), "--base-url", BASE]);
  linked = await alone(path.join(root, "site"), "linked.html");
});

after(async () => {
  await browser?.close();
  await site?.close();
  if (root) await rm(root, { recursive: true });
});

async function alone(folder, name) {
  await copyFile(path.join(folder, "assessment/one-file.html"), path.join(root, name));
  return pathToFileURL(path.join(root, name)).href;
}

function visit(work, options) {
  return withPage(browser, { origin: "file://", viewport: WINDOW, ...options }, work);
}

async function open(page, address = file) {
  await page.goto(address);
  await page.locator("#app[data-mounted]").waitFor();
}

async function answerAll(page) {
  for (let number = 1; number <= 24; number += 1) {
    await page.getByText(`Question ${number} of 24`).waitFor();
    await page.keyboard.press(String(((number * 7) % 4) + 1));
    await page.keyboard.press("Enter");
  }
  await page.getByText("See the result").first().click();
  await page.getByRole("heading", { name: "What to do first" }).waitFor();
}

test("the assessment's page offers it with its size", async () => {
  await withPage(browser, { origin: site.origin, viewport: WINDOW, acceptDownloads: true }, async (page) => {
    await page.goto(`${site.home}assessment/`);
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByText("Download the assessment as one file").click()]);
    assert.equal(saved.suggestedFilename(), "customer-success-assessment.html");
    const { size } = await stat(await saved.path());
    const said = (await page.locator(".one-file").innerText()).match(/\((\d+\.\d) MB\)/)[1];
    assert.equal(Number(said), Math.ceil(size / 100_000) / 10);
  });
});

test("opened from disk it asks for nothing, from the first question to the result", async () => {
  await visit(async (page, context) => {
    const asked = [];
    context.on("request", (request) => asked.push(request.url()));
    await open(page);
    await answerAll(page);
    assert.deepEqual(asked.filter((url) => !url.startsWith("data:")), [file]);
    assert.equal(await page.locator(".bars > li").count(), 8);
  });
});

test("its result can be taken away, and still it asks for nothing", async () => {
  await visit(async (page, context) => {
    const asked = [];
    context.on("request", (request) => asked.push(request.url()));
    await open(page);
    await answerAll(page);
    await page.getByText("More ways to take it away").click();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByText("Report (Markdown)").click()]);
    const report = await readFile(await saved.path(), "utf8");
    assert.match(report, /^# .*: maturity assessment\n/);
    assert.match(report, /\n## What to do first\n/);
    assert.deepEqual(asked.filter((url) => !/^(data|blob):/.test(url)), [file]);
  }, { acceptDownloads: true });
});

test("its result is that of the site", async () => {
  const texts = [];
  for (const [address, origin] of [[file, "file://"], [`${site.home}assessment/`, site.origin]]) {
    await withPage(browser, { origin, viewport: WINDOW }, async (page) => {
      await open(page, address);
      await answerAll(page);
      texts.push(await page.locator("#app").innerText());
    });
  }
  assert.equal(texts[0], texts[1]);
});

test("answers stay when it is opened again", async () => {
  await visit(async (page) => {
    await open(page);
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await page.getByText("Question 2 of 24").waitFor();
    await open(page);
    await page.getByRole("heading", { name: "Welcome back" }).waitFor();
  });
});

test("where the browser keeps nothing for files from a disk, it says so", async () => {
  const init = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
  await visit(async (page) => {
    await open(page);
    await page.keyboard.press("2");
    await page.getByText("does not let the page keep anything").waitFor();
  }, { init });
});

test("its policy allows its own scripts and styles by their checksums and nothing else", async () => {
  const html = await readFile(new URL(file), "utf8");
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
  assert.doesNotMatch(policy, /unsafe-inline|'self'|https?:|connect-src/);
  assert.equal(policy.match(/'sha256-/g).length, 7);
  await visit(async (page) => {
    await open(page);
    const refused = page.waitForEvent("console", (message) => message.type() === "error");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.strange = true";
      document.head.append(script);
      fetch("https://example.com/").catch(() => {});
    });
    await refused;
    assert.equal(await page.evaluate(() => "strange" in window), false);
  }, { expect: [/Content Security Policy/] });
});

test("without an address of the site it names pages and links to none", async () => {
  await visit(async (page) => {
    await open(page);
    await answerAll(page);
    const links = await page.locator("a[href]:not([href^='#'])").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.deepEqual(links, []);
  });
});

test("with an address its links lead to the site, in a new tab", async () => {
  await visit(async (page, context) => {
    await context.route(`${BASE}**`, (route) => route.fulfill({ body: "there" }));
    await open(page, linked);
    await answerAll(page);
    const link = page.locator(".actions a").first();
    assert.ok((await link.getAttribute("href")).startsWith(BASE));
    const [tab] = await Promise.all([context.waitForEvent("page"), link.click()]);
    assert.ok(tab.url().startsWith(BASE));
    assert.equal(await tab.evaluate(() => window.opener), null);
    await page.getByRole("heading", { name: "What to do first" }).waitFor();
  }, { expect: [/example\.com/] });
});

test("on a host that allows no scripts in pages it says that it is to be saved", async () => {
  const headers = { "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'" };
  const strict = await serveSite("/", { headers });
  try {
    await withPage(browser, { origin: strict.origin, viewport: WINDOW, expect: [/Content Security Policy/] }, async (page) => {
      await page.goto(`${strict.home}assessment/one-file.html`);
      await page.getByText("Save it first").waitFor();
    });
  } finally {
    await strict.close();
  }
});

for (const colorScheme of SCHEMES) {
  for (const viewport of VIEWPORTS) {
    describe(`axe finds nothing in the ${colorScheme} at ${viewport.width} pixels, and nothing sticks out`, () => {
      for (const [name, show] of Object.entries({ question: () => {}, result: answerAll })) {
        test(name, () =>
          visit(async (page) => {
            await open(page);
            await show(page);
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
          }, { colorScheme, viewport, bypassCSP: true }));
      }
    });
  }
}
