import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDesk, type Desk, findOrigins, gatherDocuments, openAffair, openDesk, readReports, traceAffair } from "#desk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;
let desk: Desk;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "proviso-trace-"));
  desk = await openDesk({ folder: join(folder, "store"), by: "Ada", now: () => "2031-05-04T00:00:00Z" });
  await openAffair(desk, { id: "bridge", title: "The bridge" });
  const texts = { one: "Arvand pays for the bridge, Reuters reports.", two: "According to Reuters, Arvand pays for the bridge in May." };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.txt`), text);
  const haul = await gatherDocuments([join(folder, "one.txt"), join(folder, "two.txt")]);
  await readReports(desk, { affair: "bridge", documents: haul.documents });
});

afterEach(async () => {
  await closeDesk(desk);
  rmSync(folder, { recursive: true, force: true });
});

describe("tracing an affair on the desk", () => {
  it("says how far it is and holds retellings with the trace", async () => {
    const seen: number[] = [];
    const origins = await traceAffair(desk, "bridge", { onProgress: ({ done }) => seen.push(done) });
    expect(seen.at(-1)).toBe(2);
    expect(origins.retellings.map(({ of }) => of)).toEqual(["Reuters", "Reuters"]);
    expect(await findOrigins(desk, "bridge")).toEqual(origins);
  });

  it("ends when told to, and records nothing", async () => {
    const before = await desk.register.log("bridge");
    await expect(traceAffair(desk, "bridge", { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
    expect(await desk.register.log("bridge")).toEqual(before);
  });
});
