// A plain averaging scorer, to stand beside the engine: `node average.mjs FOLDER > scores.jsonl`.
//
// A line of answers in, a line of scores out: the mean level of each domain and of all, as a share of the last stage, and
// the stage by threshold. No weights, keystones, bounds, checks or advice.

import { readFileSync } from "node:fs";
import { once } from "node:events";
import { resolve } from "node:path";
import { handfuls } from "./lines.mjs";

const folder = resolve(process.argv[2]);
const { framework } = JSON.parse(readFileSync(resolve(folder, "bundle.json"), "utf8"));
const stages = framework.stages.map(({ id }) => id);
const domains = framework.domains.map(({ id, questions }) => ({
  id,
  questions: questions.map((question) => ({
    id: question.id,
    levels: new Map(question.options.map((option) => [option.id, option.level])),
  })),
}));

function score(line) {
  const { answers } = JSON.parse(line);
  const scores = {};
  let [total, count] = [0, 0];
  for (const domain of domains) {
    let [sum, applicable] = [0, 0];
    for (const question of domain.questions) {
      const answer = answers[question.id];
      if (answer?.na !== undefined) continue;
      applicable += 1;
      sum += question.levels.get(answer?.option) ?? 0;
    }
    if (applicable === 0) continue;
    scores[domain.id] = rated(sum / applicable);
    total += sum / applicable;
    count += 1;
  }
  return JSON.stringify({ ...rated(count === 0 ? 0 : total / count), domains: scores });
}

function rated(mean) {
  return { index: Math.round((100 * mean) / stages.length), stage: stages[Math.floor(mean + 1 / 3) - 1] ?? null };
}

const start = performance.now();
let sets = 0;
for await (const lines of handfuls(resolve(folder, "answers.jsonl"))) {
  sets += lines.length;
  if (!process.stdout.write(lines.map((line) => `${score(line)}\n`).join(""))) await once(process.stdout, "drain");
}
const seconds = (performance.now() - start) / 1000;
console.error(`average: ${sets} sets in ${seconds.toFixed(2)} s, ${Math.round(sets / seconds)} a second`);
