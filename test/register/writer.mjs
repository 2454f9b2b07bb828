// Writes to a register from a process of its own: node writer.mjs FOLDER NAME COUNT enter|receive
// Prints one line for each acknowledged act, after its acknowledgement: its place in the log and the id it wrote.
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { openRegister } from "../../dist/register/index.js";

const [folder, name, count, what] = process.argv.slice(2);
const unknown = { title: null, outlet: null, published: null, language: null, url: null, complete: null, retells: null };

function entered(id) {
  return { kind: "enter", entries: [{ kind: "member", id, title: `Member ${id}`, also: [] }] };
}

function received(id) {
  const text = `The mayor of ${id} will lend a crane. `.repeat(50);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const report = { ...unknown, id, path: `${id}.txt`, note: false, bylines: [], mediaType: "text/plain", sha256, text };
  const span = { start: 0, end: 9, exact: text.slice(0, 9), prefix: "", suffix: "" };
  const rest = { addressee: null, object: null, conditions: [], attribution: [], hedge: null, confidence: 0.5, reader: "rules@2" };
  const actor = { start: 0, end: 9, exact: "The mayor", ids: [] };
  const proposals = ["a", "b"].map((letter) => ({
    ...rest,
    id: `${id}-${letter}`,
    report: id,
    path: `${id}.txt`,
    act: "PLEDGE",
    span,
    actor,
  }));
  return { kind: "receive-report", report, bytes: Buffer.from(text), proposals };
}

const register = await openRegister({ folder });
const order = (act) => ({ affair: "harbour", by: name, at: "2026-03-01T09:00:00Z", act });
await register.perform(order({ kind: "open-affair", title: "The harbour" }));
for (let index = 0; index < Number(count); index += 1) {
  const id = `${name}-${index}`;
  const { seq } = await register.perform(order(what === "enter" ? entered(id) : received(id)));
  writeSync(1, `${seq} ${id}\n`);
}
await register.close();
