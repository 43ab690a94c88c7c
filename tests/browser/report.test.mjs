// Reports that the command line makes: pages that open from a disk, ask for nothing, and go onto paper; and their workbooks.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "./html-validate.config.mjs";
import { SCHEMES, axe, launch, overflow, stride, withPage, workspace } from "./support.mjs";
import { sheetsOf } from "./pdf.mjs";

const run = promisify(execFile);
const WIDTHS = [320, 360, 1280];
const FORMATS = ["A4", "Letter"];
const SIZES = ["one", "over-twenty"];

let browser, folder, reports, sample;

// Fourteen clients: the example that our content has, and others whose answers are that many options from it.
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "stride-report-"));
  reports = path.join(folder, "reports");
  sample = JSON.parse(await readFile(path.join(workspace, "content/sample-answers.json"), "utf8"));
  const model = JSON.parse(await readFile(path.join(workspace, "content/sample-answers.json"), "utf8"));
  await mkdir(path.join(folder, "clients"));
  const ids = Object.keys(sample.answers);
  for (let client = 0; client < 14; client += 1) {
    const answers = structuredClone(model);
    answers.taken_at = `2026-01-${String(client + 10)}T09:00:00Z`;
    answers.profile = { "team-size": SIZES[client % 2] };
    // So that no two are the same: some questions are not known, and some can be shown.
    ids.forEach((id, place) => {
      if ((place + client) % 5 === 0 && client > 0) answers.answers[id] = { unknown: true };
      else answers.answers[id].evidenced = place % 3 === 0;
    });
    const name = client === 0 ? "sample" : `client <b>${client}`;
    await writeFile(path.join(folder, "clients", `${name}.json`), JSON.stringify(answers));
  }
  await run(stride, ["report", path.join(folder, "clients"), "--root", workspace, "--out", reports, "--by", "team-size"]);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

const PAGES = ["index.html", "sample.html", "client-b-7.html"];
const address = (file) => pathToFileURL(path.join(reports, file)).href;

// A page as somebody opens it from a disk: it asks for nothing but itself.
function open(file, options, work) {
  return withPage(browser, { origin: "file://", ...options }, async (page) => {
    const asked = [];
    page.on("request", (request) => request.url().startsWith("data:") || asked.push(request.url()));
    await page.goto(address(file));
    await work(page);
    assert.deepEqual(asked, [address(file)]);
  });
}

for (const file of PAGES) {
  describe(file, () => {
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        test(`${colorScheme}, ${width} pixels: accessible, and nothing sticks out`, async () => {
          await open(file, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
          });
        });
      }
    }

    for (const format of FORMATS) {
      test(`takes at most four sheets of ${format}`, async () => {
        await open(file, {}, async (page) => {
          const sheets = sheetsOf(await page.pdf({ format, tagged: true }));
          assert.ok(sheets.length <= 4, `${sheets.length} sheets`);
        });
      });
    }

    test("is valid, and reads the same without scripts", async () => {
      const report = await new HtmlValidate(new StaticConfigLoader(config)).validateString(await readFile(path.join(reports, file), "utf8"), file);
      assert.deepEqual(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)), []);
      const read = [];
      for (const javaScriptEnabled of [true, false]) {
        await open(file, { javaScriptEnabled }, async (page) => read.push(await page.locator("main").innerText()));
      }
      assert.equal(read[0], read[1]);
    });
  });
}

test("the page of all clients leads to every report and workbook", async () => {
  const files = (await readdir(reports)).filter((file) => /\.(html|xlsx)$/.test(file) && file !== "index.html");
  assert.equal(files.length, 28);
  await open("index.html", {}, async (page) => {
    const links = await page.locator("main a").evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute("href"))));
    assert.deepEqual([...links].sort(), files.sort());
  });
});

test("a client's page shows the stage, index and first steps of the scorecard", async () => {
  const file = path.join(folder, "clients/sample.json");
  const { stdout } = await run(stride, ["score", file, "--root", workspace, "--format", "json"], { maxBuffer: 1 << 25 });
  const { scorecard, plan } = JSON.parse(stdout);
  await open("sample.html", {}, async (page) => {
    const facts = await page.locator(".verdict + .facts").innerText();
    assert.match(facts, new RegExp(`\\b${scorecard.index.low}\\b`));
    assert.equal(await page.locator(".verdict").getAttribute("data-stage"), String(["crawl", "walk", "run"].indexOf(scorecard.stage.id) + 1));
    const sums = await page.locator(".actions .sum").allInnerTexts();
    assert.deepEqual(sums.map((sum) => sum.match(/= (\d+)/)?.[1] ?? sum), plan.actions.slice(0, 5).map(({ points }) => String(points.total)));
  });
});

test("another program opens the workbook, with the figures of the scorecard", async () => {
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", filter, "--outdir", folder];
  await run(process.env.SOFFICE ?? "soffice", [...options, path.join(reports, "sample.xlsx")], { timeout: 180_000 });
  const domains = await readFile(path.join(folder, "sample-Domains.csv"), "utf8");
  const { stdout } = await run(stride, ["score", path.join(folder, "clients/sample.json"), "--root", workspace, "--format", "json"], { maxBuffer: 1 << 25 });
  // The strongest domain stands first.
  const indexes = JSON.parse(stdout).scorecard.domains.map(({ index }) => index.low).sort((a, b) => b - a).map(String);
  // A title may hold a comma, and is in quotes then: stage and index follow it.
  const rows = domains.trim().split("\n").slice(1).map((row) => row.replace(/^("[^"]*"|[^",]*),[^,]*,/, "").split(",")[0]);
  assert.deepEqual(rows.slice(0, indexes.length), indexes);
});
