import { SaxesParser } from "saxes";
import type { SaxesTagPlain } from "saxes";
import type { Diagnostic, Place } from "#model";
import { CAUSE_MODELS, causesOf, levelsOf, MOST_CAUSES } from "./common-cause.ts";
import type { CauseModel, CommonCauseGroup } from "./common-cause.ts";
import { evaluate, KNOWN_EXPRESSIONS, Parameters } from "./expression.ts";
import type { Expression } from "./expression.ts";
import { CONNECTIVES } from "./fault-tree.ts";
import type { BasicEvent, Connective, FaultTree, Gate, Input } from "./fault-tree.ts";

/** What reading gives: the tree as far as it could be read, and what is wrong with the text. */
export interface ReadTree {
  readonly tree: FaultTree;
  readonly diagnostics: readonly Diagnostic[];
}

/** One element that is open, with what its children have left in it. */
interface Frame {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly inputs: Input[];
  readonly operands: Expression[];
  /** The parts of a common-cause group that are done, by their element. */
  readonly parts: Frame[];
}

type Named = "gate" | "basic-event" | "house-event" | "event";

const NAMED: ReadonlySet<string> = new Set<Named>(["gate", "basic-event", "house-event", "event"]);
const FORMULAS: ReadonlySet<string> = new Set<string>(CONNECTIVES);
const CONTAINERS: ReadonlySet<string> = new Set(["opsa-mef", "define-fault-tree", "define-component", "model-data"]);
/** What a common-cause group is made of. */
const GROUP_PARTS: ReadonlySet<string> = new Set(["members", "distribution", "factors", "factor"]);
const SILENT: ReadonlySet<string> = new Set(["label", "attributes", "attribute"]);
/** How many inputs a connective takes, and whether it may take more. */
const INPUTS_NEEDED: Readonly<Partial<Record<Connective, { readonly inputs: number; readonly orMore: boolean }>>> = {
  not: { inputs: 1, orMore: false },
  xor: { inputs: 2, orMore: true },
  iff: { inputs: 2, orMore: true },
  imply: { inputs: 2, orMore: false },
};

/** More findings than this help nobody. */
const MOST_FINDINGS = 100;

/** Gates read at most, formulas without a name among them. So many take some two gigabytes and half a minute; real models stay far below. */
const MOST_GATES = 250_000;

