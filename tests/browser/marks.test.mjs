// What someone who has taken the assessment finds marked on other pages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, SCHEMES, WIDE, axe, overflow, siteInBrowser } from "./support.mjs";

const here = siteInBrowser();

const FRAMEWORK = { id: "customer-success", version: "1.0.0", hash: "0123456789abcdef" };
const MARKS = {
  format: 1,
  framework: FRAMEWORK,
  taken_at: "2026-01-31T09:00:00Z",
  stage: 1,
  domains: { strategy: 2, segmentation: 1, journey: 2, health: 0, value: 3, data: 1, culture: 2 },
  questions: { "value.renewals": 2 },
};

function answered(marks = MARKS) {
  return { "stride:customer-success:answers": "{}", "stride:customer-success:marks": typeof marks === "string" ? marks : JSON.stringify(marks) };
}

function marked(page) {
  return page.locator(".you").first().waitFor();
}

test("finds where they stand on the model, domain by domain", async () => {
  await here.visit({ stored: answered() }, async (page) => {
    await page.goto(`${here.home}model.html`);
    await marked(page);
    const cell = (domain) => page.locator("tbody tr", { has: page.getByRole("rowheader", { name: domain }) }).locator("td.yours");
    const title = async (id) => page.locator(`tr[data-mark="domain:${id}"] td.yours`).evaluate((td) => `${td.dataset.stage}: ${td.querySelector(".you").textContent}`);
    assert.equal(await title("strategy"), "2: You are here");
    assert.equal(await title("value"), "3: You are here");
    assert.equal(await cell("Health").count(), 0, "starting out has no column");
    assert.equal(await page.locator('tr[data-mark="domain:health"] th .you').textContent(), "Your stage: Starting out");
    assert.equal(await page.locator('tr[data-mark="domain:ai"] .you').count(), 0, "not scored is not marked");
    assert.equal(await page.locator("thead .yours").textContent(), "Crawl Your stage");
    assert.match(await page.locator(".standing").textContent(), /^You are at Crawl\. Marked by your answers of January 31, 2026, which stay in this browser/);
  });
});

test("finds it beside each domain, on its page, and in its questions", async () => {
  await here.visit({ stored: answered() }, async (page) => {
    await page.goto(`${here.home}domains/index.html`);
    await marked(page);
    assert.equal(await page.locator('[data-mark="domain:value"] .you').textContent(), "Your stage: Run");
    assert.equal(await page.locator('[data-mark="domain:health"] .you').textContent(), "Your stage: Starting out");
    assert.equal(await page.locator('[data-mark="domain:ai"] .you').count(), 0);
    await page.goto(`${here.home}domains/value.html`);
    await marked(page);
    assert.equal(await page.locator(".ground .yours h3").textContent(), "Run You are here");
    assert.equal(await page.locator('[data-mark="question:value.renewals"] .yours .level').textContent(), "Walk Your answer");
    assert.match(await page.locator(".standing").textContent(), /^Here you are at Run\./);
  });
});

test("finds their stage on principles, metrics and the home page, and the next one among playbooks", async () => {
  await here.visit({ stored: answered() }, async (page) => {
    for (const [address, place] of [
      ["principles/one-set-of-facts.html", ".ground .yours h3"],
      ["metrics/renewal-rate.html", ".ground .yours h3"],
      ["index.html", ".ground .yours h3"],
    ]) {
      await page.goto(here.home + address);
      await marked(page);
      assert.equal(await page.locator(place).textContent(), "Crawl Your stage", address);
    }
    await page.goto(`${here.home}metrics/index.html`);
    await marked(page);
    assert.equal(await page.locator("thead .yours .you").textContent(), "Your stage");
    await page.goto(`${here.home}playbooks/index.html`);
    await marked(page);
    assert.equal(await page.locator(".section-head.yours h2").textContent(), "To reach Walk Your next stage");
  });
});

test("gets to the assessment's own controls for the answers", async () => {
  await here.visit({ stored: answered() }, async (page) => {
    await page.goto(`${here.home}domains/value.html`);
    await page.getByRole("link", { name: "Change or delete them" }).click();
    await page.waitForURL(`${here.home}assessment/index.html`);
  });
});

for (const [name, marks] of [
  ["of another framework", { ...MARKS, framework: { ...FRAMEWORK, id: "other" } }],
  ["of another version", { ...MARKS, framework: { ...FRAMEWORK, version: "0.9" } }],
  ["of a later format", { ...MARKS, format: 2 }],
  ["that are damaged", "{\"format\":1"],
  ["that are nothing", "null"],
  ["with stages that are not there", { ...MARKS, stage: 9, domains: { value: "3", strategy: -1, data: "length" }, questions: 7 }],
]) {
  test(`marks ${name} are left alone`, async () => {
    await here.visit({ stored: answered(marks) }, async (page) => {
      const script = page.waitForResponse(/visitor-/);
      await page.goto(`${here.home}model.html`);
      await script;
      await page.waitForLoadState("networkidle");
      assert.equal(await page.locator(".you, .yours, .standing").count(), 0);
    });
  });
}

test("marks without the answers that they came of are left alone", async () => {
  const { "stride:customer-success:marks": marks } = answered();
  await here.visit({ stored: { "stride:customer-success:marks": marks } }, async (page) => {
    const script = page.waitForResponse(/visitor-/);
    await page.goto(`${here.home}model.html`);
    await script;
    await page.waitForLoadState("networkidle");
    assert.equal(await page.locator(".you").count(), 0);
  });
});

test("someone who was never here gets no mark and no script for it", async () => {
  await here.visit({}, async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${here.home}domains/value.html`, { waitUntil: "networkidle" });
    assert.equal(asked.filter((url) => /visitor|definitions|filters|compare|copy/.test(url)).length, 0);
    assert.equal(await page.locator(".you").count(), 0);
  });
});

test("marks come and go while the page is open, with what another window does", async () => {
  await here.visit({}, async (page, context) => {
    await page.goto(`${here.home}model.html`);
    const other = await context.newPage();
    await other.goto(here.home);
    await other.evaluate((entries) => Object.entries(entries).forEach(([key, value]) => localStorage.setItem(key, value)), answered());
    await page.locator("td .you").first().waitFor();
    await other.evaluate(() => localStorage.clear());
    await page.waitForFunction(() => document.querySelectorAll(".you, .yours, .standing").length === 0);
  });
});

for (const scheme of SCHEMES) {
  for (const viewport of [NARROW, WIDE]) {
    test(`the marks are accessible, ${scheme} at ${viewport.width} px`, async () => {
      await here.visit({ stored: answered(), colorScheme: scheme, viewport }, async (page) => {
        for (const address of ["model.html", "domains/index.html", "domains/value.html", "metrics/index.html", "playbooks/index.html"]) {
          await page.goto(here.home + address);
          await marked(page);
          assert.deepEqual(await axe(page), [], address);
          assert.deepEqual(await overflow(page), [], address);
        }
      });
    });
  }
}
