import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { startServer } from "#api";
import type { RunningServer } from "#api";
import { closeDesk, openDesk } from "#desk";
import { address, jobShape, openReportShape, problemShape, reportsShape, ROUTES } from "#wire";
import { startStubModel } from "../support/stub-model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const affair = { affair: "the-strait" };
const KEY = "sk-never-shown-0123456789";
const TEXT = "Norland will send 400 sailors to the strait only if Vesta agrees, the minister said on Monday.";
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** A server of its own with an affair opened, and its reads. */
async function serve(name: string, environment: Readonly<Record<string, string>>) {
  const desk = await openDesk({ folder: join(folder, name), by: "tester" });
  const server: RunningServer = await startServer({ desk, port: 0, webFolder: null, environment });
  ends.push(
    () => closeDesk(desk),
    () => server.stop(),
  );
  const at = (path: string): string => new URL(path, server.address).href;
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(at(path), { method: "POST", headers, body });
  const json = { "content-type": "application/json" };
  await post(ROUTES.affairs, JSON.stringify({ title: "The strait" }), json);
  const reports = address(ROUTES.reports, affair);
  const finished = async (started: Response): Promise<ReturnType<typeof jobShape.parse>> => {
    const { id } = jobShape.parse(await started.json());
    for (;;) {
      const job = jobShape.parse(await (await fetch(at(address(ROUTES.job, { job: id })))).json());
      if (job.state !== "running") return job;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const paste = (body: object): Promise<Response> => post(reports, JSON.stringify(body), json);
  const upload = (text: string, model?: string): Promise<Response> => {
    const form = new FormData();
    form.append("files", new File([text], "note.txt"));
    if (model !== undefined) form.append("model", model);
    return post(reports, form);
  };
  return { at, reports, paste, upload, finished };
}

const statement = { act: "PLEDGE", words: TEXT.slice(0, TEXT.indexOf(",")), actor: "Norland" };
const conditions = [{ words: "Vesta agrees", connective: "only if", relation: "necessary", holders: [] }];

it("asks the configured model where nobody says otherwise, and tells how it went with the read", async () => {
  const stub = await startStubModel(() => ({ statements: [{ ...statement, conditions }, statement] }), KEY);
  const house = await serve("a", { PROVISO_MODEL: "openai:oak", PROVISO_MODEL_URL: stub.base, PROVISO_MODEL_KEY: KEY });
  const job = await house.finished(await house.paste({ name: "one", text: TEXT }));
  expect(job.model).toMatchObject({ asked: 1, agreed: 1, proposed: 0, dropped: { only: 1 }, stopped: null });
  expect(JSON.stringify(job)).not.toContain(KEY);
  const { reports } = reportsShape.parse(await (await fetch(house.at(house.reports))).json());
  const report = openReportShape.parse(await (await fetch(house.at(address(ROUTES.report, { ...affair, report: reports[0]!.id })))).json());
  expect(report.proposals.map(({ proposal }) => proposal.agreed)).toEqual([["model:oak@prompt1"]]);
  expect((await house.finished(await house.paste({ name: "two", text: `${TEXT} So be it.`, model: false }))).model).toBeNull();
  expect((await house.finished(await house.upload(`${TEXT} Well then.`, "no"))).model).toBeNull();
  expect(stub.requests).toHaveLength(1);
  expect((await house.finished(await house.upload(`${TEXT} At last.`))).model).toMatchObject({ asked: 1 });
});

it("refuses a read that wants a model where none is configured, and asks none where nobody wants one", async () => {
  const house = await serve("b", {});
  const refused = await house.paste({ name: "one", text: TEXT, model: true });
  expect([refused.status, problemShape.parse(await refused.json()).type]).toEqual([400, "no-model"]);
  expect((await house.upload(TEXT, "yes")).status).toBe(400);
  expect((await house.finished(await house.paste({ name: "one", text: TEXT }))).model).toBeNull();
});

it("does not start where the model's configuration is at fault", async () => {
  const desk = await openDesk({ folder: join(folder, "c"), by: "tester" });
  ends.push(() => closeDesk(desk));
  await expect(startServer({ desk, port: 0, webFolder: null, environment: { PROVISO_MODEL: "oak" } })).rejects.toThrow(/names no model/);
});
