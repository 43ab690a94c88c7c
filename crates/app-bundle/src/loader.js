// Loads the assessment. The page is complete without it: until the app has taken over, an answer lies in the page's own
// radios, and a press of Continue is remembered on the form.
(() => {
  "use strict";
  const { src, dataset } = document.currentScript;
  const app = () => document.getElementById("app");

  const remember = (event) => {
    if (!app()?.contains(event.target) || app().hasAttribute("data-mounted")) return;
    event.preventDefault();
    event.target.setAttribute("data-continue", "");
  };

  // The page shows the first question. Where another screen will take its place, rather nothing for a moment.
  const startsElsewhere = () => {
    // "#/…" is a screen; capitals are in share links alone.
    if (/^#(\/|.*[A-Z])/.test(location.hash)) return true;
    try {
      return Object.keys(localStorage).some((key) => /^stride:.*:(answers|history)$/.test(key));
    } catch {
      return false;
    }
  };

  // In one file, all scripts are there already.
  const script = (name) =>
    name === undefined ? undefined :
    new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = new URL(name, src);
      // The checksum behind an address that has one.
      element.integrity = new URL(element.src).hash.slice(1);
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${element.src} did not load`));
      document.head.append(element);
    });

  // What is done with a module that is loaded only now. Gives nothing where it could not be done.
  let tools;
  const withTools = async (work) => {
    try {
      await (tools ??= script(new URL(dataset.takeAway, document.baseURI)));
      return await work(strideTools);
    } catch (error) {
      tools = undefined;
      console.warn(error);
    }
  };

  // Makes a file of the result. Says to `done` whether it could.
  globalThis.strideTakeAway = (file, answers, done) =>
    withTools((tools) => tools.takeAway(file, answers).then(() => true)).then((isDone) => done(isDone === true));

  // Draws the QR code of a text. Says the picture to `done`, or nothing.
  globalThis.strideQrCode = (text, done) => withTools((tools) => tools.qr(text)).then(done);

  const bytesFromDisk = () =>
    new Promise((resolve, reject) => {
      const take = (event) => resolve(Uint8Array.from(atob(event.detail), (letter) => letter.charCodeAt(0)));
      document.addEventListener("stride-wasm", take, { once: true });
      script(dataset.wasmScript)?.catch(reject);
    });

  const parsed = new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });

  const fail = (error) => {
    document.removeEventListener("submit", remember);
    app().hidden = false;
    document.getElementById("assessment-failed")?.removeAttribute("hidden");
    console.error(error);
  };

  document.addEventListener("submit", remember);
  parsed.then(() => {
    if (startsElsewhere()) app().hidden = true;
  });
  const fromDisk = !dataset.wasm || (location.protocol === "file:" && dataset.wasmScript);
  // A stand at an event changes the page before the app reads it.
  const isKiosk = dataset.kiosk && new URLSearchParams(location.search).has("kiosk");
  const prepared = isKiosk && parsed.then(() => script(dataset.kiosk));

  // Two builds of the app: most visitors need no rooms beside the assessment.
  const small = { glue: dataset.glue, wasm: dataset.wasm, start: (wasm) => strideApp(wasm) };
  const whole = { glue: dataset.roomsGlue, wasm: dataset.rooms, start: (wasm) => strideAllRooms(wasm) };
  const load = ({ glue, wasm, start }, before = () => {}) => {
    const module_or_path = fromDisk ? bytesFromDisk() : fetch(new URL(wasm, src));
    return Promise.all([script(glue), module_or_path, parsed, prepared]).then(before).then(() => start({ module_or_path }));
  };
  const isInRoom = () => /^#\/(team|workshop|history|steps)\b/.test(location.hash);
  load(fromDisk || isInRoom() ? whole : small).catch(fail);

  let entering;
  globalThis.strideRooms = (failed) => {
    entering ??= load(whole, () => {
      globalThis.strideCarried = strideApp.leave();
    }).catch((error) => {
      entering = undefined;
      failed();
      console.warn(error);
    });
  };

  // What is needed without a connection comes once the page has all that it needs itself.
  addEventListener("load", () => {
    if (dataset.worker && location.protocol !== "file:") navigator.serviceWorker?.register(dataset.worker).catch(() => {});
  });
})();
