// Files of an index are scripts that call `strideTools.chunk`: a page opened from disk can fetch nothing else.
const arriving = new Map();

const chunk = (letters) => arriving.get(document.currentScript.src)?.(bytesOf(letters));

const bytesIn = (folder, name) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${folder}${name}.js`;
    arriving.set(script.src, resolve);
    // Once it ran, this comes too late to matter.
    script.onload = script.onerror = () => {
      arriving.delete(script.src);
      script.remove();
      reject(new Error(`${script.src} did not load`));
    };
    document.head.append(script);
  });

const open = (exports, root, bytesOfChunk) => {
  give(exports, root);
  const index = exports.open();
  if (index < 0) throw new Error("This is no search index, or one of another version.");

  const add = (number, bytes) => {
    give(exports, bytes);
    exports.add(index, number);
  };
  const search = ({ text = "", kind = "", domain = "", stage = "", most = 10 }) =>
    answer(exports, "find", [kind, domain, stage, text].join("\n"), index, most);

  // Each is loaded once, however many questions wait for it; one that failed is tried again.
  const chunks = new Map();
  const load = (number) => {
    if (!chunks.has(number)) {
      const loading = bytesOfChunk(number).then((bytes) => add(number, bytes));
      chunks.set(number, loading);
      loading.catch(() => chunks.delete(number));
    }
    return chunks.get(number);
  };
  const ask = async (query, excerpts = true) => {
    for (;;) {
      const { needs, found } = search(query);
      const missing = needs ?? (excerpts ? found.excerptsNeed : []);
      if (missing.length === 0) return found;
      await Promise.all(missing.map(load));
    }
  };
  return { choices: () => answer(exports, "choices", "", index), add, search, ask };
};

offer({
  chunk,
  openIndex: async (root) => open(await joined(), root),
  index: async (folder) => {
    const address = new URL(folder, document.baseURI);
    const [exports, root] = await Promise.all([joined(), bytesIn(address, "root")]);
    return open(exports, root, (number) => bytesIn(address, number));
  },
});
