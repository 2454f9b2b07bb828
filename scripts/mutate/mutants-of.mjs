// The small faults that can be put into a TypeScript file: for each place (an expression, a statement or a block) what may stand there instead.
import ts from "typescript";

const K = ts.SyntaxKind;

/** What an operator is mistaken for. */
const OPERATORS = new Map([
  [K.LessThanToken, ["<=", ">="]],
  [K.LessThanEqualsToken, ["<", ">"]],
  [K.GreaterThanToken, [">=", "<="]],
  [K.GreaterThanEqualsToken, [">", "<"]],
  [K.EqualsEqualsEqualsToken, ["!=="]],
  [K.ExclamationEqualsEqualsToken, ["==="]],
  [K.AmpersandAmpersandToken, ["||"]],
  [K.BarBarToken, ["&&"]],
  [K.QuestionQuestionToken, ["&&"]],
  [K.PlusToken, ["-"]],
  [K.MinusToken, ["+"]],
  [K.AsteriskToken, ["/"]],
  [K.SlashToken, ["*"]],
  [K.PercentToken, ["*"]],
  [K.AmpersandToken, ["|"]],
  [K.BarToken, ["&"]],
  [K.LessThanLessThanToken, [">>"]],
  [K.GreaterThanGreaterThanToken, ["<<"]],
  [K.GreaterThanGreaterThanGreaterThanToken, ["<<"]],
  [K.PlusEqualsToken, ["-="]],
  [K.MinusEqualsToken, ["+="]],
  [K.AsteriskEqualsToken, ["/="]],
  [K.SlashEqualsToken, ["*="]],
  [K.QuestionQuestionEqualsToken, ["&&="]],
  [K.BarBarEqualsToken, ["&&="]],
  [K.AmpersandAmpersandEqualsToken, ["||="]],
]);

/** The operators whose outcome is a yes or no, which may be mistaken for always yes and always no. */
const YES_OR_NO = new Set([
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
  K.AmpersandAmpersandToken,
  K.BarBarToken,
]);

const METHODS = new Map([
  ["some", "every"],
  ["every", "some"],
  ["min", "max"],
  ["max", "min"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
  ["toLowerCase", "toUpperCase"],
  ["toUpperCase", "toLowerCase"],
]);

/** Methods that give back something of the same kind, so that they can be forgotten. */
const FORGETTABLE = new Set(["filter", "sort", "toSorted", "reverse", "toReversed", "slice", "trim"]);

const isLoop = (node) =>
  ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node);

const isWords = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isParenthesizedExpression(node) && isWords(node.expression)) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === K.PlusToken && (isWords(node.left) || isWords(node.right)));

/** Is this what an `if`, a `?` or a loop asks? */
function asker({ parent }, node) {
  if ((ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node) return parent;
  if ((ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node) return parent;
  return null;
}

/** The whole of `a?.b.c` for any part of it: its steps cannot be taken apart without losing the way out. */
function chainOf(node) {
  const { parent } = node;
  return parent?.expression === node && parent.flags & ts.NodeFlags.OptionalChain ? chainOf(parent) : node;
}

/** The changes of one node alone, each as [from, to, text]: what to put in place of the source between two positions. */
function changesOf(node, at) {
  const whole = (text) => [at(node), node.end, text];
  const changes = [];
  const asking = ts.isExpression(node) && node.parent ? asker(node, node) : null;
  const decides = ts.isBinaryExpression(node) && YES_OR_NO.has(node.operatorToken.kind);
  if ((asking || decides) && node.kind !== K.TrueKeyword && node.kind !== K.FalseKeyword) {
    if (!asking || !isLoop(asking)) changes.push(whole("true"));
    changes.push(whole("false"));
  }
  if (ts.isBinaryExpression(node)) {
    const { operatorToken, left, right } = node;
    const joins = operatorToken.kind === K.PlusToken || operatorToken.kind === K.PlusEqualsToken;
    if (!(joins && (isWords(left) || isWords(right)))) {
      for (const other of OPERATORS.get(operatorToken.kind) ?? []) changes.push([at(operatorToken), operatorToken.end, other]);
    }
  }
  if (node.kind === K.TrueKeyword) changes.push(whole("false"));
  if (node.kind === K.FalseKeyword) changes.push(whole("true"));
  if (ts.isPrefixUnaryExpression(node)) changes.push(...prefixChanges(node, at));
  if (ts.isPostfixUnaryExpression(node)) changes.push([node.operand.end, node.end, node.operator === K.PlusPlusToken ? "--" : "++"]);
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) changes.push(whole("[]"));
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    if (METHODS.has(name.text)) changes.push([at(name), name.end, METHODS.get(name.text)]);
    if (FORGETTABLE.has(name.text)) changes.push([expression.end, node.end, ""]);
  }
  if (node.questionDotToken && ts.isExpression(node)) {
    changes.push([at(node.questionDotToken), node.questionDotToken.end, ts.isPropertyAccessExpression(node) ? "." : ""]);
  }
  return changes;
}

