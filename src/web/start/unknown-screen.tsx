import { ALL_AFFAIRS } from "../route/address.ts";
import { Link } from "../route/link.tsx";

/** An address that leads nowhere, said so. */
export function UnknownScreen({ path }: { path: string }) {
  return (
    <main className="alone" id="main">
      <title>Unknown address · Proviso</title>
      <p className="mark">
        <b>Pro</b>viso
      </p>
      <h1 className="answer">There is nothing at this address.</h1>
      <p>
        <code>{path}</code> is no screen of the workbench. An affair lives at <code>/a/its-name</code>.
      </p>
      <p>
        <Link className="link" href={ALL_AFFAIRS}>
          All affairs
        </Link>
      </p>
    </main>
  );
}
