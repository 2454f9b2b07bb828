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
