import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import { TRADE_DATA } from "../duckdb.ts";
import { type Charts, INK } from "./chart-document.ts";
import type { ReportFlows } from "./report-data.ts";

/** More arrows hide one another. */
const MOST_ARROWS = 60;

/** Countries with a diversion score, and arrows for the extra exports of high-priority goods since the start. */
export function flowMap(
  { Plot, draw }: Charts,
  flows: ReportFlows,
  { target, names }: { readonly target: string; readonly names: Readonly<Record<string, string>> },
): string {
  const points = countryPoints();
  const arrows = flows.map
    .filter(({ excessUsd }) => excessUsd > 0)
    .slice(0, MOST_ARROWS)
    .flatMap(({ exporter, hub, excessUsd }) => {
      const [from, to] = [points.get(exporter), points.get(hub)];
      return from === undefined || to === undefined ? [] : [{ from, to, excessUsd }];
    });
  const most = Math.max(...arrows.map(({ excessUsd }) => excessUsd), 1);
  const hubs = flows.hubs.flatMap(({ country, excessUsd }) => {
    const point = points.get(country);
    return point === undefined
      ? []
      : [
          {
            label: `${names[country] ?? country} ${millions(excessUsd)}`,
            point,
            excessUsd: Math.max(0, excessUsd),
          },
        ];
  });
  const labels = (below: boolean) =>
    Plot.text(
      hubs.filter((hub) => isCrowded(hub.point, hubs) === below),
      {
        x: ({ point }) => point[0],
        y: ({ point }) => point[1],
        text: "label",
        dy: below ? 16 : -14,
        fontWeight: 600,
        stroke: "white",
        strokeWidth: 3,
        fill: INK.text,
      },
    );
  const all = [...arrows.flatMap(({ from, to }) => [from, to]), ...hubs.map(({ point }) => point)];
  const goal = points.get(target);
  return draw({
    label: "Map of the extra exports of high-priority goods from the coalition to each hub",
    width: 960,
    height: 520,
    projection: {
      type: "equirectangular",
      domain: frame(goal === undefined ? all : [...all, goal]),
      inset: 12,
    },
    r: { range: [0, 26] },
    marks: [
      Plot.geo(land(), { fill: INK.land, stroke: "white", strokeWidth: 0.6 }),
      Plot.arrow(arrows, {
        x1: ({ from }) => from[0],
        y1: ({ from }) => from[1],
        x2: ({ to }) => to[0],
        y2: ({ to }) => to[1],
        bend: 18,
        headLength: 6,
        insetEnd: 7,
        stroke: INK.coalition,
        strokeOpacity: 0.55,
        strokeWidth: ({ excessUsd }) => 0.4 + 5.6 * Math.sqrt(excessUsd / most),
      }),
      Plot.dot(hubs, {
        x: ({ point }) => point[0],
        y: ({ point }) => point[1],
        r: "excessUsd",
        fill: INK.hub,
        fillOpacity: 0.6,
        stroke: "white",
      }),
      labels(false),
      labels(true),
      Plot.text(goal === undefined ? [] : [goal], {
        x: (point) => point[0],
        y: (point) => point[1],
        text: () => `◆ ${names[target] ?? target}`,
        fontWeight: 600,
        stroke: "white",
        strokeWidth: 3,
        fill: INK.target,
      }),
    ],
  });
}

/** Whether another hub lies close by to the north, so that its label and this one's would meet. */
function isCrowded([x, y]: Point, hubs: readonly { readonly point: Point }[]): boolean {
  return hubs.some(({ point }) => point[1] > y && point[1] - y < 4 && Math.abs(point[0] - x) < 14);
}

/** USD in millions, for labels. */
export function millions(usd: number): string {
  const value = usd / 1e6;
  return value >= 10
    ? `${value.toFixed(0)}m`
    : value >= 0.1
      ? `${value.toFixed(1)}m`
      : `${(usd / 1e3).toFixed(0)}k`;
}

type Point = readonly [longitude: number, latitude: number];

function countryPoints(): ReadonlyMap<string, Point> {
  const lines = readFileSync(join(TRADE_DATA, "country-points.csv"), "utf8").trim().split("\n").slice(1);
  return new Map(
    lines.map((line): [string, Point] => {
      const [country = "", longitude, latitude] = line.split(",");
      return [country, [Number(longitude), Number(latitude)]];
    }),
  );
}

/** The part of the world that holds all points, with a margin and not narrower than a continent. */
function frame(points: readonly Point[]): { type: "MultiPoint"; coordinates: number[][] } {
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes, 10) - 8, Math.max(...longitudes, 60) + 8];
  const [south, north] = [Math.min(...latitudes, 35) - 5, Math.max(...latitudes, 55) + 5];
  return {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
}

/** Countries of Natural Earth at 1:110 million (public domain), from the package world-atlas. */
function land(): Feature[] {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
  const world = JSON.parse(readFileSync(path, "utf8"));
  const countries: unknown = feature(world, world.objects.countries);
  return (countries as FeatureCollection).features;
}
