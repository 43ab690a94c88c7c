// Every page is valid HTML, as html-validate sees it by `html-validate.config.mjs`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "./html-validate.config.mjs";
import { sitePages } from "./pages.mjs";

test("html-validate finds nothing on any page", async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const pages = await sitePages();
  assert.ok(pages.length > 20, `${pages.length} pages`);
  const found = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    const messages = results.flatMap(({ messages }) => messages);
    found.push(...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`));
  }
  assert.deepEqual(found, []);
});
