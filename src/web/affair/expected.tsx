import type { Expectations } from "#wire";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import { counted } from "../names/dates.ts";

/** What the dossier expects of its own answers, and which of it holds. Those that fail come first. */
export function Expected({ expectations }: { expectations: Expectations["expectations"] }) {
  const show = useShowGrounds();
  if (expectations.length === 0) return null;
  const failing = expectations.filter(({ holds }) => !holds);
  const summary = failing.length
    ? `${failing.length} of ${counted(expectations.length, "expectation")} ${failing.length === 1 ? "fails" : "fail"}`
    : `${counted(expectations.length, "expectation holds", "expectations hold")}`;
  return (
    <section className="block">
      <h2>What the dossier expects</h2>
      <details className="expected" open={failing.length > 0}>
        <summary>{summary}</summary>
        <ul>
          {[...failing, ...expectations.filter(({ holds }) => holds)].map((one) => (
            <li key={one.id}>
              <span className={one.holds ? "grade yes" : "grade no"}>{one.holds ? "holds" : "fails"}</span>
              <button type="button" className="plain" onClick={() => show({ title: one.text, grounds: one.grounds })}>
                <code>{one.text.replace(/^expect\s+/, "")}</code>
                {one.found ? <small>{one.found}</small> : null}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
