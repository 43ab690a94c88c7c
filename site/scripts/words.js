// Stands before every script on demand that says something, behind the words that the build gives it as `WORDS`.

// A text with `values` in the places that it names.
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

// Numbers for which the build wrote a pattern each, as far as the language needs them: see `patterns` in crates/render/src/words.rs.
const SAMPLES = [1, 2, 0, 3, 5, 6, 7, 11, 100];
const plurals = new Intl.PluralRules(document.documentElement.lang);

// Of the patterns of a message that counts the one for this number: the number's own, or that of its plural category.
const patternFor = (patterns, number) => {
  const inCategory = (sample) => plurals.select(sample) === plurals.select(number);
  const at = SAMPLES.includes(number) ? SAMPLES.indexOf(number) : SAMPLES.findIndex(inCategory);
  return patterns[Math.min(at < 0 ? patterns.length : at, patterns.length - 1)];
};

const counted = (patterns, number, values = {}) => filled(patternFor(patterns, number).replace("{}", () => number), values);
