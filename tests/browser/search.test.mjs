// The search as readers meet it: in a dialog over any page, and on search.html.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { NARROW, SCHEMES, WIDE, axe, launch, overflow, serveSite, siteFolder, withPage, workspace } from "./support.mjs";

const answersFile = process.env.STRIDE_ANSWERS ?? path.join(workspace, "target/browser-tests/answers.tsv");

let browser, site;

before(async () => {
  browser = await launch();
  site = await serveSite("/any/where/");
});

after(async () => {
  await browser?.close();
  await site?.close();
});

function visit(options, work, server = site) {
  return withPage(browser, { origin: server.origin, viewport: WIDE, ...options }, work);
}

const field = (page) => page.getByRole("searchbox", { name: "Search everything" });
const dialog = (page) => page.getByRole("dialog", { name: "Search" });
const hits = (page) => page.locator(".search-results ol a");

async function open(page, address = "index.html", home = site.home) {
  await page.goto(home + address);
  await page.keyboard.press("/");
  await field(page).waitFor();
}

// Types, and waits until what is shown answers it, with excerpts.
async function type(page, text) {
  await field(page).fill(text);
  await settled(page);
}

// Once the index is open, the filters are filled.
function opened(page) {
  return page.locator("select[name=domain] option:nth-child(2)").waitFor({ state: "attached" });
}

function settled(page) {
  return page.locator('.search-results[aria-busy="false"]').waitFor({ state: "attached" });
}

// Where the hits lead, below the site's root, in the order of the page.
function addresses(page, home = site.home) {
  return hits(page).evaluateAll((links, home) => links.map(({ href }) => href.slice(home.length)), home);
}

function requests(page) {
  const made = [];
  page.on("request", (request) => made.push(request.url()));
  return made;
}

describe("the way to it", () => {
  test("every page links to the search, named and with its key", async () => {
    await visit({}, async (page) => {
      for (const address of ["index.html", "playbooks/renewal-desk.html", "assessment/index.html", "search.html"]) {
        await page.goto(site.home + address);
        const link = page.getByRole("banner").getByRole("link", { name: "Search", exact: true });
        assert.equal(await link.evaluate(({ href }) => href), `${site.home}search.html`);
        assert.match(await link.getAttribute("aria-keyshortcuts"), /Control\+K/);
        assert.ok(await link.locator("kbd").isVisible());
      }
    });
  });

  test("on a phone it is an icon as large as a finger", async () => {
    await visit({ viewport: NARROW, hasTouch: true }, async (page) => {
      await page.goto(site.home);
      const link = page.getByRole("banner").getByRole("link", { name: "Search", exact: true });
      const box = await link.boundingBox();
      assert.ok(box.width >= 44 && box.height >= 44 && box.width < 60, JSON.stringify(box));
      await link.tap();
      assert.ok(await field(page).evaluate((it) => it === document.activeElement));
    });
  });

  test("without scripts it leads to a page that says so, and where to look instead", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.home}metrics/index.html`);
      await page.getByRole("banner").getByRole("link", { name: "Search", exact: true }).click();
      assert.match(await page.locator("main").innerText(), /needs a script/);
      assert.equal(await page.locator("main input, main button, main select").count(), 0);
      const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      for (const list of ["playbooks/index.html", "metrics/index.html", "principles/index.html", "domains/index.html", "articles/index.html", "glossary.html", "glossary.html#letter.c"]) {
        assert.ok(hrefs.includes(list), list);
      }
    });
  });

  test("the page for it asks to be left out of other searches", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.home}search.html`);
      assert.equal(await page.locator("meta[name=robots]").getAttribute("content"), "noindex");
    });
  });

  for (const [name, act] of [
    ["the link", (page) => page.getByRole("banner").getByRole("link", { name: "Search", exact: true }).click()],
    ["the / key", (page) => page.keyboard.press("/")],
    ["Ctrl-K", (page) => page.keyboard.press("Control+k")],
    ["⌘K", (page) => page.keyboard.press("Meta+k")],
  ]) {
    test(`${name} opens it with the field focused, Escape closes it and gives the focus back`, async () => {
      await visit({}, async (page) => {
        await page.goto(`${site.home}playbooks/renewal-desk.html`);
        const focused = page.getByRole("banner").getByRole("link", { name: name === "the link" ? "Search" : "Metrics", exact: true });
        await focused.focus();
        await act(page);
        await dialog(page).waitFor();
        assert.ok(await field(page).evaluate((it) => it === document.activeElement));
        await page.keyboard.type("renewal");
        await page.keyboard.press("Escape");
        await dialog(page).waitFor({ state: "hidden" });
        assert.ok(await focused.evaluate((it) => it === document.activeElement));
      });
    });
  }

  test("a click beside it and its Close close it", async () => {
    await visit({}, async (page) => {
      await open(page);
      await page.mouse.click(20, 800);
      await dialog(page).waitFor({ state: "hidden" });
      await page.keyboard.press("/");
      await page.getByRole("button", { name: "Close" }).click();
      await dialog(page).waitFor({ state: "hidden" });
    });
  });

  test("where somebody is typing, the / key types a slash", async () => {
    await visit({}, async (page) => {
      await page.goto(site.home);
      await page.evaluate(() => document.querySelector("main").prepend(document.createElement("textarea")));
      await page.locator("textarea").focus();
      await page.keyboard.type("a/b");
      assert.equal(await page.locator("textarea").inputValue(), "a/b");
      assert.equal(await page.locator("dialog").count(), 0);
    });
  });

  test("the / key can be turned off, and stays off", async () => {
    await visit({}, async (page) => {
      await page.goto(`${site.home}search.html`);
      await page.getByLabel(/The \/ key/).uncheck();
      await page.goto(site.home);
      await page.keyboard.press("/");
      await page.keyboard.press("Control+k");
      await dialog(page).waitFor();
      await page.goto(`${site.home}search.html`);
      assert.equal(await page.getByLabel(/The \/ key/).isChecked(), false);
      await page.goto(site.home);
      await page.keyboard.press("/");
      assert.equal(await page.locator("dialog").count(), 0);
    });
  });
});