/** Gathers a tree element by element. One pass, no recursion: neither the depth of the file nor that of the tree is limited. */
class MefReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly gates: Gate[] = [];
  readonly named = new Map<string, number>();
  readonly houses = new Map<string, boolean>();
  readonly standIns = new Map<string, number>();
  readonly parameters = new Parameters();
  readonly chances = new Map<string, { readonly expression: Expression | null; readonly place: Place }>();
  private readonly open: Frame[] = [];
  private readonly places = new Map<string, Place>();
  private skipped = 0;
  /** Whether the text has more than can be answered; nothing more need be given then. */
  full = false;

  report(
    code: string,
    message: string,
    place: Place,
    more: Pick<Diagnostic, "accepted" | "related"> = {},
    severity: "error" | "warning" = "error",
  ): void {
    if (this.diagnostics.length < MOST_FINDINGS) this.diagnostics.push({ severity, code, message, place, ...more });
  }

  enter(element: string, attributes: Readonly<Record<string, string>>, place: Place): void {
    if (this.skipped > 0 || SILENT.has(element)) {
      this.skipped++;
      return;
    }
    if (this.gates.length >= MOST_GATES && !this.full) {
      this.full = true;
      this.report("too-large", `There are more than ${MOST_GATES} gates; no further is read, and nothing told.`, place, {
        accepted: ["a part of the model, as a model of its own"],
      });
    }
    if (this.inFormulaOrContainer() && !this.isRead(element)) {
      this.report(
        "not-read",
        `<${element}>${attributes["name"] ? ` “${attributes["name"]}”` : ""} is no part of a fault tree as read here; the answer does without it.`,
        place,
        {},
        "warning",
      );
      this.skipped++;
      return;
    }
    this.open.push({ element, attributes, place, inputs: [], operands: [], parts: [] });
  }

  leave(): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    const frame = this.open.pop();
    if (!frame) return;
    const { element } = frame;
    if (element.startsWith("define-")) this.define(frame);
    else if (GROUP_PARTS.has(element)) this.open.at(-1)?.parts.push(frame);
    else if (NAMED.has(element)) this.open.at(-1)?.inputs.push(this.namedInput(frame));
    else if (element === "constant") this.open.at(-1)?.inputs.push({ kind: "constant", value: frame.attributes["value"] === "true" });
    else if (FORMULAS.has(element)) this.open.at(-1)?.inputs.push({ kind: "inner", gate: this.addGate("", frame) });
    else if (!CONTAINERS.has(element)) this.open.at(-1)?.operands.push(expressionOf(frame));
  }

  private inFormulaOrContainer(): boolean {
    const parent = this.open.at(-1)?.element;
    return parent === undefined || CONTAINERS.has(parent) || FORMULAS.has(parent) || parent === "define-gate";
  }

  private isRead(element: string): boolean {
    const known = ["define-gate", "define-basic-event", "define-house-event", "define-parameter", "define-CCF-group", "constant"];
    return CONTAINERS.has(element) || FORMULAS.has(element) || NAMED.has(element) || known.includes(element);
  }

  private namedInput({ element, attributes, place }: Frame): Input {
    const name = attributes["name"] ?? "";
    if (name === "") this.report("missing-name", `This <${element}> has no name.`, place);
    else if (/\s/.test(name)) this.report("invalid-name", `“${name}” is no name: names have no white space in them.`, place);
    const type = element === "event" ? (attributes["type"] ?? "event") : element;
    return { kind: "named", name, as: NAMED.has(type) ? (type as Named) : "event", place };
  }

  /** Books a definition; a second one of a name is a finding, and the first one counts. */
  private define(frame: Frame): void {
    const { element, attributes, place, inputs, operands } = frame;
    if (CONTAINERS.has(element)) return;
    const name = attributes["name"] ?? "";
    if (name === "") return this.report("missing-name", `This <${element}> has no name.`, place);
    if (/\s/.test(name)) return this.report("invalid-name", `“${name}” is no name: names have no white space in them.`, place);
    const kind = element === "define-parameter" ? "parameter" : element === "define-CCF-group" ? "group" : "event";
    const earlier = this.places.get(`${kind} ${name}`);
    if (earlier)
      return this.report("defined-twice", `“${name}” is defined twice; the first definition counts.`, place, {
        related: [{ message: "defined here first", place: earlier }],
      });
    this.places.set(`${kind} ${name}`, place);
    if (element === "define-gate") this.defineGate(name, frame);
    else if (element === "define-basic-event") this.chances.set(name, { expression: operands[0] ?? null, place });
    else if (element === "define-house-event") this.houses.set(name, inputs[0]?.kind === "constant" && inputs[0].value);
    else if (element === "define-CCF-group") this.defineGroup(name, frame);
    else if (operands[0]) this.parameters.defined.set(name, operands[0]);
  }

  /** Takes a common-cause group apart: each member becomes a gate over the causes that make it fail. */
  private defineGroup(name: string, frame: Frame): void {
    const group = this.groupOf(name, frame);
    if (!group) return;
    const causes = causesOf(group);
    if (!causes)
      return this.report(
        "too-many-causes",
        `“${name}” comes to more than ${MOST_CAUSES} causes; give it fewer members or levels.`,
        frame.place,
      );
    const place = frame.place;
    for (const { name: cause, expression } of causes) this.chances.set(cause, { expression, place });
    for (const member of group.members) {
      const own = causes.filter(({ members }) => members.includes(member));
      const inputs = own.map(({ name: cause }): Input => ({ kind: "named", name: cause, as: "basic-event", place }));
      this.standIns.set(member, this.gates.length);
      this.gates.push({ name: member, connective: "or", min: 1, max: inputs.length, inputs, place });
    }
  }

  /** A group as written, or undefined with a finding where something is missing. */
  private groupOf(name: string, { attributes, parts, place }: Frame): CommonCauseGroup | undefined {
    const part = (element: string): Frame | undefined => parts.find((one) => one.element === element);
    const model = CAUSE_MODELS.find((one) => one === attributes["model"]);
    const members = (part("members")?.inputs ?? []).flatMap((input) => (input.kind === "named" ? [input.name] : []));
    const total = part("distribution")?.operands[0];
    if (!model)
      this.report("unknown-model", `“${name}” has no model of common causes that is known here.`, place, { accepted: [...CAUSE_MODELS] });
    if (members.length < 2)
      this.report("too-few-members", `“${name}” needs two members or more.`, place, { accepted: ["<basic-event name=…>"] });
    if (!total) this.report("missing-distribution", `“${name}” has no <distribution>.`, place);
    const factors = this.factorsOf(part("factors")?.parts ?? parts.filter(({ element }) => element === "factor"), model, members.length);
    const wanted = model && members.length > 1 ? levelsOf(model, members.length) : [];
    if (![...factors.keys()].every((level) => wanted.includes(level)) || factors.size === 0)
      this.report("wrong-factors", `The factors of “${name}” do not fit its model.`, place, {
        accepted: wanted.map((level) => `level ${level}`),
      });
    else if (model && members.length > 1 && total) return { name, model, members, total, factors };
    return undefined;
  }

  /** The factors by level; where none is written, they count up from the model's first one. */
  private factorsOf(frames: readonly Frame[], model: CauseModel | undefined, size: number): Map<number, Expression> {
    const first = model ? levelsOf(model, size)[0] : undefined;
    const factors = new Map<number, Expression>();
    frames.forEach(({ attributes, operands }, i) => {
      const level = wholeNumber(attributes["level"]) ?? (first ?? 1) + i;
      if (operands[0]) factors.set(level, operands[0]);
    });
    return factors;
  }

  private defineGate(name: string, frame: Frame): void {
    const [formula, ...others] = frame.inputs;
    if (!formula) this.report("empty-gate", `Gate “${name}” has no formula.`, frame.place, { accepted: [...CONNECTIVES, ...NAMED] });
    if (others.length > 0)
      this.report("invalid-gate", `Gate “${name}” has ${frame.inputs.length} formulas; join them by one connective.`, frame.place);
    if (formula?.kind === "inner" && formula.gate === this.gates.length - 1) {
      this.gates[formula.gate] = { ...this.gates[formula.gate]!, name, place: frame.place };
      this.named.set(name, formula.gate);
    } else {
      this.named.set(name, this.gates.length);
      this.gates.push({ name, connective: "or", min: 1, max: 1, inputs: formula ? [formula] : [], place: frame.place });
    }
  }

  private addGate(name: string, { element, attributes, inputs, place }: Frame): number {
    const connective = element as Connective;
    const [min, max] = this.limits(connective, attributes, inputs.length, place);
    const needed = INPUTS_NEEDED[connective];
    if (needed && (inputs.length < needed.inputs || (inputs.length > needed.inputs && !needed.orMore)))
      this.report(
        "wrong-number",
        `<${element}> takes ${needed.inputs === 1 ? "one input" : "two inputs"}${needed.orMore ? " or more" : ""}; here are ${inputs.length}.`,
        place,
      );
    if (inputs.length === 0 && needed === undefined)
      this.report("empty-gate", `<${element}> joins nothing.`, place, { accepted: [...NAMED] });
    return this.gates.push({ name, connective, min, max, inputs, place }) - 1;
  }

  /** How many inputs must hold, at least and at most; sound for every connective, whatever the text says. */
  private limits(connective: Connective, attributes: Readonly<Record<string, string>>, inputs: number, place: Place): [number, number] {
    if (connective !== "atleast" && connective !== "cardinality") return [1, inputs];
    const min = wholeNumber(attributes["min"]);
    const max = connective === "atleast" ? inputs : wholeNumber(attributes["max"]);
    if (min === undefined || max === undefined || (connective === "cardinality" && max < min)) {
      const wanted = connective === "atleast" ? "a whole number: min" : "whole numbers: min and max, min not above max";
      this.report("invalid-limit", `<${connective}> needs ${wanted}.`, place);
      return [1, inputs];
    }
    if (min > inputs) {
      const accepted = inputs > 0 ? [`a min from 0 to ${inputs}`] : [];
      this.report("out-of-reach", `At least ${min} of ${inputs} inputs can never hold.`, place, { accepted });
    }
    return [min, max];
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}

