// A site in three languages, one of them from right to left: every page leads to itself, and one assessment goes on in all of them.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { download } from "./answering.mjs";
import { onePerKind, sitePages } from "./pages.mjs";
import { NARROW, SCHEMES, WIDE, axe, launch, overflow, serveSite, stride, withPage, workspace } from "./support.mjs";

const BASE = "https://example.com/any/where/";
const QUESTIONS = 6;
// What is translated: files, and what each says otherwise. All else stays in English.
const TRANSLATED = {
  de: {
    "domains/planning/domain.md": [["title: Planning", "title: Planung"]],
    "domains/planning/questions.yaml": [["How is it decided what the team works on next?", "Wie wird entschieden, was als Nächstes kommt?"]],
    "playbooks/one-board.md": [["title: One board", "title: Eine Tafel"], ["## Steps", "## Schritte"]],
  },
  ar: { "domains/planning/domain.md": [["title: Planning", "title: التخطيط"]] },
};

let browser, place, root, site;
before(async () => {
  place = await mkdtemp(path.join(tmpdir(), "stride-languages-"));
  root = path.join(place, "project");
  await cp(path.join(workspace, "tests/frameworks/process"), root, { recursive: true });
  const yaml = path.join(root, "site/site.yaml");
  await writeFile(yaml, `${await readFile(yaml, "utf8")}languages: [de, ar]\n`);
  for (const [language, files] of Object.entries(TRANSLATED)) {
    for (const [file, changes] of Object.entries(files)) {
      let text = await readFile(path.join(root, "content", file), "utf8");
      for (const [from, to] of changes) {
        assert.ok(text.includes(from), `${file}: ${from}`);
        text = text.replace(from, to);
      }
      const translated = path.join(root, "content/languages", language, file);
      await mkdir(path.dirname(translated), { recursive: true });
      await writeFile(translated, text);
    }
  }
  assert.match(execFileSync(stride, ["check", "--root", root], { encoding: "utf8", stdio: "pipe" }), /^(no findings.*\s*)?$/);
  execFileSync(stride, ["build", "--root", root, "--base-url", BASE], { stdio: "pipe" });
  [browser, site] = await Promise.all([launch(), serveSite("/any/where/", { folder: path.join(root, "dist") })]);
});
after(async () => {
  await browser?.close();
  await site?.close();
  await rm(place, { recursive: true, force: true });
});

const visit = (options, work) => withPage(browser, { origin: site.origin, viewport: WIDE, ...options }, work);

async function choose(page, language) {
  await page.locator(".site-footer").getByRole("link", { name: language, exact: true }).click();
}

test("every page leads to itself in each language, for readers and for search engines", async () => {
  const pages = await sitePages(path.join(root, "dist"));
  const files = new Set(pages.map(({ file }) => file));
  const own = pages.filter(({ file, kind }) => !/^(de|ar)\//.test(file) && kind !== "not-found");
  assert.ok(own.length > 20, `${own.length} pages`);
  for (const { file, html } of own) {
    for (const [language, prefix] of [["en", ""], ["de", "de/"], ["ar", "ar/"]]) {
      assert.ok(files.has(prefix + file), prefix + file);
      const address = BASE + prefix + file.replace(/index\.html$/, "");
      assert.ok(html.includes(`hreflang="${language}" href="${address}"`), `${file} names ${address}`);
    }
  }
});

test("the switch keeps the page, its place on it, and says its language and direction", async () => {
  await visit({}, async (page) => {
    await page.goto(`${site.home}domains/planning.html#what-to-look-at-first`);
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("#site-languages").getByRole("link", { name: "Deutsch" }).click();
    await page.waitForURL(`${site.home}de/domains/planning.html#what-to-look-at-first`);
    await page.getByRole("heading", { level: 1, name: "Planung" }).waitFor();
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["de", "ltr"]);
    await choose(page, "العربية");
    await page.getByRole("heading", { level: 1, name: "التخطيط" }).waitFor();
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ar", "rtl"]);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
  });
});

test("what is not translated stands there in its language, and says so", async () => {
  await visit({}, async (page) => {
    await page.goto(`${site.home}de/playbooks/small-releases.html`);
    assert.match(await page.locator(".not-translated").innerText(), /auf Deutsch.*English/);
    assert.equal(await page.locator("main").getAttribute("lang"), "en");
    await page.goto(`${site.home}de/playbooks/one-board.html`);
    assert.equal(await page.locator(".not-translated").count(), 0);
    await page.getByRole("heading", { name: "Eine Tafel" }).waitFor();
    assert.equal(await page.locator(".procedure li").count(), 3, "its steps are steps under a heading in German");
  });
});

test("one begins in German, goes on in Arabic at the same question, and takes the same result along in English", async () => {
  await visit({ acceptDownloads: true }, async (page) => {
    await page.goto(`${site.home}de/assessment/`);
    await page.locator("#app[data-mounted]").waitFor();
    await page.getByRole("heading", { level: 1, name: "Wie wird entschieden" }).waitFor();
    await page.keyboard.press("2");
    await page.getByRole("button", { name: "Weiter" }).click();
    await page.getByText(`Frage 2 von ${QUESTIONS}`).waitFor();
    await choose(page, "العربية");
    await page.locator("#app[data-mounted]").waitFor();
    await page.getByText(/2.*من.*6/).first().waitFor();
    for (let number = 2; number <= QUESTIONS; number += 1) {
      await page.getByText(new RegExp(`${number}.*من.*${QUESTIONS}`)).first().waitFor();
      await page.keyboard.press("3");
      await page.keyboard.press("Enter");
    }
    await page.getByRole("heading", { level: 1, name: "راجع إجاباتك" }).waitFor();
    await page.evaluate(() => (location.hash = "#/result"));
    await page.locator(".verdict h1").waitFor();
    const index = (text) => text.match(/\d+/g).join(" ");
    const inArabic = index(await page.locator(".bars").first().innerText());
    await choose(page, "English");
    await page.getByRole("heading", { name: "What to do first" }).waitFor();
    assert.equal(index(await page.locator(".bars").first().innerText()), inArabic);
    const answers = await download(page, "Download my answers");
    assert.equal(Object.keys(JSON.parse(answers.text).answers).length, QUESTIONS);
  });
});

test("each language finds its own words", async () => {
  for (const [prefix, query, title] of [["de/", "Tafel", "Eine Tafel"], ["", "board", "One board"], ["ar/", "التخطيط", "التخطيط"]]) {
    await visit({}, async (page) => {
      await page.goto(`${site.home}${prefix}search.html`);
      await page.getByRole("combobox").or(page.getByRole("searchbox")).first().fill(query);
      await page.locator("main a").getByText(title).first().waitFor();
    });
  }
});

for (const language of ["de", "ar"]) {
  for (const colorScheme of SCHEMES) {
    test(`${language}, ${colorScheme}: axe finds nothing on any kind of page, and none is wider than its window`, async () => {
      const kinds = onePerKind((await sitePages(path.join(root, "dist"))).filter(({ file }) => file.startsWith(`${language}/`)));
      assert.ok(kinds.length > 12, `${kinds.length} kinds`);
      await visit({ colorScheme }, async (page) => {
        for (const { file } of kinds) {
          await page.goto(site.home + file);
          assert.deepEqual(await axe(page), [], file);
          for (const viewport of [NARROW, WIDE]) {
            await page.setViewportSize(viewport);
            assert.deepEqual(await overflow(page), [], `${file} at ${viewport.width}`);
          }
        }
      });
    });
  }
}
