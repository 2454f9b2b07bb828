import { createHash } from "node:crypto";
import type { Report } from "#model";
import type { ActBody, Batch, ReceiveReport } from "./act-body.ts";

/** A report whose text stands in a blob, or in `text` where it is no well-formed Unicode and UTF-8 would change it. */
type TextlessReport = Omit<Report, "text" | "replaces"> & { readonly text?: string; readonly replaces?: string | null };

/** A received report as the log has it: the document and the text by their hashes. */
export interface LoggedReport extends Omit<ReceiveReport, "bytes" | "report"> {
  readonly report: TextlessReport;
  readonly textSha256: string | null;
  readonly bytesSha256: string;
}

/** Several acts as the log has them. */
export interface LoggedBatch extends Omit<Batch, "acts"> {
  readonly acts: readonly LoggedBody[];
}

/** An act as the log has it. */
export type LoggedBody = Exclude<ActBody, ReceiveReport | Batch> | LoggedReport | LoggedBatch;

/** Bytes by their SHA-256 in hex. */
export type Blobs = Map<string, Uint8Array>;

/** The act as it goes into the log; its large bytes go into `blobs`. */
export function toLogged(act: ActBody, blobs: Blobs): LoggedBody {
  if (act.kind === "batch") return { ...act, acts: act.acts.map((part) => toLogged(part, blobs)) };
  if (act.kind !== "receive-report") return act;
  const { text, ...report } = act.report;
  const encoded = Buffer.from(text, "utf8");
  const wellFormed = encoded.toString("utf8") === text;
  return {
    kind: act.kind,
    report: wellFormed ? report : act.report,
    textSha256: wellFormed ? put(blobs, encoded) : null,
    bytesSha256: put(blobs, act.bytes),
    proposals: act.proposals,
    ...(act.consultation === undefined ? {} : { consultation: act.consultation }),
  };
}

/** The report whole again, from its row's body and its text's blob. */
export function wholeReport(body: string, text: Uint8Array | null): Report {
  const report = JSON.parse(body) as TextlessReport;
  // Reports that were held before versions were recognised say nothing of them.
  return { ...report, replaces: report.replaces ?? null, text: report.text ?? (text === null ? "" : Buffer.from(text).toString("utf8")) };
}

function put(blobs: Blobs, bytes: Uint8Array): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  blobs.set(sha256, bytes);
  return sha256;
}