function expressionOf({ element, attributes, operands }: Frame): Expression {
  return { operator: element, argument: attributes["value"] ?? attributes["name"] ?? "", operands };
}

/** The basic events with their probabilities; one outside 0..1 is a finding. */
function evaluateEvents(reader: MefReader): Map<string, BasicEvent> {
  const events = new Map<string, BasicEvent>();
  for (const [name, { expression, place }] of reader.chances) {
    const result = expression ? evaluate(expression, reader.parameters) : { value: NaN };
    if ("fault" in result) {
      const known = result.fault === "unknown-parameter" ? [...reader.parameters.defined.keys()].slice(0, 10) : [...KNOWN_EXPRESSIONS];
      reader.report(
        result.fault,
        `The probability of “${name}” cannot be told: ${result.fault.replace("-", " ")} “${result.what}”.`,
        place,
        { accepted: known },
      );
    }
    const value = "fault" in result ? NaN : result.value;
    if (expression && !("fault" in result) && !(value >= 0 && value <= 1))
      reader.report("invalid-probability", `The probability of “${name}” is ${value}; it must lie between 0 and 1.`, place, {
        accepted: ["0 … 1"],
      });
    events.set(name, { name, probability: value >= 0 && value <= 1 ? value : null, place });
  }
  return events;
}

