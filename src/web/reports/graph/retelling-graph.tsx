import { useMemo, useState } from "react";
import type { Reports } from "#wire";
import { counted } from "../../names/dates.ts";
import { useWidth } from "../../pieces/use-width.ts";
import { to } from "../../route/address.ts";
import { navigate, setQuery } from "../../route/navigate.ts";
import { useKeys } from "../../shell/keys.ts";
import { toBeside } from "../views.ts";
import { Circles } from "../circles.tsx";
import { GraphDrawing } from "./graph-drawing.tsx";
import { layGraph } from "./graph-layout.ts";
import { NodeDetail } from "./node-detail.tsx";
import { outletMarks, shapePath } from "./outlet-marks.ts";
import type { OutletMark } from "./outlet-marks.ts";

/** Reports drawn of one origin before the rest is cut, and all that may be drawn when nothing is. */
const MOST = 24;
const ALL = 2_000;

/** Who retells whom over time, as a drawing that can be walked by key; the report in focus stands in the address. */
export function RetellingGraph({ affair, reports, query }: { affair: string; reports: Reports; query: URLSearchParams }) {
  const { origins } = reports;
  const { ref, width } = useWidth<HTMLDivElement>(760);
  const [all, setAll] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const asked = query.get("report");
  const graph = useMemo(() => layGraph(origins, { width, most: all ? ALL : MOST, keep: asked }), [origins, width, all, asked]);
  const marks = useMemo(() => outletMarks(origins.reports), [origins]);
  const nodes = graph.bands.flatMap((band) => band.nodes);
  const focused = nodes.find(({ report }) => report === asked)?.report ?? null;
  const cut = graph.bands.reduce((sum, band) => sum + band.cut, 0);
  const focus = (report: string) => setQuery({ report });
  useKeys("The graph", [{ key: "c", does: "compare it with what it retells", run: () => focused && navigate(toBeside(affair, focused)) }]);
  const shown = hovered ?? focused;
  const open = (report: string) => navigate(to("reports", affair, { report }));
  const drawing = { graph, reports, marks, focused, shown, onFocus: focus, onOpen: open, onHover: setHovered };
  return (
    <>
      <Circles affair={affair} origins={origins} />
      <div className="graph-cols">
        <div>
          <Legend marks={marks} />
          <div ref={ref} className="graph-room">
            <GraphDrawing {...drawing} />
          </div>
          {cut > 0 || all ? (
            <p className="dim graph-cut">
              {all ? "Every report is drawn. " : `${counted(cut, "report is", "reports are")} not drawn: at most ${MOST} of one origin. `}
              <button type="button" className="link" onClick={() => setAll(!all)}>
                {all ? "Draw fewer" : "Draw them all"}
              </button>
            </p>
          ) : null}
          <p className="dim graph-keys">
            Days stand at even distances. Arrow keys walk from report to report: ← to what it retells, → to what retells it; Enter reads it.
          </p>
        </div>
        <NodeDetail affair={affair} reports={reports} report={shown} />
      </div>
    </>
  );
}

/** Which shape and colour stands for which outlet. */
function Legend({ marks }: { marks: readonly OutletMark[] }) {
  return (
    <ul className="graph-legend" aria-label="Outlets">
      {marks.map(({ outlet, shape, colour, reports }) => (
        <li key={outlet ?? ""}>
          <svg viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true" className={`outlet o${colour}`}>
            <path d={shapePath(shape)} fillRule="evenodd" />
          </svg>{" "}
          {outlet ?? "other or unknown outlets"} <small>{reports}</small>
        </li>
      ))}
    </ul>
  );
}
