import type { Frame } from "#model";
import type { Names } from "../names/use-names.ts";

/** What every question about one goal's chances needs. */
export interface ChanceProps {
  readonly affair: string;
  readonly frame: Frame;
  readonly goal: string;
  readonly names: Names;
}

/** What was unknown, assumed or not found, with titles in the place of ids. */
export function Notes({ findings, names }: { findings: readonly string[]; names: Names }) {
  return findings.map((finding) => (
    <p key={finding} className="dim chance-note">
      {names.spell(finding)}
    </p>
  ));
}
