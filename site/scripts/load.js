// Shared by the files of this folder that order.txt names: they lie in one scope.

// Does `work` once the page is parsed.
const whenParsed = (work) =>
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", work, { once: true }) : work();

// Adds a script that is needed only now. The same address gives the same promise, and one that failed is tried again.
const loaded = new Map();
const load = (src) => {
  const address = new URL(src, document.baseURI).href;
  if (!loaded.has(address)) {
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      // The checksum that the build put behind the address, where the site asks for one.
      script.integrity = new URL(address).hash.slice(1);
      script.onload = resolve;
      script.onerror = () => {
        loaded.delete(address);
        reject(new Error(`${address} did not load`));
      };
      document.head.append(script);
    });
    loaded.set(address, promise);
  }
  return loaded.get(address);
};
