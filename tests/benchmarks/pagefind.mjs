// What Pagefind finds and sends for the questions of `tests/search/queries.md`: `node pagefind.mjs SITE`, where SITE is a
// built site on which `npx pagefind --site SITE` has run. Each question is asked by a browser that knows nothing yet.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const { chromium } = createRequire(new URL("../browser/package.json", import.meta.url))("playwright-core");
const site = path.resolve(process.argv[2]);

// Not a page of the site: its policy would forbid Pagefind's worker.
const BLANK = '<!doctype html><html lang="en-us"><title>Pagefind</title>';
let sent = 0;
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const bytes = pathname === "/" ? Buffer.from(BLANK) : await readFile(path.join(site, pathname)).catch(() => undefined);
  const type = { "/": "text/html", ".js": "text/javascript" }[pathname === "/" ? "/" : path.extname(pathname)];
  if (bytes && pathname !== "/") sent += Math.min(brotliCompressSync(bytes).length, bytes.length);
  response.writeHead(bytes ? 200 : 404, { "Content-Type": type ?? "application/octet-stream", "Cache-Control": "no-store" });
  response.end(bytes);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;

const queries = await readFile(new URL("../search/queries.md", import.meta.url), "utf8");
const rows = queries.split("\n").filter((line) => line.startsWith("| ")).slice(1);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const [missed, totals] = [[], []];
for (const row of rows) {
  const [, typed, expected] = row.split("|").map((cell) => cell.trim());
  const page = await browser.newPage();
  await page.goto(origin);
  sent = 0;
  const found = await page.evaluate(async (typed) => {
    const pagefind = await import("/pagefind/pagefind.js");
    const { results } = await pagefind.search(typed);
    const first = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return first.map(({ url }) => url);
  }, typed);
  totals.push(sent);
  if (!expected.split(", ").some((thing) => found.includes(address(thing)))) missed.push(typed);
  await page.close();
}
await browser.close();
server.close();

// It knows pages, and no places on them: for a term, the glossary is right.
function address(thing) {
  const [kind, id] = thing.split(":");
  if (kind === "term") return "/glossary.html";
  return kind === "page" ? `/${id}.html` : `/${kind}s/${id}.html`;
}

totals.sort((one, other) => one - other);
console.log(`${rows.length - missed.length} of ${rows.length} among the first three; missed: ${missed.join("; ")}`);
console.log(`bytes to the first results: median ${totals[totals.length >> 1]}, most ${totals.at(-1)}`);
