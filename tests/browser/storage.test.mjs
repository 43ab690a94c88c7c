// What the browser keeps, and every way in which it does not: without loss, and with words that help.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  CHOICES, DESK, KEY, PHONE, QUESTIONS, answer, answersFile, atQuestion, bundleOf, download, heading, kept, keptIs,
  notices, open, reload,
} from "./answering.mjs";
import { axe, emptyStorage, fillStorage, overflow, siteInBrowser } from "./support.mjs";

let bundle;
const here = siteInBrowser("/any/where/", async ({ home }) => (bundle = await bundleOf(home)));

// Put there once, before the page's own scripts run.
const storing = (text) => ({
  init: { content: `if (origin !== "null" && !sessionStorage.begun) { sessionStorage.begun = 1; localStorage.setItem(${JSON.stringify(KEY)}, ${JSON.stringify(text)}); }` },
});

const first = (count) => answersFile(bundle, CHOICES, count).answers;

async function says(page, pattern) {
  await notices(page).filter({ hasText: pattern }).waitFor();
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(await overflow(page), []);
}

for (const viewport of [PHONE, DESK]) {
  describe(`at ${viewport.width} pixels`, () => {
    test("blocked: everything can be answered, the page says that nothing is kept, and the answers can be had as a file", async () => {
      const blocked = () =>
        Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } });
      await here.visit({ viewport, init: blocked, acceptDownloads: true }, async (page) => {
        await open(page, here.home);
        await says(page, /does not let the page keep anything/);
        await answer(page, 1, 3);
        await atQuestion(page, 4);
        const file = await download(page, "Download my answers");
        assert.deepEqual(JSON.parse(file.text).answers, first(3));
      });
    });

    test("full: the page says so, keeps what it kept, offers the file, and keeps everything once there is room", async () => {
      await here.visit({ viewport, acceptDownloads: true }, async (page) => {
        await open(page, here.home);
        await answer(page, 1, 2);
        await atQuestion(page, 3);
        await page.evaluate(fillStorage);
        await answer(page, 3, 5);
        await says(page, /storage is full/);
        await keptIs(page, first(2));
        assert.deepEqual(JSON.parse((await download(page, "Download my answers")).text).answers, first(5));
        await page.evaluate(emptyStorage);
        await answer(page, 6, 6);
        await atQuestion(page, 7);
        await keptIs(page, first(6));
        assert.equal(await notices(page).isVisible(), false);
      });
    });

    const damaged = {
      corrupt: () => "�{]not json at all",
      truncated: () => JSON.stringify(answersFile(bundle), null, 2).slice(0, 700),
    };
    for (const [name, text] of Object.entries(damaged)) {
      test(`${name}: what cannot be read is kept word for word and offered as a file, while new answers are kept`, async () => {
        await here.visit({ viewport, acceptDownloads: true, ...storing(text()) }, async (page) => {
          await open(page, here.home);
          await says(page, /1 earlier set of answers could not be read\. Nothing is lost/);
          await answer(page, 1, 2);
          await atQuestion(page, 3);
          await keptIs(page, first(2));
          await reload(page);
          assert.equal((await download(page, "Download what could not be read")).text, text());
          await open(page, here.home);
          await reload(page);
          await heading(page, "Welcome back");
          await page.getByRole("button", { name: "Delete my data" }).click();
          await page.getByRole("button", { name: "Yes, delete everything" }).click();
          await atQuestion(page, 1);
          assert.equal(await page.evaluate(() => localStorage.length), 0);
        });
      });
    }

    test("of an older version: every answer that still has its question is there, and the page says what has changed", async () => {
      const file = answersFile(bundle, CHOICES, 5);
      Object.assign(file.framework, { version: "0.0.9", hash: "0000000000000000" });
      file.answers["gone.question"] = { option: "whatever", note: "kept all the same" };
      await here.visit({ viewport, ...storing(JSON.stringify(file)) }, async (page) => {
        await open(page, here.home);
        await heading(page, "Welcome back");
        await says(page, /You answered version 0\.0\.9 of these questions; this is version .* One of your answers has no place here any more/);
        await page.getByRole("link", { name: "Resume at 6 of 24" }).click();
        await answer(page, 6, 6);
        await atQuestion(page, 7);
        await keptIs(page, Object.fromEntries(Object.entries({ ...first(6), "gone.question": file.answers["gone.question"] }).sort()));
        assert.equal((await kept(page)).framework.hash, bundle.framework.hash);
      });
    });

    test("of a newer version: its answers stay where that version finds them, can be had as a file, and the page says what to do", async () => {
      const text = JSON.stringify({ ...answersFile(bundle), format: 2, more: true });
      await here.visit({ viewport, acceptDownloads: true, ...storing(text) }, async (page) => {
        await open(page, here.home);
        await says(page, /A newer version of this page saved answers in this browser.*Reload the page/);
        await answer(page, 1, 2);
        await atQuestion(page, 3);
        assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), text);
        assert.equal((await download(page, "Download what could not be read")).text, text);
        assert.deepEqual(JSON.parse((await download(page, "Download my answers")).text).answers, first(2));
        await reload(page);
        assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), text);
      });
    });

    test("open in two windows: what is answered in one is there in the other, and nothing that is typed there is lost", async () => {
      await here.visit({ viewport }, async (page, context) => {
        await open(page, here.home);
        await answer(page, 1, 3);
        await atQuestion(page, 4);
        await page.getByText("Add a note or evidence").click();
        await page.getByLabel("Note").fill("half a thought");
        const other = await context.newPage();
        await open(other, here.home);
        await other.getByRole("link", { name: "Resume at 4 of 24" }).click();
        await answer(other, 4, 5);
        await atQuestion(other, 6);
        await says(page, /Newer answers from another window/);
        assert.equal(await page.getByLabel("Note").inputValue(), "half a thought");
        await page.locator("#answer-2").check();
        await other.locator(".notices", { hasText: "Newer answers" }).waitFor();
        const answers = (await kept(other)).answers;
        assert.equal(Object.keys(answers).length, 5);
        assert.equal(Object.values(answers).filter(({ note }) => note === "half a thought").length, 1);
      });
    });

    test("open in two windows: starting over in one takes nothing from the other unasked", async () => {
      await here.visit({ viewport, acceptDownloads: true }, async (page, context) => {
        await open(page, here.home);
        await answer(page, 1, 3);
        await atQuestion(page, 4);
        const other = await context.newPage();
        await open(other, here.home);
        await other.getByRole("button", { name: "Start over" }).click();
        await other.getByRole("button", { name: "Yes, start over" }).click();
        await atQuestion(other, 1);
        await says(page, /was deleted.*This window still has 3 answers/);
        assert.deepEqual(JSON.parse((await download(page, "Download my answers")).text).answers, first(3));
        await page.getByRole("button", { name: "Keep them in this browser again" }).click();
        await other.locator(".notices", { hasText: "Newer answers" }).waitFor();
        await keptIs(page, first(3));
      });
    });

    const clearings = {
      "by this window's settings": (page) => page.evaluate(() => localStorage.clear()),
      "from another window": async (page, context) => {
        const other = await context.newPage();
        await other.goto(`${here.home}assessment/sheet.html`);
        await other.evaluate(() => localStorage.clear());
        await other.close();
      },
    };
    for (const [how, clear] of Object.entries(clearings)) {
      test(`cleared midway ${how}: the answers stay on show, are kept again when that is wanted, and can be let go`, async () => {
        await here.visit({ viewport }, async (page, context) => {
          await open(page, here.home);
          await answer(page, 1, 3);
          await atQuestion(page, 4);
          await clear(page, context);
          await answer(page, 4, 4);
          await says(page, /was deleted.*This window still has 4 answers/);
          assert.equal(await page.evaluate(() => localStorage.length), 0);
          await page.getByRole("button", { name: "Keep them in this browser again" }).click();
          await page.waitForFunction((key) => localStorage.getItem(key), KEY);
          await keptIs(page, first(4));
          await clear(page, context);
          await answer(page, 5, 5);
          await page.getByRole("button", { name: "Delete them here too" }).click();
          assert.equal(await page.evaluate(() => localStorage.length), 0);
          await reload(page);
          await open(page, here.home);
          await atQuestion(page, 1);
        });
      });
    }
  });
}

