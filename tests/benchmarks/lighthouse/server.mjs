// A built site as a good host of files serves it: compressed, and with the time that each file may be kept.

import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

// Reads and compresses everything beforehand, so that a request costs next to nothing. Gives the address of its home.
export async function serve(folder) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((it) => it.isFile());
  const paths = names.map((it) => path.join(it.parentPath ?? it.path, it.name));
  const files = new Map(await Promise.all(paths.map(async (file) => [path.relative(folder, file).replaceAll(path.sep, "/"), prepared(file, await readFile(file))])));
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname).slice(1);
    const found = files.get(asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked);
    const { type, keep, bodies } = found ?? files.get("404.html");
    const encoding = ["br", "gzip"].find((it) => bodies[it] && request.headers["accept-encoding"]?.includes(it)) ?? "identity";
    const headers = { "Content-Type": type, "Cache-Control": keep, Vary: "Accept-Encoding", "Content-Length": bodies[encoding].length };
    response.writeHead(found ? 200 : 404, encoding === "identity" ? headers : { ...headers, "Content-Encoding": encoding });
    response.end(bodies[encoding]);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { home: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

// Files whose name has a fingerprint never change.
function prepared(file, body) {
  const type = MEDIA_TYPES[path.extname(file)] ?? "application/octet-stream";
  const keep = /-[0-9a-f]{8,}\.[a-z.]+$/.test(file) ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
  const isText = !/\.(png|jpe?g|webp|avif|woff2)$/.test(file);
  return { type, keep, bodies: { identity: body, ...(isText && { br: brotliCompressSync(body), gzip: gzipSync(body, { level: 9 }) }) } };
}
