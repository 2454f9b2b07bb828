import { describe, expect, it } from "vitest";
import { isManifestName, readManifest, reportId } from "#evidence";

describe("readManifest", () => {
  it("reads a table with quoted cells", () => {
    const manifest = readManifest(
      "manifest.csv",
      'path,outlet,published,title\na.txt,"Voice, Harbour",2031-05-04,"The ""bridge"""\n\nb.txt,Other,2031-13-40,\n',
    );
    expect(manifest.entries.get("a.txt")).toEqual({ outlet: "Voice, Harbour", published: "2031-05-04", title: 'The "bridge"' });
    expect(manifest.entries.get("b.txt")).toEqual({ outlet: "Other" });
    expect(manifest.findings).toEqual([
      'manifest.csv:4: published "2031-13-40" is no date; write one like 2026-02-24, 2026-02 or 2026-02-24?',
    ]);
  });

  it("reads a table from a spreadsheet: semicolons, line breaks in cells, a byte order mark, Windows lines, rows too short and too long", () => {
    const text = '\ufeffpath;outlet;title\r\n a.txt;Voice;"two\r\nlines"\r\nb.txt\r\nc.txt;Other;x;more\r\n;;\r\n;Nobody;\r\n';
    const manifest = readManifest("manifest.csv", text);
    expect([...manifest.entries]).toEqual([
      ["a.txt", { outlet: "Voice", title: "two\nlines" }],
      ["b.txt", {}],
      ["c.txt", { outlet: "Other", title: "x" }],
    ]);
    expect(manifest.findings).toEqual(["manifest.csv:7: no path; the row is not used"]);
  });

  it("reads a table up to where a quote never closes, and says so", () => {
    const manifest = readManifest("manifest.csv", 'path,outlet\na.txt,Voice\nb.txt,"Other\nc.txt,Third\n');
    expect([...manifest.entries.keys()]).toEqual(["a.txt"]);
    expect(manifest.findings[0]).toMatch(/no table from here on: .*quote/i);
  });

  it("reads an object a line, and a bad line costs only itself", () => {
    const manifest = readManifest(
      "manifest.jsonl",
      '{"path":"a.txt","complete":true}\nnot json\n{"outlet":"Voice"}\n{"path":"a.txt"}\n{"path":"b.txt","language":"uk"}',
    );
    expect(manifest.entries.get("a.txt")).toEqual({ complete: true });
    expect(manifest.entries.get("b.txt")).toEqual({ language: "uk" });
    expect(manifest.findings.map((finding) => finding.split(":")[1])).toEqual(["2", "3", "4"]);
  });

  it("says that a table without a path column cannot be used, and names unknown columns", () => {
    expect(readManifest("manifest.csv", "outlet\nVoice").findings).toEqual(['manifest.csv:1: no column "path"; the manifest is not used']);
    expect(readManifest("manifest.csv", "path,mood\na.txt,good").findings[0]).toMatch(/unknown column "mood"; known are path/);
  });

  it("knows a manifest by its name", () => {
    expect(["x/manifest.csv", "manifest.jsonl", "manifest.txt", "my-manifest.csv"].map(isManifestName)).toEqual([true, true, false, false]);
  });
});

describe("reportId", () => {
  const none = { outlet: null, published: null };

  it("is made of the outlet's initials and the day", () => {
    expect(reportId({ path: "x.txt", outlet: "The Harbour Voice", published: "2031-05-04" }, new Set())).toBe("hv-0504");
    expect(reportId({ path: "x.txt", outlet: "Bloomberg", published: "2031-05-04" }, new Set())).toBe("bloomber-0504");
  });

  it("falls back to the file's name, and stays unique", () => {
    expect(reportId({ path: "in/003_Talks stall.txt", ...none }, new Set())).toBe("r-003-talks-stall");
    expect(reportId({ path: "a.txt", ...none }, new Set(["a", "a-2"]))).toBe("a-3");
    expect(reportId({ path: "новость.txt", ...none }, new Set())).toBe("report");
  });

  it("keeps an id that the report declares", () => {
    expect(reportId({ id: "hv-1", path: "a.txt", ...none }, new Set())).toBe("hv-1");
  });
});
