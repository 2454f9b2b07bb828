import cliProgress from "cli-progress";
import { DROP_REASONS, type Origins } from "#model";
import type { ModelTally, ReadProgress } from "#desk";
import { DROP_WORDS } from "./data/drop-words.ts";
import { heading, plain, quiet, table } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** A progress bar on a terminal; elsewhere a line for every hundred documents. */
export function watchRead(terminal: Terminal): { onProgress: (progress: ReadProgress) => void; end: () => void } {
  if (!terminal.interactive) {
    let told = 0;
    return {
      onProgress: ({ done, total }) => {
        if (done > told && done % 100 === 0) terminal.err(`${(told = done)} of ${total} read …`);
      },
      end: () => undefined,
    };
  }
  const options = { format: "Reading {bar} {value}/{total}  {current}", barsize: 24, clearOnComplete: true, hideCursor: true };
  const bar = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
  let started = false;
  return {
    onProgress: ({ done, total, current, model }) => {
      const asked = model && model.asked > 0 ? `  (${model.asked} passages put to the model)` : "";
      const shown = { current: `${plain(current ?? "").slice(-50)}${asked}` };
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
    ...(progress.model ? modelRows(progress.model) : []),
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

/** What asking a model brought: passages and requests, what it added, what was dropped and why. */
function modelRows(model: ModelTally): string[][] {
  const { reader, asked, failed, unasked, requests, proposed, agreed, conflicts, dropped } = model;
  const vain = [...(failed > 0 ? [`${failed} in vain`] : []), ...(unasked > 0 ? [`${unasked} not asked`] : [])];
  const reasons = DROP_REASONS.filter((reason) => dropped[reason] !== undefined);
  const total = reasons.reduce((sum, reason) => sum + dropped[reason]!, 0);
  return [
    ["Model", `${asked}`, quiet([`passages, ${requests} requests to ${plain(reader)}`, ...vain].join(", "))],
    ["  added", `${proposed}`, quiet(conflicts > 0 ? `${conflicts} against the rules` : "")],
    ["  agreed", `${agreed}`, quiet("the rules had them, too")],
    ["  dropped", `${total}`, quiet(reasons.map((reason) => `${dropped[reason]} ${DROP_WORDS[reason]}`).join(", "))],
  ];
}