test("nothing is loaded before it is asked for; then the engine, the root, and the few chunks that answer", async () => {
  await visit({}, async (page) => {
    const made = requests(page);
    await page.goto(`${site.home}playbooks/renewal-desk.html`, { waitUntil: "networkidle" });
    const isSearch = (url) => /search|tools/.test(url.slice(site.home.length));
    assert.deepEqual(made.filter(isSearch), []);
    await page.keyboard.press("/");
    await opened(page);
    const opening = made.filter(isSearch).map((url) => url.slice(site.home.length));
    assert.equal(opening.length, 4, opening.join(", "));
    await type(page, "renewal");
    const chunks = made.filter(isSearch).length - opening.length;
    const folder = (await readdir(path.join(siteFolder, "search"), { recursive: true })).length;
    assert.ok(chunks > 0 && chunks < folder / 3, `${chunks} of ${folder}`);
    const sofar = made.length;
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    await type(page, "renewal");
    assert.equal(made.length, sofar);
  });
});

describe("what is shown", () => {
  test("the best three come first, then the others by kind, with matches marked", async () => {
    await visit({}, async (page) => {
      await open(page);
      await type(page, "renewal desk");
      const [first, ...others] = await page.locator(".search-results [role=group] h2").allInnerTexts();
      assert.equal(first, "Best matches");
      assert.ok(others.length > 1 && new Set(others).size === others.length, others.join(", "));
      assert.equal(await page.getByRole("group", { name: "Best matches" }).getByRole("listitem").count(), 3);
      const best = page.getByRole("group", { name: "Best matches" }).getByRole("listitem").first();
      assert.match(await best.locator(".meta").innerText(), /^Playbooks/);
      assert.deepEqual((await best.locator("a mark").allInnerTexts()).map((it) => it.toLowerCase()), ["renewal", "desk"]);
      assert.ok((await best.locator("p mark").count()) > 0);
      assert.match(await page.getByRole("status").innerText(), /^\d+ results/);
    });
  });

  test("a hit says its stage and its domain", async () => {
    await visit({}, async (page) => {
      await open(page);
      await type(page, "renewal desk");
      const meta = page.getByRole("listitem").filter({ has: page.locator("a[href*='playbooks/renewal-desk.html']") }).locator(".meta");
      assert.match(await meta.locator(".stage").innerText(), /^(Crawl|Walk|Run)$/);
      assert.ok((await meta.locator("span:not(.stage)").count()) > 0);
    });
  });

  test("results follow every letter", async () => {
    await visit({}, async (page) => {
      await open(page);
      const shown = [];
      for (const letter of "renewal") {
        await page.keyboard.type(letter);
        await settled(page);
        shown.push((await addresses(page)).length);
      }
      assert.ok(shown.every((count) => count > 0), shown.join(", "));
    });
  });

  test("an answer that comes late never takes the place of a newer one", async () => {
    await visit({}, async (page) => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await open(page);
      await type(page, "renewal");
      const known = await addresses(page);
      let isHeld = false;
      await page.route(/\/search\/[^/]+\/[^/]+$/, async (route) => {
        isHeld = true;
        await held;
        await route.continue();
      });
      await field(page).fill("zebra crossing onboarding");
      await page.waitForTimeout(200);
      assert.ok(isHeld);
      await field(page).fill("renewal");
      await settled(page);
      const answered = page.waitForResponse(/\/search\/[^/]+\/[^/]+$/);
      release();
      await answered;
      await settled(page);
      assert.deepEqual(await addresses(page), known);
    });
  });

  test("filters by domain and stage narrow what is found", async () => {
    await visit({}, async (page) => {
      await open(page);
      await type(page, "customer");
      const count = async () => Number.parseInt(await page.getByRole("status").innerText(), 10);
      const all = await count();
      await page.getByRole("combobox", { name: "Domain" }).selectOption({ index: 1 });
      await settled(page);
      const inDomain = await count();
      await page.getByRole("combobox", { name: "Stage" }).selectOption({ label: "Walk" });
      await settled(page);
      const atStage = await count();
      assert.ok(all > inDomain && inDomain > atStage && atStage > 0, `${all} > ${inDomain} > ${atStage} > 0`);
      const stages = await page.locator(".search-results .stage").allInnerTexts();
      assert.deepEqual([...new Set(stages)], ["Walk"]);
    });
  });

  test("before anything is typed it names where to look", async () => {
    await visit({}, async (page) => {
      await open(page, "playbooks/renewal-desk.html");
      const links = page.getByRole("group", { name: "Where to look" }).getByRole("link");
      assert.ok((await links.count()) >= 6);
      await links.filter({ hasText: "Metrics" }).click();
      await page.waitForURL(`${site.home}metrics/index.html`);
    });
  });

  test("where nothing is found it says what to try, and a button takes a filter away", async () => {
    await visit({}, async (page) => {
      await open(page);
      await type(page, "qqqqq");
      assert.match(await page.locator(".search-results").innerText(), /Nothing found for “qqqqq”[^]*spelling/);
      assert.match(await page.getByRole("status").innerText(), /^0 results/);
      assert.ok((await page.getByRole("group", { name: "Where to look" }).getByRole("link").count()) >= 6);
      assert.equal(await page.getByRole("button", { name: /Search without/ }).count(), 0);
      const stage = page.getByRole("combobox", { name: "Stage" });
      await stage.selectOption({ label: "Run" });
      await settled(page);
      await page.getByRole("button", { name: "Search without “Run”" }).click();
      await settled(page);
      assert.equal(await stage.inputValue(), "");
      assert.ok(await field(page).evaluate((it) => it === document.activeElement));
    });
  });

  test("a word that is nowhere is named beside what was found for the others", async () => {
    await visit({}, async (page) => {
      await open(page);
      await type(page, "chatgpt customer data rules");
      assert.match(await page.getByRole("status").innerText(), /^\d+ results · nowhere: chatgpt$/);
    });
  });

  test("a chunk that does not load is said, and can be tried again", async () => {
    await visit({ expect: [/ERR_FAILED|Failed to load/] }, async (page) => {
      await open(page);
      await opened(page);
      let fails = true;
      await page.route(/\/search\/[^/]+\/[^/]+$/, (route) => (fails ? route.abort() : route.continue()));
      await field(page).fill("renewal");
      await page.getByRole("button", { name: "Try again" }).waitFor();
      assert.equal(await page.getByRole("status").innerText(), "The search did not load");
      fails = false;
      await page.getByRole("button", { name: "Try again" }).click();
      await settled(page);
      assert.ok((await hits(page).count()) > 0);
    });
  });

  test("where the engine does not load it can be tried again", async () => {
    await visit({ expect: [/ERR_FAILED|Failed to load/] }, async (page) => {
      let fails = true;
      await page.route(/\/assets\/tools[^/]*$/, (route) => (fails ? route.abort() : route.continue()));
      await open(page);
      await page.getByRole("button", { name: "Try again" }).waitFor();
      fails = false;
      await page.getByRole("button", { name: "Try again" }).click();
      await type(page, "renewal");
      assert.ok((await hits(page).count()) > 0);
    });
  });
});

