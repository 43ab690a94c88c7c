// How a visitor takes the assessment, for the tests of several files.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

export const QUESTIONS = 24;
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };
export const KEY = "stride:customer-success:answers";
// One choice for every question: the place of the option.
export const CHOICES = Array.from({ length: QUESTIONS }, (_, place) => ((place * 7) % 4) + 1);

export async function open(page, home, hash = "") {
  await page.goto(`${home}assessment/${hash}`);
  await page.locator("#app[data-mounted]").waitFor();
}

export async function reload(page) {
  await page.reload();
  await page.locator("#app[data-mounted]").waitFor();
}

export function atQuestion(page, number) {
  return page.locator(".progress-line", { hasText: `Question ${number} of ${QUESTIONS}` }).waitFor();
}

export function heading(page, text) {
  return page.getByRole("heading", { level: 1, name: text }).waitFor();
}

// Answers from the shown question on, by the keys 1 to 4 and Enter.
export async function answer(page, from, to, choices = CHOICES) {
  for (let number = from; number <= to; number += 1) {
    await atQuestion(page, number);
    await page.keyboard.press(String(choices[number - 1]));
    await page.keyboard.press("Enter");
  }
}

export async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).first().click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

// What the assessment brings with it, and answers to all of it: the option at each place, by the permanent ids.
export async function bundleOf(home) {
  const html = await (await fetch(`${home}assessment/`)).text();
  return JSON.parse(html.match(/<script type="application\/json" id="assessment-bundle">(.*?)<\/script>/s)[1]);
}

export function answersFile({ framework: { id, version, hash, domains } }, choices = CHOICES, count = QUESTIONS) {
  const questions = domains.flatMap((domain) => domain.questions).slice(0, count);
  const answers = questions.map(({ id, options }, place) => [id, { option: options[choices[place] - 1].id }]);
  return { format: 1, framework: { id, version, hash }, answers: Object.fromEntries(answers) };
}

// What the browser keeps of the answers.
export function kept(page, key = KEY) {
  return page.evaluate((key) => JSON.parse(localStorage.getItem(key)), key);
}

export async function keptIs(page, answers) {
  const now = await kept(page);
  assert.deepEqual(now?.answers ?? {}, answers);
}

export function notices(page) {
  return page.locator(".notices");
}
