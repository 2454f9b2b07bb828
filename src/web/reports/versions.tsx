import { useVersions } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";

/** What was silently changed in a report that has more versions than one; nothing where it has one. */
export function Versions({ affair, report }: { affair: string; report: string }) {
  const versions = useVersions(affair, report).data?.versions ?? [];
  if (versions.length < 2) return null;
  const newest = versions.at(-1)!;
  return (
    <details className="versions reasons">
      <summary>
        {counted(versions.length, "version")} of this text are held
        {newest.report === report ? "" : "; this is not the newest"}
      </summary>
      {versions.map(({ report: id, replaces, changes }) => (
        <section key={id}>
          <p>
            {id === report ? <b>{id}</b> : <Link href={to("reports", affair, { report: id })}>{id}</Link>}
            {replaces === null ? ", the first held" : `, instead of ${replaces}: ${counted(changes.length, "sentence")} not the same`}
          </p>
          <ul>
            {changes.map(({ before, after }, n) => (
              <li key={n}>
                {before ? <del>{before.exact}</del> : null} {after ? <ins>{after.exact}</ins> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
