import { readFileSync, readdirSync, existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The project's root folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** One import or re-export: what it names, from where, and its line. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** Imported names; `*` for all of them. */
  readonly names: readonly string[];
}

/** A parsed source file of `src/`. */
export interface Source {
  /** Path below the root, with forward slashes. */
  readonly path: string;
  readonly part: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every file below a folder of the project, sorted, by path below the root. */
export function filesBelow(folder: string): readonly string[] {
  const absolute = join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(join(ROOT, path)).isDirectory() ? filesBelow(path) : [path.split("\\").join("/")];
    });
}

/** Every TypeScript source of `src/`, parsed. */
export function sources(folder = "src"): readonly Source[] {
  return filesBelow(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map(parse);
}

function parse(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
  return { path, part: path.split("/")[1] ?? "", text, tree, imports: importsOf(tree) };
}

function importsOf(tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from: node.moduleSpecifier.text, line: lineOf(tree, node), names: namesOf(node) });
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      found.push({ from: node.arguments[0].text, line: lineOf(tree, node), names: ["*"] });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  const list = bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? bindings.elements : null;
  return list ? list.map((element) => (element.propertyName ?? element.name).text) : ["*"];
}

/** The line of a node, from 1. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** The path below the root that a relative import means; `null` for one of a package or a door. */
export function target(source: Source, from: string): string | null {
  if (!from.startsWith(".")) return null;
  return relative(ROOT, resolve(ROOT, dirname(source.path), from))
    .split("\\")
    .join("/");
}

/** A complaint as editors read it. */
export function complaint(path: string, line: number, message: string): string {
  return `${path}:${line}: error: ${message}`;
}
