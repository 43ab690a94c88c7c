// What the search sends for each question: `node search-bytes.mjs FOLDER`, a folder that `search_figures` wrote. The
// bytes of a file are one character each, as a script carries them, in Brotli.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const folder = path.resolve(process.argv[2]);
for (const index of readdirSync(folder)) {
  const sent = readdirSync(path.join(folder, index)).map((query) => {
    const files = readdirSync(path.join(folder, index, query)).map((file) => path.join(folder, index, query, file));
    const carried = (file) => brotliCompressSync(Buffer.from(readFileSync(file, "latin1"), "utf8")).length;
    return files.reduce((sum, file) => sum + carried(file), 0);
  });
  sent.sort((one, other) => one - other);
  console.log(`${index}: median ${sent[sent.length >> 1]} bytes, most ${sent.at(-1)}`);
}
