import type { Report } from "#model";
import { nameIndex, outletMentions } from "../outlets.ts";
import type { Content } from "./content.ts";
import { type Kin, type KnownKin, likelyKin } from "./kin.ts";
import { outletsOf, type Story, storyOf } from "./story.ts";

/** A story as it was drawn, with the names of outlets outside the dictionary that were known of in it. */
interface Drawn {
  readonly story: Story;
  readonly named: readonly string[];
}

/** So many new names are sought in every text one by one; more of them by one walk over it. */
const FEW_NAMES = 20;

/**
 * What is known of each report of an affair from the last trace: its story, and whose wording it shares. Belongs to one affair; holds no more than the
 * reports of the last trace. What a report says is looked at again where its text or metadata changed, or where an outlet that it names has become known.
 */
export class TraceMemory {
  private drawn = new Map<string, Drawn>();
  private names: ReadonlySet<string> = new Set();
  private before: KnownKin | null = null;

  /** The story of each report, in order; drawn anew only where it has to be. */
  *stories(reports: readonly Report[]): Generator<Story> {
    const names = outletsOf(reports);
    const index = nameIndex(names);
    const known = new Set(names);
    const fresh = names.filter((name) => !this.names.has(name));
    const freshIndex = nameIndex(fresh);
    const drawn = new Map<string, Drawn>();
    for (const report of reports) {
      const held = this.drawn.get(report.id);
      const kept = held !== undefined && isSame(held.story.report, report) && held.named.every((name) => known.has(name));
      const item = kept && !namesOne(report, fresh, freshIndex) ? held : draw(report, index, known);
      drawn.set(report.id, item);
      yield item.story;
    }
    this.drawn = drawn;
    this.names = known;
  }

  /** Texts that share wording with each; contents are those of the stories of this trace. */
  kin(contents: readonly Content[]): readonly (readonly Kin[])[] {
    const kin = likelyKin(contents, this.before);
    this.before = { contents, kin };
    return kin;
  }
}

function draw(report: Report, index: ReturnType<typeof nameIndex>, known: ReadonlySet<string>): Drawn {
  const named = outletMentions(`${report.title ?? ""}\n${report.text}`, index).flatMap(({ outlet }) => (known.has(outlet) ? [outlet] : []));
  return { story: storyOf(report, index), named: [...new Set(named)] };
}

/** True where nothing changed that a story is drawn from. */
function isSame(a: Report, b: Report): boolean {
  const keys = ["path", "title", "outlet", "published", "language", "url", "retells", "text"] as const;
  return a === b || keys.every((key) => a[key] === b[key]);
}

/** True where a report may name one of the outlets. */
function namesOne({ text, title }: Report, names: readonly string[], index: ReturnType<typeof nameIndex>): boolean {
  if (names.length === 0) return false;
  const whole = `${title ?? ""}\n${text}`;
  if (names.length <= FEW_NAMES) return names.some((name) => whole.includes(name));
  return outletMentions(whole, index).some(({ outlet }) => names.includes(outlet));
}
