// Pages on paper: a playbook is a handout, and no sheet ends with a title whose matter stands on the next.

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { onePerKind, sitePages } from "./pages.mjs";
import { sheetsOf } from "./pdf.mjs";
import { siteInBrowser } from "./support.mjs";

const FORMATS = ["A4", "Letter"];
// What somebody would print to hand out or to read, with the number of sheets that it may take.
const SHEETS = { playbook: 7, metric: 8, domain: 11, principle: 5, transition: 7, article: 9 };

const here = siteInBrowser("/");
let byKind;

before(async () => {
  byKind = new Map(onePerKind(await sitePages()).map((page) => [page.kind, page]));
});

// The longest page of a kind as a PDF: each sheet as its lines from top to bottom, and the text of all in its own order.
async function printed(kind, format, work) {
  const { file } = byKind.get(kind);
  await here.visit({}, async (page) => {
    await page.goto(here.home + file);
    const pdf = await page.pdf({ format, tagged: true });
    const text = squeezed(sheetsOf(pdf, "-raw").join(""));
    const sheets = sheetsOf(pdf).map((sheet) => sheet.split("\n").map(squeezed).filter((line) => line !== ""));
    await page.emulateMedia({ media: "print" });
    await work({ page, sheets, text });
  });
}

// Text without what differs between a page and a sheet: spaces, and the hyphens and ligatures of line breaks.
function squeezed(text) {
  return text.normalize("NFKC").replaceAll(/[\s\u00ad\u200b]+/g, "");
}

function textsOf(page, selector) {
  return page.locator(selector).evaluateAll((all) => all.filter((it) => it.checkVisibility()).map((it) => it.innerText));
}

for (const format of FORMATS) {
  describe(`on ${format}`, () => {
    for (const [kind, most] of Object.entries(SHEETS)) {
      test(`${kind}: few sheets, each with something on it, none ending with a title`, async () => {
        await printed(kind, format, async ({ page, sheets }) => {
          assert.ok(sheets.length <= most, `${sheets.length} sheets`);
          const titles = new Set((await textsOf(page, "h1, h2, h3, h4, figcaption, caption")).map(squeezed));
          const ends = sheets.slice(0, -1).map((lines) => lines.at(-1));
          assert.deepEqual(ends.filter((line) => titles.has(line)), []);
          assert.ok(sheets.every((lines) => lines.length > 2), "a sheet has next to nothing on it");
        });
      });
    }

    test("a playbook has its title, owner, steps, when each is done, and what there is to copy", async () => {
      await printed("playbook", format, async ({ page, text }) => {
        const parts = ["h1", ".facts dt", ".facts dd", ".procedure li", ".procedure .labeled", ".copyable figcaption", ".copyable :is(td, li, p)"];
        for (const part of parts) {
          const expected = (await textsOf(page, part)).map(squeezed).filter((it) => it !== "");
          assert.ok(expected.length > 0, `there is no ${part}`);
          assert.deepEqual(expected.filter((it) => it.length < 80 && !text.includes(it)), [], part);
        }
        assert.match(text, /Owner/);
        assert.match(text, /Donewhen:/);
      });
    });

    test("a playbook has no navigation", async () => {
      await printed("playbook", format, async ({ page, text }) => {
        assert.deepEqual(await textsOf(page, "nav, button, .skip-link, dialog, form, [role=search]"), []);
        assert.doesNotMatch(text, /Skiptocontent/);
      });
    });
  });
}
