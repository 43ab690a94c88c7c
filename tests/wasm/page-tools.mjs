// Answers questions with the page tools of a site as a page would: `node page-tools.mjs SITE TOOLS-SEARCH TOOLS-CALCULATE INDEX`,
// paths of two scripts and of the index's folder within the site.
//
// Each line of standard input is JSON: a question for `ask`, or `[spec, values]` for `calculate`. Each answer is a line too.

import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";

const [site, search, calculate, folder] = process.argv.slice(2);
const run = (file) => runInThisContext(readFileSync(file, "utf8"), file);

// As much of a document as the tools need: a script that is appended is run, and is then the current one.
const { document } = Object.assign(globalThis, {
  document: {
    baseURI: "file:///",
    createElement: () => ({ remove: () => undefined }),
    head: {
      append: (script) => {
        document.currentScript = script;
        run(path.join(site, new URL(script.src).pathname));
        document.currentScript = null;
        script.onload();
      },
    },
  },
});

run(path.join(site, search));
run(path.join(site, calculate));
const index = await strideTools.index(folder);
const tools = await strideTools.load();

console.log(JSON.stringify(index.choices()));
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  console.log(JSON.stringify(Array.isArray(question) ? tools.calculate(...question) : await index.ask(question)));
}
