// The assessment within a page of another site: all questions or one domain, as high as it is, and only for who may.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { WINDOW, axe, launch, stride, workspace, closeNow, serveSite, siteFolder } from "./support.mjs";

const run = promisify(execFile);
const VIEWPORTS = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];

let browser, root, site, hosts, bundle;

// Our site, which lets the first of two other sites show it; the port of a site belongs to its origin.
before(async () => {
  browser = await launch();
  root = await mkdtemp(path.join(tmpdir(), "stride-"));
  hosts = [await hostPage(), await hostPage()];
  for (const part of ["content", "site"]) await cp(path.join(workspace, part), path.join(root, part), { recursive: true });
  const yaml = path.join(root, "site/site.yaml");
  await writeFile(yaml, `${await readFile(yaml, "utf8")}embed:\n  origins: [${hosts[0].origin}]\n`);
  await run(stride, ["build", "--root", root, "--out", path.join(root, "out")]);
  const headers = await readFile(path.join(root, "out/_headers"), "utf8");
  const policy = headers.match(/Content-Security-Policy: (.*)/)[1];
  site = await serveSite("/any/where/", { folder: path.join(root, "out"), headers: { "Content-Security-Policy": policy } });
  const html = await readFile(path.join(root, "out/assessment/index.html"), "utf8");
  bundle = JSON.parse(html.match(/id="assessment-bundle">(.*?)<\/script>/s)[1]);
});

after(async () => {
  await browser?.close();
  await site?.close();
  for (const host of hosts ?? []) await host.close();
  if (root) await rm(root, { recursive: true });
});

// A site of somebody else's with one page, whose path is what its element asks for.
async function hostPage() {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(request.url.slice(1));
    const snippet = `<div data-stride="${asked}"></div>\n<script src="${site.home}assessment/embed.js" defer></script>`;
    response.writeHead(200, { "Content-Type": "text/html" }).end(`<!doctype html><title>Host</title><p>Above</p>${snippet}<p>Below</p>`);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => closeNow(server) };
}

// Opens a page of the other site and fails on any error; gives the frame, and what was said to the page around it.
async function visit(asked, work, { host = hosts[0], expect = [], viewport = WINDOW } = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", viewport });
  const problems = [];
  const note = (text) => expect.some((pattern) => pattern.test(text)) || problems.push(text);
  context.on("console", (message) => message.type() === "error" && note(message.text()));
  context.on("weberror", (error) => note(String(error.error())));
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${host.origin}/${asked}`);
    await work(page, page.frameLocator("iframe"), context);
    assert.deepEqual(problems, []);
  } finally {
    await context.close();
  }
}

const mounted = (frame) => frame.locator("#app[data-mounted]").waitFor();
const frameOf = (page) => page.frames().find((frame) => frame.url().includes("embed.html"));

async function answerAll(page, frame, total) {
  for (let number = 1; number <= total; number += 1) {
    await frame.getByText(`Question ${number} of ${total}`).waitFor();
    await frame.locator(`#answer-${((number * 7) % 4) + 1}`).check();
    await frame.getByRole("button", { name: "Continue" }).click();
  }
  await frame.getByText("See the result").first().click();
  await frame.getByRole("heading", { name: "What to do first" }).waitFor();
}

test("two lines in a page of another site show all questions, without header and footer", async () => {
  await visit("", async (page, frame) => {
    await mounted(frame);
    await frame.getByText("Question 1 of 24").waitFor();
    assert.equal(await frame.locator(".site-header, .site-footer, nav").count(), 0);
    assert.match(await page.locator("iframe").getAttribute("title"), /Assessment/);
  });
});

test("with the id of a domain only its questions are asked, and its result is that domain's", async () => {
  const domain = bundle.framework.domains[1];
  const total = domain.questions.length;
  await visit(domain.id, async (page, frame) => {
    await mounted(frame);
    await answerAll(page, frame, total);
    assert.equal(await frame.locator(".bars > li").count(), 1);
    assert.match(await frame.locator(".bars > li").innerText(), new RegExp(domain.title));
  });
});

test("several domains are asked about together, and an id that is none is said to developers", async () => {
  const [one, , other] = bundle.framework.domains;
  const total = one.questions.length + other.questions.length;
  await visit(`${other.id} ${one.id} nonsense`, async (page, frame) => {
    await mounted(frame);
    await frame.getByText(`Question 1 of ${total}`).waitFor();
  });
});

test("the frame is as high as what stands in it, and follows it", async () => {
  for (const viewport of VIEWPORTS) {
    await visit(bundle.framework.domains[0].id, async (page, frame) => {
      await mounted(frame);
      await page.waitForFunction(() => document.querySelector("iframe").clientHeight !== 640);
      const heights = [];
      for (const step of [() => {}, () => frame.locator("#answer-not-applicable").check(), () => frame.getByText("Add a note or evidence").click()]) {
        await step();
        await page.waitForTimeout(300);
        const inside = await frameOf(page).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        assert.equal(await page.locator("iframe").evaluate((it) => it.clientHeight), inside);
        assert.ok(await frameOf(page).evaluate(() => document.documentElement.scrollHeight <= innerHeight));
        heights.push(inside);
      }
      assert.ok(heights[0] < heights[1] && heights[1] < heights[2], heights.join(" "));
    }, { viewport });
  }
});

