// Holds the assessment for use without a connection. Before this stand VERSION and FILES: every file of one build with its
// checksum, by its address from here.
//
// A page is never shown with files of another build: pages come from the cache of the build that this worker is of, and
// every other file is named by its content, so that a page of an earlier build finds its own files or none.
const ALL = `stride:${registration.scope}:`;
const OWN = ALL + VERSION;

const at = (path) => new URL(path, location.href).href;
// A folder's page, and a page that its host shows without its ending, have two addresses.
const short = (pathname) => pathname.replace(/(index)?(\.html)?$/, "");
const isPage = (path) => path.endsWith(".html");
const PAGES = new Map(Object.keys(FILES).filter(isPage).map((path) => [short(new URL(at(path)).pathname), at(path)]));
const NAMED_BY_CONTENT = [at("../assets/"), at("../search/")];

// Takes all files or none: the browser compares each with its checksum, and one that is wrong or missing ends it.
const take = async (freshness) => {
  const request = ([path, integrity]) => new Request(at(path), { integrity, cache: freshness(path) });
  const cache = await caches.open(OWN);
  await cache.addAll(Object.entries(FILES).map(request));
};

const install = async () => {
  try {
    // What is named by its content was loaded by the page a moment ago. A host that once sent something else under such a
    // name has it kept for a year, hence the second attempt.
    await take((path) => (path.startsWith("../") ? "default" : "no-cache")).catch(() => take(() => "reload"));
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
  await skipWaiting();
};

// The build before this one stays, as a page of it may be open and ask for more of its files.
const activate = async () => {
  const others = (await caches.keys()).filter((name) => name.startsWith(ALL) && name !== OWN);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
};

const held = (cacheName, address) => caches.match(address, { cacheName, ignoreVary: true });

const page = async (address, request) => {
  const found = await held(OWN, address);
  // A browser refuses a page from here that was redirected on its way.
  return found?.redirected ? new Response(found.body, { headers: found.headers }) : (found ?? fetch(request));
};

const file = async (event, address) => {
  const names = (await caches.keys()).filter((name) => name.startsWith(ALL));
  for (const name of [OWN, ...names]) {
    const found = await held(name, address);
    if (found) return found;
  }
  const response = await fetch(event.request);
  // Some hosts send a page where they have no such file.
  if (response.ok && !/html/.test(response.headers.get("Content-Type"))) {
    const copy = response.clone();
    event.waitUntil(caches.open(OWN).then((cache) => cache.put(address, copy)));
  }
  return response;
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  const address = origin + pathname;
  if (request.mode === "navigate" && PAGES.has(short(pathname))) event.respondWith(page(PAGES.get(short(pathname)), request));
  else if (NAMED_BY_CONTENT.some((folder) => address.startsWith(folder))) event.respondWith(file(event, address));
});
