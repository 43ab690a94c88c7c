// Other frameworks than the one that ships: each is built, taken by keyboard, and scored as the command line scores it.

import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { bundleOf, download, heading } from "./answering.mjs";
import { SCHEMES, axe, crawl, launch, overflow, serveSite, stride, withPage, workspace } from "./support.mjs";
import { onePerKind, sitePages } from "./pages.mjs";

const run = promisify(execFile);
const WINDOWS = [{ width: 360, height: 740 }, { width: 1280, height: 900 }];
const FRAMEWORKS = ["process", "readiness", "security"];

let browser, place;
before(async () => {
  browser = await launch();
  place = await mkdtemp(path.join(tmpdir(), "stride-frameworks-"));
});
after(async () => {
  await browser?.close();
  await rm(place, { recursive: true, force: true });
});

// What is in the way of a reader: headings with nothing below them, lists of nothing, sentences that count nothing.
function emptiness() {
  const shown = (it) => it.checkVisibility({ visibilityProperty: true });
  const parts = [...document.querySelectorAll("main section")].filter(shown);
  const bare = parts.filter((it) => it.innerText.trim() === (it.querySelector(".section-head") ?? it.querySelector("h2"))?.innerText.trim());
  const lists = [...document.querySelectorAll("main :is(ul, ol, dl, tbody, h1, h2, h3, p)")].filter((it) => shown(it) && it.innerText.trim() === "" && !it.matches("[role=status], .error") && !it.querySelector("svg, img, input"));
  const counted = document.querySelector("main").innerText.match(/\b(0|no) (playbooks?|metrics?|principles?|terms?|articles?)\b/gi) ?? [];
  return [...bare, ...lists].map((it) => it.outerHTML.slice(0, 120)).concat(counted);
}

for (const name of FRAMEWORKS) {
  describe(name, () => {
    const root = path.join(workspace, "tests/frameworks", name);
    let site, bundle, questions;
    before(async () => {
      const folder = path.join(place, name);
      execFileSync(stride, ["build", "--root", root, "--out", folder], { stdio: "pipe" });
      site = await serveSite("/any/where/", { folder });
      bundle = await bundleOf(site.home);
      questions = bundle.framework.domains.flatMap((domain) => domain.questions);
    });
    after(() => site?.close());

    const visit = (options, work) => withPage(browser, { origin: site.origin, viewport: WINDOWS[1], ...options }, work);

    // One choice for every question, of as many options as it has; never all of the last.
    const choice = (question, at) => ((at * 5 + 3) % question.options.length) + 1;

    // Takes the assessment by keys alone: a digit for an option, Enter to go on.
    async function take(page) {
      await page.goto(`${site.home}assessment/`);
      await page.locator("#app[data-mounted]").waitFor();
      for (const [at, question] of questions.entries()) {
        await page.locator(".progress-line", { hasText: `Question ${at + 1} of ${questions.length}` }).waitFor();
        await page.keyboard.press(String(choice(question, at)));
        await page.keyboard.press("Enter");
      }
      await heading(page, "Check your answers");
      await page.getByText("See the result").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".verdict h1").waitFor();
    }

    test("a sound project is checked without a finding", () => {
      const said = execFileSync(stride, ["check", "--root", root], { encoding: "utf8", stdio: "pipe" });
      assert.match(said, /^(no findings.*\s*)?$/);
    });

    test("the scorecard of an assessment by keyboard is what stride score makes of its answers, to the byte", async () => {
      await visit({ acceptDownloads: true }, async (page) => {
        await take(page);
        const answers = await download(page, "Download my answers");
        const given = JSON.parse(answers.text).answers;
        assert.deepEqual(
          questions.map(({ id }) => given[id]?.option),
          questions.map((question, at) => question.options[choice(question, at) - 1].id),
        );
        const scorecard = await download(page, "Download scorecard");
        const file = path.join(place, `${name}.json`);
        await writeFile(file, answers.text);
        const { stdout } = await run(stride, ["score", file, "--format", "json", "--root", root]);
        assert.equal(scorecard.text, stdout);
        assert.ok(JSON.parse(stdout).scorecard.stage, "it has a stage");
      });
    });

    test("axe finds nothing on the result, nothing sticks out, and nothing on it is empty", async () => {
      await visit({}, async (page) => {
        await take(page);
        for (const colorScheme of SCHEMES) {
          for (const viewport of WINDOWS) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize(viewport);
            const where = `${viewport.width} in ${colorScheme}`;
            assert.deepEqual(await overflow(page), [], where);
            assert.deepEqual(await axe(page), [], where);
            assert.deepEqual(await page.evaluate(emptiness), [], where);
          }
        }
      });
    });

    test("every link of the site leads somewhere, and no kind of page is empty or sticks out", async () => {
      const { pages, broken } = await crawl(site);
      assert.ok(pages.size > 5);
      assert.deepEqual(broken, []);
      await visit({}, async (page) => {
        // A site that knows no address takes the host's root for its own where a page is missing.
        const kinds = onePerKind(await sitePages(path.join(place, name))).filter(({ kind }) => kind !== "not-found");
        for (const { file } of kinds) {
          await page.goto(site.home + file);
          assert.deepEqual(await page.evaluate(emptiness), [], file);
          assert.deepEqual(await axe(page), [], file);
          for (const viewport of WINDOWS) {
            await page.setViewportSize(viewport);
            assert.deepEqual(await overflow(page), [], `${file} at ${viewport.width}`);
          }
        }
      });
    });

    test("what is taken away speaks of no playbooks where there are none", async () => {
      if (Object.keys(bundle.pages).some((key) => key.startsWith("playbook:"))) return;
      await visit({ acceptDownloads: true }, async (page) => {
        await take(page);
        assert.doesNotMatch(await page.locator("main").innerText(), /playbook/i);
        await page.getByText("More ways to take it away").click();
        const markdown = await download(page, /Markdown/);
        assert.doesNotMatch(markdown.text, /playbook/i);
      });
    });
  });
}
