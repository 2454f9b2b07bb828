/** What the words left open in a draft, for the analyst to fill in. */
export function LeftOpen({ findings = [] }: { findings?: readonly string[] | undefined }) {
  if (findings.length === 0) return null;
  return (
    <ul className="left-open">
      {findings.map((finding) => (
        <li key={finding}>{finding}</li>
      ))}
    </ul>
  );
}
