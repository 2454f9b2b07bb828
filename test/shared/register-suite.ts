import type { ActBody, HeldEntry, Order, Register, ReversalOrder } from "#register";
import { RegisterError } from "#register";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Known, Move } from "./register-model.ts";
import { anyMoves, expected, OPENED, said } from "./register-model.ts";
import { AFFAIR, at, content, member, origins, perform, pledge, proposal, receive, report, views } from "./register-samples.ts";

/** One way of keeping a register. `open` gives one on an empty store; `reopen` gives another one on the same store. */
export interface Keeper {
  open(): Promise<Register>;
  reopen(): Promise<Register>;
}

const OPEN: ActBody = { kind: "open-affair", title: "The harbour" };
const enter = (...entries: Extract<ActBody, { kind: "enter" }>["entries"]): ActBody => ({ kind: "enter", entries });
const first = report("first", "Nora will send four boats. She may send a fifth.");
const four = proposal("p-four", first, "will send four boats");
const fifth = proposal("p-fifth", first, "may send a fifth");

/** What every keeper of the register must do. */
export function registerSuite(name: string, keeper: Keeper): void {
  let register: Register;
  const undo = (second = 100) => register.undo({ affair: AFFAIR, by: "Ben", at: at(second) });
  const redo = (second = 100) => register.redo({ affair: AFFAIR, by: "Ben", at: at(second) });
  const ids = async (options?: Parameters<Register["entries"]>[1]) =>
    (await register.entries(AFFAIR, options)).map((held) => held.entry.id);
  const refusal = async (act: ActBody) => {
    const error: unknown = await perform(register, act).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegisterError);
    return error as RegisterError;
  };

  beforeEach(async () => {
    register = await keeper.open();
    await perform(register, OPEN);
  });
  afterEach(() => register.close());

  describe(`${name}: affairs`, () => {
    it("opens an affair once, and gives it another title when asked", async () => {
      expect(await register.perform({ affair: AFFAIR, by: "Ben", at: at(2), act: OPEN })).toEqual({ seq: 1, held: true });
      expect(await register.log(AFFAIR)).toHaveLength(1);
      await perform(register, { kind: "open-affair", title: "The port" });
      expect(await register.affairs()).toEqual([{ id: AFFAIR, title: "The port" }]);
      await undo();
      expect(await register.affairs()).toEqual([{ id: AFFAIR, title: "The harbour" }]);
    });

    it("refuses an act on an affair that is not open, and finds nothing there", async () => {
      const order = { affair: "canal", by: "Ada", at: at(1) };
      await expect(register.perform({ ...order, act: enter(member("NL", "Nora")) })).rejects.toMatchObject({ code: "unknown-affair" });
      await expect(register.undo(order)).rejects.toMatchObject({ code: "unknown-affair" });
      expect(await register.entries("canal")).toEqual([]);
      expect(await register.report("canal", "first")).toBeNull();
      expect(await register.origins("canal")).toBeNull();
    });

    it("keeps two affairs apart that use the same ids", async () => {
      await register.perform({ affair: "canal", by: "Ada", at: at(1), act: { kind: "open-affair", title: "The canal" } });
      await perform(register, receive(first, [four]), enter(pledge("NL.boats", 4)));
      const there = await views(register, "canal");
      expect(there).toMatchObject({ title: "The canal", reports: [], proposals: [], entries: [] });
      await register.perform({ affair: "canal", by: "Ada", at: at(2), act: receive(first, [four]) });
      await register.undo({ affair: "canal", by: "Ada", at: at(3) });
      expect(await register.reports(AFFAIR)).toEqual([first]);
      expect((await register.affairs()).map((affair) => affair.id)).toEqual(["canal", AFFAIR]);
    });

    it("refuses names that a store could not give back", async () => {
      const order = { affair: AFFAIR, by: "Ada", at: at(2), act: enter(member("NL", "Nora")) };
      for (const bad of ["", "a\u0000b", "half \ud83d of a pair"]) {
        await expect(register.perform({ ...order, by: bad })).rejects.toMatchObject({ code: "invalid-id" });
        await expect(register.perform({ ...order, affair: bad })).rejects.toMatchObject({ code: "invalid-id" });
        expect((await refusal(enter(member(bad, "Nora")))).code).toBe("invalid-id");
      }
      expect(await register.entries(AFFAIR)).toEqual([]);
    });
  });

  describe(`${name}: reports`, () => {
    it("gives a report's document back byte for byte", async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      await perform(register, receive(first, [], bytes), receive(report("empty", ""), [], new Uint8Array()));
      expect(Buffer.from((await register.received(AFFAIR, "first"))!).equals(Buffer.from(bytes))).toBe(true);
      expect(await register.received(AFFAIR, "empty")).toHaveLength(0);
      expect(await register.received(AFFAIR, "other")).toBeNull();
    });

    it("gives back what a model was asked and answered, undone with its report", async () => {
      const passages = [{ start: 0, end: 4, answer: '{"statements":[]}\u2028"raw"', failure: null, dropped: [] }];
      const consultation = { reader: "model:oak@prompt1", promptSha256: "ab", passages, unasked: 2 };
      const act = { ...receive(first), consultation } as ActBody;
      await perform(register, { kind: "batch", acts: [receive(report("plain", "no model")), act] });
      expect(await register.consultation(AFFAIR, "first")).toEqual(consultation);
      expect(await register.consultation(AFFAIR, "plain")).toBeNull();
      await register.rebuild(AFFAIR);
      expect(await register.consultation(AFFAIR, "first")).toEqual(consultation);
      await register.undo({ affair: AFFAIR, by: "Ada", at: at(9) });
      expect(await register.consultation(AFFAIR, "first")).toBeNull();
      await register.redo({ affair: AFFAIR, by: "Ada", at: at(10) });
      expect(await register.consultation(AFFAIR, "first")).toEqual(consultation);
    });

    it("gives a report's text back with every code unit", async () => {
      const odd = ["nul \u0000 within", "\ufeffa mark first", "half \ud83d of a pair", "\u{1f6a2} a ship", "line\r\nends\u2028here"];
      const reports = odd.map((text, index) => report(`odd-${index}`, text));
      await perform(register, ...reports.map((each) => receive(each)));
      expect(await register.reports(AFFAIR)).toEqual(reports);
      expect(await register.reportBySha(AFFAIR, reports[0]!.sha256)).toEqual(reports[0]);
      expect(await register.reportBySha(AFFAIR, "none")).toBeNull();
    });

    it("acknowledges the same text as held and writes nothing, whatever it is called", async () => {
      const seq = await perform(register, receive(first, [four]));
      const again = { affair: AFFAIR, by: "Ben", at: at(9), act: receive({ ...first, id: "again" }, [{ ...four, report: "again" }]) };
      expect(await register.perform(again)).toEqual({ seq, held: true });
      expect(await register.log(AFFAIR)).toHaveLength(seq);
      expect(await register.reports(AFFAIR)).toEqual([first]);
    });

    it("refuses another text under a held id, and then keeps none of its proposals", async () => {
      await perform(register, receive(first, [four]));
      const other = report("first", "Nobody sends boats.");
      expect((await refusal(receive(other, [proposal("p-other", other, "sends")]))).code).toBe("report-id-taken");
      const second = report("second", "Nobody sends boats.");
      expect((await refusal(receive(second, [proposal("p-four", second, "sends")]))).code).toBe("proposal-id-taken");
      expect((await refusal(receive(second, [four]))).code).toBe("invalid-act");
      expect(await register.reports(AFFAIR)).toEqual([first]);
      expect(await register.proposals(AFFAIR)).toEqual([{ proposal: four, state: "open", seq: 2 }]);
    });

    it("holds the newest trace", async () => {
      expect(await register.origins(AFFAIR)).toBeNull();
      await perform(register, { kind: "trace", origins: origins("first") }, { kind: "trace", origins: origins("first", "second") });
      expect(await register.origins(AFFAIR)).toEqual(origins("first", "second"));
      await undo();
      expect(await register.origins(AFFAIR)).toEqual(origins("first"));
    });
  });

  describe(`${name}: proposals`, () => {
    const accept: ActBody = { kind: "accept", proposal: "p-four", statement: pledge("NL.boats", 4), declarations: [member("NL", "Nora")] };

    it("lists proposals in reading order, by report and by state", async () => {
      const second = report("second", "Piet will lend a crane.");
      const crane = proposal("a-crane", second, "will lend");
      await perform(register, receive(first, [fifth, four]), receive(second, [crane]), { kind: "reject", proposal: "p-four" });
      expect((await register.proposals(AFFAIR)).map((held) => held.proposal)).toEqual([four, fifth, crane]);
      expect((await register.proposals(AFFAIR, { report: "first", state: "open" })).map((held) => held.proposal)).toEqual([fifth]);
      expect(await register.proposals(AFFAIR, { state: "accepted" })).toEqual([]);
    });

    it("makes an accepted proposal a statement and says who decided, when, and whether it was edited", async () => {
      await perform(register, receive(first, [four, fifth]), { ...accept, edited: true });
      await perform(register, { kind: "reject", proposal: "p-fifth", reason: "not a promise" });
      expect(await ids()).toEqual(["NL", "NL.boats"]);
      const decided = { decidedBy: "Ada" };
      expect(await register.proposals(AFFAIR)).toEqual([
        { proposal: four, state: "accepted", seq: 3, statement: "NL.boats", edited: true, ...decided, decidedAt: at(3) },
        { proposal: fifth, state: "rejected", seq: 4, reason: "not a promise", ...decided, decidedAt: at(4) },
      ]);
    });

    it("refuses a second decision and names the first, and a proposal it does not know", async () => {
      await perform(register, receive(first, [four]), accept);
      const error = await refusal({ kind: "reject", proposal: "p-four" });
      expect(error).toMatchObject({ code: "proposal-decided", detail: { id: "p-four", by: "Ada", at: at(3), state: "accepted" } });
      expect(error.message).toBe(`invalid proposal: p-four was accepted by Ada on ${at(3)}`);
      expect((await refusal({ ...accept, proposal: "p-none" })).code).toBe("unknown-proposal");
      expect(await register.log(AFFAIR)).toHaveLength(3);
    });

    it("decides on a proposal again once the decision is undone", async () => {
      await perform(register, receive(first, [four]), accept);
      await undo();
      expect(await register.proposals(AFFAIR)).toEqual([{ proposal: four, state: "open", seq: 4 }]);
      expect(await ids()).toEqual([]);
      await perform(register, { kind: "reject", proposal: "p-four" });
      expect(await register.proposals(AFFAIR)).toMatchObject([{ state: "rejected" }]);
    });
  });

  describe(`${name}: entries`, () => {
    it("supersedes by id, in the same place, and keeps what was held", async () => {
      await perform(register, enter(pledge("NL.boats", 4), member("NL", "Nora")), enter(pledge("NL.boats", 5)));
      const now = await register.entries(AFFAIR);
      expect(now).toEqual([
        { entry: { ...pledge("NL.boats", 5), recorded: { from: at(3) } }, recorded: { from: at(3) }, seq: 3 },
        { entry: member("NL", "Nora"), recorded: { from: at(2) }, seq: 2 },
      ]);
      const recorded = { from: at(2), to: at(3) };
      const all = await register.entries(AFFAIR, { all: true });
      expect(all).toEqual([{ entry: { ...pledge("NL.boats", 4), recorded }, recorded, seq: 2 }, ...now]);
    });

    it("leaves an entry alone that comes again in the same words, wherever they stood", async () => {
      const place = { file: "harbour.proviso", line: 3, column: 1, length: 6 };
      const seq = await perform(register, enter({ ...pledge("NL.boats", 4), place }));
      const { stage, ...rest } = pledge("NL.boats", 4);
      const again = { stage, ...rest, place: { ...place, line: 8 }, recorded: { from: at(0) } };
      expect(await register.perform({ affair: AFFAIR, by: "Ada", at: at(5), act: enter(again) })).toEqual({ seq, held: true });
      await perform(register, enter({ ...again, remarks: ["asked twice"] }));
      expect(await register.entries(AFFAIR)).toMatchObject([{ seq: seq + 1, entry: { remarks: ["asked twice"] } }]);
    });

    it("withdraws entries, all of them or none", async () => {
      await perform(register, enter(member("NL", "Nora"), member("BE", "Bram")));
      const error = await refusal({ kind: "withdraw", ids: ["NL", "FR"] });
      expect(error).toMatchObject({ code: "unknown-entry", detail: { id: "FR" } });
      expect(await ids()).toEqual(["NL", "BE"]);
      await perform(register, { kind: "withdraw", ids: ["NL", "NL"] });
      expect(await ids()).toEqual(["BE"]);
      expect(await ids({ all: true })).toEqual(["NL", "BE"]);
    });

    it("gives entries as they were known at an instant or at the end of a day", async () => {
      const order = { affair: AFFAIR, by: "Ada" };
      await register.perform({ ...order, at: "2026-03-02T08:00:00Z", act: enter(pledge("NL.boats", 4)) });
      await register.perform({ ...order, at: "2026-03-02T23:59:59.999Z", act: enter(member("NL", "Nora")) });
      await register.perform({ ...order, at: "2026-03-03T00:00:00+01:00", act: { kind: "withdraw", ids: ["NL.boats"] } });
      await register.perform({ ...order, at: "2026-03-03T12:00:00Z", act: enter(member("BE", "Bram")) });
      expect(await ids({ knownOn: "2026-03-01" })).toEqual([]);
      expect(await ids({ knownOn: "2026-03-02T07:59:59Z" })).toEqual([]);
      expect(await ids({ knownOn: "2026-03-02T09:00:00+01:00" })).toEqual(["NL.boats"]);
      expect(await ids({ knownOn: "2026-03-02" })).toEqual(["NL"]);
      expect(await ids({ knownOn: "2026-03-02", all: true })).toEqual(["NL.boats", "NL"]);
      expect(await ids({ knownOn: "2026-03-04" })).toEqual(["NL", "BE"]);
      for (const knownOn of ["yesterday", "2026-13-01", "2026-03-02T08:00:00", "2026-03"])
        await expect(register.entries(AFFAIR, { knownOn })).rejects.toMatchObject({ code: "invalid-instant" });
    });

    it("keeps the time that a statement was held elsewhere, where nothing else was held here under its name", async () => {
      const [early, late] = ["2025-01-05T10:00:00Z", "2025-02-05T10:00:00Z"] as const;
      const told = (amount: number, from: string, to?: string) => ({
        ...pledge("NL.boats", amount),
        recorded: { from, ...(to ? { to } : {}) },
      });
      await perform(register, enter(told(4, early)));
      expect(await register.entries(AFFAIR)).toMatchObject([{ entry: { recorded: { from: early } }, recorded: { from: early } }]);
      expect(await ids({ knownOn: "2025-01-04" })).toEqual([]);
      expect(await ids({ knownOn: "2025-01-05" })).toEqual(["NL.boats"]);
      await perform(register, enter(told(5, late)));
      expect(await register.entries(AFFAIR)).toMatchObject([{ entry: { recorded: { from: at(3) } } }]);
      const [then] = await register.entries(AFFAIR, { knownOn: late });
      expect(then).toMatchObject({ seq: 2, recorded: { from: early } });
      await perform(
        register,
        enter({ ...told(1, early, late), id: "NL.tugs" }),
        enter({ ...told(1, "2199-01-01T00:00:00Z"), id: "NL.ferries" }),
      );
      const all = await register.entries(AFFAIR);
      expect(all.slice(1).map(({ recorded }) => recorded)).toEqual([{ from: early, to: late }, { from: at(5) }]);
      expect(await ids({ knownOn: "2025-01-20" })).toEqual(["NL.boats", "NL.tugs"]);
      expect(await ids({ knownOn: late })).toEqual(["NL.boats"]);
    });

    it("does not tell an end that nobody knew at the time", async () => {
      await perform(register, enter(pledge("NL.boats", 4)), enter(pledge("NL.boats", 5)));
      const [then] = await register.entries(AFFAIR, { knownOn: at(2), all: true });
      expect(then).toEqual({ entry: { ...pledge("NL.boats", 4), recorded: { from: at(2) } }, recorded: { from: at(2) }, seq: 2 });
    });
  });

  describe(`${name}: the log`, () => {
    it("tells who did what when, and lifts a time that runs backwards", async () => {
      await perform(register, receive(first, [four]));
      await register.perform({
        affair: AFFAIR,
        by: "Ben",
        at: "2020-01-01T00:00:00Z",
        act: { kind: "reject", proposal: "p-four", reason: "old" },
      });
      const nothing = { reports: [], proposals: [], entries: [] };
      expect(await register.log(AFFAIR)).toEqual([
        { seq: 1, at: at(1), by: "Ada", undone: false, act: { ...nothing, kind: "open-affair", title: "The harbour" } },
        {
          seq: 2,
          at: at(2),
          by: "Ada",
          undone: false,
          act: { ...nothing, kind: "receive-report", reports: ["first"], proposals: ["p-four"] },
        },
        { seq: 3, at: at(2), by: "Ben", undone: false, act: { ...nothing, kind: "reject", proposals: ["p-four"], reason: "old" } },
      ]);
      expect(await register.log(AFFAIR, { after: 1, limit: 1 })).toMatchObject([{ seq: 2 }]);
      const act = enter(member("NL", "Nora"));
      await expect(register.perform({ affair: AFFAIR, by: "Ada", at: "now", act })).rejects.toMatchObject({ code: "invalid-instant" });
    });

    it("does a batch as one act, or not at all", async () => {
      const parts = [receive(first, [four, fifth]), { kind: "trace", origins: origins("first") } as const, enter(member("NL", "Nora"))];
      await refusal({ kind: "batch", acts: [...parts, { kind: "withdraw", ids: ["FR"] }] });
      expect(await views(register)).toMatchObject({ reports: [], received: [], origins: null, proposals: [], entries: [] });
      const seq = await perform(register, { kind: "batch", acts: parts });
      expect((await register.log(AFFAIR, { after: 1 })).map((line) => line.act)).toEqual([
        { kind: "batch", reports: ["first"], proposals: ["p-four", "p-fifth"], entries: ["NL"] },
      ]);
      expect((await undo())?.undone).toMatchObject({ seq, undone: true });
      expect(await views(register)).toMatchObject({ reports: [], received: [], origins: null, proposals: [], entries: [] });
    });

    it("lets a batch act twice on one thing", async () => {
      const accept: ActBody = { kind: "accept", proposal: "p-four", statement: pledge("NL.boats", 4), declarations: [] };
      const acts = [receive(first, [four]), accept, enter(pledge("NL.boats", 5), member("NL", "Nora")), enter(pledge("NL.boats", 6))];
      await perform(register, enter(pledge("NL.boats", 3)), { kind: "batch", acts: [...acts, { kind: "withdraw", ids: ["NL"] }] });
      expect(await register.entries(AFFAIR, { all: true })).toMatchObject([
        { seq: 2, entry: pledge("NL.boats", 3) },
        { seq: 3, entry: pledge("NL.boats", 6) },
      ]);
      await undo();
      expect(await content(register)).toMatchObject({ proposals: [], entries: [{ entry: pledge("NL.boats", 3) }] });
    });

    it("opens an affair by a batch, and writes nothing for one that changes nothing", async () => {
      const act: ActBody = { kind: "batch", acts: [{ kind: "open-affair", title: "The canal" }, enter(member("NL", "Nora"))] };
      expect(await register.perform({ affair: "canal", by: "Ada", at: at(1), act })).toEqual({ seq: 1 });
      expect(await register.perform({ affair: "canal", by: "Ada", at: at(1), act })).toEqual({ seq: 1, held: true });
      expect(await register.undo({ affair: "canal", by: "Ada", at: at(2) })).toBeNull();
    });

    it("refuses an undo that comes as an act", async () => {
      expect((await refusal({ kind: "undo", seq: 1 })).code).toBe("invalid-act");
      expect((await refusal({ kind: "batch", acts: [{ kind: "redo", seq: 1 }] })).code).toBe("invalid-act");
    });
  });

  describe(`${name}: undo and redo`, () => {
    it("takes acts back last first and does them again, until another act is done", async () => {
      await perform(register, enter(pledge("NL.boats", 4)), enter(pledge("NL.boats", 5)), { kind: "withdraw", ids: ["NL.boats"] });
      const boats = async () =>
        (await content(register)).entries.map((held) => ("deed" in held.entry ? held.entry.deed.quantity?.best : null));
      const seen: unknown[] = [];
      for (const step of [undo, undo, redo, undo, undo, undo, redo, redo]) {
        const next = (await register.reversible(AFFAIR))[step === undo ? "undo" : "redo"];
        const done = await step();
        expect(done && ("undone" in done ? done.undone : done.redone).seq).toBe(next && next.seq);
        seen.push([done !== null, await boats()]);
      }
      expect(seen).toEqual([
        [true, [5]],
        [true, [4]],
        [true, [5]],
        [true, [4]],
        [true, []],
        [false, []],
        [true, [4]],
        [true, [5]],
      ]);
      expect((await register.log(AFFAIR)).filter((line) => line.undone).map((line) => line.seq)).toEqual([4]);
      await perform(register, enter(pledge("NL.boats", 6)));
      expect(await redo()).toBeNull();
    });

    it("says which act it was about, and logs itself with its target", async () => {
      const seq = await perform(register, enter(member("NL", "Nora")));
      expect(await undo()).toMatchObject({ undone: { seq, by: "Ada", undone: true, act: { kind: "enter", entries: ["NL"] } } });
      expect(await redo()).toMatchObject({ redone: { seq, by: "Ada", undone: false } });
      expect((await register.log(AFFAIR, { after: seq })).map((line) => [line.by, line.act.kind, line.act.target])).toEqual([
        ["Ben", "undo", seq],
        ["Ben", "redo", seq],
      ]);
    });

    it("keeps on record that an entry was not held in between", async () => {
      await perform(register, enter(pledge("NL.boats", 4)), enter(pledge("NL.boats", 5)));
      await undo(10);
      const history = (await register.entries(AFFAIR, { all: true })).map(({ recorded, seq }) => [seq, recorded.from, recorded.to]);
      expect(history).toEqual([
        [2, at(2), at(3)],
        [3, at(3), at(10)],
        [2, at(10), undefined],
      ]);
    });

    it("takes back the receipt of a report, which may then come again", async () => {
      await perform(register, receive(first, [four]));
      const before = await content(register);
      await undo();
      expect(await content(register)).toMatchObject({ reports: [], proposals: [] });
      await redo();
      expect(await content(register)).toEqual(before);
      await undo();
      await perform(register, receive(report("first", "Another text.")));
      expect(await register.reports(AFFAIR)).toEqual([report("first", "Another text.")]);
    });
  });

  describe(`${name}: the store`, () => {
    it("holds everything after it is opened again", async () => {
      await perform(register, receive(first, [four, fifth]), enter(pledge("NL.boats", 4)), { kind: "reject", proposal: "p-four" });
      await undo();
      const before = { ...(await views(register)), log: await register.log(AFFAIR) };
      await register.close();
      register = await keeper.reopen();
      expect({ ...(await views(register)), log: await register.log(AFFAIR) }).toEqual(before);
      expect((await redo())?.redone.act.kind).toBe("reject");
    });

    it("shows one opening what another one wrote, and lets both write", async () => {
      const other = await keeper.reopen();
      const write = (by: string, through: Register) =>
        Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            through.perform({ affair: AFFAIR, by, at: at(index), act: enter(member(`${by}-${index}`, by)) }),
          ),
        );
      const acknowledged = (await Promise.all([write("Ada", register), write("Ben", other)])).flat().map(({ seq }) => seq);
      expect(acknowledged.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 2));
      expect(await other.entries(AFFAIR)).toEqual(await register.entries(AFFAIR));
      await other.close();
      expect(await ids()).toHaveLength(40);
    });

    it("makes its views anew from the log", async () => {
      await perform(register, receive(first, [four, fifth]), enter(pledge("NL.boats", 4)), { kind: "reject", proposal: "p-four" });
      await undo();
      await undo();
      await redo();
      await perform(register, { kind: "trace", origins: origins("first") }, enter(pledge("NL.boats", 5), member("NL", "Nora")));
      const before = { ...(await views(register)), all: await register.entries(AFFAIR, { all: true }) };
      await register.rebuild(AFFAIR);
      expect({ ...(await views(register)), all: await register.entries(AFFAIR, { all: true }) }).toEqual(before);
      await undo();
      expect(await ids()).toEqual(["NL.boats"]);
    });

    it("refuses every call once it is closed", async () => {
      await register.close();
      await register.close();
      await expect(register.affairs()).rejects.toMatchObject({ code: "closed" });
      await expect(perform(register, OPEN)).rejects.toMatchObject({ code: "closed" });
    });
  });

  describe(`${name}: any acts`, () => {
    it("says what a plain model says, remembers every moment, and is the same made anew", { timeout: 120_000 }, async () => {
      let run = 0;
      const property = fc.asyncProperty(anyMoves(), async (moves) => {
        const affair = `any-${++run}`;
        const moments = await play(register, affair, moves);
        for (const [moment, held] of moments) expect(await register.entries(affair, { knownOn: moment })).toEqual(held);
        const before = { ...(await views(register, affair)), all: await register.entries(affair, { all: true }) };
        await register.rebuild(affair);
        expect({ ...(await views(register, affair)), all: await register.entries(affair, { all: true }) }).toEqual(before);
      });
      await fc.assert(property, { numRuns: 60 });
    });
  });
}