test("“Delete my data” also takes away a workshop that this visit never opened, and figures of another window", async () => {
  const others = { "stride:customer-success:workshop": "workshop 1\nway\thands", "stride:customer-success:figures": "+amount\t12" };
  await here.visit({ stored: { [KEY]: JSON.stringify(answersFile(bundle)) } }, async (page) => {
    await open(page, here.home, "#/result");
    await page.evaluate((others) => Object.entries(others).forEach(([key, value]) => localStorage.setItem(key, value)), others);
    await page.getByRole("button", { name: "Delete my data" }).click();
    await page.getByRole("button", { name: "Yes, delete everything" }).click();
    await page.getByText("Your data is deleted from this browser.").waitFor();
    await page.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith("stride:")));
  });
});

test("a page that was left and comes back takes over what was answered meanwhile", async () => {
  await here.visit({}, async (page, context) => {
    await open(page, here.home);
    await answer(page, 1, 2);
    await atQuestion(page, 3);
    // As where the page lay frozen: the event that tells of the other window never arrives.
    await page.evaluate(() => window.addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }));
    const file = JSON.stringify(answersFile(bundle, CHOICES, 9));
    const other = await context.newPage();
    await other.goto(`${here.home}assessment/sheet.html`);
    await other.evaluate(([key, file]) => localStorage.setItem(key, file), [KEY, file]);
    await page.waitForFunction(([key, file]) => localStorage.getItem(key) === file, [KEY, file]);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await notices(page).filter({ hasText: "Newer answers" }).waitFor();
    await answer(page, 3, 3);
    await atQuestion(page, 4);
    assert.equal(Object.keys((await kept(page)).answers).length, 9);
  });
});

