import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "#api";
import type { RunningServer } from "#api";
import { closeDesk, openDesk } from "#desk";
import type { Desk } from "#desk";
import {
  address,
  affairShape,
  answerShape,
  checkedShape,
  comparisonShape,
  draftShape,
  driftShape,
  entriesShape,
  findOutShape,
  jobShape,
  likelyShape,
  logShape,
  matrixShape,
  openReportShape,
  persuadeShape,
  powerAnswerShape,
  problemShape,
  receivedShape,
  reportsShape,
  ROUTES,
  saidShape,
  undoneShape,
  utterancesShape,
} from "#wire";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = `Norland will send 400 sailors to the strait only if Vesta agrees, the minister said.

Estmark refused to send ships.
`;
const DOSSIER = `affair strait "The strait"

member NL "Norland"
member VE "Vesta"

decision VE.consent "Vesta agrees"

body escort "The escort"
  needs NL.sailors

pledge NL.sailors  NL will send 400 sailors to escort
  only if VE.consent

goal sails "The escort sails"
  needs escort deployed
`;

const folder = temporaryFolder();
const affair = { affair: "the-strait" };
let desk: Desk;
let server: RunningServer;

beforeAll(async () => {
  desk = await openDesk({ folder: join(folder, "store"), by: "tester" });
  server = await startServer({ desk, port: 0, webFolder: null });
});
afterAll(async () => {
  await server.stop();
  await closeDesk(desk);
});

function at(path: string): string {
  return new URL(path, server.address).href;
}