function prefixChanges(node, at) {
  const { operator, operand } = node;
  if (operator === K.ExclamationToken) return [[at(node), at(operand), ""]];
  if (operator === K.MinusToken) return [[at(node), at(operand), "+"]];
  if (operator === K.PlusPlusToken) return [[at(node), at(operand), "--"]];
  if (operator === K.MinusMinusToken) return [[at(node), at(operand), "++"]];
  return [];
}

const canGo = (node) =>
  ts.isExpressionStatement(node) ||
  ts.isContinueStatement(node) ||
  ts.isBreakStatement(node) ||
  (ts.isReturnStatement(node) && !node.expression);

/** What is taken apart in `[a, b] = …` is no array. */
const isTarget = ({ parent }, node) =>
  (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) &&
  ((ts.isBinaryExpression(parent) && parent.operatorToken.kind === K.EqualsToken && parent.left === node) ||
    (ts.isForOfStatement(parent) && parent.initializer === node));

const isBody = (node) =>
  ts.isBlock(node) && node.statements.length > 0 && !(ts.isConstructorDeclaration(node.parent) || ts.isTryStatement(node.parent));

/**
 * The places of a parsed file and their mutants: `{ places, mutants }`. `places` maps a node to `{ kind, mutants }`, kind being "expression",
 * "statement" or "block"; a mutant is `{ id, place, file, line, column, was, becomes, text }`, numbered from `first` on; `place` is the
 * first number at its node. `text` is the code that stands in place of an expression; a statement or block only goes.
 */
export function mutantsOf(source, file, first) {
  const places = new Map();
  const mutants = [];
  const at = (node) => node.getStart(source);
  const add = (node, kind, [from, to, becomes]) => {
    const { line, character } = source.getLineAndCharacterOfPosition(from);
    const text = source.text.slice(at(node), from) + becomes + source.text.slice(to, node.end);
    const id = first + mutants.length;
    if (!places.has(node)) places.set(node, { kind, mutants: [] });
    const own = places.get(node).mutants;
    const was = source.text.slice(from, to);
    own.push({ id, place: own[0]?.id ?? id, file, line: line + 1, column: character + 1, was, becomes, text });
    mutants.push(own.at(-1));
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (node.parent && isTarget(node, node)) return;
    for (const change of changesOf(node, at)) add(chainOf(node), "expression", change);
    if (isBody(node)) {
      add(node, "block", [at(node), node.end, "{}"]);
      if (node.statements.length > 1) {
        for (const statement of node.statements.filter(canGo)) add(statement, "statement", [at(statement), statement.end, ""]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { places, mutants };
}

/** Does every turn of this node count as a step: a loop's body, a function's? */
export function isTurn(node) {
  const { parent } = node;
  if (parent && isLoop(parent) && parent.statement === node) return true;
  return ts.isBlock(node) && ts.isFunctionLike(parent);
}
