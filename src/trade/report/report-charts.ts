import type { ShipmentReport, ShipmentRole } from "../shipments/shipment-report.ts";
import { type Charts, INK } from "./chart-document.ts";
import type { ReportFlows } from "./report-data.ts";

type Names = Readonly<Record<string, string>>;

/** Hubs by their scores, a column for each tier: the point is the score, the bar its interval. */
export function rankingChart({ Plot, draw }: Charts, flows: ReportFlows, names: Names): string {
  const rows = flows.hubs.flatMap(({ country, tiers }) =>
    tiers.map(({ tier, score, alert }) => ({
      country,
      tier: `tier ${tier}`,
      score: score.score,
      low: score.interval[0],
      high: score.interval[1],
      alarm: alert !== null,
    })),
  );
  const order = rankedHubs(flows);
  return draw({
    label: "Diversion score of each hub and tier with its interval",
    width: 960,
    height: 70 + 26 * order.length,
    marginLeft: 110,
    x: {
      domain: [0, 1],
      ticks: [0, 0.5, 1],
      tickFormat: (score: number) => String(score),
      label: null,
      grid: true,
    },
    y: { domain: order, label: null, tickFormat: (country: string) => names[country] ?? country },
    fx: { label: null, padding: 0.18 },
    marks: [
      Plot.ruleX([0.5], { stroke: INK.faint, strokeDasharray: "3,3" }),
      Plot.link(rows, {
        fx: "tier",
        x1: "low",
        x2: "high",
        y1: "country",
        y2: "country",
        stroke: INK.quiet,
        strokeWidth: 2,
        strokeOpacity: 0.45,
      }),
      Plot.dot(
        rows.filter(({ score }) => score !== null),
        {
          fx: "tier",
          x: "score",
          y: "country",
          r: 4.5,
          fill: ({ alarm }) => (alarm ? INK.hub : "white"),
          stroke: ({ alarm }) => (alarm ? INK.hub : INK.quiet),
          strokeWidth: 1.6,
        },
      ),
    ],
  });
}

/** Hubs by their highest known score. */
export function rankedHubs({ hubs }: ReportFlows): readonly string[] {
  const best = (tiers: ReportFlows["hubs"][number]["tiers"]): number =>
    Math.max(0, ...tiers.map(({ score }) => score.score ?? 0));
  return [...hubs]
    .sort((a, b) => best(b.tiers) - best(a.tiers) || b.excessUsd - a.excessUsd)
    .map(({ country }) => country);
}

const ROLE_TITLES: Readonly<Record<ShipmentRole, string>> = {
  headquarters: "producer's headquarters",
  production: "production",
  seller: "seller",
  dispatch: "dispatch",
};
const SHOWN_COUNTRIES = 8;

/** The four countries of a shipment as shares of value; coalition blue, others red, unknown grey. */
export function splitChart({ Plot, draw }: Charts, { countries }: ShipmentReport): string {
  const roles = Object.keys(ROLE_TITLES) as ShipmentRole[];
  const bars = roles.flatMap((role) => {
    const own = countries.all.filter((one) => one.role === role);
    const large = own.slice(0, SHOWN_COUNTRIES);
    const rest = own.slice(SHOWN_COUNTRIES).reduce((sum, { share }) => sum + (share ?? 0), 0);
    return [
      ...large.map(({ country, share, inCoalition }) => ({
        role: ROLE_TITLES[role],
        name: country ?? "?",
        share: share ?? 0,
        fill: inCoalition === null ? INK.faint : inCoalition ? INK.coalition : INK.hub,
      })),
      { role: ROLE_TITLES[role], name: "other", share: rest, fill: INK.quiet },
    ];
  });
  return draw({
    label: "Shares of value by the country of each role",
    width: 960,
    height: 230,
    marginLeft: 160,
    x: { label: null, tickFormat: "%", domain: [0, 1] },
    y: { label: null, domain: roles.map((role) => ROLE_TITLES[role]) },
    marks: [
      Plot.barX(bars, {
        x: "share",
        y: "role",
        fill: "fill",
        fillOpacity: 0.85,
        stroke: "white",
        strokeWidth: 1.5,
        order: null,
      }),
      Plot.text(
        bars,
        Plot.stackX({
          x: "share",
          y: "role",
          text: ({ name, share }: { name: string; share: number }) => (share >= 0.035 ? name : ""),
          fill: "white",
          fontWeight: 600,
          order: null,
        }),
      ),
    ],
  });
}