// A small generator of numbers, the same for the same seed.
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

const WALKS = 200;
const STEPS = 8;

test(`${WALKS} random walks of Back, Forward, reload and answering lose no answer`, { timeout: 600_000 }, async () => {
  const seeds = Array.from({ length: WALKS }, (_, place) => place + 1);
  const walkAll = () =>
    here.visit({}, async (page) => {
      await open(page, here.home);
      for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) {
        await walk(page, seed).catch((error) => {
          throw new Error(`seed ${seed}: ${error.message}`, { cause: error });
        });
      }
    });
  await Promise.all(Array.from({ length: 3 }, walkAll));
});

// One visitor who wanders about, and after each step sees at each question what they said to it.
async function walk(page, seed) {
  const below = numbers(seed);
  const said = {};
  const ids = bundle.framework.domains.flatMap((domain) => domain.questions);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${here.home}assessment/?walk=${seed}`);
  await page.locator("#app[data-mounted]").waitFor();
  let [place, behind, ahead] = [0, [], []];
  // Whether the walk goes on: the first address, after a reload, is a new visit and welcomes back.
  const shows = async () => {
    const line = page.locator(".progress-line", { hasText: `Question ${place + 1} of ${QUESTIONS}` });
    const welcome = page.getByRole("heading", { name: "Welcome back" });
    await (place === 0 ? line.or(welcome) : line).waitFor();
    if ((await line.count()) === 0) return false;
    const id = ids[place].id;
    const chosen = await page.locator('input[name="answer"]').evaluateAll((radios) => radios.find((radio) => radio.checked)?.value);
    assert.equal(chosen, said[id]?.option, `at question ${place + 1}`);
    return true;
  };
  const steps = [
    async () => {
      const choice = below(4);
      said[ids[place].id] = { option: ids[place].options[choice].id };
      await page.keyboard.press(String(choice + 1));
      await page.keyboard.press("Enter");
      behind.push(place);
      [place, ahead] = [place + 1, []];
    },
    async () => {
      const choice = below(4);
      said[ids[place].id] = { option: ids[place].options[choice].id };
      await page.keyboard.press(String(choice + 1));
    },
    async () => {
      if (behind.length === 0) return;
      ahead.push(place);
      place = behind.pop();
      await page.goBack();
    },
    async () => {
      if (ahead.length === 0) return;
      behind.push(place);
      place = ahead.pop();
      await page.goForward();
    },
    async () => {
      await reload(page);
    },
  ];
  // Answering and going back come up more often than the rest.
  const turns = [0, 0, 0, 1, 2, 2, 3, 4];
  for (let step = 0; step < STEPS; step += 1) {
    await steps[turns[below(turns.length)]]();
    if (!(await shows())) break;
  }
  await keptIs(page, sorted(said));
}

function sorted(answers) {
  return Object.fromEntries(Object.entries(answers).sort());
}
