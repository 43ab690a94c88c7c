// The assessment without a connection, and through updates: whatever a host does in between, a page is of one build.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { MEDIA_TYPES, WIDE, closeNow, launch, onDisk, stride, withPage, workspace } from "./support.mjs";

const run = promisify(execFile);
const MOUNT = "/any/where/";

let browser, root, host;
const folders = {};

before(async () => {
  browser = await launch();
  root = await mkdtemp(path.join(tmpdir(), "stride-"));
  for (const part of ["content", "site"]) await cp(path.join(workspace, part), path.join(root, part), { recursive: true });
  for (const build of ["A", "B", "C"]) folders[build] = await built(build);
  await write("site/site.yaml", (text) => `${text}offline: false\n`);
  folders.off = await built("off");
});

after(async () => {
  await browser?.close();
  if (root) await rm(root, { recursive: true });
});

beforeEach(async (t) => {
  host = await hostOf(folders.A);
  t.after(() => host.close());
});

async function write(file, change) {
  const name = path.join(root, file);
  await writeFile(name, change(await readFile(name, "utf8")));
}

// A build that says in its pages, its styles, its script and a script on demand which one it is.
async function built(build) {
  const replaced = (text, line) => `${text.replace(/\n.*BUILD.*\n/g, "\n")}${line}\n`;
  await write("site/site.yaml", (text) => text.replace(/^title: .*/m, `title: Build ${build}`));
  await write("site/styles/print.css", (text) => replaced(text, `:root { --build: "${build}"; } /* BUILD */`));
  await write("site/scripts/load.js", (text) => replaced(text, `document.documentElement.dataset.build = "${build}"; // BUILD`));
  await write("site/scripts/visitor.js", (text) => replaced(text, `window.visitorOf = "${build}"; // BUILD`));
  const out = path.join(root, build);
  await run(stride, ["build", "--root", root, "--out", out]);
  return out;
}

// A host of files that can be told to serve another build, to keep files back, and to show pages without their endings.
async function hostOf(folder, mount = MOUNT) {
  const self = { folder, spoil: () => undefined, short: false, asked: [], headers: {} };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = pathname.slice(mount.length);
    self.asked.push(file);
    if (self.short && /\.html$/.test(file)) {
      return response.writeHead(308, { Location: pathname.replace(/(index)?\.html$/, "") }).end();
    }
    const name = file === "" || file.endsWith("/") ? `${file}index.html` : path.extname(file) ? file : `${file}.html`;
    const spoiled = await self.spoil(name);
    const bytes = spoiled === undefined ? await readFile(path.join(self.folder, name)).catch(() => null) : spoiled;
    response.writeHead(bytes === null ? 404 : 200, { ...self.headers, "Content-Type": MEDIA_TYPES[path.extname(name)] ?? "text/plain" }).end(bytes ?? "");
  });
  const listen = (port) => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address();
  self.origin = `http://127.0.0.1:${port}`;
  self.start = `${self.origin}${mount}assessment/`;
  self.home = self.origin + mount;
  self.close = () => (server.listening ? closeNow(server) : undefined);
  return self;
}

function visit(work, options) {
  return withPage(browser, { origin: host.origin, viewport: WIDE, serviceWorkers: "allow", ...options }, work);
}

async function open(page, address = host.start) {
  await page.goto(address);
  await page.locator("#app[data-mounted]").waitFor();
}

const versionOf = async (folder) => (await readFile(path.join(folder, "assessment/offline.js"), "utf8")).match(/VERSION = "(\w+)"/)[1];

// Until the page answers yes. (`waitForFunction` takes any promise for one.)
async function until(page, isSo, about) {
  const end = Date.now() + 20_000;
  while (!(await page.evaluate(isSo, about))) {
    assert.ok(Date.now() < end, `in 20 s not: ${isSo}`);
    await delay(50);
  }
}

// Until the browser holds this build and nothing is on its way.
async function isHeld(page, folder) {
  const version = await versionOf(folder);
  await until(page, async (version) => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.active?.state !== "activated" || registration.installing || registration.waiting) return false;
    const names = await caches.keys();
    const name = names.find((name) => name.endsWith(version));
    return name !== undefined && navigator.serviceWorker.controller !== null;
  }, version);
}

const update = (page) => page.evaluate(() => void navigator.serviceWorker.getRegistration().then((it) => it.update()).catch(() => {}));

