import type { Entry, Origin, OriginEntry, Origins, ReportEntry, ReportOrigin, Retelling } from "#model";

/**
 * The traced origins as the affair's entries have them: a report that is declared rests on what its entry says it retells, and a declared report that
 * retells nothing is an origin of its own. So what people see is what every answer counts. Where both agree the trace stands with its reasons; where
 * they do not the entry wins, and the report is marked `byHand`.
 */
export function settleOrigins(traced: Origins, entries: readonly Entry[]): Origins {
  const read = new Map(traced.reports.map((report) => [report.id, report]));
  const declared = entries.filter((entry): entry is ReportEntry => entry.kind === "report" && read.has(entry.id));
  if (declared.length === 0) return traced;
  const known = new Known(traced, entries);
  const settled = new Map(declared.map((entry) => [entry.id, known.rootOf(entry.id)]));
  const reports = traced.reports.map((report) => settleReport(report, settled.get(report.id)));
  const retellings = reports.flatMap((report) =>
    report.byHand ? edgeOf(report, known) : traced.retellings.filter((edge) => edge.report === report.id),
  );
  return { ...traced, reports, origins: originsOver(reports, known), retellings };
}

/** The edge of a report that a person placed: to the report it is said to rest on, or to an origin that is none; none from an origin of its own. */
function edgeOf({ id, origin, relation, reasons }: ReportOrigin, known: Known): Retelling[] {
  if (origin === null || origin === id) return [];
  const { kind, outlet, label } = known.origin(origin);
  const next = known.restsOn(id);
  if (next !== null && known.isReport(next)) return [{ report: id, of: next, to: "report", relation, via: [], reasons, confidence: 1 }];
  const to = kind === "statement" ? "speaker" : outlet === null ? "document" : "outlet";
  return [{ report: id, of: outlet ?? label, to, relation, via: [], reasons, confidence: 1 }];
}

/** A report with its declared origin; as traced where that is the same, or nothing is declared. */
function settleReport(report: ReportOrigin, origin: string | undefined): ReportOrigin {
  if (origin === undefined || origin === report.origin) return report;
  const own = origin === report.id;
  const reasons = [own ? "entered by hand as an origin of its own" : `entered by hand as resting on ${origin}`];
  return { ...report, origin, relation: own ? "original" : "retelling", via: [], reasons, parts: [], byHand: true };
}

/** The origins that reports rest on, in the order of their first report, each with its reports. */
function originsOver(reports: readonly ReportOrigin[], known: Known): Origin[] {
  const members = new Map<string, string[]>();
  for (const { id, origin } of reports) if (origin !== null) members.set(origin, [...(members.get(origin) ?? []), id]);
  return [...members].map(([id, ids]) => ({ ...known.origin(id), reports: ids }));
}

/** What is known of reports and origins, traced and declared. */
class Known {
  readonly #reports: ReadonlyMap<string, ReportOrigin>;
  readonly #traced: ReadonlyMap<string, Origin>;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(traced: Origins, entries: readonly Entry[]) {
    this.#reports = new Map(traced.reports.map((report) => [report.id, report]));
    this.#traced = new Map(traced.origins.map((origin) => [origin.id, origin]));
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
  }

  /** Follows declared retellings to their end; a circle ends where it closes, and of several the first counts. */
  rootOf(from: string): string {
    const seen = new Set<string>();
    let at = from;
    while (!seen.has(at)) {
      seen.add(at);
      const next = this.restsOn(at);
      if (next === null) return at;
      at = next;
    }
    return at;
  }

  /** What a report is declared to rest on, else what it was traced to; `null` for one that rests on itself, and for what is no report. */
  restsOn(id: string): string | null {
    const entry = this.#entries.get(id);
    return (entry?.kind === "report" ? entry.retells[0] : this.#reports.get(id)?.origin) ?? null;
  }

  isReport(id: string): boolean {
    return this.#reports.has(id);
  }

  /** An origin by its id: as traced, as declared, or a report that is one. */
  origin(id: string): Origin {
    const traced = this.#traced.get(id);
    const entry = this.#entries.get(id);
    if (traced !== undefined) return traced;
    if (entry?.kind === "origin") return this.#declared(entry);
    const report = this.#reports.get(id);
    const outlet = report?.outlet ?? (entry?.kind === "report" ? entry.outlet : null);
    const published = report?.published ?? (entry?.kind === "report" ? (entry.published ?? null) : null);
    return { id, kind: outlet === null ? "unknown" : "exclusive", label: outlet ?? id, outlet, published, reports: [] };
  }

  #declared({ id, title, published }: OriginEntry): Origin {
    return { id, kind: "document", label: title, outlet: null, published: published ?? null, reports: [] };
  }
}
