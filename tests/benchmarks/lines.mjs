// A file's lines, ended by line feeds alone, without holding the file.

import { createReadStream } from "node:fs";

/** The lines as they come in, by the handful: one step of an async loop for each line would cost more than the line. */
export async function* handfuls(path) {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    yield lines;
  }
}

export async function firstLines(path, most) {
  const all = [];
  for await (const lines of handfuls(path)) {
    all.push(...lines.slice(0, most - all.length));
    if (all.length === most) break;
  }
  return all;
}
