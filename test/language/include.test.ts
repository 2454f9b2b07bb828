import { describe, expect, test } from "vitest";
import { applyFix, check, format, includedPath, joinTexts, loadJoined, parse } from "#language";

const FILES = new Map([
  ["affair/main.proviso", 'affair ferry "The ferry"\ninclude "parts/members.proviso"\ngoal g "G" needs NO.asks and NO.boats\n'],
  ["affair/parts/members.proviso", 'member NO "Norrel"\ninclude "../parts/pledges.proviso"\ndecision NO.asks "Norrel asks"\n'],
  ["affair/parts/pledges.proviso", "pledge NO.boats NO will lend boats if NO.askz, says post\nreport post\nmember XX\n"],
]);

describe("a dossier of several files", () => {
  test("is one dossier, its names known across all of them, each entry with its file", () => {
    const { dossier, diagnostics, lost, files } = joinTexts("affair/main.proviso", FILES);
    expect(dossier.affair).toEqual({ id: "ferry", title: "The ferry" });
    expect(dossier.entries.map((entry) => [entry.id, entry.place?.file.split("/").at(-1)])).toEqual([
      ["NO", "members.proviso"],
      ["NO.boats", "pledges.proviso"],
      ["post", "pledges.proviso"],
      ["NO.asks", "members.proviso"],
      ["g", "main.proviso"],
    ]);
    expect(lost).toEqual(["XX"]);
    expect([...files.keys()]).toEqual([...FILES.keys()]);
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([["missing-title", "affair/parts/pledges.proviso"]]);
    const [found, ...others] = check(dossier);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "unknown-name", place: { file: "affair/parts/pledges.proviso", line: 1 } });
    const pledges = FILES.get("affair/parts/pledges.proviso")!;
    expect(applyFix(pledges, found!.fix!)).toContain("if NO.asks,");
    expect(applyFix(pledges, found!.fix!, "affair/main.proviso")).toBe(pledges);
  });

  test("knows a member of another file by its other names", () => {
    const texts = new Map([
      ["a", 'include "b"\naffair x "X"\ngroup g "G" including Britain\n'],
      ["b", 'member GB "United Kingdom"\n'],
    ]);
    expect(joinTexts("a", texts).dossier.entries).toMatchObject([{ id: "GB" }, { id: "g", members: ["GB"] }]);
  });

  test("is loaded file by file, each asked for once", async () => {
    const asked: string[] = [];
    const loaded = await loadJoined("affair/main.proviso", (path) => {
      asked.push(path);
      return Promise.resolve(FILES.get(path) ?? null);
    });
    expect(asked).toEqual([...FILES.keys()]);
    expect(loaded).toEqual(joinTexts("affair/main.proviso", FILES));
    const nothing = await loadJoined("nowhere", () => Promise.resolve(null));
    expect(nothing.dossier.entries).toEqual([]);
  });

  test("keeps its includes where they stand when one of its files is formatted", () => {
    const text = 'proviso 1\naffair a "A"\n\nmember B "B"\n\n# the rest\ninclude "b.proviso"  # of it\n\ninclude "c.proviso"\n';
    expect(format(text).text).toBe(text);
    expect(parse(text).includes.map(({ path, place }) => [path, place.line])).toEqual([
      ["b.proviso", 7],
      ["c.proviso", 9],
    ]);
  });

  test.each([
    ["a/b.proviso", "c.proviso", "a/c.proviso"],
    ["a/b.proviso", "../c.proviso", "c.proviso"],
    ["b.proviso", "../c.proviso", "../c.proviso"],
    ["../b.proviso", "../c.proviso", "../../c.proviso"],
    ["/x/b.proviso", "./y//c.proviso", "/x/y/c.proviso"],
  ])("from %s, %s is %s", (from, path, whole) => expect(includedPath(from, path)).toBe(whole));
});
