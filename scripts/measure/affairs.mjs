// The main job against its keys: statements and origins of the five real reports, and origins of the four real affairs of retellings.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { originsOf, proviso, readFolder, score } from "./program.mjs";

/** Rows of what was measured; rules and outlets were set while looking at these reports, so every figure is tuned. */
export function measure({ shared }) {
  const work = mkdtempSync(join(tmpdir(), "proviso-measure-"));
  try {
    const coalition = join(shared, "reports", "coalition");
    const read = readFolder(coalition, work);
    const proposals = join(work, "proposals.json");
    writeFileSync(proposals, proviso("proposals", "--json", "--store", read.store));
    const found = score(shared, "statements.mjs", "--gold", join(shared, "gold", "seeds-statements.json"), "--proposals", proposals);
    const origins = score(shared, "origins.mjs", originsOf(coalition, work));
    const folders = readdirSync(join(shared, "clusters"))
      .map((name) => join(shared, "clusters", name))
      .filter((path) => statSync(path).isDirectory());
    const clusters = score(shared, "origins.mjs", ...folders.map((folder) => originsOf(folder, work)));
    return [
      ["read reports/coalition, seconds", read.seconds.toFixed(2), "tuned"],
      ...statementRows(found),
      ...originRows("reports/coalition", origins),
      ...originRows("clusters", clusters),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function statementRows({ statements, conditions, relation, actor, innermostSource, fullChain }) {
  const parts = [conditions.f1, relation.percent, actor.percent, innermostSource.percent, fullChain.percent];
  return [
    ["statements, reports/coalition: P / R / F1", [statements.precision, statements.recall, statements.f1].join(" / "), "tuned"],
    ["the same: conditions F1, relation, actor, innermost source, chain", parts.join(" / "), "tuned"],
  ];
}

function originRows(where, { sameRootPairs, falselyJoined, origins, rootNamedOrUnknown }) {
  const joined = `${falselyJoined.wrong} of ${falselyJoined.of}`;
  return [
    [`origins, ${where}: same-root pairs F1, falsely joined`, `${sameRootPairs.f1}, ${joined}`, "tuned"],
    [
      `origins, ${where}: found / key, named or unknown %`,
      `${origins.found} / ${origins.key}, ${rootNamedOrUnknown.percent ?? "-"}`,
      "tuned",
    ],
  ];
}
