// The assessment's tests once more, in a phone's window: what they hold at a desk, they hold there too.

process.env.STRIDE_WINDOW = "phone";
for (const name of ["assessment", "embed", "export", "kiosk", "one-file"]) await import(`./${name}.test.mjs`);