test("a link of the result opens in a new tab and leaves the page around it alone", async () => {
  await visit(bundle.framework.domains[0].id, async (page, frame, context) => {
    await mounted(frame);
    await answerAll(page, frame, bundle.framework.domains[0].questions.length);
    const [tab] = await Promise.all([context.waitForEvent("page"), frame.locator(".actions a").first().click()]);
    await tab.waitForLoadState();
    assert.ok(tab.url().startsWith(site.home));
    assert.equal(await tab.evaluate(() => window.opener), null);
    await frame.getByRole("heading", { name: "What to do first" }).waitFor();
  });
});

test("a site that is not named is refused by the browser, and hears nothing", async () => {
  await visit("", async (page) => {
    await page.waitForTimeout(1000);
    const frame = page.frames()[1];
    assert.notEqual(await frame.evaluate(() => document.querySelector("#app")?.id).catch(() => "refused"), "app");
    assert.equal(await page.locator("iframe").evaluate((it) => it.clientHeight), 640);
  }, { host: hosts[1], expect: [/frame-ancestors|Content Security Policy|target origin/] });
});

test("where the host sends no headers, a site that is not named is still told no height", async () => {
  const plain = await serveSite("/", { folder: path.join(root, "out") });
  const strict = site;
  site = plain;
  try {
    for (const [host, told] of [[hosts[0], true], [hosts[1], false]]) {
      await visit("", async (page, frame) => {
        await mounted(frame);
        await page.waitForTimeout(500);
        assert.equal((await page.locator("iframe").evaluate((it) => it.clientHeight)) !== 640, told);
      }, { host });
    }
  } finally {
    site = strict;
    await plain.close();
  }
});

test("what is answered within another page is kept, apart from what was answered on the site", async () => {
  const domain = bundle.framework.domains[0];
  await visit(domain.id, async (page, frame) => {
    await mounted(frame);
    await frame.locator("#answer-2").check();
    await frame.getByRole("button", { name: "Continue" }).click();
    await frame.getByText(`Question 2 of ${domain.questions.length}`).waitFor();
    await page.reload();
    await mounted(frame);
    await frame.getByRole("heading", { name: "Welcome back" }).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${site.home}assessment/`);
    await other.locator("#app[data-mounted]").waitFor();
    await other.getByText("Question 1 of 24").waitFor();
    assert.equal(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("stride:")).length), 0);
    // Nor does it take over what is answered there while it is open.
    const { questions } = domain;
    const embedded = () => other.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => key.startsWith("embed:"))));
    const before = await embedded();
    for (const number of questions.keys()) {
      await other.getByText(`Question ${number + 1} of 24`).waitFor();
      await other.keyboard.press("4");
      await other.keyboard.press("Enter");
    }
    await other.getByText(`Question ${questions.length + 1} of 24`).waitFor();
    await page.waitForTimeout(500);
    await frame.getByRole("heading", { name: "Welcome back" }).waitFor();
    assert.equal(await frame.getByText("Newer answers").count(), 0);
    assert.equal(await embedded(), before);
  });
});

test("the same assessment in two windows of another page hears of itself", async () => {
  const domain = bundle.framework.domains[0];
  await visit(domain.id, async (page, frame) => {
    await mounted(frame);
    const other = await page.context().newPage();
    await other.goto(page.url());
    const inner = other.frameLocator("iframe");
    await mounted(inner);
    await inner.locator("#answer-2").check();
    await frame.getByText("Newer answers").waitFor();
    await frame.locator("#answer-2:checked").waitFor();
  });
});

test("a site that names nobody has no such page", async () => {
  await assert.rejects(readFile(path.join(siteFolder, "assessment/embed.html")));
  await assert.rejects(readFile(path.join(siteFolder, "assessment/embed.js")));
  assert.match(await readFile(path.join(siteFolder, "_headers"), "utf8"), /frame-ancestors 'none'/);
});

test("an origin that is none stops the build with its place", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "stride-"));
  try {
    for (const part of ["content", "site"]) await cp(path.join(workspace, part), path.join(folder, part), { recursive: true });
    const yaml = path.join(folder, "site/site.yaml");
    await writeFile(yaml, "title: Site\nembed:\n  origins: [https://example.com/]\n");
    const { stderr, stdout } = await run(stride, ["check", "--root", folder]).catch((error) => error);
    assert.match(stderr + stdout, /`https:\/\/example\.com\/` is not the origin of a site[\s\S]*site\/site\.yaml:3:13/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

for (const viewport of VIEWPORTS) {
  describe(`axe finds nothing at ${viewport.width} pixels`, () => {
    test("question and result", () =>
      visit(bundle.framework.domains[0].id, async (page, frame) => {
        await mounted(frame);
        const inner = frameOf(page);
        const unlike = (found) => found.filter((line) => !/^(page-has-heading-one|region|landmark)/.test(line));
        assert.deepEqual(unlike(await axe(inner)), []);
        await answerAll(page, frame, bundle.framework.domains[0].questions.length);
        assert.deepEqual(unlike(await axe(inner)), []);
      }, { viewport }));
  });
}
