import { useEffect, useState } from "react";
import type { AffairLine } from "#wire";
import { useOpenAffair } from "../ask/acts.ts";
import { useAffairs } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import { Answered, Failed } from "../pieces/states.tsx";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { navigate } from "../route/navigate.ts";

/** The list of affairs. Where there is only one it goes straight there, unless told to stay. */
export function StartScreen({ stay }: { stay: boolean }) {
  const question = useAffairs();
  const affairs = question.data?.affairs;
  const only = affairs?.length === 1 && !stay ? affairs[0]!.id : null;
  useEffect(() => {
    if (only) navigate(to("affair", only), { replace: true });
  }, [only]);
  return (
    <main className="alone" id="main">
      <title>Affairs · Proviso</title>
      <p className="mark">
        <b>Pro</b>viso
      </p>
      <h1 className="answer">Who has promised what, on what condition, on whose word – and who can stop it?</h1>
      <Answered question={question} what="the affairs">
        {({ affairs }) => <AffairList affairs={affairs} />}
      </Answered>
      <NewAffair />
    </main>
  );
}

function AffairList({ affairs }: { affairs: readonly AffairLine[] }) {
  if (affairs.length === 0) return <p>No affair is open yet. Name one below; its reports come next.</p>;
  return (
    <section>
      <h2>Affairs</h2>
      <ul className="affairs">
        {affairs.map((line) => (
          <li key={line.id}>
            <Link href={to("affair", line.id)}>
              <b>{line.title}</b>
              <small>
                {counted(line.reports, "report")}, {counted(line.origins, "origin")} · {counted(line.statements, "statement")}
                {line.open ? ` · ${line.open} to review` : ""}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewAffair() {
  const [title, setTitle] = useState("");
  const open = useOpenAffair();
  const submit = () => open.mutate(title.trim(), { onSuccess: ({ id }) => navigate(to("reports", id)) });
  return (
    <form
      className="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim()) submit();
      }}
    >
      <label>
        <h2>A new affair</h2>
        <input value={title} onChange={(event) => setTitle(event.target.value)} placeholder="What is it about?" maxLength={200} />
      </label>
      <button type="submit" className="button main" disabled={!title.trim() || open.isPending}>
        Open it
      </button>
      {open.error ? <Failed error={open.error} /> : null}
    </form>
  );
}
