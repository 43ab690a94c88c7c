// The pages of the built site, read from the disk: all of them, and one for each kind.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { pagesOnDisk, siteFolder, withPage } from "./support.mjs";

// `{ file, kind, html }` of every page that is read. Addresses of old pages, which lead on at once, are none, and the
// assessment in one file is for those who save it.
export async function sitePages(folder = siteFolder) {
  const read = async (file) => {
    const html = await readFile(path.join(folder, file), "utf8");
    return { file, html, kind: html.match(/<body[^>]* data-kind="([^"]*)"/)?.[1] };
  };
  const pages = await Promise.all((await pagesOnDisk(folder)).map(read));
  return pages.filter(({ html, kind }) => !/<meta http-equiv="refresh"/i.test(html) && kind !== "one-file");
}

// One page for each kind: the one with the most in it.
export function onePerKind(pages) {
  const largest = new Map();
  for (const page of pages) {
    if (page.html.length > (largest.get(page.kind)?.html.length ?? 0)) largest.set(page.kind, page);
  }
  return [...largest.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}

// Opens one page of each kind, one after the other, and gives all that `look` finds wrong, with the page's name. What a
// look changes is gone with the next page, but for the size of the window and the media.
export async function findOnEachKind({ browser, site, folder }, options, look) {
  const found = [];
  await withPage(browser, { origin: site.origin, ...options }, async (page) => {
    for (const { file } of onePerKind(await sitePages(folder))) {
      await page.goto(site.home + file);
      found.push(...(await look(page)).map((it) => `${file}: ${it}`));
    }
  });
  return found;
}
