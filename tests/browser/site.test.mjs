// Every page of the built site: whole, reachable, readable by everyone, wherever it is hosted.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { NARROW, WIDE, crawl, launch, onDisk, pagesOnDisk, serveSite, withPage } from "./support.mjs";
import { findOnEachKind } from "./pages.mjs";

// The page kinds that must be there, by `data-kind` of their body.
const KINDS = [
  "article", "articles", "assessment", "domain", "domains", "glossary", "health-score", "home", "journey", "metric",
  "metrics", "model", "not-found", "operating-model", "page", "playbook", "playbooks", "principle", "principles",
  "search", "sheet", "transition",
];

let browser, site, rootSite, found, byKind;

before(async () => {
  browser = await launch();
  site = await serveSite("/any/where/");
  rootSite = await serveSite("/");
  found = await crawl(site);
  byKind = largestOfEachKind();
});

after(async () => {
  await browser?.close();
  await site?.close();
  await rootSite?.close();
});

// One page for each kind: the one with the most in it. The 404 page stands in for any address, at any depth, so that its
// links cannot be relative: it is made for the base address, here the root.
function largestOfEachKind() {
  const kinds = new Map([["not-found", { url: `${rootSite.home}404.html`, origin: rootSite.origin, length: 0 }]]);
  for (const [url, { kind, html }] of found.pages) {
    if (html && kind !== "one-file" && html.length > (kinds.get(kind)?.length ?? 0)) kinds.set(kind, { url, origin: site.origin, length: html.length });
  }
  return kinds;
}

// Every page once, though a folder's page has two addresses. The assessment in one file is for those who save it.
function htmlPages() {
  const pages = [...found.pages].filter(([, { html, kind }]) => html && kind !== "one-file").map(([url]) => url);
  return pages.filter((url) => !url.endsWith("/") || !pages.includes(`${url}index.html`));
}

test("every page kind is there", () => {
  assert.deepEqual([...byKind.keys()].sort(), KINDS);
});

for (const mount of ["/", "/any/where/", "/so/much/deeper/in/"]) {
  test(`no link or anchor leads nowhere when the site is mounted at ${mount}`, async () => {
    const server = await serveSite(mount);
    try {
      const { pages, broken } = await crawl(server);
      assert.deepEqual(broken, []);
      assert.ok(pages.size > 20, `${pages.size} addresses`);
    } finally {
      await server.close();
    }
  });
}

test("no link or anchor leads nowhere when the pages are opened from a disk, where folders have no page", async () => {
  const { pages, broken } = await crawl(onDisk());
  assert.deepEqual(broken, []);
  assert.ok(pages.size > 20, `${pages.size} files`);
});

test("opened from a disk, pages have their style and make the browser complain of nothing", async () => {
  // The 404 page is made for the base address.
  const options = { viewport: WIDE, expect: [/\/404\.html$/] };
  const found = await findOnEachKind({ browser, site: onDisk() }, options, async (page) => {
    const isStyled = await page.evaluate(() => getComputedStyle(document.body).backgroundColor !== "rgba(0, 0, 0, 0)");
    return isStyled || page.url().endsWith("/404.html") ? [] : ["no style"];
  });
  assert.deepEqual(found, []);
});

test("every page on the disk can be reached from the home page", async () => {
  const reached = new Set(htmlPages().map((url) => url.slice(site.home.length)).map((it) => (it === "" || it.endsWith("/") ? `${it}index.html` : it)));
  const lost = (await pagesOnDisk()).filter((file) => !reached.has(file));
  assert.deepEqual(lost, ["404.html", "assessment/one-file.html"]);
});

test("the links of the assessment's result lead somewhere", async () => {
  const { url } = byKind.get("assessment");
  const { html } = found.pages.get(url);
  const bundle = JSON.parse(html.match(/<script type="application\/json" id="assessment-bundle">(.*?)<\/script>/s)[1]);
  const hrefs = Object.values(bundle.pages).map(({ href }) => new URL(href, url));
  assert.ok(hrefs.length > 10, `${hrefs.length} pages`);
  const broken = hrefs.filter((to) => found.pages.get(to.origin + to.pathname)?.status !== 200);
  assert.deepEqual(broken.map(String), []);
});

test("a page asks for one script, the assessment for its loader too", () => {
  const isScript = /<script(?![^>]*type="(application|text)\/)[^>]*>/g;
  for (const [url, { kind, html }] of found.pages) {
    if (html && kind !== "one-file") assert.equal(html.match(isScript)?.length, kind === "assessment" ? 2 : 1, url);
  }
});

test("no page has an inline script, style or handler", () => {
  const inline = /<script>|<style|\sstyle="|\son[a-z]+="|href="javascript:/i;
  assert.deepEqual(htmlPages().filter((url) => inline.test(found.pages.get(url).html)), []);
});

test("every page has one h1, a title of its own, a language and a description", async () => {
  const titles = new Map();
  for (const url of htmlPages()) {
    const { html } = found.pages.get(url);
    assert.equal(html.match(/<h1[\s>]/g)?.length, 1, url);
    assert.match(html, /<html lang="[a-z]/, url);
    assert.match(html, /<meta name="description" content="[^"]+">/, url);
    const title = html.match(/<title>([^<]+)<\/title>/)[1];
    assert.equal(titles.get(title), undefined, `${url} has the title of ${titles.get(title)}`);
    titles.set(title, url);
  }
});

describe("without scripts every page can be read", () => {
  for (const kind of KINDS) {
    test(kind, async () => {
      const { url, origin } = byKind.get(kind);
      await withPage(browser, { origin, javaScriptEnabled: false, viewport: WIDE }, async (page) => {
        await page.goto(url);
        assert.ok(await page.locator("h1").isVisible());
        const words = (await page.locator("main").innerText()).split(/\s+/).length;
        assert.ok(words > (kind === "not-found" ? 5 : 20), `${words} words`);
      });
    });
  }
});

test("without scripts the assessment leads to the sheet, which has every question", async () => {
  await withPage(browser, { origin: site.origin, javaScriptEnabled: false, viewport: WIDE }, async (page) => {
    await page.goto(byKind.get("assessment").url);
    assert.equal(await page.locator("#app :is(button, input):visible").count(), 0);
    await page.locator("noscript a, main a").filter({ hasText: /print|sheet|questionnaire/i }).first().click();
    assert.equal(await page.locator("body").getAttribute("data-kind"), "sheet");
    assert.equal(await page.locator(".sheet-question:has(.level)").count(), 24);
  });
});

test("on a phone the menu opens and leads on without scripts", async () => {
  await withPage(browser, { origin: site.origin, javaScriptEnabled: false, viewport: NARROW }, async (page) => {
    await page.goto(site.home);
    await page.locator(".menu-button").click();
    await page.locator("#site-nav a").first().click();
    assert.notEqual(page.url(), site.home);
    assert.ok(await page.locator("h1").isVisible());
  });
});

test("what is not there is the 404 page, at any depth, with links that work", async () => {
  const { origin, home } = rootSite;
  await withPage(browser, { origin, expect: [/status of 404/], viewport: WIDE }, async (page) => {
    const response = await page.goto(`${home}nothing/here/at/all`);
    assert.equal(response.status(), 404);
    assert.equal(await page.locator("body").getAttribute("data-kind"), "not-found");
    assert.ok(await page.evaluate(() => document.styleSheets.length > 0 && document.styleSheets[0].cssRules.length > 0));
    for (const link of await page.locator('a:not([href^="#"])').all()) {
      const to = new URL(await link.getAttribute("href"), page.url());
      assert.equal((await fetch(to)).status, 200, to.href);
    }
  });
});
