// The result taken away: files whose maker is loaded only when one is asked for, read back by other programs than ours.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { NARROW, SCHEMES, axe, overflow, siteFolder, siteInBrowser, stride, withPage, workspace } from "./support.mjs";
import { sheetsOf } from "./pdf.mjs";

const run = promisify(execFile);
const here = siteInBrowser();
const TOOL = /tools-export/;
const WORDS = /words-files/;
const PNG = [0x89, 0x50, 0x4e, 0x47];

let folder, answers, scorecard;

// The answers that our content has as an example, with a note that tries to be a formula; and what the command line makes of them.
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "stride-export-"));
  const sample = JSON.parse(await readFile(path.join(workspace, "content/sample-answers.json"), "utf8"));
  sample.answers["health.churn-review"].note = '=HYPERLINK("https://evil.example";"+1")';
  answers = JSON.stringify(sample);
  const file = path.join(folder, "answers.json");
  await writeFile(file, answers);
  const { stdout } = await run(stride, ["score", file, "--root", workspace, "--format", "json"], { maxBuffer: 1 << 25 });
  scorecard = JSON.parse(stdout);
});

after(async () => {
  if (folder) await rm(folder, { recursive: true });
});

const stored = () => ({ "stride:customer-success:answers": answers });

async function openResult(page, home = here.home) {
  await page.goto(`${home}assessment/index.html#/result`);
  await page.locator("#app[data-mounted]").waitFor();
  await page.getByText("More ways to take it away").click();
}

// The result with the answers, and its further ways open.
function result(work, options = {}) {
  return here.visit({ stored: stored(), ...options }, async (page, context) => {
    await openResult(page);
    await work(page, context);
  });
}

