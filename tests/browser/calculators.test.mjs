// What is entered on pages: the calculators of metrics, the plan of the operating model, the designer of the health score.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { NARROW, SCHEMES, WIDE, axe, overflow, siteFolder, siteInBrowser, withPage, workspace } from "./support.mjs";

const NRR = "metrics/net-revenue-retention.html";
const DAYS = "metrics/time-to-first-value.html";
const SCORES = "metrics/customer-effort-score.html";

const here = siteInBrowser();

// Opens a page of the site and does something with it.
function on(address, options, work) {
  return here.visit(options, async (page, context) => {
    await page.goto(here.home + address);
    await work(page, context);
  });
}

const field = (page, id) => page.locator(`[id="in.${id}"]`);
const error = (page, id) => page.locator(`[id="in.${id}.error"]`);
const text = async (locator) => (await locator.textContent()).trim();

async function waitFor(locator, expected) {
  const matches = (it) => (expected instanceof RegExp ? expected.test(it) : it === expected);
  for (let tries = 0; tries < 200; tries += 1) {
    if (matches(await text(locator))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${JSON.stringify(await text(locator))} is not ${expected}`);
}

const result = (page) => page.locator('[data-line="result"] .result');
const sum = (page) => page.locator('[data-line="result"] .sum');
const line = (page, id) => page.locator(`[data-line="${id}"]`);

describe("the calculator of a metric", () => {
  test("computes the result and the sum again while one types", () =>
    on(NRR, {}, async (page) => {
      await field(page, "churn").fill("110000");
      await waitFor(result(page), "98%");
      assert.equal(await text(sum(page)), "($1,000,000 + $120,000 − $30,000 − $110,000) ÷ $1,000,000 × 100 = 98%");
      assert.equal(await text(page.locator(".calculator h3")), "Your figures");
    }));

  test("says ≈ where the result is rounded", () =>
    on(NRR, {}, async (page) => {
      await field(page, "churn").fill("110001");
      await waitFor(sum(page), /≈ 98%$/);
    }));

  test("takes thousands, signs of money and percent, spaces, and a printed minus", () =>
    on(NRR, {}, async (page) => {
      for (const typed of ["110,000", "$110 000", "110’000.00", " +110000. ", "€110,000"]) {
        await field(page, "churn").fill("0");
        await waitFor(result(page), "109%");
        await field(page, "churn").fill(typed);
        await waitFor(result(page), "98%");
      }
      await field(page, "churn").fill("−1");
      await waitFor(error(page, "churn"), "Enter $0 or more.");
    }));

  test("takes a list by commas, spaces and lines, and sorts a median’s in the sum", () =>
    on(DAYS, {}, async (page) => {
      await field(page, "days").fill("90, 20\n43;34 ");
      await waitFor(sum(page), "median(20, 34, 43, 90) ≈ 39 days");
      await field(page, "days").fill("1");
      await waitFor(result(page), "1 day");
    }));

  test("offers digits to phones where they are enough", () =>
    on(NRR, {}, async (page) => assert.equal(await field(page, "churn").getAttribute("inputmode"), "decimal")));

  test("goes back to the example", () =>
    on(NRR, {}, async (page) => {
      await field(page, "churn").fill("nothing");
      await waitFor(error(page, "churn"), /not a number/);
      await page.getByRole("button", { name: "Reset to the example" }).click();
      await waitFor(result(page), "104%");
      assert.equal(await field(page, "churn").inputValue(), "50,000");
      assert.equal(await field(page, "churn").getAttribute("aria-invalid"), null);
      assert.equal(await text(page.locator(".calculator h3")), "A worked example");
    }));

  test("is used with the keyboard alone", () =>
    on(NRR, {}, async (page) => {
      await field(page, "start").focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.type("2000000");
      await waitFor(result(page), "102%");
      for (const next of ["in.expansion", "in.contraction", "in.churn", "in.segment"]) {
        await page.keyboard.press("Tab");
        assert.equal(await page.evaluate(() => document.activeElement.id), next);
      }
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await waitFor(result(page), "104%");
    }));
});

describe("a number that cannot be computed with", () => {
  const explains = (address, id, typed, said) => async () =>
    on(address, {}, async (page) => {
      const before = await text(result(page));
      await field(page, id).fill(typed);
      await waitFor(error(page, id), said);
      assert.equal(await field(page, id).getAttribute("aria-invalid"), "true");
      assert.ok((await field(page, id).getAttribute("aria-describedby")).split(" ").includes(`in.${id}.error`));
      await waitFor(page.locator(".calculator .said"), said);
      assert.equal(await text(result(page)), before);
      assert.ok(await page.locator(".stale-note").isVisible());
      assert.equal(await line(page, "result").getAttribute("data-stale"), "");
    });

  test("is explained where the field is empty", explains(NRR, "churn", "", "Enter a number."));
  test("is explained where it is a word", explains(NRR, "churn", "many", "“many” is not a number. Write it in digits, such as 1,200 or 4.5."));
  test("is explained where a comma stands for a point", explains(NRR, "churn", "4,5", /“4,5” is not a number/));
  test("is explained where it is below its bound", explains(NRR, "start", "0", "Enter $1 or more."));
  test("is explained where it is above its bound, with the item", explains(SCORES, "scores", "5, 8", "“8”: Enter 7 or less."));
  test("is explained where it has too many digits", explains(NRR, "start", "1".repeat(16), /15 digits before the point/));
  test("is explained where a list has no number", explains(DAYS, "days", " , ", "Enter at least one number."));
  test("is explained at every field of a divisor that is zero", () =>
    on("metrics/account-nps.html", {}, async (page) => {
      const ids = ["promoters", "passives", "detractors"];
      for (const id of ids) await field(page, id).fill("0");
      for (const id of ids) await waitFor(error(page, id), "“promoters + passives + detractors” is 0, and nothing can be divided by 0.");
    }));

  test("no longer counts once it is put right", () =>
    on(NRR, {}, async (page) => {
      await field(page, "churn").fill("many");
      await waitFor(error(page, "churn"), /not a number/);
      await field(page, "churn").fill("110000");
      await waitFor(result(page), "98%");
      await waitFor(error(page, "churn"), "");
      assert.equal(await field(page, "churn").getAttribute("aria-invalid"), null);
      assert.equal(await page.locator(".stale-note").isVisible(), false);
      assert.equal(await line(page, "result").getAttribute("data-stale"), null);
    }));
});

describe("a result beside the benchmarks", () => {
  const segment = "Private B2B SaaS, contracts of $25,000 to $50,000 a year (median)";
  const compared = (page) => page.locator(".against");

  test("says in words how it stands to the segment’s and to all others", () =>
    on(NRR, {}, async (page) => {
      await page.getByLabel("Compare with").selectOption(segment);
      await waitFor(compared(page).locator("li"), /^Yours is higher: 104% against 103%\. SaaS Capital, .* \(2023, sample of 1,500\)\.$/);
      await waitFor(compared(page).locator("p"), "On this page are 8 figures from 82% to 110%: yours is lower than 3 and higher than 5.");
      await field(page, "churn").fill("60000");
      await waitFor(compared(page).locator("li strong"), "Yours is the same:");
      await field(page, "churn").fill("70000");
      await waitFor(compared(page).locator("li strong"), "Yours is lower:");
    }));

  test("is there again on the next visit, until it is forgotten", () =>
    on(NRR, {}, async (page) => {
      await page.getByLabel("Compare with").selectOption(segment);
      await waitFor(compared(page).locator("li strong"), "Yours is higher:");
      await page.reload();
      await waitFor(compared(page).locator("li strong"), "Yours is higher:");
      assert.equal(await page.getByLabel("Compare with").inputValue(), segment);
      await page.getByRole("button", { name: "Forget my segment" }).click();
      assert.equal(await compared(page).locator("li").count(), 0);
      assert.equal(await page.evaluate(() => localStorage.getItem("stride:customer-success:segment")), null);
      await page.reload();
      assert.equal(await page.getByLabel("Compare with").inputValue(), "");
    }));

  test("works where the browser keeps nothing", () =>
    on(NRR, { init: () => Object.defineProperty(window, "localStorage", { get: () => { throw new Error("blocked"); } }) }, async (page) => {
      await page.getByLabel("Compare with").selectOption(segment);
      await waitFor(compared(page).locator("li strong"), "Yours is higher:");
    }));
});

describe("calculators compute as the build does", () => {
  test("the example of every metric has the result of its page", async () => {
    const metrics = (await readdir(path.join(siteFolder, "metrics"))).filter((file) => file.endsWith(".html") && file !== "index.html");
    assert.ok(metrics.length > 40, `${metrics.length} metrics`);
    await here.visit({}, async (page) => {
      for (const file of metrics) {
        await page.goto(`${here.home}metrics/${file}`);
        const [shown, added] = [await text(result(page)), await text(sum(page))];
        await page.locator(".calculator").evaluate((box) => box.querySelectorAll(".result, .sum").forEach((it) => (it.textContent = "")));
        const computed = () => {
          document.querySelector("[data-field]").dispatchEvent(new Event("input", { bubbles: true }));
          return document.querySelector("[data-line] .result").textContent;
        };
        assert.equal(await (await page.waitForFunction(computed, null, { polling: 100 })).jsonValue(), shown, file);
        assert.equal(await text(sum(page)), added, file);
      }
    });
  });

  test("figures drawn by chance have the results of the native engine", async () => {
    const table = await readFile(path.join(workspace, "tests/calculations.md"), "utf8");
    const cases = table.split("\n").filter((row) => row.startsWith("| ")).slice(1).map((row) => row.slice(2, -2).split(" | "));
    assert.ok(cases.length >= 20, `${cases.length} cases`);
    await here.visit({}, async (page) => {
      for (const [metric, figures, expected] of cases) {
        await page.goto(`${here.home}metrics/${metric}.html`);
        for (const figure of figures.split("; ")) {
          const [id, value] = figure.split(" = ");
          await field(page, id).fill(value);
        }
        await waitFor(page.locator(".calculator .said"), /\./);
        assert.equal((await text(result(page))).replace(/[^\d.−]/g, ""), expected, `${metric}: ${figures}`);
      }
    });
  });
});

describe("the plan of the operating model", () => {
  const PLAN = "operating-model.html";

  test("goes on with each figure as it is shown, and adds up all touch models", () =>
    on(PLAN, {}, async (page) => {
      await field(page, "high-touch.accounts").fill("30");
      const own = page.locator("[data-group]").first();
      await waitFor(own.locator('[data-line="hours"] .sum'), "30 accounts × 144 hours");
      assert.equal(await text(own.locator('[data-line="people"] .sum')), "4,320 hours ÷ 1,080 hours");
      assert.equal(await text(own.locator('[data-line="cost"]')), "Cost4.0 people × $97,200$388,800");
      assert.equal(await text(own.locator('[data-line="share"]')), "Cost as a share of revenue$388,800 ÷ $7,500,000 × 1005.2%");
      assert.equal(await text(line(page, "all_people")), "People4.0 + 3.7 + 0.68.3");
      assert.equal(await text(line(page, "all_share")), "Cost as a share of revenue$806,760 ÷ $13,500,000 × 1006.0%");
    }));

  test("has results that it shows without a script too", async () => {
    const shown = [];
    for (const javaScriptEnabled of [true, false]) {
      await on(PLAN, { javaScriptEnabled }, async (page) => {
        if (javaScriptEnabled) {
          await field(page, "person").fill("1000");
          await waitFor(line(page, "all_people").locator(".result"), "8.1");
          await page.getByRole("button", { name: "Reset to the example" }).click();
          await waitFor(line(page, "all_people").locator(".result"), "7.5");
        }
        shown.push(await page.locator(".calculator tbody").allTextContents());
      });
    }
    assert.deepEqual(shown[0], shown[1]);
  });

  test("takes a touch model without accounts", () =>
    on(PLAN, {}, async (page) => {
      await field(page, "tech-touch.accounts").fill("0");
      const own = page.locator("[data-group]").last();
      await waitFor(own.locator('[data-line="share"] .result'), "–");
      assert.equal(await text(own.locator('[data-line="share"] .sum')), "nothing to divide by");
      await waitFor(line(page, "all_people").locator(".sum"), "3.2 + 3.7 + 0.0");
    }));

  test("says which field a missing figure is missing in, and goes on with the other touch models", () =>
    on(PLAN, {}, async (page) => {
      await field(page, "mid-touch.accounts").fill("");
      await waitFor(error(page, "mid-touch.accounts"), "Enter a number.");
      const stale = (at, id) => page.locator("[data-group]").nth(at).locator(`[data-line="${id}"]`).getAttribute("data-stale");
      assert.equal(await stale(0, "people"), null);
      assert.equal(await stale(1, "people"), "");
      assert.equal(await line(page, "all_people").getAttribute("data-stale"), "");
    }));

  test("is remembered, and forgotten by going back to the example", () =>
    on(PLAN, {}, async (page) => {
      await field(page, "person").fill("1000");
      await waitFor(line(page, "all_people").locator(".result"), "8.1");
      await page.reload();
      await waitFor(line(page, "all_people").locator(".result"), "8.1");
      assert.equal(await field(page, "person").inputValue(), "1000");
      await page.getByRole("button", { name: "Reset to the example" }).click();
      await waitFor(line(page, "all_people").locator(".result"), "7.5");
      assert.equal(await page.evaluate(() => localStorage.getItem("stride:customer-success:plan")), null);
    }));

  test("what was kept and cannot be read is left out", () =>
    on(PLAN, {}, async (page) => {
      await page.evaluate(() => localStorage.setItem("stride:customer-success:plan", "[{"));
      await page.reload();
      await field(page, "person").fill("1000");
      await waitFor(line(page, "all_people").locator(".result"), "8.1");
    }));

  test("is copied as a table", () =>
    on(PLAN, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await field(page, "person").fill("1000");
      await waitFor(line(page, "all_people").locator(".result"), "8.1");
      await page.getByRole("button", { name: "Copy as a table" }).click();
      await waitFor(page.locator(".copied"), "Copied.");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^- Hours a person has for customers in a year: 1,000 hours$/m);
      assert.match(copied, /^### High touch\n\n- Accounts: 24$/m);
      assert.match(copied, /^\| People \| 3,456 hours ÷ 1,000 hours \| 3\.5 \|$/m);
      assert.match(copied, /^\| What \| Sum \| Result \|\n\| --- \| --- \| --- \|$/m);
    }));
});

describe("the designer of the health score", () => {
  const SCORE = "health-score.html";
  const weight = (page, at) => field(page, `${at}.weight`);

  test("scores the account by the weights, and names the state in words", () =>
    on(SCORE, {}, async (page) => {
      assert.equal(await text(page.locator(".state")), "60: To watch");
      await weight(page, 1).fill("10");
      await weight(page, 2).fill("40");
      await waitFor(line(page, "total").locator(".sum"), "7 + 40 + 10 + 10");
      await waitFor(page.locator(".state"), "67: To watch");
      await field(page, "state.1").fill("67");
      await waitFor(page.locator(".state"), "67: Healthy");
      await field(page, "state.2").fill("70");
      await waitFor(page.locator(".state"), "Let each state begin below the one before it.");
    }));

  test("says how much is missing from a hundred, and spreads it", () =>
    on(SCORE, {}, async (page) => {
      const said = page.locator(".missing [role=status]");
      const spread = page.locator("[data-spread]");
      await weight(page, 1).fill("19");
      await waitFor(said, "The weights add up to 89: 11 missing.");
      assert.equal(await line(page, "total").getAttribute("data-stale"), "");
      assert.equal(await text(page.locator(".state")), "");
      assert.equal(await text(spread), "Spread the 11");
      await spread.click();
      await waitFor(line(page, "weights").locator(".sum"), "22 + 23 + 33 + 22");
      await waitFor(said, "");
      assert.equal(await spread.isVisible(), false);
      await weight(page, 1).fill("60");
      await waitFor(said, "The weights add up to 138: 38 too many.");
      await spread.click();
      await waitFor(line(page, "weights").locator(".result"), "100");
    }));

  test("takes weights that are whole percent, and points that are possible", () =>
    on(SCORE, {}, async (page) => {
      await weight(page, 1).fill("12.5");
      await waitFor(error(page, "1.weight"), "Enter a whole number.");
      await weight(page, 1).fill("101");
      await waitFor(error(page, "1.weight"), "Enter 100 or less.");
      await field(page, "2.points").fill("7");
      await waitFor(error(page, "2.points"), "Enter 6 or less.");
    }));

  test("is remembered, copied with its state, and reset", () =>
    on(SCORE, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await field(page, "4.points").fill("6");
      await waitFor(page.locator(".state"), "70: To watch");
      await page.reload();
      await waitFor(page.locator(".state"), "70: To watch");
      await page.getByRole("button", { name: "Copy as a table" }).click();
      await waitFor(page.locator(".copied"), "Copied.");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^\| Part \| Weight \| Points \| Sum \| Score \|$/m);
      assert.match(copied, /^\| Relationship \| 20% \| 6 \| 20 × 6 ÷ 6 \| 20 \|$/m);
      assert.match(copied, /^\*\*70: To watch\*\*$/m);
      await page.getByRole("button", { name: "Reset to the example" }).click();
      await waitFor(page.locator(".state"), "60: To watch");
    }));
});

describe("calculators cost nothing until they are used", () => {
  test("no script of theirs is loaded before one turns to them", () =>
    here.visit({}, async (page) => {
      const asked = [];
      page.on("request", (request) => asked.push(path.basename(new URL(request.url()).pathname)));
      for (const address of [NRR, "operating-model.html", "health-score.html"]) await page.goto(here.home + address);
      await page.waitForLoadState("networkidle");
      assert.deepEqual(asked.filter((file) => /^(calculator|designer|tools).*\.js$/.test(file)), []);
      const loaded = page.waitForResponse(/tools-calculate/);
      await page.locator("[data-field]").first().focus();
      await loaded;
      assert.ok(asked.some((file) => /^calculator-.*\.js$/.test(file)), asked.join(" "));
      assert.ok(asked.some((file) => /^tools-calculate/.test(file)), asked.join(" "));
    }));

  test("a module that does not load is said, and tried again", () =>
    on(NRR, { expect: [/Failed to load resource|ERR_FAILED/] }, async (page) => {
      await page.route(/tools-calculate/, (route) => route.abort());
      await field(page, "churn").fill("110000");
      await waitFor(page.locator(".stale-note"), /did not load/);
      await page.unroute(/tools-calculate/);
      await field(page, "churn").fill("110000");
      await waitFor(result(page), "98%");
      assert.equal(await page.locator(".stale-note").isVisible(), false);
    }));
});

describe("without scripts a calculator is a worked example", () => {
  for (const address of [NRR, DAYS, "operating-model.html", "health-score.html"]) {
    test(`${address} has no dead control`, () =>
      on(address, { javaScriptEnabled: false }, async (page) => {
        assert.equal(await page.locator(".calculator :is(input, select, textarea, button):visible").count(), 0);
        assert.ok((await page.locator(".calculator .given:visible").count()) > 0);
        assert.ok((await page.locator(".calculator .result:visible").count()) > 0);
      }));
  }
});

test("a calculator works from the disk", () =>
  withPage(here.browser, { origin: "file://", viewport: WIDE }, async (page) => {
    await page.goto(pathToFileURL(path.join(siteFolder, NRR)).href);
    await field(page, "churn").fill("110000");
    await waitFor(result(page), "98%");
  }));

test("on paper the current figures stand in place of the fields", () =>
  on(NRR, {}, async (page) => {
    await field(page, "churn").fill("110000");
    await waitFor(result(page), "98%");
    await page.emulateMedia({ media: "print" });
    assert.equal(await field(page, "churn").isVisible(), false);
    const given = page.locator(".entry").last().locator(".given");
    assert.ok(await given.isVisible());
    assert.equal(await text(given), "$110,000");
    assert.equal(await page.locator(".calculator button:visible").count(), 0);
  }));

const STATES = {
  "a metric with a comparison": [NRR, async (page) => {
    await page.getByLabel("Compare with").selectOption({ index: 3 });
    await page.locator(".against li").waitFor();
  }],
  "a metric with bad numbers": [NRR, async (page) => {
    await field(page, "churn").fill("many");
    await waitFor(error(page, "churn"), /not a number/);
  }],
  "a plan with bad numbers": ["operating-model.html", async (page) => {
    await field(page, "mid-touch.accounts").fill("many");
    await waitFor(error(page, "mid-touch.accounts"), /not a number/);
  }],
  "a health score with missing weights": ["health-score.html", async (page) => {
    await field(page, "1.weight").fill("12");
    await waitFor(page.locator(".missing [role=status]"), /18 missing/);
    await field(page, "2.points").fill("7");
    await waitFor(error(page, "2.points"), /6 or less/);
  }],
  "the journey of one function": ["journey.html", async (page) => page.getByRole("radio").nth(2).check()],
};

for (const colorScheme of SCHEMES) {
  for (const viewport of [NARROW, WIDE]) {
    describe(`axe finds nothing in the ${colorScheme} at ${viewport.width} pixels`, () => {
      for (const [name, [address, prepare]] of Object.entries(STATES)) {
        test(name, () =>
          on(address, { colorScheme, viewport }, async (page) => {
            await prepare(page);
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
          }));
      }
    });
  }
}

describe("the journey by function", () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`shows the chosen function alone, on paper too, ${javaScriptEnabled ? "with" : "without"} scripts`, () =>
      on("journey.html", { javaScriptEnabled }, async (page) => {
        const heads = () => page.locator(".functions thead th:visible").allInnerTexts();
        const all = await heads();
        assert.ok(all.length > 2, all.join());
        await page.getByRole("radio", { name: all[1] }).check();
        assert.deepEqual(await heads(), [all[1]]);
        assert.ok((await page.locator(".functions tbody th:visible").count()) > 2);
        await page.emulateMedia({ media: "print" });
        assert.deepEqual(await heads(), [all[1]]);
        await page.emulateMedia({ media: "screen" });
        await page.getByRole("radio", { name: "Every function" }).check();
        assert.deepEqual(await heads(), all);
      }));
  }
});
