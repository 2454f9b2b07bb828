import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Act, Proposal, Relation } from "#model";
import { attribute, readDocument } from "#evidence";
import { propose } from "#reader";

interface Labelled {
  readonly id: string;
  readonly half: "a" | "b" | "c" | "d";
  readonly text: string;
  readonly statements: readonly {
    readonly act: Act;
    readonly alt?: readonly Act[];
    readonly has: string;
    readonly actor: readonly string[];
    readonly conditions: readonly { readonly relation: Relation; readonly has: string }[];
    readonly source: string | null;
  }[];
}

interface Share {
  right: number;
  of: number;
}

/** How the proposals for a half of the passages in one language compare with their labels; `amiss` says in words what does not agree. */
export interface PassageAgreement {
  found: number;
  false: number;
  missed: number;
  readonly actors: Share;
  readonly relations: Share;
  readonly sources: Share;
  readonly amiss: string[];
}

/** Reads every passage of a half as a report of its own. */
export async function agreementOn(language: string, half: Labelled["half"]): Promise<PassageAgreement> {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, "..", "passages", `${language}.json`), "utf8")) as readonly Labelled[];
  const share = (): Share => ({ right: 0, of: 0 });
  const result: PassageAgreement = { found: 0, false: 0, missed: 0, actors: share(), relations: share(), sources: share(), amiss: [] };
  for (const passage of all.filter((each) => each.half === half)) {
    const read = await readDocument({ path: `${passage.id}.txt`, bytes: new TextEncoder().encode(passage.text) });
    if (!("report" in read)) throw new Error(`unknown document: ${passage.id}`);
    compare(passage, propose({ report: { ...read.report, id: passage.id }, ...attribute(read.report) }), result);
  }
  return result;
}

function compare(passage: Labelled, proposals: readonly Proposal[], result: PassageAgreement): void {
  const open = [...proposals];
  for (const label of passage.statements) {
    const at = open.findIndex(({ act, span }) => [label.act, ...(label.alt ?? [])].includes(act) && span.exact.includes(label.has));
    if (at < 0) {
      result.missed++;
      result.amiss.push(`${passage.id} missed ${label.act}: ${label.has}`);
      continue;
    }
    result.found++;
    const [proposal] = open.splice(at, 1) as [Proposal];
    const note = (share: Share, isRight: boolean, words: string): void => {
      share.of++;
      if (isRight) share.right++;
      else result.amiss.push(`${passage.id} ${words}`);
    };
    note(
      result.actors,
      label.actor.every((id) => proposal.actor.ids.includes(id)),
      `actor ${proposal.actor.exact} ${proposal.actor.ids.join()}`,
    );
    const relations = proposal.conditions.map(({ relation, exact }) => `${relation}: ${exact}`);
    const wanted = label.conditions.every(({ relation, has }) => relations.some((each) => each.startsWith(relation) && each.includes(has)));
    if (label.conditions.length + relations.length > 0)
      note(result.relations, wanted && relations.length === label.conditions.length, `conditions ${relations.join("; ") || "none"}`);
    const innermost = proposal.attribution.at(-1)?.exact;
    if (label.source !== null) note(result.sources, innermost?.includes(label.source) ?? false, `source ${innermost ?? "none"}`);
  }
  for (const { act, span } of open) {
    result.false++;
    result.amiss.push(`${passage.id} false ${act}: ${span.exact}`);
  }
}
