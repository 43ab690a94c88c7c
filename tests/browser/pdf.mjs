// PDFs as a second program reads them: pdftotext, of Poppler.

import { execFileSync } from "node:child_process";

// The text of each sheet: as it is laid out (`-layout`), or in the order in which it was written (`-raw`).
export function sheetsOf(pdf, order = "-layout") {
  const text = execFileSync(process.env.PDFTOTEXT ?? "pdftotext", [order, "-", "-"], { input: pdf, maxBuffer: 1 << 26 });
  return text.toString().split("\f").slice(0, -1);
}
