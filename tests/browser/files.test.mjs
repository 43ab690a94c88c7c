// What a site has beside its pages, in a browser: earlier addresses, the headers for hosts, checksums.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { WIDE, axe, launch, serveSite, stride, withPage, workspace } from "./support.mjs";

const MOUNT = "/any/where/";
const run = promisify(execFile);

let browser, root, folder, site;

// Our own site, told where it stands, with checksums, and with a playbook and a page that were once called otherwise.
before(async () => {
  browser = await launch();
  root = await mkdtemp(path.join(tmpdir(), "stride-"));
  for (const part of ["content", "site"]) await cp(path.join(workspace, part), path.join(root, part), { recursive: true });
  await add("content/playbooks/health-score.md", "\ntitle:", "\naliases: [red-yellow-green]\ntitle:");
  await add("content/pages/about.md", "\ntitle:", "\naliases: [about-us]\ntitle:");
  folder = await build("plain");
  site = await serveSite(MOUNT, { folder });
});

after(async () => {
  await site?.close();
  await browser?.close();
  if (root) await rm(root, { recursive: true });
});

async function add(file, from, to) {
  const text = await readFile(path.join(root, file), "utf8");
  assert.ok(text.includes(from), `${file} has ${from}`);
  await writeFile(path.join(root, file), text.replace(from, to));
}

async function build(name) {
  const out = path.join(root, name);
  await run(stride, ["build", "--root", root, "--out", out, "--base-url", `https://example.com${MOUNT}`]);
  return out;
}

const EARLIER = [
  ["playbooks/red-yellow-green.html", "playbooks/health-score.html"],
  ["about-us.html", "about.html"],
];

describe("an earlier address leads to the page of today", () => {
  for (const [from, to] of EARLIER) {
    test(`${from}, with its place and its query`, async () => {
      await withPage(browser, { origin: site.origin, viewport: WIDE }, async (page) => {
        await page.goto(site.home);
        await page.goto(`${site.home}${from}?x=1#steps`);
        await page.waitForURL(`${site.home}${to}?x=1#steps`);
        assert.ok(await page.locator("h1").isVisible());
        await page.goBack();
        assert.equal(page.url(), site.home, "nothing of it is left in the history");
      });
    });

    test(`${from}, without scripts`, async () => {
      await withPage(browser, { origin: site.origin, javaScriptEnabled: false, viewport: WIDE }, async (page) => {
        await page.goto(`${site.home}${from}`);
        await page.waitForURL(`${site.home}${to}`);
      });
    });

    test(`${from}, from disk`, async () => {
      await withPage(browser, { origin: "file://", viewport: WIDE }, async (page) => {
        await page.goto(`${pathToFileURL(path.join(folder, from))}#steps`);
        await page.waitForURL(`${pathToFileURL(path.join(folder, to))}#steps`);
      });
    });
  }
});

test("where the script does not come, an earlier address shows a link that everybody can follow", async () => {
  await withPage(browser, { origin: site.origin, expect: [/ERR_FAILED/], viewport: WIDE }, async (page) => {
    await page.route(/assets\/redirect/, (route) => route.abort());
    await page.goto(`${site.home}${EARLIER[0][0]}`);
    assert.deepEqual(await axe(page), []);
    await page.locator("main a").click();
    assert.equal(page.url(), `${site.home}${EARLIER[0][1]}`);
  });
});

// The header lines of the rule for all files.
async function headers() {
  const [first] = (await readFile(path.join(folder, "_headers"), "utf8")).split("\n\n");
  const [pattern, ...lines] = first.split("\n");
  assert.equal(pattern, `${MOUNT}*`);
  return Object.fromEntries(lines.map((line) => line.trim().split(": ")));
}

test("everything works under the headers that hosts are told to send", async () => {
  const guarded = await serveSite(MOUNT, { folder, headers: await headers() });
  try {
    await withPage(browser, { origin: guarded.origin, viewport: WIDE }, async (page) => {
      for (const file of ["index.html", "model.html", "glossary.html", "playbooks/health-score.html"]) {
        await page.goto(guarded.home + file);
        assert.ok(await isStyled(page), file);
      }
      await page.goto(`${guarded.home}assessment/`);
      await page.locator("#app input[type=radio]").first().waitFor();
    });
  } finally {
    await guarded.close();
  }
});

// Whether the sheet arrived: the margin of a body without one is 8 pixels. (The rules of a sheet from disk cannot be read.)
function isStyled(page) {
  return page.evaluate(() => getComputedStyle(document.body).marginTop === "0px");
}

test("pages from disk have their styles and scripts, and the assessment runs", async () => {
  await withPage(browser, { origin: "file://", viewport: WIDE }, async (page) => {
    await page.goto(String(pathToFileURL(path.join(folder, "playbooks/index.html"))));
    assert.ok(await isStyled(page));
    await page.goto(String(pathToFileURL(path.join(folder, "assessment/index.html"))));
    await page.locator("#app input[type=radio]").first().waitFor();
  });
});

describe("a site with checksums", () => {
  let checked;

  before(async () => {
    await add("site/site.yaml", "title:", "integrity: true\ntitle:");
    checked = await serveSite(MOUNT, { folder: await build("checked") });
  });

  after(() => checked?.close());

  test("works over http", async () => {
    await withPage(browser, { origin: checked.origin, viewport: WIDE }, async (page) => {
      for (const file of ["index.html", "playbooks/", "assessment/"]) {
        await page.goto(checked.home + file);
        assert.ok(await isStyled(page), file);
        assert.ok((await page.locator("[integrity]").count()) > 1, file);
      }
      await page.goto(`${checked.home}${EARLIER[0][0]}#steps`);
      await page.waitForURL(`${checked.home}${EARLIER[0][1]}#steps`);
    });
  });

  test("is not shown with a stylesheet that was changed on its way", async () => {
    await withPage(browser, { origin: checked.origin, expect: [/integrity/], viewport: WIDE }, async (page) => {
      await page.route(/assets\/site-.*\.css/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\n` });
      });
      await page.goto(checked.home);
      assert.ok(!(await isStyled(page)));
    });
  });
});

test("what is missing is answered at any depth below the path of the site", async () => {
  await withPage(browser, { origin: site.origin, expect: [/status of 404/], viewport: WIDE }, async (page) => {
    for (const missing of ["nothing.html", "no/thing/at/all"]) {
      const response = await page.goto(site.home + missing);
      assert.equal(response.status(), 404);
      assert.ok(await isStyled(page), missing);
      assert.equal(await page.locator("header a.brand").getAttribute("href"), `${MOUNT}index.html`);
    }
  });
});