async function taken(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  await page.getByRole("status").filter({ hasText: `${name} is with your downloads.` }).waitFor();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

// What LibreOffice makes of a file; it has a profile of its own, so that it neither finds nor leaves anything.
async function converted({ name, bytes }, to, ending) {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", folder, file];
  await run(process.env.SOFFICE ?? "soffice", options, { timeout: 180_000 });
  return path.join(folder, name.replace(/[^.]+$/, ending));
}

// A sheet of a workbook as rows of texts.
async function sheet(file, number) {
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${number}`;
  const names = ["Summary", "Domains", "Actions", "Path", "Answers"];
  const out = await converted(file, filter, "csv");
  return rows(await readFile(out.replace(/\.csv$/, `-${names[number - 1]}.csv`), "utf8"));
}

function rows(text) {
  const table = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    table.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") table.push([]);
    if (end === "") break;
  }
  return table.filter((row) => row.length > 1);
}

test("nothing that makes files is loaded before one is asked for, and then once", async () => {
  await here.visit({ stored: stored() }, async (page) => {
    const asked = [];
    const isNeeded = (url) => TOOL.test(url) || WORDS.test(url);
    page.on("request", (request) => isNeeded(request.url()) && asked.push(request.url()));
    await openResult(page);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked, []);
    await taken(page, "Report (Markdown)");
    await taken(page, "Tasks for a tracker (CSV)");
    assert.equal(asked.length, 2);
  });
});

test("the workbook's figures are those of the scorecard, in another program and added up by it again", async () => {
  await result(async (page) => {
    const file = await taken(page, "Workbook (XLSX)");
    assert.equal(file.name, "customer-success-report.xlsx");
    const [head, ...domains] = await sheet(file, 2);
    const at = (name) => head.indexOf(name);
    for (const domain of scorecard.scorecard.domains.filter(({ index }) => index)) {
      const title = await domainTitle(page, domain.id);
      const row = domains.find((cells) => cells[0] === title);
      assert.ok(row, `${title} in ${JSON.stringify(domains)}`);
      const again = head.findIndex((name) => name.startsWith("Index again"));
      assert.deepEqual(
        [row[at("Index")], row[at("Up to")], row[again]],
        [domain.index.low, domain.index.high, domain.index.low].map(String),
      );
    }
    const [names, ...actions] = await sheet(file, 3);
    const sum = names.indexOf("Sum");
    const own = scorecard.plan.actions.map(({ points }) => String(points.total));
    assert.deepEqual(actions.map((row) => row[sum]), own);
  });
});

// A domain's name, as the page's own model has it.
function domainTitle(page, id) {
  return page.evaluate((id) => {
    const { framework } = JSON.parse(document.getElementById("assessment-bundle").textContent);
    return framework.domains.find((domain) => domain.id === id).title;
  }, id);
}

test("a note that looks like a formula is a text in the workbook", async () => {
  await result(async (page) => {
    const answersSheet = await sheet(await taken(page, "Workbook (XLSX)"), 5);
    const note = answersSheet.find((row) => row.at(-1) === "health.churn-review")[6];
    assert.equal(note, '=HYPERLINK("https://evil.example";"+1")');
  });
});

test("the slides open in another program, each with its title", async () => {
  await result(async (page) => {
    const pdf = await readFile(await converted(await taken(page, "Slides (PPTX)"), "pdf", "pdf"));
    const pages = sheetsOf(pdf).map((text) => text.replace(/\s+/g, " "));
    assert.ok(pages.length >= 5 && pages.length <= 7, `${pages.length} slides`);
    const headline = (await page.locator("h1").innerText()).trim();
    const titles = [headline, "Where each domain stands", /What holds .* back/, "What to do first", /The shortest path to/];
    titles.forEach((title, place) => {
      const found = typeof title === "string" ? pages[place].includes(title) : title.test(pages[place]);
      assert.ok(found, `${title} in ${pages[place]}`);
    });
    const first = scorecard.plan.actions[0];
    assert.ok(pages[3].includes(`= ${first.points.total}`), pages[3]);
  });
});

test("the report says what the page says, and the tasks are as many as the actions", async () => {
  await result(async (page) => {
    const report = (await taken(page, "Report (Markdown)")).bytes.toString();
    assert.ok(report.includes(`**${(await page.locator("h1").innerText()).trim()}**`), report.slice(0, 300));
    const tasks = rows((await taken(page, "Tasks for a tracker (CSV)")).bytes.toString().replaceAll("\r\n", "\n"));
    assert.equal(tasks.length - 1, scorecard.plan.actions.length);
    const link = tasks[1][10];
    assert.ok(link.startsWith(here.home), link);
    assert.equal((await page.request.get(link)).status(), 200);
  });
});

test("charts are saved as vectors and as pixels twice their size", async () => {
  await result(async (page) => {
    for (const [chart, name] of [["Bar chart", "domains"], ["Radar chart", "radar"]]) {
      const svg = await taken(page, `${chart} (SVG)`);
      assert.equal(svg.name, `customer-success-${name}.svg`);
      const [, width] = /width="(\d+)"/.exec(svg.bytes.toString());
      const png = await taken(page, `${chart} (PNG)`);
      assert.equal(png.name, `customer-success-${name}.png`);
      assert.deepEqual([...png.bytes.subarray(0, 4)], PNG);
      assert.equal(png.bytes.readUInt32BE(16), 2 * Number(width));
    }
  });
});

test("a file is made from a page on the disk too", async () => {
  const home = pathToFileURL(`${siteFolder}/`).href;
  await withPage(here.browser, { origin: "file://" }, async (page, context) => {
    await context.addInitScript(([name, value]) => localStorage.setItem(name, value), Object.entries(stored())[0]);
    await openResult(page, home);
    const tasks = rows((await taken(page, "Tasks for a tracker (CSV)")).bytes.toString().replaceAll("\r\n", "\n"));
    assert.equal(tasks[1][10], "", "a page on the disk is no address for others");
  });
});

test("where the module does not load, the page says so, and the next try works", async () => {
  await result(
    async (page) => {
      await page.route(TOOL, (route) => route.abort());
      await page.getByRole("button", { name: "Slides (PPTX)" }).click();
      await page.getByText("Slides (PPTX) could not be made. Check the connection, and try again.").waitFor();
      await page.unroute(TOOL);
      assert.equal((await taken(page, "Slides (PPTX)")).name, "customer-success-slides.pptx");
    },
    { expect: [/tools-export|ERR_FAILED/] },
  );
});

describe("the further ways", () => {
  for (const colorScheme of SCHEMES) {
    test(`have no fault that axe knows, and fit a phone, ${colorScheme}`, async () => {
      await result(
        async (page) => {
          await taken(page, "Tasks for a tracker (CSV)");
          assert.deepEqual(await axe(page), []);
          assert.deepEqual(await overflow(page), []);
        },
        { colorScheme, viewport: NARROW },
      );
    });
  }
});
