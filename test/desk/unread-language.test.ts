import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDesk, gatherDocuments, listProposals, openAffair, openDesk, readReports } from "#desk";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TURKISH = "Türkiye, barış gücüne asker göndermeyi ancak Almanya onay verirse kabul edeceğini açıkladı. Bakan bunu dün akşam söyledi.";
const FRENCH =
  "La Belgique a promis d'envoyer 200 soldats au Liban, à condition que le Parlement donne son accord, a déclaré mardi le ministre.";
const ENGLISH = "Ghana pledged to send 400 soldiers to the mission, and the minister said that they would be there by the end of the year.";

it("says of a report in a language without patterns that its statements were not read", async () => {
  const folder = temporaryFolder();
  const files = { "tr.txt": TURKISH, "fr.txt": FRENCH, "mixed.txt": `${TURKISH}\n${TURKISH.replace("dün", "bugün")}\n\n${ENGLISH}` };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const desk = await openDesk({ folder: join(folder, "store"), by: "tester" });
  try {
    await openAffair(desk, { id: "mission", title: "The mission" });
    const { documents } = await gatherDocuments(Object.keys(files).map((name) => join(folder, name)));
    const { findings, read } = await readReports(desk, { affair: "mission", documents });
    expect(read).toHaveLength(3);
    expect(findings.map(({ path, finding }) => [path.split("/").at(-1), finding])).toEqual([
      ["tr.txt", "not read for statements: no patterns for Turkish"],
      ["mixed.txt", "in part not read for statements: no patterns for Turkish"],
    ]);
    const actors = (await listProposals(desk, "mission")).flatMap(({ proposal }) => proposal.actor.ids);
    expect(actors.sort()).toEqual(["BE", "GH"]);
  } finally {
    await closeDesk(desk);
  }
});