/**
 * Reads a fault tree in the Open-PSA model exchange format: gates with every connective, house events, basic events with constant or
 * arithmetic probabilities, common-cause groups. Entities are never expanded and nothing is fetched. What else the format knows (event
 * trees, substitutions) is left out with a warning that names it. Never throws on a text: a fault is a finding with its line.
 */
export function readMef(text: string, file: string): ReadTree {
  const reader = new MefReader();
  const parser = new SaxesParser();
  let place: Place = { file, line: 1, column: 1, length: 1 };
  let broken = false;
  parser.on("error", (error) => {
    if (broken) return;
    broken = true;
    const message = error.message.replace(/^[^ ]*\d+:\d+: /, "");
    reader.report("malformed-xml", `The text is not sound XML: ${message}`, {
      file,
      line: parser.line,
      column: parser.columnIndex + 1,
      length: 1,
    });
  });
  parser.on("opentagstart", ({ name }) => {
    place = { file, line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1), length: name.length + 1 };
  });
  parser.on("opentag", (tag: SaxesTagPlain) => !broken && !reader.full && reader.enter(tag.name, tag.attributes, place));
  parser.on("closetag", () => !broken && !reader.full && reader.leave());
  for (let at = 0; at < text.length && !broken && !reader.full; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (!broken && !reader.full) parser.close();
  const events = reader.full ? new Map<string, BasicEvent>() : evaluateEvents(reader);
  const { gates, named, standIns, houses, diagnostics } = reader;
  if (gates.length === 0 && !broken)
    reader.report(
      "no-gate",
      "There is no gate in this text.",
      { file, line: 1, column: 1, length: 1 },
      { accepted: ["<define-gate name=…>"] },
    );
  return { tree: { gates, named, standIns, events, houses }, diagnostics };
}

/** Characters given to the parser at once. */
const CHUNK = 1 << 16;
