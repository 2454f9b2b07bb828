import type { Utterance } from "#desk";
import { heading, plain, quiet, wrap } from "./terminal.ts";

/** Utterances, each with its speaker and every form that reports give it. */
export function showQuotes(utterances: readonly Utterance[]): string {
  const forms = utterances.reduce((sum, utterance) => sum + utterance.forms.length, 0);
  const count = `${forms} quotation${forms === 1 ? "" : "s"} of ${utterances.length} utterance${utterances.length === 1 ? "" : "s"}`;
  return [...utterances.map(showUtterance), count].join("\n\n");
}

function showUtterance({ speaker, forms }: Utterance): string {
  const lines = forms.flatMap(({ report, words, grounds, span, moves }) => [
    wrap(`“${plain(span.exact)}”`, "  "),
    quiet(wrap(forms.length > 1 ? `${report} · ${words}: ${plain(grounds)}` : report, "    ")),
    ...moves.map((move) => wrap(`${move.words}: ${plain(move.grounds)}`, "    ")),
  ]);
  return [heading(plain(speaker ?? "speaker unknown")), ...lines].join("\n");
}