// Which build each part of the page is of.
const parts = (page) =>
  page.evaluate(() => ({
    page: document.querySelector(".brand").textContent.trim().replace("Build ", ""),
    styles: getComputedStyle(document.documentElement).getPropertyValue("--build").replaceAll('"', ""),
    script: document.documentElement.dataset.build,
  }));

const whole = (build) => ({ page: build, styles: build, script: build });

async function answer(page, number) {
  for (let done = 0; done < number; done += 1) {
    const line = await page.locator(".progress-line").innerText();
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await page.waitForFunction((line) => document.querySelector(".progress-line")?.innerText !== line, line);
  }
}

for (const mount of ["/", MOUNT]) {
  test(`once visited at ${mount}, the assessment opens without a connection, with its answers, and goes on to the result`, async () => {
    await host.close();
    host = await hostOf(folders.A, mount);
    await visit(async (page) => {
      await open(page);
      await answer(page, 2);
      await isHeld(page, folders.A);
      await host.close();
      await page.reload();
      await page.locator("#app[data-mounted]").waitFor();
      await page.getByText("Question 3 of 24").waitFor();
      assert.deepEqual(await parts(page), whole("A"));
      await answer(page, 22);
      await page.getByText("See the result").first().click();
      await page.getByRole("heading", { name: "What to do first" }).waitFor();
      await open(page, host.start);
      await page.getByRole("heading", { name: "Welcome back" }).waitFor();
      await open(page, `${host.start}index.html?any=thing`);
      await page.goto(`${host.start}sheet.html`);
      assert.equal(await page.locator(".sheet-question:has(.level)").count(), 24);
    });
    host = await hostOf(folders.A);
  });
}

test("a page of content holds nothing, and asks for nothing more", async () => {
  await visit(async (page) => {
    await page.goto(`${host.home}model.html`, { waitUntil: "networkidle" });
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    assert.deepEqual(host.asked.filter((file) => /offline|manifest|app-|loader|\.png/.test(file)), []);
  });
});

test("what the page has loaded is not loaded again to be held", async () => {
  await host.close();
  host = await hostOf(folders.A);
  host.headers = { "Cache-Control": "public, max-age=31536000, immutable" };
  await visit(async (page) => {
    await open(page);
    await isHeld(page, folders.A);
    const modules = host.asked.filter((file) => file.endsWith(".wasm"));
    assert.ok(modules.length > 0);
    assert.equal(modules.length, new Set(modules).size, host.asked.join("\n"));
  });
});

test("a new build is held beside the old one, and the next visit is of the new one as a whole", async () => {
  await visit(async (page) => {
    await open(page);
    await isHeld(page, folders.A);
    host.folder = folders.B;
    await open(page);
    assert.deepEqual(await parts(page), whole("A"));
    await isHeld(page, folders.B);
    await open(page);
    assert.deepEqual(await parts(page), whole("B"));
    await host.close();
    await open(page);
    assert.deepEqual(await parts(page), whole("B"));
  });
});

test("while an update is slow, pages are of the old build as a whole", async () => {
  await visit(async (page) => {
    await open(page);
    await isHeld(page, folders.A);
    let release;
    const slow = new Promise((resolve) => (release = resolve));
    host.folder = folders.B;
    host.spoil = (file) => (file.endsWith(".css") ? slow : undefined);
    await open(page);
    await until(page, () => navigator.serviceWorker.getRegistration().then((it) => it.installing !== null));
    for (let visits = 0; visits < 2; visits += 1) {
      await open(page);
      assert.deepEqual(await parts(page), whole("A"));
    }
    release();
    await isHeld(page, folders.B);
    await open(page);
    assert.deepEqual(await parts(page), whole("B"));
  });
});

describe("a broken update changes nothing, and the next good one comes", () => {
  const isStyle = (file) => /assets\/site-.*\.css$/.test(file);
  const wrong = {
    "a file is missing": (file) => (isStyle(file) ? null : undefined),
    "a file is cut off": (file) => (isStyle(file) ? ":root { --build: cut" : undefined),
    "the page is still the old one": (file) => (file === "assessment/index.html" ? readFile(path.join(folders.A, file)) : undefined),
    "a page comes for every address": (file) => (isStyle(file) ? readFile(path.join(folders.B, "404.html")) : undefined),
  };
  for (const [name, spoil] of Object.entries(wrong)) {
    test(name, () =>
      visit(async (page) => {
        await open(page);
        await isHeld(page, folders.A);
        host.folder = folders.B;
        host.spoil = spoil;
        await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it.update()));
        await until(page, () => navigator.serviceWorker.getRegistration().then((it) => !it.installing && !it.waiting));
        assert.equal((await page.evaluate(() => caches.keys())).length, 1);
        await open(page);
        assert.deepEqual(await parts(page), whole("A"));
        host.folder = folders.C;
        host.spoil = () => undefined;
        await update(page);
        await isHeld(page, folders.C);
        await open(page);
        assert.deepEqual(await parts(page), whole("C"));
      }, { expect: [/integrity|404|digest/i] }));
  }
});