describe("by keyboard alone", () => {
  test("arrows lead through what was found and back to the field, Enter opens it", async () => {
    await visit({}, async (page) => {
      await open(page);
      await page.keyboard.type("renewal");
      await settled(page);
      const links = await addresses(page);
      const focused = () => page.evaluate((home) => document.activeElement.href?.slice(home.length) ?? document.activeElement.id, site.home);
      for (const [key, expected] of [
        ["ArrowDown", links[0]], ["ArrowDown", links[1]], ["ArrowUp", links[0]], ["ArrowUp", "search.field"],
        ["ArrowDown", links[0]], ["Home", links[0]], ["x", "search.field"], ["Backspace", "search.field"],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await focused(), expected, key);
      }
      assert.equal(await field(page).inputValue(), "renewal");
      await settled(page);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(site.home + links[1]);
    });
  });

  test("Enter in the field leads to the page for it, with question and filters", async () => {
    await visit({}, async (page) => {
      await open(page, "glossary.html");
      await page.getByRole("combobox", { name: "Stage" }).selectOption({ label: "Walk" });
      await field(page).fill("renewal & more");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.home}search.html?q=renewal+%26+more&stage=walk`);
      await settled(page);
      assert.equal(await field(page).inputValue(), "renewal & more");
      assert.equal(await page.getByRole("combobox", { name: "Stage" }).inputValue(), "walk");
    });
  });

  test("a hit on the very page closes the dialog and leads to its place", async () => {
    await visit({}, async (page) => {
      await open(page, "glossary.html");
      await page.getByRole("combobox", { name: "Domain" }).waitFor();
      await type(page, "churn");
      await page.locator(".search-results a[href*='glossary.html#']").first().press("Enter");
      await dialog(page).waitFor({ state: "hidden" });
      assert.match(page.url(), /glossary\.html#/);
    });
  });
});

describe("the page for it", () => {
  test("an address with a question and filters shows their answer", async () => {
    await visit({}, async (page) => {
      await page.goto(`${site.home}search.html?q=customers&stage=walk&kind=playbook&domain=nonsense`);
      await settled(page);
      assert.deepEqual(await page.locator(".search-results h2").allInnerTexts(), ["Playbooks"]);
      assert.equal(await page.getByRole("combobox", { name: "Kind" }).inputValue(), "playbook");
      assert.equal(await page.getByRole("combobox", { name: "Domain" }).inputValue(), "");
      assert.equal(await page.locator("#search\\.places").isVisible(), false);
    });
  });

  test("what is typed stands in the address, and Back returns to it", async () => {
    await visit({}, async (page) => {
      await page.goto(site.home);
      await page.goto(`${site.home}search.html`);
      await type(page, "renewal");
      assert.equal(page.url(), `${site.home}search.html?q=renewal`);
      await page.getByRole("combobox", { name: "Stage" }).selectOption({ label: "Walk" });
      await settled(page);
      assert.equal(page.url(), `${site.home}search.html?q=renewal&stage=walk`);
      const found = await addresses(page);
      await hits(page).first().click();
      await page.waitForURL(site.home + found[0]);
      await page.goBack();
      await settled(page);
      assert.deepEqual(await addresses(page), found);
      await page.goBack();
      assert.equal(page.url(), site.home);
    });
  });

  test("it shows more when asked, and leads on to the first of them", async () => {
    await visit({}, async (page) => {
      await page.goto(`${site.home}search.html?q=customer`);
      await settled(page);
      const before = await addresses(page);
      await page.getByRole("button", { name: "Show more" }).press("Enter");
      await page.waitForFunction((count) => document.querySelectorAll(".search-results ol a").length > count, before.length);
      await settled(page);
      const after = await addresses(page);
      assert.ok(before.every((address) => after.includes(address)));
      const focused = await page.evaluate((home) => document.activeElement.href?.slice(home.length), site.home);
      assert.ok(focused && !before.includes(focused), focused);
    });
  });

  test("the / key leads to its field", async () => {
    await visit({}, async (page) => {
      await page.goto(`${site.home}search.html?q=renewal`);
      await settled(page);
      await page.locator("h1").click();
      await page.keyboard.press("/");
      assert.ok(await field(page).evaluate((it) => it === document.activeElement));
      assert.equal(await page.locator("dialog").count(), 0);
    });
  });
});

describe("anywhere", () => {
  const tour = async (page, home) => {
    await page.goto(`${home}playbooks/renewal-desk.html`);
    await page.keyboard.press("/");
    await field(page).waitFor();
    await type(page, "onbording checklist");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${home}playbooks/onboarding-checklist.html`);
    await page.goto(`${home}search.html?q=churn`);
    await settled(page);
    assert.ok((await addresses(page, home)).includes("metrics/customer-churn-rate.html"));
    await type(page, "renewal");
    assert.equal(page.url(), `${home}search.html?q=renewal`);
  };

  test("opened from disk it finds the same", async () => {
    await withPage(browser, { origin: "file://", viewport: WIDE }, (page) => tour(page, `${pathToFileURL(siteFolder)}/`));
  });

  for (const mount of ["/", "/any/where/"]) {
    test(`mounted at ${mount} it finds the same`, async () => {
      const server = await serveSite(mount);
      try {
        await visit({}, (page) => tour(page, server.home), server);
      } finally {
        await server.close();
      }
    });
  }

  test("once it has answered, the same question needs no connection", async () => {
    await visit({}, async (page, context) => {
      await open(page);
      await type(page, "renewa");
      await type(page, "renewal");
      const found = await addresses(page);
      await context.setOffline(true);
      await type(page, "renewa");
      await type(page, "renewal");
      assert.deepEqual(await addresses(page), found);
    });
  });

  test("the page for addresses that are not there searches too, at any depth", async () => {
    const server = await serveSite("/");
    try {
      const work = async (page) => {
        await page.goto(`${server.home}nothing/here`);
        await page.keyboard.press("/");
        await type(page, "renewal desk");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${server.home}playbooks/renewal-desk.html`);
      };
      await visit({ expect: [/status of 404/] }, work, server);
    } finally {
      await server.close();
    }
  });
});

describe("for everyone", () => {
  const STATES = { empty: undefined, results: "renewal", "nothing found": "qqqqq" };
  for (const colorScheme of SCHEMES) {
    for (const viewport of [NARROW, WIDE]) {
      for (const [state, text] of Object.entries(STATES)) {
        test(`axe finds nothing: ${state}, ${colorScheme}, ${viewport.width} pixels`, async () => {
          await visit({ colorScheme, viewport }, async (page) => {
            await open(page);
            if (text) await type(page, text);
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
            await page.goto(`${site.home}search.html${text ? `?q=${text}` : ""}`);
            await field(page).waitFor();
            if (text) await settled(page);
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await overflow(page), []);
          });
        });
      }
    }
  }

  test("on a phone the dialog fills the screen, and all that can be touched is as large as a finger", async () => {
    await visit({ viewport: NARROW, hasTouch: true }, async (page) => {
      await open(page);
      await type(page, "renewal");
      const box = await dialog(page).boundingBox();
      assert.deepEqual(box, { x: 0, y: 0, ...NARROW });
      const small = await page.locator("dialog :is(button, select, input, li a)").evaluateAll((all) => {
        const target = (it) => (it.matches("li a") ? it.closest("li") : it).getBoundingClientRect();
        return all.filter((it) => target(it).height < 44).map((it) => it.outerHTML);
      });
      assert.deepEqual(small, []);
      assert.ok(await page.locator(".search-results").evaluate((it) => it.scrollWidth <= it.clientWidth));
    });
  });

  test("read from right to left it stands the other way round", async () => {
    await visit({}, async (page) => {
      await page.goto(site.home);
      await page.evaluate(() => (document.documentElement.dir = "rtl"));
      await page.keyboard.press("/");
      await type(page, "renewal");
      const [icon, close] = await Promise.all([".search form .icon", ".search form button"].map((it) => page.locator(it).boundingBox()));
      assert.ok(icon.x > close.x);
    });
  });

  test("in forced colors matches are still marked and the focus still shows", async () => {
    await visit({ forcedColors: "active" }, async (page) => {
      await open(page);
      await type(page, "renewal");
      const colors = await page.locator(".search-results mark").first().evaluate((it) => [getComputedStyle(it).backgroundColor, getComputedStyle(it.closest("dialog")).backgroundColor]);
      assert.notEqual(colors[0], colors[1]);
      await page.keyboard.press("ArrowDown");
      assert.notEqual(await hits(page).first().evaluate((it) => getComputedStyle(it, "::after").outlineStyle), "none");
    });
  });
});

// What the search of the crate answers, by the examples/search_answers.rs of these tests.
async function native() {
  const text = await readFile(answersFile, "utf8").catch(() => assert.fail(`there is no ${answersFile}; \`cargo xtask test --only browser\` makes it`));
  return text.trim().split("\n").map((line) => {
    const [typed, ...found] = line.split("\t");
    return { typed, hits: found.map((hit) => hit.split(" ")) };
  });
}

// The best three, then the others by kind, the kind of the best first: as a page shows them.
function grouped(hits) {
  const kindsOf = (hits) => [...new Set(hits.map(([kind]) => kind))];
  const best = kindsOf(hits).length > 1 && hits.length > 3 ? 3 : 0;
  const others = hits.slice(best);
  const byKind = kindsOf(others).flatMap((own) => others.filter(([kind]) => kind === own));
  return [...hits.slice(0, best), ...byKind].map(([, address]) => address);
}

async function queries() {
  const text = await readFile(path.join(workspace, "tests/search/queries.md"), "utf8");
  const rows = text.split("\n").filter((line) => line.startsWith("| ")).slice(1).map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map(([, typed, expected, why]) => ({ typed, expected: expected.split(", ").map(addressOf), isPromised: !why.startsWith("not yet") }));
}

function addressOf(thing) {
  const [kind, id] = thing.split(":");
  if (kind === "term") return `glossary.html#${id}`;
  return kind === "page" ? `${id}.html` : `${kind}s/${id}.html`;
}

test("asked through the page, every question has the answer that the crate gives, in the same order", async () => {
  await visit({}, async (page) => {
    await open(page);
    for (const { typed, hits } of await native()) {
      await type(page, typed);
      assert.deepEqual(await addresses(page), grouped(hits), typed);
    }
  });
});

test("what people look for is among the first three that the page shows", async () => {
  await visit({}, async (page) => {
    await open(page);
    const missed = [];
    const promised = (await queries()).filter(({ isPromised }) => isPromised);
    assert.ok(promised.length >= 39, `${promised.length} queries`);
    for (const { typed, expected } of promised) {
      await type(page, typed);
      const first = (await addresses(page)).slice(0, 3);
      if (!first.some((address) => expected.some((it) => address === it || address.startsWith(`${it}#`)))) missed.push(`${typed}: ${first.join(", ")}`);
    }
    assert.deepEqual(missed, []);
  });
});