async function send(path: string, body: unknown, method = "POST"): Promise<Response> {
  return fetch(at(path), { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

async function finished(id: string): Promise<ReturnType<typeof jobShape.parse>> {
  for (;;) {
    const job = jobShape.parse(await (await fetch(at(address(ROUTES.job, { job: id })))).json());
    if (job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the HTTP door", () => {
  it("opens an affair, reads pasted text, reviews it and answers", async () => {
    const opened = affairShape.parse(await (await send(ROUTES.affairs, { title: "The strait" })).json());
    expect(opened.id).toBe("the-strait");
    const started = await send(address(ROUTES.reports, affair), { name: "note", text: TEXT });
    expect(started.status).toBe(202);
    const job = await finished(jobShape.parse(await started.json()).id);
    expect(job).toMatchObject({ state: "done", read: ["note.txt"], failed: [] });
    const { reports } = reportsShape.parse(await (await fetch(at(address(ROUTES.reports, affair)))).json());
    const report = openReportShape.parse(await (await fetch(at(address(ROUTES.report, { ...affair, report: reports[0]!.id })))).json());
    expect(report.proposals.length).toBeGreaterThan(0);
    const where = address(ROUTES.received, { ...affair, report: report.report.id });
    const place = receivedShape.parse(await (await fetch(at(`${where}?at=0-7`))).json());
    expect(place).toEqual({ by: "source", place: { start: 0, end: 7 }, exact: "Norland" });
    expect((await fetch(at(`${where}?at=everything`))).status).toBe(400);
    const proposal = report.proposals[0]!.proposal;
    const here = { ...affair, proposal: proposal.id };
    const draft = draftShape.parse(await (await fetch(at(address(ROUTES.draft, here)))).json());
    draftShape.parse(await (await send(address(ROUTES.accept, here), {})).json());
    const entries = entriesShape.parse(await (await fetch(at(address(ROUTES.entries, affair)))).json());
    expect(entries.entries.map(({ entry }) => entry.id)).toContain(draft.statement.id);
    const answer = answerShape.parse(await (await fetch(at(address(ROUTES.answer, affair)))).json());
    expect(answer.goals[0]).toMatchObject({ kind: "commitment" });
  });

  it("says no to a second decision on one proposal, and undoes the first", async () => {
    const { acts } = logShape.parse(await (await fetch(at(address(ROUTES.log, affair)))).json());
    expect(acts[0]?.act).toMatch(/^accept/);
    const undone = undoneShape.parse(await (await send(address(ROUTES.undo, affair), {})).json());
    expect(undone.done).toMatch(/^accept/);
    const redone = undoneShape.parse(await (await send(address(ROUTES.redo, affair), {})).json());
    expect(redone.done).toBe(undone.done);
    const held = await fetch(at(`${address(ROUTES.proposals, affair)}?state=accepted`));
    const { proposals } = (await held.json()) as { proposals: { proposal: { id: string } }[] };
    const again = await send(address(ROUTES.accept, { ...affair, proposal: proposals[0]!.proposal.id }), {});
    expect(again.status).toBe(409);
    expect(problemShape.parse(await again.json()).way).not.toBe("");
  });

  it("takes in a dossier, says its answer with grounds and lays out its matrix", async () => {
    const taken = checkedShape.parse(await (await send(address(ROUTES.dossier, affair), { text: DOSSIER })).json());
    expect(taken.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const answer = answerShape.parse(await (await fetch(at(`${address(ROUTES.answer, affair)}?goal=sails`))).json());
    expect(answer.goals[0]).toMatchObject({ assured: "no", possible: "yes" });
    expect(answer.goals[0]!.vetoes.map(({ actor }) => actor)).toContain("VE");
    const { phrases } = saidShape.parse(await (await fetch(at(address(ROUTES.said, affair)))).json());
    expect(phrases.some(({ grounds }) => grounds.length > 0)).toBe(true);
    const matrix = matrixShape.parse(await (await fetch(at(address(ROUTES.matrix, affair)))).json());
    expect(matrix.columns.map(({ ref }) => ref)).toContain("VE.consent");
    const refused = answerShape.parse(await (await fetch(at(`${address(ROUTES.answer, affair)}?goal=sails&given=VE.consent:no`))).json());
    expect(refused.goals[0]).toMatchObject({ possible: "no" });
  });

  it("weighs actors under a frame, and says as data why something has no weights", async () => {
    const asked = async (query: string) =>
      powerAnswerShape.parse(await (await fetch(at(`${address(ROUTES.power, affair)}?${query}`))).json());
    const sails = await asked("of=sails");
    expect("power" in sails && sails.power.voters.map(({ voter, exact }) => [voter, exact.shapleyShubik]).sort()).toEqual([
      ["NL", "1/2"],
      ["VE", "1/2"],
    ]);
    const given = await asked("of=sails&given=VE.consent:yes&limit=5");
    expect("power" in given && [given.power.voters.length, given.power.blockingSets.sets, given.power.frame]).toEqual([
      1,
      [["NL"]],
      { given: { "VE.consent": true } },
    ]);
    const text = `${DOSSIER}decision NL.leaves "Norland leaves"\ngoal stays "Norland stays"\n  needs not NL.leaves\n`;
    await send(address(ROUTES.dossier, affair), { text });
    const stays = await asked("of=stays");
    expect("refused" in stays && stays.refused).toMatchObject({ code: "not-monotone" });
    expect(await asked("of=nothing")).toMatchObject({ refused: { code: "unknown-body" } });
    expect((await fetch(at(address(ROUTES.power, affair)))).status).toBe(400);
  });

  it("answers what it cannot do with a finding and a way on", async () => {
    for (const [path, status] of [
      [address(ROUTES.affair, { affair: "nowhere" }), 404],
      [`${address(ROUTES.answer, affair)}?goal=nothing`, 404],
      [`${address(ROUTES.answer, affair)}?given=VE.consent`, 400],
      [`${address(ROUTES.likely, affair)}?goal=nothing`, 404],
      [`${address(ROUTES.persuade, affair)}?standing=no`, 400],
      [`${address(ROUTES.left, affair)}`, 400],
      ["/api/nothing", 404],
    ] as const) {
      const response = await fetch(at(path));
      expect([path, response.status]).toEqual([path, status]);
      const problem = problemShape.parse(await response.json());
      expect(problem.detail.length).toBeGreaterThan(5);
      expect(problem.way.length).toBeGreaterThan(5);
    }
  });

  it("refuses requests that pages elsewhere make", async () => {
    const response = await fetch(at(ROUTES.affairs), { headers: { origin: "http://elsewhere.example" } });
    expect(response.status).toBe(403);
  });

  it("never fetches an address of a private network", async () => {
    const started = await send(address(ROUTES.reports, affair), { address: server.address });
    const job = await finished(jobShape.parse(await started.json()).id);
    expect(job.failed[0]?.reason).toMatch(/private network/);
  });

  it("answers how likely, what to find out and whom to persuade", async () => {
    const asked = async (route: string): Promise<unknown> => (await fetch(at(`${address(route, affair)}?goal=sails&standing=yes`))).json();
    const likely = likelyShape.parse(await asked(ROUTES.likely));
    expect(likely.goals).toMatchObject([{ id: "sails", standing: "yes", likelihood: { low: 0, high: 1 } }]);
    expect(likely.findings.join()).toContain("No likelihood is given for VE.consent");
    expect(findOutShape.parse(await asked(ROUTES.findOut)).goals[0]!.questions.map(({ id }) => id)).toEqual(["VE.consent"]);
    expect(persuadeShape.parse(await asked(ROUTES.persuade)).goals[0]!.possible!.sets).toMatchObject([{ yeses: ["VE.consent"], cost: 1 }]);
  });

  it("tells what moved, sets two reports side by side and gives quotations in all their forms", async () => {
    const again = { name: "again", text: `According to note.txt: ${TEXT}\n“Nobody sails before Friday,” the harbour master said.\n` };
    await finished(jobShape.parse(await (await send(address(ROUTES.reports, affair), again)).json()).id);
    const { reports } = reportsShape.parse(await (await fetch(at(address(ROUTES.reports, affair)))).json());
    const [one, other] = reports.map(({ id }) => id);
    const beside = `${address(ROUTES.comparison, affair)}?earlier=${one}&later=${other}`;
    expect(comparisonShape.parse(await (await fetch(at(beside))).json())).toMatchObject({ earlier: one, later: other });
    expect((await fetch(at(`${address(ROUTES.comparison, affair)}?later=nowhere`))).status).toBe(404);
    expect((await fetch(at(address(ROUTES.comparison, affair)))).status).toBe(400);
    driftShape.parse(await (await fetch(at(address(ROUTES.drift, affair)))).json());
    const { utterances } = utterancesShape.parse(await (await fetch(at(address(ROUTES.quotations, affair)))).json());
    expect(utterances.map(({ speaker }) => speaker)).toContain("the harbour master");
  });

  it("describes itself", async () => {
    const document = (await (await fetch(at(ROUTES.openapi))).json()) as { openapi: string; paths: Record<string, object> };
    expect(document.openapi).toBe("3.1.0");
    const described = Object.keys(document.paths).length;
    expect(described).toBe(Object.keys(ROUTES).length - 1);
  });

  it("takes the next port where one is busy", async () => {
    const second = await startServer({ desk, port: server.port, webFolder: null });
    expect(second.port).toBeGreaterThan(server.port);
    await second.stop();
  });
});
