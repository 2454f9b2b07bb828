import type { Trouble } from "../outbox/kept-outbox.ts";

/** Why the server did not take what was asked, where it was asked. */
export function TroubleNote({ trouble }: { trouble: Trouble | null }) {
  if (!trouble) return null;
  return (
    <div className="failed" role="alert">
      <b>{trouble.title}</b>
      <p>{trouble.detail}</p>
      <p className="dim">{trouble.way}</p>
    </div>
  );
}
