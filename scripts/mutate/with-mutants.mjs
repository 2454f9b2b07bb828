// One text with all mutants of a file in it, of which a number chooses one at a time: so a file is compiled once and not once for each.
import ts from "typescript";
import { isTurn, mutantsOf } from "./mutants-of.mjs";

/**
 * The TypeScript `text` of `file` as JavaScript with its mutants switched by `__m.active`, and the mutants. With `counting`, instead of
 * switching, each place leaves its first number in `__m.hits` as it is reached. Either way each turn of a loop and each call counts as a step.
 */
export function withMutants(text, file, { first, mutated, counting }) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const { places, mutants } = mutated ? mutantsOf(source, file, first) : { places: new Map(), mutants: [] };
  const render = (node) => {
    let out = "";
    let position = node.getStart(source);
    ts.forEachChild(node, (child) => {
      out += text.slice(position, child.getStart(source)) + render(child);
      position = child.end;
    });
    out += text.slice(position, node.end);
    const place = places.get(node);
    if (place) out = counting ? counted(place, out) : switched(place, out);
    return isTurn(node) ? `{ if (++__m.steps > __m.limit) __m.stop(); ${out} }` : out;
  };
  return { code: compile(render(source), file), mutants };
}

function switched({ kind, mutants }, original) {
  if (kind !== "expression") return `{ if (__m.active !== ${mutants[0].id}) ${kind === "block" ? original : `{ ${original} }`} }`;
  return `(${mutants.map(({ id, text }) => `__m.active === ${id} ? (${text}\n) : `).join("")}(${original}))`;
}

function counted({ kind, mutants }, original) {
  const hit = `__m.hits[${mutants[0].id}] = 1`;
  return kind === "expression" ? `(${hit}, (${original}))` : `{ ${hit}; ${original} }`;
}

/** TypeScript to a script that asks for its modules by `require`. */
export function compile(text, file) {
  const { outputText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
  });
  return outputText.replaceAll("import.meta", "__meta");
}
