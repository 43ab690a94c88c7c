// Sites with brands: what is built can be read, by day and by night, on every kind of page; logo and fonts arrive, over http
// and from disk.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { NARROW, SCHEMES, WIDE, axe, launch, overflow, serveSite, stride, withPage, workspace } from "./support.mjs";
import { findOnEachKind } from "./pages.mjs";

let place;
let browser;
before(async () => {
  place = await mkdtemp(path.join(tmpdir(), "stride-brand-"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await rm(place, { recursive: true, force: true });
});

// The framework that ships in a folder of its own; gives the folder.
async function project(name) {
  const root = path.join(place, name);
  execFileSync(stride, ["new", name], { cwd: place, stdio: "pipe" });
  return root;
}

// Whether it can be built.
const isSound = (root) => spawnSync(stride, ["check", "--root", root]).status === 0;

const build = (root) => execFileSync(stride, ["build", "--root", root], { stdio: "pipe" });

// What `look` finds wrong on one page of each kind of the built site.
async function findOnBuilt(root, options, look) {
  const folder = path.join(root, "dist");
  const site = await serveSite("/", { folder });
  try {
    return await findOnEachKind({ browser, site, folder }, options, look);
  } finally {
    await site.close();
  }
}

// What axe finds, in both schemes, and what sticks out on a phone.
function findings(root, fonts = []) {
  return findOnBuilt(root, {}, async (page) => {
    const found = [];
    for (const colorScheme of SCHEMES) {
      for (const viewport of [NARROW, WIDE]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        const told = (it) => `at ${viewport.width} in ${colorScheme}: ${it}`;
        found.push(...(await overflow(page)).map(told));
        if (viewport === WIDE) found.push(...(await axe(page)).map(told));
      }
    }
    for (const font of fonts) {
      const there = await page.evaluate((font) => document.fonts.load(font).then((faces) => faces.length), font);
      if (there === 0) found.push(`${font} is not there`);
    }
    return found;
  });
}

// splitmix32: the same numbers on every run.
function random(seed) {
  return () => {
    seed = (seed + 0x9e3779b9) | 0;
    let mixed = seed ^ (seed >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

// Any paper, text and accents: light ones on dark, or dark ones on light.
function palette(seed) {
  const next = random(seed);
  const color = (least, most) => "#" + [0, 1, 2].map(() => Math.round(least + next() * (most - least)).toString(16).padStart(2, "0")).join("");
  const pair = (light, dark) => `{ light: "${color(...light)}", dark: "${color(...dark)}" }`;
  const names = { paper: [[205, 255], [0, 45]], ink: [[0, 50], [215, 255]] };
  const strong = [[0, 150], [110, 255]];
  for (const name of ["accent", "stage-1", "stage-2", "stage-3"]) names[name] = strong;
  return Object.entries(names).map(([name, [light, dark]]) => `    ${name}: ${pair(light, dark)}\n`).join("");
}

test("each of twenty random brands is refused, or axe finds nothing on any kind of page, and nothing sticks out", async () => {
  const root = await project("random");
  const sheets = new Map();
  for (let seed = 1; seed <= 20; seed += 1) {
    await writeFile(path.join(root, "site/site.yaml"), `title: Random ${seed}\nbrand:\n  colors:\n${palette(seed)}`);
    if (!isSound(root)) continue;
    build(root);
    sheets.set(`assets/brand-${seed}.css`, await readFile(path.join(root, "dist", await siteStyles(root))));
  }
  assert.ok(sheets.size >= 5 && sheets.size <= 15, `${sheets.size} are built: too few or too many to tell much`);
  assert.deepEqual(await findings(root), []);
  for (const [sheet, css] of sheets) await writeFile(path.join(root, "dist", sheet), css);
  assert.deepEqual(await unreadable(root, [...sheets.keys()]), []);
});

// Where the styles of all pages lie in a built site.
async function siteStyles(root) {
  const names = await readdir(path.join(root, "dist/assets"));
  return `assets/${names.find((name) => /^site-.*\.css$/.test(name))}`;
}

// What axe says of colors, in both schemes, once each of these sheets takes the place of the site's styles. What differs
// from brand to brand are colors: pages are loaded, and asked everything else, once.
async function unreadable(root, sheets) {
  const styles = await siteStyles(root);
  const put = ([from, to]) =>
    new Promise((resolve, reject) => {
      const link = document.querySelector(`link[rel="stylesheet"][href$="${from}"]`);
      Object.assign(link, { onload: resolve, onerror: reject, href: link.getAttribute("href").replace(from, to) });
    });
  return findOnBuilt(root, { viewport: WIDE }, async (page) => {
    const found = [];
    for (const [index, sheet] of sheets.entries()) {
      await page.evaluate(put, [sheets[index - 1] ?? styles, sheet]);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await axe(page, { onlyColors: true })).map((it) => `${sheet} in ${colorScheme}: ${it}`));
      }
    }
    return found;
  });
}

const EXAMPLES = { consultancy: ["400 20px Lora", "600 20px Lora"], startup: ["400 20px Outfit"] };

for (const [name, fonts] of Object.entries(EXAMPLES)) {
  test(`the example brand ${name} can be read, has its letters, and fits`, async () => {
    const root = await project(name);
    await cp(path.join(workspace, "tests/brands", name), path.join(root, "site"), { recursive: true });
    assert.ok(isSound(root), "it has findings");
    build(root);
    assert.deepEqual(await findings(root, fonts), []);
    const page = pathToFileURL(path.join(root, "dist/index.html")).href;
    await withPage(browser, { origin: "file://" }, async (tab) => {
      await tab.goto(page);
      const logo = tab.locator(".brand img:visible");
      assert.equal(await logo.count(), 1);
      assert.ok(await logo.evaluate((img) => img.decode().then(() => img.naturalWidth > 0)));
      await tab.emulateMedia({ colorScheme: "dark" });
      assert.match(await tab.locator(".brand img:visible").getAttribute("class"), /by-night/);
      await tab.locator(".scheme input[value=light]").check();
      assert.match(await tab.locator(".brand img:visible").getAttribute("class"), /by-day/);
    });
    const css = (await readFile(path.join(root, "dist/assessment/one-file.html"), "utf8")).match(/url\("data:font/g);
    assert.ok(css?.length > 0, "one file holds the fonts");
  });
}