test("a tab of the old build goes on with its own files, while a new one is of the new build", async () => {
  await visit(async (page, context) => {
    await open(page);
    await isHeld(page, folders.A);
    host.folder = folders.B;
    await update(page);
    await isHeld(page, folders.B);
    assert.deepEqual(await parts(page), whole("A"));
    const other = await context.newPage();
    await open(other);
    assert.deepEqual(await parts(other), whole("B"));
    for (const [tab, build] of [[page, "A"], [other, "B"]]) {
      const script = await tab.evaluate(() => fetch(document.querySelector("main").dataset.visitor).then((it) => it.text()));
      assert.match(script, new RegExp(`visitorOf = "${build}"`));
    }
    await answer(page, 1);
    await open(other);
    await other.getByRole("heading", { name: "Welcome back" }).waitFor();
  });
});

test("of builds long gone nothing is kept", async () => {
  await visit(async (page) => {
    for (const build of ["A", "B", "C"]) {
      host.folder = folders[build];
      await open(page);
      await update(page);
      await isHeld(page, folders[build]);
    }
    const versions = (await page.evaluate(() => caches.keys())).map((name) => name.split(":").at(-1));
    assert.deepEqual(versions, [await versionOf(folders.B), await versionOf(folders.C)]);
  });
});

test("what was used on demand is there without a connection", async () => {
  const search = async (page) => {
    await open(page);
    await page.keyboard.press("/");
    await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill("renewal");
    await page.locator('dialog .search-results[aria-busy="false"] a').first().waitFor();
    await page.waitForLoadState("networkidle");
    return page.locator("dialog a").allInnerTexts();
  };
  await visit(async (page) => {
    await open(page);
    await isHeld(page, folders.A);
    const found = await search(page);
    await host.close();
    assert.deepEqual(await search(page), found);
  });
});

test("a host that shows pages without their endings has them held as well", async () => {
  host.short = true;
  await visit(async (page) => {
    await open(page);
    await isHeld(page, folders.A);
    await host.close();
    await open(page);
    await page.goto(`${host.start}sheet`);
    await page.goto(`${host.start}sheet.html`);
    assert.equal(await page.locator("body").getAttribute("data-kind"), "sheet");
  });
});

test("a site that turns it off lets go of all that was held", async () => {
  await visit(async (page) => {
    await open(page);
    await isHeld(page, folders.A);
    host.folder = folders.off;
    await update(page);
    await until(page, async () => (await caches.keys()).length === 0);
    await open(page);
    assert.equal((await parts(page)).page, "off");
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    assert.equal(await page.locator("link[rel=manifest]").count(), 0);
  });
});

test("opened from disk, nothing is registered and the assessment works", async () => {
  const site = onDisk(folders.A);
  await withPage(browser, { origin: site.origin, viewport: WIDE, serviceWorkers: "allow" }, async (page) => {
    await page.goto(`${site.home}assessment/index.html`);
    await page.locator("#app[data-mounted]").waitFor();
    await answer(page, 1);
  });
});

test("a browser finds all that it needs to install the assessment", async () => {
  await visit(async (page, context) => {
    await open(page);
    await isHeld(page, folders.A);
    const session = await context.newCDPSession(page);
    const { errors, data } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    const manifest = JSON.parse(data);
    assert.equal(manifest.name, "Build A: Assessment");
    assert.deepEqual(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`), ["192x192 any", "192x192 maskable", "512x512 any", "512x512 maskable"]);
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (src) => {
        const bitmap = await createImageBitmap(await (await fetch(new URL(src, document.querySelector("link[rel=manifest]").href))).blob());
        return `${bitmap.width}x${bitmap.height}`;
      }, src);
      assert.equal(size, sizes);
    }
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A test's own profile is like a private window, where nothing can be installed.
    assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((it) => it !== "in-incognito"), []);
    assert.equal((await page.goto(new URL(manifest.start_url, `${host.start}manifest.webmanifest`).href)).status(), 200);
  });
});
