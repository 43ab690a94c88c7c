// Answers calls of the engine in WebAssembly: `node serve.mjs MODULE`, where MODULE is the folder of the bound module.
//
// Each line of standard input is a name, a space and a text. `bundle` changes the framework, every other name is a call.
// Each answer ends with the record separator, which no JSON holds.

import { once } from "node:events";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const { Engine } = createRequire(import.meta.url)(resolve(process.argv[2], "stride_tests_wasm.js"));

let engine;
function answer(line) {
  const space = line.indexOf(" ");
  const [name, text] = [line.slice(0, space), line.slice(space + 1)];
  if (name !== "bundle") return engine.call(name, text);
  engine?.free();
  engine = new Engine(text);
  return "";
}

// Not by `readline`: it takes U+2028, which a note may hold, for the end of a line.
let rest = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  const answers = lines.map((line) => `${answer(line)}\x1e`).join("");
  if (!process.stdout.write(answers)) await once(process.stdout, "drain");
}
