import type { Decision, Entry, Pledge, Quantity, Refusal, Threat } from "#model";
import { actorId } from "#model";
import { printEntry } from "#language";
import { COMING } from "./data/deed-words.ts";
import { isLeafEntry, type LeafEntry } from "./leaves.ts";
import { Parties } from "./parties.ts";
import { type DeedLikeness, deedLikeness, deedTold, type ToldDeed, toldDeed, verbStem } from "./told-deed.ts";
import { isSameEvent, type ToldEvent, toldEvent } from "./told-event.ts";

/** Something held that a leaf of a condition could be. */
export interface Offer {
  readonly id: string;
  readonly kind: "pledge" | "threat" | "decision" | "event" | "fact" | "refusal";
  /** As dossier text. */
  readonly text: string;
  /** Why it is offered: "the same actor and deed". */
  readonly why: string;
}

/** What is compared of a leaf, or of what is held: whose act it is and which, and the event that the words tell. */
interface Told {
  readonly doer: string | null;
  readonly deed: () => ToldDeed | null;
  readonly amount?: Quantity | undefined;
  /** Asked for where no deed is told on both sides. */
  readonly event: () => ToldEvent;
}

type Committed = Pledge | Threat | Refusal;

const MOST = 3;
const COMMITMENTS_FIRST = ["pledge", "refusal", "threat", "decision", "event", "fact"] as const;
const comingAbout = new Set(COMING.split(" ").map(verbStem));

/** Why something is offered, the best reason first. */
const WHY: Readonly<Record<DeedLikeness, string>> = {
  same: "the same actor and deed",
  fuller: "the same actor and deed; what is held says more",
  barer: "the same actor and deed; the condition says more",
  reworded: "the same actor, the same deed in other words",
  unsaid: "the same actor and deed; one of them does not say what",
};
const SAME_EVENT = "the same event in other words";
const TOLD_AS_EVENT = "a deed of whom the words name, told as an event";
const REFUSED = "; it is refused";
const REASONS = [...Object.values(WHY), SAME_EVENT, TOLD_AS_EVENT];

/** Tells what held things leaves could be, and which of them could be one and the same thing with a statement. */
export class HeldAlike {
  readonly #existing: readonly Entry[];
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #parties: Parties;
  readonly #told = new Map<Entry, Told | null>();

  constructor(existing: readonly Entry[], declarations: readonly Entry[] = []) {
    this.#existing = existing;
    this.#known = new Map([...declarations, ...existing].map((entry) => [entry.id, entry]));
    this.#parties = new Parties(this.#known.values());
  }

  /** What a leaf could be of what is held, the likeliest first, three at most; never `own`, the statement that it is a leaf of. */
  offersFor(leaf: LeafEntry, own: string): readonly Offer[] {
    const asked = this.#toldOf(leaf);
    const canBe = (entry: Entry): entry is LeafEntry | Committed =>
      isLeafEntry(entry) || entry.kind === "pledge" || entry.kind === "threat" || (entry.kind === "refusal" && canRefuse(entry, leaf));
    return this.#existing
      .filter(canBe)
      .filter(({ id }) => id !== leaf.id && id !== own)
      .flatMap((entry) => {
        const why = this.#why(asked, entry);
        return why === null
          ? []
          : [{ id: entry.id, kind: entry.kind, text: printEntry(entry), why: entry.kind === "refusal" ? `${why}${REFUSED}` : why }];
      })
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, MOST);
  }

  /** Why a statement could be what an event or decision is, where it could. */
  whyMet(named: LeafEntry, by: Committed): string | null {
    return this.#why(this.#toldOf(named), by);
  }

  #why(asked: Told, entry: LeafEntry | Committed): string | null {
    const told = this.#told.get(entry) ?? (isLeafEntry(entry) ? this.#toldOf(entry) : this.#toldBy(entry));
    this.#told.set(entry, told);
    if (told === null) return null;
    if (asked.doer !== null) {
      const [one, other] = asked.doer === told.doer ? [asked.deed(), told.deed()] : [null, null];
      if (!one && !other && asked.doer === told.doer) return isSameEvent(asked.event(), told.event()) ? SAME_EVENT : null;
      const likeness = one && other ? deedLikeness(one, other, told.amount) : null;
      return likeness === null ? null : WHY[likeness];
    }
    if (!isSameEvent(asked.event(), told.event())) return null;
    if (told.doer === null) return SAME_EVENT;
    return asked.event().named.has(told.doer) && comingAbout.has(told.deed()?.verb ?? "") ? TOLD_AS_EVENT : null;
  }

  #toldOf(entry: LeafEntry): Told {
    const doer = entry.kind === "decision" ? this.#ownerOf(entry) : (this.#parties.doerIn(entry.title)?.id ?? null);
    const deed = () => {
      const found = this.#parties.leading(entry.title);
      return doer !== null && found?.id === doer ? toldDeed(found.rest) : null;
    };
    return { doer, deed, event: () => toldEvent(entry.title, this.#parties) };
  }

  #ownerOf({ id, by }: Decision): string | null {
    return by ?? (id.includes(".") ? id.slice(0, id.indexOf(".")) : null);
  }

  /** Nothing of a part of a group: which of its members act is not told. */
  #toldBy({ actor, deed }: Committed): Told | null {
    if ("count" in actor && actor.count.kind !== "all") return null;
    const doer = actorId(actor);
    const words = [deed.verb.replaceAll("-", " "), deed.object, deed.to === undefined ? "" : this.#title(deed.to)].join(" ");
    const event = () => {
      const told = toldEvent(words, this.#parties);
      return { ...told, named: new Set([...told.named, doer]) };
    };
    return {
      doer,
      deed: () => deedTold(deed, this.#title),
      amount: deed.quantity,
      event,
    };
  }

  readonly #title = (id: string): string => {
    const entry = this.#known.get(id);
    return entry !== undefined && "title" in entry ? entry.title : id;
  };
}

/** True where a refusal could rule a leaf out: a decision, and none beside it that the refusal is of. */
function canRefuse({ of }: Refusal, { kind, id }: LeafEntry): boolean {
  return kind === "decision" && (of === undefined || of === id);
}

function rankOf({ kind, why }: Offer): number {
  return REASONS.indexOf(why.replace(REFUSED, "")) * COMMITMENTS_FIRST.length + COMMITMENTS_FIRST.indexOf(kind);
}
