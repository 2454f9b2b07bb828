import type { Move } from "#model";
import type { Span } from "#text";
import type { Token } from "../alignment/token.ts";
import { MONTHS, SPANS_OF_TIME, WEEKDAYS } from "./data/times.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { linkage, placeOf, said, type Telling } from "./telling.ts";

/** A time as a text gives it, by its kind; only times of one kind are compared. */
interface Time extends Span, Found<number> {
  readonly kind: "day" | "weekday" | "year" | "span";
}

/** From this share of common surroundings on, two times are taken to be of one thing. */
const LINKED = 0.34;

const SPAN_BOOK = new PhraseBook(
  SPANS_OF_TIME.flatMap(({ phrases }, rank) => phrases.split("|").map((words) => [`=${words}`, rank] as const)),
);

/**
 * Times that changed: another day, another year, sooner or later. A weekday is the last such day before the report's date where that is known,
 * and then compared with days of a month. Where a sentence names several times of one kind nothing is said.
 */
export function timeMoves(earlier: Telling, later: Telling): Move[] {
  const [left, right] = [timesIn(earlier), timesIn(later)];
  return (["day", "weekday", "year", "span"] as const).flatMap((kind) => {
    const [a, b] = [sole(left, kind), sole(right, kind)];
    if (a === null || b === null || a.value === b.value || linkage(earlier, a, later, b, "around") < LINKED) return [];
    const direction = kind !== "span" ? "changed" : b.value > a.value ? "softer" : "harder";
    const [from, to] = [place(a), place(b)];
    return [
      {
        scale: "time" as const,
        direction,
        earlier: from,
        later: to,
        grounds: `the time: ${said(earlier, from)} became ${said(later, to)}`,
      },
    ];
  });
}

function sole(times: readonly Time[], kind: Time["kind"]): Time | null {
  const values = new Set(times.filter((time) => time.kind === kind).map((time) => time.value));
  return values.size === 1 ? times.find((time) => time.kind === kind)! : null;
}

function timesIn({ sentence, report }: Telling): Time[] {
  const { tokens } = sentence;
  const found: Time[] = SPAN_BOOK.find(tokens).map((item) => ({ ...placeOf(tokens, item), ...item, kind: "span" }));
  for (let i = 0; i < tokens.length; i++) {
    const time = dayAt(tokens, i) ?? weekdayAt(tokens[i]!, report.published) ?? yearAt(tokens[i]!);
    if (time !== null) found.push({ ...time, from: i, to: i + 1 });
  }
  return found;
}

type Day = Omit<Time, "from" | "to">;

/** "April 17" and "17 April", as month times a hundred plus day. */
function dayAt(tokens: readonly Token[], at: number): Day | null {
  const month = MONTHS.get(tokens[at]!.lower);
  if (month === undefined || !tokens[at]!.capital) return null;
  for (const other of [tokens[at + 1], tokens[at - 1]]) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(other?.lower ?? "")?.[1];
    if (day === undefined || other === undefined) continue;
    const [start, end] = [Math.min(other.start, tokens[at]!.start), Math.max(other.end, tokens[at]!.end)];
    return { start, end, kind: "day", value: month * 100 + Number(day) };
  }
  return null;
}

function weekdayAt(token: Token, published: string | null): Day | null {
  const weekday = token.capital ? WEEKDAYS.indexOf(token.lower) : -1;
  if (weekday < 0) return null;
  const { start, end } = token;
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? "");
  if (day === null) return { start, end, kind: "weekday", value: weekday };
  const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - weekday + 7) % 7));
  return { start, end, kind: "day", value: (date.getUTCMonth() + 1) * 100 + date.getUTCDate() };
}

function yearAt({ lower, start, end }: Token): Day | null {
  return /^(?:19|20)\d\d$/.test(lower) ? { start, end, kind: "year", value: Number(lower) } : null;
}

function place({ start, end }: Span): Span {
  return { start, end };
}
