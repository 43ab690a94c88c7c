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
      const needed = [dataset.takeAway, dataset.takeAwayWords].map((name) => name && new URL(name, document.baseURI));
      await (tools ??= Promise.all(needed.map(script)));
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

  // Posts a result as a form would, with nothing that tells who asks. Says to `done` whether it was taken.
  globalThis.strideSend = (to, from, consent, name, answers, done) => {
    const body = new FormData();
    body.append("from", from);
    body.append("consent", consent);
    body.append("answers", new Blob([answers], { type: "application/json" }), name);
    const options = { method: "POST", body, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };
    fetch(to, options).then(({ ok }) => done(ok), () => done(false));
  };

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
  const load = (app, module_or_path, before = () => {}) => {
    // A script that has come is not asked for again by a second try.
    app.joined ??= script(app.glue)?.catch((error) => {
      app.joined = undefined;
      throw error;
    });
    return Promise.all([app.joined, module_or_path, parsed, prepared]).then(before).then(() => app.start({ module_or_path }));
  };
  const fetched = ({ wasm }) => fetch(new URL(wasm, src));
  // All of it and sound, before the app that is there leaves for it.
  const compiled = async (app) => {
    const response = await fetched(app);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    return WebAssembly.compile(await response.arrayBuffer());
  };
  const isInRoom = () => /^#\/(team|workshop|history|steps)\b/.test(location.hash);
  // What few sites have is in the larger one, so that only their visitors download it.
  const isMore = "whole" in dataset;
  const first = fromDisk || isMore || isInRoom() ? whole : small;
  load(first, fromDisk ? bytesFromDisk() : fetched(first)).catch(fail);

  let entering;
  globalThis.strideRooms = (failed) => {
    entering ??= load(whole, compiled(whole), () => {
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
