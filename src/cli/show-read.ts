import cliProgress from "cli-progress";
import type { Origins } from "#model";
import type { ReadProgress } from "#desk";
import { heading, plain, quiet, table } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** A progress bar on a terminal; elsewhere a line for every hundred documents. */
export function watchRead(terminal: Terminal): { onProgress: (progress: ReadProgress) => void; end: () => void } {
  if (!terminal.interactive) {
    return {
      onProgress: ({ done, total }) => {
        if (done > 0 && done % 100 === 0) terminal.err(`${done} of ${total} read …`);
      },
      end: () => undefined,
    };
  }
  const options = { format: "Reading {bar} {value}/{total}  {current}", barsize: 24, clearOnComplete: true, hideCursor: true };
  const bar = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
  let started = false;
  return {
    onProgress: ({ done, total, current }) => {
      const shown = { current: plain(current ?? "").slice(-50) };
      if (!started) bar.start(total, done, shown);
      else bar.update(done, shown);
      started = true;
    },
    end: () => bar.stop(),
  };
}

/** The closing table of a read: reports, origins, proposals, what failed and why. */
export function showRead(progress: ReadProgress, origins: Origins, proposals: number, interrupted: boolean): string {
  const unknown = origins.reports.filter(({ origin }) => origin === null).length;
  const rows = [
    [
      "Reports",
      `${origins.reports.length}`,
      quiet(`${progress.read.length} new${progress.held.length ? `, ${progress.held.length} held already` : ""}`),
    ],
    ["Origins", `${origins.origins.length}`, quiet(unknown > 0 ? `${unknown} of unknown origin` : "")],
    ["Proposals", `${proposals}`, quiet("wait for review")],
  ];
  const failed = progress.failed.map(({ path, reason }) => [plain(path), plain(reason)]);
  const findings = progress.findings.map(({ path, finding }) => [plain(path), plain(finding)]);
  return [
    table(rows),
    ...(findings.length > 0 ? [heading("Noticed"), table(findings)] : []),
    ...(failed.length > 0 ? [heading("Not read"), table(failed)] : []),
    ...(interrupted ? ["Interrupted. What was read is kept; the same command goes on from there."] : []),
  ].join("\n");
}

/** Origins with the reports that rest on each. */
export function showOrigins({ reports, origins }: Origins): string {
  const line = (id: string): string[] => {
    const report = reports.find((each) => each.id === id);
    const via = report && report.via.length > 0 ? `via ${report.via.join(", ")}` : "";
    const relation = `${report?.relation ?? ""}${report?.byHand ? ", by hand" : ""}`;
    return [id, plain(report?.outlet ?? "unknown outlet"), report?.published ?? "", relation, via].map((cell, i) =>
      i > 1 ? quiet(cell) : cell,
    );
  };
  const unknown = reports.filter(({ origin }) => origin === null).map(({ id }) => id);
  const blocks = origins.map((origin) => `${heading(plain(origin.label))} ${quiet(origin.id)}\n${table(origin.reports.map(line))}`);
  const rest = unknown.length > 0 ? [`${heading("Origin unknown")}\n${table(unknown.map(line))}`] : [];
  const count = `${reports.length} report${reports.length === 1 ? "" : "s"}, ${origins.length} origin${origins.length === 1 ? "" : "s"}`;
  return [...blocks, ...rest, count].join("\n\n");
}
