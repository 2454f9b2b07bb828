import type { Origin, OriginKind } from "#model";
import { DOCUMENT_WORDS } from "../data/document-words.ts";
import { SISTER_PAPERS } from "../data/sister-papers.ts";
import { dateOfDay } from "../edtf-date.ts";
import { knownOutlet } from "../outlets.ts";
import { fullName } from "./public-statement.ts";
import type { OriginGroup } from "./origin-groups.ts";
import type { Story } from "./story.ts";

const KINDS: Readonly<Record<OriginGroup["kind"], OriginKind>> = {
  outlet: "exclusive",
  own: "exclusive",
  statement: "statement",
  denial: "denial",
  text: "unknown",
};

const DOCUMENT = new RegExp(`(?<![\\p{L}])(?:${DOCUMENT_WORDS.join("|")})(?![\\p{L}])`, "iu");

/** True where what reports are declared to retell is a published text: its name says so, and it is no known outlet. */
export function namesDocument({ kind, name }: Pick<OriginGroup, "kind" | "name">): boolean {
  return kind === "outlet" && knownOutlet(name) === null && DOCUMENT.test(name);
}

/** Names the origins: label, stable id, date where a member shows it. Two of one label are told apart by the words of their first reports. */
export function labelOrigins(drafts: readonly OriginGroup[], stories: readonly Story[]): Origin[] {
  const free = idsOf();
  const named = drafts.map((draft) => {
    const members = draft.members.map((member) => stories[member]!);
    const outlet = outletOf(draft, stories);
    return { draft, members, outlet, who: whoOf(draft, members, outlet), published: publishedOf(draft, members, outlet) };
  });
  const labels = new Map<string, number>();
  const labelOf = (who: string, published: string | null): string => (published === null ? who : `${who}, ${published}`);
  for (const { who, published } of named) labels.set(labelOf(who, published), (labels.get(labelOf(who, published)) ?? 0) + 1);
  return named.map(({ draft, members, outlet, who, published }) => {
    const label = labelOf(who, published);
    const shared = labels.get(label)! > 1;
    return {
      id: free(slug(published === null ? who : `${who} ${published}`)),
      kind: namesDocument(draft) ? "document" : KINDS[draft.kind],
      label: shared ? `${label} (${topicOf(members[0]!)})` : label,
      outlet,
      published,
      reports: members.map((member) => member.report.id),
    };
  });
}

function outletOf(draft: OriginGroup, stories: readonly Story[]): string | null {
  if (draft.kind === "outlet") return namesDocument(draft) ? null : draft.name;
  return draft.kind === "own" ? (stories[Number(draft.name)]!.report.outlet ?? null) : null;
}

function whoOf(draft: OriginGroup, members: readonly Story[], outlet: string | null): string {
  if (draft.kind === "statement") return statementLabel(longestSpeaker(members), members);
  if (draft.kind === "denial") return draft.name === "" ? "A denial" : `${draft.name}, denial`;
  if (draft.kind === "text") return "Unknown first source";
  if (draft.kind === "outlet") return sisterOf(members, draft.name) ?? draft.name;
  return outlet ?? members[0]!.report.title ?? members[0]!.report.id;
}

/** What is a statement by its name is called by it; else who spoke goes before. */
function statementLabel(found: string, members: readonly Story[]): string {
  const speaker = members.map(({ report }) => fullName(found, report.text)).find((name) => name !== found) ?? found;
  return /statement|communiqué|communique|declaration/iu.test(speaker)
    ? `${speaker[0]!.toUpperCase()}${speaker.slice(1)}`
    : `${speaker}, public statement`;
}

const SISTERS: ReadonlyMap<string, string> = new Map(SISTER_PAPERS.map((name) => [name.toLowerCase(), name]));

/** The sister paper or edition that some of an outlet's reports credit by its own name, the one that most do; `null` where none does. */
function sisterOf(members: readonly Story[], outlet: string): string | null {
  const counts = new Map<string, number>();
  for (const { credits } of members) {
    const named = new Set(
      credits.flatMap((credit) => (credit.outlet === outlet ? (SISTERS.get(credit.exact.toLowerCase().replace(/^the /, "")) ?? []) : [])),
    );
    for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A name in Latin letters before an office, an office before a name in others; of several the longest. */
function longestSpeaker(members: readonly Story[]): string {
  const all = members.map((member) => member.statement?.speaker ?? "");
  const latin = all.filter((name) => /^\p{Script=Latin}/u.test(name));
  const named = members.flatMap(({ statement }) =>
    statement !== null && statement.key !== null && latin.includes(statement.speaker) ? [statement.speaker] : [],
  );
  return [named, latin, all].find((names) => names.length > 0)!.sort((a, b) => b.length - a.length)[0]!;
}

/** The date of the outlet's own report where it is at hand, else a date that a retelling gives it ("reported on 18 April"); never a guess. */
function publishedOf(draft: OriginGroup, members: readonly Story[], outlet: string | null): string | null {
  const original = members.find((member) => draft.kind === "own" || (outlet !== null && member.outlet === outlet));
  const own = original?.report.published ?? null;
  if (own !== null) return own;
  if (draft.kind !== "outlet") return null;
  for (const member of members) {
    const date = saidDate(member);
    if (date !== null) return date;
  }
  return null;
}

/** The day that a retelling's credit gives the story. */
function saidDate(story: Story): string | null {
  return story.toldDay === null ? null : dateOfDay(story.toldDay);
}

function topicOf(story: Story): string {
  const words = (story.report.title ?? story.report.text.trim()).replace(/\s+/g, " ").split(" ");
  return words.slice(0, 7).join(" ") + (words.length > 7 ? " …" : "");
}

function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return plain.slice(0, 48).replace(/-+$/, "") || "origin";
}

/** Gives each id once: a second one of the same name gets a number. */
function idsOf(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let n = next.get(wanted) ?? 2; taken.has(id); n++) {
      id = `${wanted}-${n}`;
      next.set(wanted, n + 1);
    }
    taken.add(id);
    return id;
  };
}
