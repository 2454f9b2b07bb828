import ts from "typescript";
import { lineOf } from "./sources.ts";
import type { Source } from "./sources.ts";

/** One exported name with its line and whether a doc comment stands above it. */
export interface Exported {
  readonly name: string;
  readonly line: number;
  readonly documented: boolean;
  /** Types may stand in the signature of what is used without being named there. */
  readonly isType: boolean;
}

/** The names that a file declares and exports itself (re-exports left out). */
export function exportsOf(source: Source): readonly Exported[] {
  return source.tree.statements.flatMap((statement) => {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return declaredNames(statement).map((name) => ({ name, line: lineOf(source.tree, statement), documented, isType }));
  });
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((d) => (ts.isIdentifier(d.name) ? [d.name.text] : []));
  }
  const named = statement as ts.Statement & { name?: ts.Node };
  return named.name && ts.isIdentifier(named.name) ? [named.name.text] : [];
}

/** Functions with their length in lines, one-line arrows left out. */
export function functionLengths(source: Source): readonly { name: string; line: number; lines: number }[] {
  const found: { name: string; line: number; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const start = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line;
      const end = source.tree.getLineAndCharacterOfPosition(node.getEnd()).line;
      const name = "name" in node && node.name ? (node.name as ts.Node).getText(source.tree) : "(anonymous)";
      if (end > start) found.push({ name, line: start + 1, lines: end - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}