/** Plays moves on a register and on the model, comparing after each; gives the entries held at the end of each moment. */
async function play(register: Register, affair: string, moves: readonly Move[]): Promise<ReadonlyMap<string, readonly HeldEntry[]>> {
  const moments = new Map<string, readonly HeldEntry[]>();
  const model: Model = { now: OPENED, back: [], forth: [] };
  let second = 1;
  await register.perform({ affair, by: "Ada", at: at(second), act: OPEN });
  for (const move of moves) {
    second += move.seconds;
    const order = { affair, by: "Ada", at: at(second) };
    if ("act" in move) await playAct(register, { ...order, act: move.act }, model);
    else await playStep(register, order, move.step, model);
    const { decisions: _decisions, before: _before, ...now } = model.now;
    expect(await said(register, affair)).toEqual(now);
    moments.set((await register.log(affair)).at(-1)!.at, await register.entries(affair));
  }
  return moments;
}

interface Model {
  now: Known;
  back: Known[];
  forth: Known[];
}

async function playAct(register: Register, order: Order, model: Model): Promise<void> {
  const after = expected(model.now, order.act, (await register.log(order.affair)).length + 1);
  if (after === null) {
    await expect(register.perform(order)).rejects.toBeInstanceOf(RegisterError);
    return;
  }
  if ((await register.perform(order)).held) {
    expect({ ...after, before: model.now.before }).toEqual(model.now);
    return;
  }
  model.back.push(model.now);
  model.forth.length = 0;
  model.now = after;
}

async function playStep(register: Register, order: ReversalOrder, step: "undo" | "redo", model: Model): Promise<void> {
  const [from, to] = step === "undo" ? [model.back, model.forth] : [model.forth, model.back];
  const after = from.pop();
  expect((await register[step](order)) === null).toBe(after === undefined);
  if (after === undefined) return;
  to.push(model.now);
  model.now = after;
}
