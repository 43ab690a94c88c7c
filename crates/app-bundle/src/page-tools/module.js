// Joins a module to the page: `letters` holds it, one for each byte.
const bytesOf = (letters) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

// Compiled at the first use: where all is in one file, that is long after the script has run.
let joining;
const joined = () => (joining ??= WebAssembly.instantiate(bytesOf(letters)).then(({ instance }) => instance.exports));

// What the next call is given. The memory may be another once there is room.
const give = (exports, bytes) => {
  const start = exports.room(bytes.length);
  new Uint8Array(exports.memory.buffer).set(bytes, start);
};

const answer = (exports, name, text, ...numbers) => {
  give(exports, new TextEncoder().encode(text));
  const start = exports[name](...numbers);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(exports.memory.buffer, start, exports.length())));
};

const offer = (tools) => Object.assign((globalThis.strideTools ??= {}), tools);
