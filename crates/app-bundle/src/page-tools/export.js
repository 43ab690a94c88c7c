const TYPES = {
  csv: "text/csv;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const YES = "+".charCodeAt(0);

// The module, once it was given the words that a script beside this one brings.
let speaking;
const spoken = () =>
  (speaking ??= joined().then((exports) => {
    give(exports, new TextEncoder().encode(strideTools.fileWords));
    exports.speak();
    return exports;
  }));

// The bytes that a function of the module answers to a text.
const bytesFrom = async (name, text) => {
  const exports = await spoken();
  give(exports, new TextEncoder().encode(text));
  const start = exports[name]();
  const bytes = new Uint8Array(exports.memory.buffer, start, exports.length());
  const rest = bytes.slice(1);
  if (bytes[0] !== YES) throw new Error(`No ${name}: ${new TextDecoder().decode(rest)}`);
  return rest;
};

// Today, where this visitor is.
const today = () => {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

// A file of a result: its name and its bytes.
const file = async (kind, answers) => {
  const bundle = document.getElementById("assessment-bundle").textContent;
  const bytes = await bytesFrom("file", [kind, today(), location.href, bundle, answers].join("\0"));
  const end = bytes.indexOf(0);
  return { name: new TextDecoder().decode(bytes.subarray(0, end)), bytes: bytes.subarray(end + 1) };
};

// A picture as pixels, two for each unit, so that it is sharp on a slide.
const pixels = (svg) =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = 2 * image.naturalWidth;
      canvas.height = 2 * image.naturalHeight;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No pixels of the chart"))), "image/png");
    };
    image.onerror = () => reject(new Error("The chart is no picture"));
    image.src = `data:image/svg+xml,${encodeURIComponent(new TextDecoder().decode(svg))}`;
  });

const save = (name, blob) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

offer({
  file,
  // The QR code of a text, as SVG.
  qr: async (text) => new TextDecoder().decode(await bytesFrom("qr", text)),
  // Makes a file and has the browser save it: a kind, or the kind of a chart and ".png".
  takeAway: async (wanted, answers) => {
    const [kind, png] = wanted.split(".");
    const { name, bytes } = await file(kind, answers);
    if (png) save(name.replace(/svg$/, "png"), await pixels(bytes));
    else save(name, new Blob([bytes], { type: TYPES[name.split(".").pop()] }));
  },
});
