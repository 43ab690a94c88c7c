// Copies a template: formatted, for a document or a sheet, and as plain text (a table alone with tabs between its cells,
// anything else as Markdown).
(() => {
  "use strict";
  const inline = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, " ");
    const text = [...node.childNodes].map(inline).join("");
    if (node.matches("strong, b")) return `**${text}**`;
    if (node.matches("em, i")) return `*${text}*`;
    if (node.matches("code")) return `\`${text}\``;
    if (node.matches("br")) return "\n";
    return node.matches("a") ? `[${text}](${node.href})` : text;
  };

  const cells = (row, work) => [...row.cells].map((cell) => work(cell).trim());

  const table = (element) => {
    const line = (row) => `| ${cells(row, inline).map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
    const [head, ...rows] = [...element.rows];
    return [line(head), `|${" --- |".repeat(head.cells.length)}`, ...rows.map(line)].join("\n");
  };

  const item = (li, mark) => {
    const blocks = [...li.children].filter((child) => child.matches("ul, ol, p"));
    const text = blocks.some((child) => child.matches("p")) ? "" : [...li.childNodes].filter((child) => !blocks.includes(child)).map(inline).join("").trim();
    return [text, ...blocks.map(block)].filter(Boolean).join("\n").replace(/^/, mark).replaceAll("\n", `\n${" ".repeat(mark.length)}`);
  };

  const block = (element) => {
    if (element.matches("table")) return table(element);
    if (element.matches("ul, ol")) {
      const first = element.start ?? 1;
      return [...element.children].map((li, at) => item(li, element.matches("ol") ? `${first + at}. ` : "- ")).join("\n");
    }
    if (element.matches("h2, h3, h4, h5, h6")) return `${"#".repeat(Number(element.localName[1]))} ${inline(element).trim()}`;
    if (element.matches("blockquote")) return [...element.children].map(block).join("\n\n").replace(/^/gm, "> ");
    return element.matches("pre") ? `\`\`\`\n${element.textContent}\`\`\`` : inline(element).trim();
  };

  const markdown = (body) => `${[...body.children].map(block).join("\n\n")}\n`;
  const tabs = (body) => [...body.querySelector("table").rows].map((row) => cells(row, (cell) => cell.innerText.replace(/\s+/g, " ")).join("\t")).join("\n");

  // Pages opened from disk and old browsers have no clipboard to write to: there what is copied is taken over on its way.
  const write = async (parts) => {
    try {
      const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    } catch {
      const take = (event) => {
        event.preventDefault();
        for (const [type, text] of Object.entries(parts)) event.clipboardData.setData(type, text);
      };
      document.addEventListener("copy", take, { once: true });
      const copied = document.execCommand("copy");
      document.removeEventListener("copy", take);
      return copied;
    }
  };

  const add = (row, action, name, parts) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "text-button";
    button.textContent = action;
    button.setAttribute("aria-label", filled(WORDS.named, { action, name }));
    button.addEventListener("click", async () => {
      const said = row.querySelector("[role=status]");
      said.textContent = "";
      said.textContent = (await write(parts())) ? WORDS.copied : WORDS.refused;
      setTimeout(() => (said.textContent = ""), 4000);
    });
    row.append(button);
  };

  for (const figure of document.querySelectorAll(".copyable")) {
    const body = figure.querySelector(".prose");
    const name = figure.querySelector("figcaption").textContent;
    const row = document.createElement("div");
    row.className = "copy no-print";
    const only = body.children.length === 1 && body.firstElementChild.matches("table");
    const html = () => {
      const copy = body.cloneNode(true);
      for (const element of copy.querySelectorAll("*")) for (const attribute of ["id", "class", "title"]) element.removeAttribute(attribute);
      for (const a of copy.querySelectorAll("a")) a.setAttribute("href", a.href);
      return copy.innerHTML;
    };
    add(row, WORDS.copy, name, () => ({ "text/html": html(), "text/plain": only ? tabs(body) : markdown(body) }));
    add(row, WORDS.markdown, name, () => ({ "text/plain": markdown(body) }));
    const said = document.createElement("span");
    said.role = "status";
    row.append(said);
    body.before(row);
  }
})();
