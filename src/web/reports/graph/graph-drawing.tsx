import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Reports } from "#wire";
import type { ReportOrigin } from "#model";
import { dateWords, labelWords, shortDate } from "../../names/dates.ts";
import { kindWords } from "../../names/origin-words.ts";
import { reportName } from "../../names/report-name.ts";
import { walkGraph } from "./graph-layout.ts";
import type { Graph, GraphBand, GraphNode } from "./graph-layout.ts";
import { shapePath } from "./outlet-marks.ts";
import type { OutletMark } from "./outlet-marks.ts";

interface DrawingProps {
  readonly graph: Graph;
  readonly reports: Reports;
  readonly marks: readonly OutletMark[];
  /** The report that holds the keyboard's focus, and the one whose edge is lit. */
  readonly focused: string | null;
  readonly shown: string | null;
  readonly onFocus: (report: string) => void;
  readonly onOpen: (report: string) => void;
  readonly onHover: (report: string | null) => void;
}

/** What every node is drawn with. */
interface Scene extends Omit<DrawingProps, "graph" | "reports" | "marks"> {
  readonly width: number;
  readonly reportOf: (id: string) => ReportOrigin | undefined;
  /** What a report is called: its outlet, else its title or file. */
  readonly nameOf: (id: string) => string;
  readonly markOf: (outlet: string | null) => OutletMark | undefined;
  readonly inCircle: ReadonlySet<string>;
  /** The one node that the Tab key reaches. */
  readonly entry: string | undefined;
}

/** The graph as SVG: a time axis, a band for each origin, an edge down and across to each retelling. */
export function GraphDrawing({ graph, reports, marks, ...rest }: DrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const wanted = useRef<string | null>(null);
  const { origins } = reports;
  const byId = new Map(origins.reports.map((report) => [report.id, report]));
  const titles = new Map(reports.reports.map(({ id, title, path }) => [id, reportName({ title, path })]));
  const others = marks.find(({ outlet }) => outlet === null);
  const scene: Scene = {
    ...rest,
    width: graph.width,
    reportOf: (id) => byId.get(id),
    nameOf: (id) => byId.get(id)?.outlet ?? titles.get(id) ?? id,
    markOf: (outlet) => marks.find((mark) => outlet !== null && mark.outlet === outlet) ?? others,
    inCircle: new Set(origins.circles.flatMap(({ steps }) => steps.map(({ report }) => report))),
    entry: rest.focused ?? graph.bands[0]?.nodes[0]?.report,
  };
  useEffect(() => {
    if (wanted.current === null) return;
    svg.current?.querySelector<SVGGElement>(`[data-report="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  }, [rest.focused]);
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = walkGraph(graph, rest.focused, event.key);
    if (event.key === "Enter" && rest.focused !== null) rest.onOpen(rest.focused);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    rest.onFocus(next);
  };
  return (
    <svg
      ref={svg}
      className="graph"
      width={graph.width}
      height={graph.height}
      role="group"
      aria-label="Who retells whom over time"
      onKeyDown={walk}
    >
      {graph.days.map(({ date, x, named }) => (
        <g key={date ?? ""} aria-hidden="true">
          <path d={`M${x} 20V${graph.height}`} className="graph-day" />
          {named ? (
            <text x={x - 4} y="13" className="graph-date">
              {date === null ? "no date" : shortDate(date).replace(/ \d{4}$/, "")}
            </text>
          ) : null}
        </g>
      ))}
      {graph.bands.map((band) => (
        <Band key={band.origin?.id ?? ""} band={band} scene={scene} />
      ))}
    </svg>
  );
}

function Band({ band: { origin, y, anchor, nodes, cut }, scene }: { band: GraphBand; scene: Scene }) {
  const room = Math.floor((scene.width - anchor.x - 14) / 6.8);
  const title = origin ? `${labelWords(origin.label)} · ${kindWords(origin.kind)}` : "Origin unknown: none supports another";
  const last = nodes.at(-1)!;
  return (
    <g role="group" aria-label={title}>
      {nodes.map((node) => (
        <Edge key={node.report} node={node} lit={node.report === scene.shown} />
      ))}
      {origin ? <circle cx={anchor.x} cy={anchor.y} r="5.5" className="graph-origin" /> : null}
      <text x={anchor.x + 12} y={y} className="graph-title">
        {clipped(title, room)}
      </text>
      {nodes.map((node) => (
        <Node key={node.report} node={node} scene={scene} />
      ))}
      {cut > 0 ? (
        <text x={anchor.x + 12} y={last.y + 26 + 4} className="graph-date">
          and {cut} more
        </text>
      ) : null}
    </g>
  );
}

function Edge({ node: { path, byHand, edge }, lit }: { node: GraphNode; lit: boolean }) {
  if (path === null) return null;
  const weak = edge !== null && edge.confidence < 0.6 ? "weak" : "";
  return <path d={path} className={["graph-edge", byHand ? "by-hand" : weak, lit ? "lit" : ""].filter(Boolean).join(" ")} />;
}

function Node({ node, scene }: { node: GraphNode; scene: Scene }) {
  const { report, x, y, labelX, byHand } = node;
  const placed = scene.reportOf(report);
  const mark = scene.markOf(placed?.outlet ?? null);
  const marks = [
    byHand ? "by hand" : "",
    scene.inCircle.has(report) ? "↻ circle" : "",
    placed?.parts.length ? "mixed" : "",
    node.edge?.via.length ? `via ${node.edge.via[0]}` : "",
  ];
  const label = [scene.nameOf(report), ...marks].filter(Boolean).join(" · ");
  const room = Math.floor((scene.width - labelX) / 6.4);
  return (
    <g
      role="button"
      tabIndex={report === scene.entry ? 0 : -1}
      className={report === scene.shown ? "graph-node lit" : "graph-node"}
      aria-label={`${label}, ${dateWords(placed?.published)}, ${retoldWords(node, scene)}`}
      aria-pressed={report === scene.focused}
      data-report={report}
      onClick={() => scene.onFocus(report)}
      onFocus={() => scene.focused !== report && scene.onFocus(report)}
      onPointerEnter={() => scene.onHover(report)}
      onPointerLeave={() => scene.onHover(null)}
    >
      <rect x={x - 10} y={y - 13} width={Math.max(scene.width - x + 10, 20)} height="26" className="graph-row" />
      <path
        d={shapePath(mark?.shape ?? "disc")}
        transform={`translate(${x} ${y})`}
        fillRule="evenodd"
        className={`outlet o${mark?.colour ?? 0}`}
      />
      <text x={labelX} y={y + 4} className="graph-label">
        {clipped(label, room)}
      </text>
    </g>
  );
}

/** What a node retells, for those who hear it. */
function retoldWords({ report, parent, edge }: GraphNode, { reportOf, nameOf }: Scene): string {
  if (parent !== null) return `retells ${nameOf(parent)}`;
  if (edge !== null && edge.to !== "report") return `retells ${edge.of}`;
  return reportOf(report)?.origin === null ? "origin unknown" : (reportOf(report)?.relation ?? "");
}

/** A label no longer than the room it has. */
function clipped(label: string, letters: number): string {
  return label.length > letters ? `${label.slice(0, Math.max(letters - 1, 1)).trimEnd()}…` : label;
}
