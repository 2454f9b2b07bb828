/** The little of a DOM that is needed to draw text out of markup; linkedom's nodes have this shape. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE " +
    "SECTION TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);

/** Elements whose content is never a report's text. */
export const SILENT_ELEMENTS: readonly string[] = [
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "canvas",
  "form",
  "button",
  "select",
];

const SILENT: ReadonlySet<string> = new Set([...SILENT_ELEMENTS.map((name) => name.toUpperCase()), "HEAD", "TITLE", "TEXTAREA", "INPUT"]);

/** The text of a piece of markup, one paragraph a line, a blank line between two. White space inside a paragraph is evened out. */
export function blockText(root: MarkupNode): string {
  const paragraphs: string[] = [];
  let current = "";
  const close = (): void => {
    const text = current.replace(/\s+/g, " ").trim();
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  // An explicit stack, since real pages nest deeper than the call stack allows.
  const stack: (MarkupNode | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === null || node === undefined) close();
    else if (node.nodeType === 3) current += node.textContent ?? "";
    else if (!SILENT.has(node.nodeName.toUpperCase()) && (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11)) {
      const block = BLOCKS.has(node.nodeName.toUpperCase());
      if (block) close();
      if (block) stack.push(null);
      stack.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return paragraphs.join("\n\n");
}
