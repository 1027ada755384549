import { type Charts, INK } from "./chart-document.ts";
import { rankedHubs } from "./report-charts.ts";
import type { ReportData, ReportFlows } from "./report-data.ts";

const SHOWN = 9;
const COLUMNS = 3;
/** Floor under the mean before, USD a period, as in the score. */
const FLOOR_USD = { month: 10_000, year: 120_000 } as const;

/** Exports of high-priority goods to each hub over time, in multiples of its own mean before the start, with numbered events. */
export function timeLines({ Plot, draw }: Charts, flows: ReportFlows, { events, names }: ReportData): string {
  const cells = rankedHubs(flows)
    .slice(0, SHOWN)
    .map((country, at) => ({ country, fx: at % COLUMNS, fy: Math.floor(at / COLUMNS) }));
  const points = cells.flatMap((cell) =>
    multiples(flows, cell.country).map((point) => ({ ...point, ...cell })),
  );
  const days = points.map(({ date }) => date.getTime());
  const shown = events
    .map(({ date }, at) => ({ date: new Date(date), number: String(at + 1), lower: at % 2 === 1 }))
    .filter(({ date }) => date.getTime() >= Math.min(...days) && date.getTime() <= Math.max(...days));
  const marks = cells.flatMap(({ fx, fy }) => shown.map((event) => ({ ...event, fx, fy })));
  const cell = { fx: "fx", fy: "fy" } as const;
  const numbers = (lower: boolean) =>
    Plot.text(
      marks.filter((mark) => mark.lower === lower),
      {
        ...cell,
        x: "date",
        text: "number",
        frameAnchor: "top",
        dy: lower ? 10 : -1,
        fontSize: 10,
        fill: INK.event,
        stroke: "white",
        strokeWidth: 3,
      },
    );
  return draw({
    label: "Exports of high-priority goods to each hub over time",
    width: 960,
    height: 40 + 170 * Math.ceil(cells.length / COLUMNS),
    marginLeft: 40,
    marginRight: 14,
    marginTop: 24,
    x: { label: null, ticks: 4 },
    y: { label: null, ticks: 4, grid: true, tickFormat: (times: number) => `${times}×` },
    fx: { axis: null, padding: 0.12 },
    fy: { axis: null, padding: 0.22 },
    marks: [
      Plot.ruleY([1], { stroke: INK.quiet, strokeOpacity: 0.5 }),
      Plot.ruleX(marks, {
        ...cell,
        x: "date",
        stroke: INK.event,
        strokeOpacity: 0.6,
        strokeDasharray: "2,3",
      }),
      Plot.areaY(points, { ...cell, x: "date", y: "times", z: "country", fill: INK.hub, fillOpacity: 0.12 }),
      Plot.lineY(points, { ...cell, x: "date", y: "times", z: "country", stroke: INK.hub, strokeWidth: 1.6 }),
      numbers(false),
      numbers(true),
      Plot.text(cells, {
        ...cell,
        text: ({ country }) => names[country] ?? country,
        frameAnchor: "top-left",
        dy: -14,
        fontWeight: 700,
        fontSize: 14,
      }),
    ],
  });
}

function multiples(
  { hubs, periods, unit }: ReportFlows,
  country: string,
): readonly { readonly date: Date; readonly times: number }[] {
  const series = hubs.find((hub) => hub.country === country)?.series ?? [];
  const before = series.filter(({ period }) => period <= periods.base[1]);
  const mean = before.reduce((sum, { usd }) => sum + usd, 0) / Math.max(1, before.length);
  return series.map(({ period, usd }) => ({
    date: new Date(`${period.length === 4 ? `${period}-07` : period}-15T00:00:00Z`),
    times: usd / Math.max(mean, FLOOR_USD[unit]),
  }));
}
