// How long the engine takes in WebAssembly, a call: `node wasm.mjs FOLDER`, the folder that `benchmark_files` wrote.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { firstLines } from "./lines.mjs";

const SETS = 10_000;
const WARM_UP = 500;

const folder = resolve(process.argv[2]);
const { Engine } = createRequire(import.meta.url)(resolve(folder, "module/stride_tests_wasm.js"));
const engine = new Engine(readFileSync(resolve(folder, "bundle.json"), "utf8"));
const answers = await firstLines(resolve(folder, "answers.jsonl"), SETS);

for (const name of Engine.names()) {
  for (const line of answers.slice(0, WARM_UP)) engine.call(name, line);
  const times = new Float64Array(answers.length);
  answers.forEach((line, set) => {
    const start = performance.now();
    engine.call(name, line);
    times[set] = (performance.now() - start) * 1000;
  });
  times.sort();
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(0);
  console.log(`${name}: median ${at(0.5)} µs, p99 ${at(0.99)} µs, longest ${at(1)} µs (${times.length} calls)`);
}
