import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acceptProposal,
  closeDesk,
  exportDossier,
  findOrigins,
  gatherDocuments,
  holdDossier,
  importDossier,
  listProposals,
  openAffair,
  openDesk,
  readDossier,
  readReports,
  tellLog,
} from "#desk";
import type { Desk } from "#desk";
import { print } from "#language";
import type { Dossier } from "#model";
import { dossier as arbitraryDossier } from "../language/arbitrary-dossier.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

/** The register takes no empty identifiers, none with control characters or half a surrogate pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** A dossier's entries without places and remarks, and without recorded times, of which the texts compared beside them tell. */
function bare(dossier: Dossier): unknown {
  return dossier.entries.map((entry) => {
    const { place: _place, remarks: _remarks, ...rest } = entry;
    const { recorded: _recorded, ...said } = rest as typeof rest & { recorded?: unknown };
    return said;
  });
}

describe("register → text → register", () => {
  it("loses nothing of any dossier", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (dossier) => {
        fc.pre([dossier.affair, ...dossier.entries].every(({ id }) => id !== "" && !UNPRINTABLE.test(id)));
        fc.pre(new Set(dossier.entries.map(({ id }) => id)).size === dossier.entries.length);
        run += 1;
        const [one, two] = await Promise.all([1, 2].map((n) => openDesk({ folder: join(folder, `${run}-${n}`), by: "tester" })));
        try {
          await importDossier(one!, { text: print(dossier), file: "one" });
          const text = await exportDossier(one!, dossier.affair.id);
          await importDossier(two!, { text, file: "two" });
          expect(await exportDossier(two!, dossier.affair.id)).toBe(text);
          expect(bare(await holdDossier(two!, dossier.affair.id))).toEqual(bare(await holdDossier(one!, dossier.affair.id)));
          expect(bare(await holdDossier(one!, dossier.affair.id))).toEqual(bare(readDossier(print(dossier), "one").dossier));
        } finally {
          await Promise.all([closeDesk(one!), closeDesk(two!)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps since when another register held a statement, and answers of that time", async () => {
    const [one, two] = await Promise.all(
      ["2031-03-02T08:00:00Z", "2031-06-01T08:00:00Z"].map((at) =>
        openDesk({ folder: join(folder, `told-${at.slice(0, 7)}`), by: "tester", now: () => at }),
      ),
    );
    const text = `affair a "A"\n\nmember NL "Norland"\n\npledge NL.ships  NL will send 3 ships\n`;
    await importDossier(one!, { text, file: "a" });
    const held = await exportDossier(one!, "a");
    expect(held).toContain("recorded from 2031-03-02T08:00:00.000Z");
    await importDossier(two!, { text: held, file: "a" });
    expect(await exportDossier(two!, "a")).toBe(held);
    const ids = async (knownOn: string): Promise<string[]> => (await holdDossier(two!, "a", knownOn)).entries.map(({ id }) => id);
    expect(await ids("2031-03-01")).toEqual([]);
    expect(await ids("2031-04-01")).toEqual(["NL", "NL.ships"]);
    expect(await ids("2031-07-01")).toEqual(["NL", "NL.ships"]);
    await Promise.all([closeDesk(one!), closeDesk(two!)]);
  });

  it("enters nothing twice", async () => {
    const desk = await openDesk({ folder: join(folder, "twice"), by: "tester" });
    const text = `affair a "A"\n\nmember NL "Norland"\n\npledge NL.ships  NL will send 3 ships\n`;
    expect((await importDossier(desk, { text, file: "a" })).entered).toBe(2);
    expect((await importDossier(desk, { text, file: "a" })).entered).toBe(0);
    expect((await importDossier(desk, { text: text.replace("3 ships", "4 ships"), file: "a" })).entered).toBe(1);
    await closeDesk(desk);
  });
});

describe("the register's own text, entered again", () => {
  const PAPERS = {
    "1.txt":
      "---\noutlet: Stone Courier\npublished: 2032-05-01\n---\nThe quarry union will end its strike, the Stone Courier has learned from two officials.\n",
    "2.txt":
      "---\noutlet: Valley Post\npublished: 2032-05-02\n---\nAccording to the Stone Courier, the quarry union will end its strike.\n",
    "3.txt": "The mayor walked through the market on 3 May 2032 and bought apples from a farmer.\n",
  };

  async function reading(name: string): Promise<Desk> {
    const papers = join(folder, `papers-${name}`);
    mkdirSync(papers, { recursive: true });
    for (const [file, text] of Object.entries(PAPERS)) writeFileSync(join(papers, file), text);
    const desk = await openDesk({ folder: join(folder, name), by: "tester" });
    await openAffair(desk, { id: "quarry", title: "The quarry" });
    await readReports(desk, { affair: "quarry", documents: (await gatherDocuments([papers])).documents });
    return desk;
  }

  it("counts and enters one goal that was added, and leaves every origin traced or unknown as it was", async () => {
    const desk = await reading("again");
    const [first] = await listProposals(desk, "quarry");
    await acceptProposal(desk, { affair: "quarry", proposal: first!.proposal.id });
    const [text, before] = [await exportDossier(desk, "quarry"), await findOrigins(desk, "quarry")];
    expect(before.reports.map(({ origin }) => origin === null)).toEqual([false, false, true]);
    const order = { file: "quarry", affair: "quarry" };
    expect((await importDossier(desk, { ...order, text })).entered).toBe(0);
    const { statement } = (await listProposals(desk, "quarry")).find(({ state }) => state === "accepted")!;
    const more = `${text}\ngoal work "The quarry works"\n  needs ${statement!}\n`;
    expect((await importDossier(desk, { ...order, text: more })).entered).toBe(1);
    expect(await findOrigins(desk, "quarry")).toEqual(before);
    expect((await tellLog(desk, "quarry"))[0]!.act).toBe("enter work");
    expect((await importDossier(desk, { ...order, text: more })).entered).toBe(0);
    await closeDesk(desk);
  });

  it("enters a report that was changed, with the origin that it now rests on, and no other", async () => {
    const desk = await reading("changed");
    const [text, before] = [await exportDossier(desk, "quarry"), await findOrigins(desk, "quarry")];
    const { id, origin } = before.reports[1]!;
    const third = before.reports[2]!.id;
    const changed = text.replace(new RegExp(`^report ${third} .*$`, "m"), (line) => `${line}\n  retells ${origin!}`);
    expect((await importDossier(desk, { text: changed, file: "quarry", affair: "quarry" })).entered).toBe(1);
    const after = await findOrigins(desk, "quarry");
    expect(after.reports.map(({ byHand }) => byHand ?? false)).toEqual([false, false, true]);
    expect(after.reports[2]!.origin).toBe(origin);
    expect(after.reports.find((report) => report.id === id)).toEqual(before.reports[1]);
    expect(await exportDossier(desk, "quarry")).toContain(`origin ${origin!} `);
    await closeDesk(desk);
  });
});

describe("a faulty dossier", () => {
  it("loses the faulty entries whole, never a condition alone, and nothing around them", async () => {
    const desk = await openDesk({ folder: join(folder, "faulty"), by: "tester" });
    const text = [
      'affair a "A"',
      'member NL "Norland"',
      'decision VE.consent "Vesta agrees"',
      "pledge NL.ships  NL will send 3 ships",
      "  only iff VE.consent",
      "pledge NL.fuel  NL will send fuel",
      "  only if VE.consent",
      "",
    ].join("\n");
    const { diagnostics, entered } = await importDossier(desk, { text, file: "a" });
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ place }) => place.line)).toEqual([5]);
    expect(entered).toBe(3);
    expect((await holdDossier(desk, "a")).entries.map(({ id }) => id)).toEqual(["NL", "VE.consent", "NL.fuel"]);
    await closeDesk(desk);
  });
});
