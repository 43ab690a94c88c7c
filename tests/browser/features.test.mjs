// A site that offers less, and a site to whose publisher a visitor may send a result.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { SCHEMES, WINDOW, axe, closeNow, launch, overflow, serveSite, stride, withPage } from "./support.mjs";

const CONSENT = "Acme may keep my answers for half a year";
const LESS = "features: { share: false, team: false, workshop: false, outcomes: false }\n";

let browser, place, less, sending;
// What takes results: all that came, and whether it takes what comes.
const taker = { came: [], status: 200 };
before(async () => {
  taker.server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = new Response(Buffer.concat(parts), { headers: { "content-type": request.headers["content-type"] ?? "" } });
    taker.came.push({ method: request.method, url: request.url, headers: request.headers, form: await body.formData() });
    response.writeHead(taker.status, { "access-control-allow-origin": "*" }).end();
  });
  await new Promise((listens) => taker.server.listen(0, "127.0.0.1", listens));
  taker.origin = `http://127.0.0.1:${taker.server.address().port}`;
  place = await mkdtemp(path.join(tmpdir(), "stride-features-"));
  browser = await launch();
  const to = `${taker.origin}/results`;
  less = await built("less", LESS);
  sending = await built("sending", `send: { to: "${to}", consent: "${CONSENT}" }\n`);
});
after(async () => {
  await browser?.close();
  await Promise.all([less, sending].map((site) => site?.close()));
  closeNow(taker.server);
  await rm(place, { recursive: true, force: true });
});

// A new site whose site.yaml says this too.
async function built(name, more) {
  const root = path.join(place, name);
  execFileSync(stride, ["new", root, "--from", "blank"], { stdio: "pipe" });
  await appendFile(path.join(root, "site/site.yaml"), more);
  await writeFile(path.join(root, "content/pages/privacy.md"), `---\ntitle: Privacy\nsummary: Who keeps what.\n---\n${new URL(taker.origin).host} keeps what you send.\n`);
  const said = execFileSync(stride, ["check", "--root", root], { encoding: "utf8", stdio: "pipe" });
  assert.match(said, /^(no findings.*\s*)?$/);
  execFileSync(stride, ["build", "--root", root], { stdio: "pipe" });
  return serveSite("/any/where/", { folder: path.join(root, "dist") });
}

const visit = (site, options, work) => withPage(browser, { origin: site.origin, viewport: WINDOW, ...options }, work);

async function open(site, page, hash = "") {
  await page.goto(`${site.home}assessment/${hash}`);
  await page.locator("#app[data-mounted]").waitFor();
}

// Answers the first question, and looks at the result.
async function answer(site, page) {
  await open(site, page);
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await page.getByText("Question 2 of").waitFor();
  await page.evaluate(() => (location.hash = "#/result"));
  await page.locator(".verdict h1").waitFor();
}

describe("a site that offers less", () => {
  test("nothing leads to links, team and workshop", async () => {
    await visit(less, {}, async (page) => {
      await answer(less, page);
      await page.getByRole("heading", { name: "Take it with you" }).or(page.locator("#keep")).first().waitFor();
      for (const id of ["share", "together", "send"]) assert.equal(await page.locator(`#${id}`).count(), 0, id);
      assert.deepEqual(await page.locator("a[href^='#/team'], a[href^='#/workshop']").allTextContents(), []);
    });
  });

  test("their addresses lead to the start", async () => {
    for (const hash of ["#/team", "#/team/result", "#/workshop"]) {
      await visit(less, {}, async (page) => {
        await open(less, page, hash);
        await page.getByText("Question 1 of").waitFor();
      });
    }
  });
});

describe("a site to which a result may be sent", () => {
  const allowed = () => ({ expect: [new RegExp(`request to ${taker.origin}/`)] });
  const came = async (work) => {
    taker.came.length = 0;
    await work();
    return taker.came;
  };

  test("nothing is sent before the visitor agrees, and the box says what is missing", async () => {
    await visit(sending, {}, async (page) => {
      await answer(sending, page);
      const all = await came(async () => {
        await page.getByRole("button", { name: "Send the result" }).click();
        await page.getByRole("alert").filter({ hasText: "Tick the box" }).waitFor();
        await page.locator("#send-consent:focus").waitFor();
      });
      assert.equal(all.length, 0);
    });
  });

  test("what arrives is an answers file that stride scores, with the name and the consent, and nothing that tells who asked", async () => {
    await visit(sending, allowed(), async (page) => {
      await answer(sending, page);
      const [{ method, url, headers, form }, ...more] = await came(async () => {
        await page.getByLabel("Who you are").fill("Ada of Acme");
        await page.getByLabel(CONSENT).check();
        await page.getByRole("button", { name: "Send the result" }).click();
        await page.getByText(`Sent to ${new URL(taker.origin).host}`).waitFor();
      });
      assert.equal(more.length, 0);
      assert.deepEqual([method, url, headers.cookie, headers.referer], ["POST", "/results", undefined, undefined]);
      assert.deepEqual([...form.keys()].sort(), ["answers", "consent", "from"]);
      assert.deepEqual([form.get("from"), form.get("consent")], ["Ada of Acme", CONSENT]);
      const file = path.join(place, form.get("answers").name);
      await writeFile(file, await form.get("answers").text());
      assert.equal(Object.keys(JSON.parse(await readFile(file, "utf8")).answers).length, 1);
      execFileSync(stride, ["score", file, "--root", path.join(place, "sending")], { stdio: "pipe" });
      assert.equal(await page.getByLabel(CONSENT).isChecked(), false, "whoever sends again agrees again");
    });
  });

  test("an address that does not take it is said so, and it can be sent again", async () => {
    taker.status = 500;
    await visit(sending, { expect: [...allowed().expect, /status of 500/] }, async (page) => {
      await answer(sending, page);
      await page.getByLabel(CONSENT).check();
      await page.getByRole("button", { name: "Send the result" }).click();
      await page.getByText("did not take it").waitFor();
      taker.status = 200;
      await page.getByRole("button", { name: "Send the result" }).click();
      await page.getByText("Sent to").waitFor();
    });
  });

  test("its pages say that a result may be sent, and the assessment in one file sends nothing", async () => {
    await visit(sending, {}, async (page) => {
      await page.goto(sending.home);
      await page.getByText("unless you choose to send your result").first().waitFor();
      assert.equal(await page.getByText("nothing is sent anywhere").count(), 0);
    });
    const file = await readFile(path.join(place, "sending/dist/assessment/one-file.html"), "utf8");
    assert.ok(!file.includes(taker.origin));
  });

  for (const colorScheme of SCHEMES) {
    test(`axe finds nothing in its form in ${colorScheme}, and nothing is wider than the window`, async () => {
      await visit(sending, { colorScheme }, async (page) => {
        await answer(sending, page);
        await page.getByRole("button", { name: "Send the result" }).click();
        await page.getByRole("alert").filter({ hasText: "Tick the box" }).waitFor();
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await overflow(page), []);
      });
    });
  }
});
