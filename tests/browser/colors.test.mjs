// The colors of tokens.css, by numbers: what can be read on what, and stages that keep their order without color.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("../../site/styles/tokens.css", import.meta.url), "utf8");
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
// The first of each name: more contrast, and browsers without light-dark(), come after it.
const schemes = [2, 3].map((at) => Object.fromEntries(pairs.toReversed().map((pair) => [pair[1], pair[at]])));
const stages = [1, 2, 3, 4, 5, 6].map((index) => `stage-${index}`);
const grounds = ["paper", "tint", "wash"];

const digits = (hex) => (hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex).slice(1).match(/../g);
const linear = (hex) =>
  digits(hex).map((two) => parseInt(two, 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
const luminance = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The ratio of WCAG 2. */
const contrast = (one, other) => {
  const [dark, light] = [one, other].map((hex) => luminance(linear(hex))).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What is left without red, green or blue cones: Machado, Oliveira and Fernandes 2009, full severity. */
const eyes = {
  everyone: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** L* of CIELAB, from 0 to 100, as those eyes see it. */
const lightness = (hex, eye) => {
  const seen = eyes[eye].map((row) => row.reduce((sum, part, at) => sum + part * linear(hex)[at], 0));
  const y = luminance(seen.map((c) => Math.min(1, Math.max(0, c))));
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

test("text of every color can be read on every ground, in light and dark", () => {
  for (const scheme of schemes) {
    for (const text of ["ink", "muted", "accent", "accent-strong", "alert"]) {
      for (const ground of grounds) {
        const ratio = contrast(scheme[text], scheme[ground]);
        assert.ok(ratio >= 4.5, `${text} ${scheme[text]} on ${ground} ${scheme[ground]}: ${ratio.toFixed(2)}`);
      }
    }
    for (const button of ["accent", "accent-strong"]) assert.ok(contrast(scheme["on-accent"], scheme[button]) >= 4.5, button);
  }
});

test("borders of controls and marks of stages stand out from every ground by 3 to 1", () => {
  for (const scheme of schemes) {
    for (const mark of ["edge", "stage-0", ...stages]) {
      for (const ground of grounds) {
        const ratio = contrast(scheme[mark], scheme[ground]);
        assert.ok(ratio >= 3, `${mark} ${scheme[mark]} on ${ground} ${scheme[ground]}: ${ratio.toFixed(2)}`);
      }
    }
  }
});

test("two to six stages keep their order in gray and for color-blind eyes: each is darker than the one before", () => {
  for (const scheme of schemes) {
    for (const eye of Object.keys(eyes)) {
      for (const [at, stage] of stages.slice(1).entries()) {
        const step = lightness(scheme[stages[at]], eye) - lightness(scheme[stage], eye);
        assert.ok(step >= 3, `${stages[at]} to ${stage} for ${eye}: ${step.toFixed(1)} of L*`);
      }
    }
  }
});

test("browsers from before light-dark() get the colors of the light scheme", () => {
  const plain = css.slice(css.indexOf("@supports not"));
  for (const [, name, color] of plain.matchAll(/--([\w-]+): (#\w+)/g)) assert.equal(color, schemes[0][name], name);
});
