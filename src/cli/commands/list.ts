import type { Command } from "commander";
import { answerQuotations, codesOf, findOrigins, holdTraced, listEntries, listProposals, listQuotations, tellLog } from "#desk";
import { isStatement } from "#model";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { showOrigins } from "../show-origins.ts";
import { showQuotes } from "../show-quotes.ts";
import { heading, plain, quiet, table, TERMINAL, wrap } from "../terminal.ts";
import { withJson, withStore } from "./store-options.ts";

type ListOptions = StoreOptions & {
  json?: boolean;
  why?: boolean;
  state?: "open" | "accepted" | "rejected";
  report?: string;
  knownOn?: string;
};

function print(json: boolean | undefined, value: object, text: () => string): void {
  TERMINAL.out(json ? JSON.stringify(value, null, 1) : text());
}

/** `proviso origins`, `quotes`, `proposals`, `statements`, `log`: what the store holds of an affair. */
export function addLists(program: Command): void {
  addOrigins(program);
  addQuotes(program);
  addProposals(program);
  addStatements(program);
  addLog(program);
}

function addOrigins(program: Command): void {
  const command = program
    .command("origins")
    .description("which reports retell which, and how many origins there are")
    .option("--why", "say every reason");
  withJson(withStore(command)).action((options: ListOptions) =>
    atAffair(options, async (desk, affair) => {
      const origins = await findOrigins(desk, affair);
      print(options.json, origins, () => showOrigins(origins, options.why));
    }),
  );
}

function addQuotes(program: Command): void {
  const command = program
    .command("quotes")
    .description("what is quoted, in every form that reports give it, and who is said to have spoken");
  withJson(withStore(command)).action((options: ListOptions) =>
    atAffair(options, async (desk, affair) => {
      const utterances = answerQuotations(await holdTraced(desk, affair));
      const quotes = await listQuotations(desk, affair);
      print(options.json, { quotes, utterances }, () => showQuotes(utterances));
    }),
  );
}

function addProposals(program: Command): void {
  const command = program
    .command("proposals")
    .description("statements that the reader proposes, each with its exact words")
    .option("--report <id>", "only those of one report")
    .option("--state <state>", "open, accepted or rejected");
  withJson(withStore(command)).action((options: ListOptions) =>
    atAffair(options, async (desk, affair) => {
      const { state, report } = options;
      const held = await listProposals(desk, affair, { ...(state ? { state } : {}), ...(report ? { report } : {}) });
      print(
        options.json,
        { proposals: held.map(({ proposal, state: of }) => ({ ...proposal, state: of, codes: codesOf(proposal) })) },
        () => held.map(proposalText).join("\n"),
      );
    }),
  );
}

function proposalText({ proposal, state }: Awaited<ReturnType<typeof listProposals>>[number]): string {
  const { id, act, actor, conditions, attribution, span, confidence, reader, agreed = [], conflicts = [] } = proposal;
  const who = actor.ids.length > 0 ? actor.ids.join(", ") : "unresolved";
  const waits = conditions.map((each) => `${each.relation}: “${plain(each.exact)}”`).join("; ");
  const word = attribution.map(({ exact }) => plain(exact)).join(" → ");
  const rows = [
    [quiet("who"), `${plain(actor.exact)} (${who})`],
    ...(waits ? [[quiet("condition"), waits]] : []),
    ...(word ? [[quiet("on whose word"), word]] : []),
    ...(reader.startsWith("model:") ? [[quiet("found by"), plain(reader)]] : []),
    ...(agreed.length > 0 ? [[quiet("also found by"), plain(agreed.join(", "))]] : []),
    ...(conflicts.length > 0
      ? [[quiet("read otherwise"), conflicts.map(({ proposal: other, over }) => `${other} (${over})`).join(", ")]]
      : []),
  ];
  return `${heading(act)} ${quiet(`${id} · ${state} · ${confidence.toFixed(2)}`)}\n${wrap(plain(span.exact), "  ")}\n${table(rows)}`;
}

function addStatements(program: Command): void {
  const command = program
    .command("statements")
    .description("what the register holds, as dossier text")
    .option("--known-on <instant>", "as it was known on an instant or day");
  withJson(withStore(command)).action((options: ListOptions) =>
    atAffair(options, async (desk, affair) => {
      const held = await listEntries(desk, affair, options.knownOn);
      const statements = held.filter(({ entry }) => isStatement(entry));
      print(options.json, { statements: statements.map(({ entry, recorded }) => ({ entry, recorded })) }, () =>
        statements.map(({ text }) => text.trimEnd()).join("\n\n"),
      );
    }),
  );
}

function addLog(program: Command): void {
  withJson(withStore(program.command("log").description("every act on the affair, newest first"))).action((options: ListOptions) =>
    atAffair(options, async (desk, affair) => {
      const acts = await tellLog(desk, affair);
      print(options.json, { acts }, () =>
        table(acts.map(({ seq, at, by, act, undone }) => [`${seq}`, quiet(at), by, undone ? quiet(`${act} (undone)`) : act])),
      );
    }),
  );
}
