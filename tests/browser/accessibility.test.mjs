// Every page, as it is seen by day and by night, on a phone and on a desk: axe finds nothing, and nothing sticks out.

import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { describe, test } from "node:test";
import { NARROW, SCHEMES, WIDE, axe, overflow, siteInBrowser } from "./support.mjs";
import { sitePages } from "./pages.mjs";

const VIEWS = SCHEMES.flatMap((colorScheme) => [NARROW, WIDE].map((viewport) => ({ colorScheme, viewport })));

const here = siteInBrowser("/");

let found;
const faults = () => (found ??= lookAtAll());

// Loads each page once and looks at it in all views, in as many tabs as there are processors: axe is a second or two of
// work for every page, and most of it is spent on loading, compiling and warming up.
async function lookAtAll() {
  const found = new Map(VIEWS.map((view) => [view, { axe: [], overflow: [] }]));
  const queue = (await sitePages()).map(({ file }) => file);
  assert.ok(queue.length > 20, `${queue.length} pages`);
  const tab = () =>
    here.visit({}, async (page) => {
      for (let file; (file = queue.pop()) !== undefined; ) await look(page, file, found);
    });
  await Promise.all(Array.from({ length: availableParallelism() }, tab));
  return found;
}

async function look(page, file, found) {
  await page.goto(here.home + file);
  for (const view of VIEWS) {
    await page.emulateMedia({ colorScheme: view.colorScheme });
    await page.setViewportSize(view.viewport);
    found.get(view).overflow.push(...(await overflow(page)).map((it) => `${file}: ${it}`));
    found.get(view).axe.push(...(await axe(page)).map((it) => `${file}: ${it}`));
  }
}

for (const view of VIEWS) {
  describe(`in the ${view.colorScheme} at ${view.viewport.width} pixels`, () => {
    test("axe finds nothing on any page", async () => assert.deepEqual((await faults()).get(view).axe, []));
    test("no page scrolls sideways", async () => assert.deepEqual((await faults()).get(view).overflow, []));
  });
}
