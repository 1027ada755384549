import { type Charts, loadCharts } from "./chart-document.ts";
import { flowMap } from "./flow-map.ts";
import { embeddedJson, type Html, html, trusted } from "./html.ts";
import { methodNotes } from "./method-notes.ts";
import { rankedHubs, rankingChart, splitChart } from "./report-charts.ts";
import type { ReportData, ReportFlows } from "./report-data.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { filesSection, hubTable, partyTable, placeboTable } from "./report-tables.ts";
import { timeLines } from "./time-lines.ts";

/** The charts of a report as SVG files by name, and the page that holds them. */
export interface Report {
  readonly page: string;
  readonly charts: Readonly<Record<string, string>>;
}

/** A page that needs nothing from elsewhere: style, charts and data are in it, and it runs no script. */
export async function reportPage(data: ReportData, target: string): Promise<Report> {
  const charts = await loadCharts();
  const drawn = {
    ...(data.flows === null ? {} : flowCharts(charts, data.flows, { data, target })),
    ...(data.shipments === null ? {} : { countries: splitChart(charts, data.shipments) }),
  };
  const body = html`<main>
${data.synthetic ? html`<p class="banner">SYNTHETIC DATA: at least one file behind this report was invented. It is about no real country or company.</p>` : ""}
<h1>Where high-priority goods go instead</h1>
<p class="quiet">Made with Highfence ${data.engine} on ${data.date} from ${data.files.length} imported ${data.files.length === 1 ? "file" : "files"}</p>
${data.flows === null ? "" : flowSections(data, data.flows, drawn)}
${data.shipments === null ? "" : shipmentSection(data.shipments, { drawn, names: data.names })}
${methodNotes(data)}
${filesSection(data.files)}
</main>
<script type="application/json" id="highfence-data">${embeddedJson(data)}</script>`;
  return { page: page(body), charts: drawn };
}

function flowCharts(
  charts: Charts,
  flows: ReportFlows,
  { data, target }: { readonly data: ReportData; readonly target: string },
): Record<string, string> {
  const { names } = data;
  return {
    map: flowMap(charts, flows, { target, names }),
    ranking: rankingChart(charts, flows, names),
    "time-lines": timeLines(charts, flows, data),
  };
}

function page(body: Html): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Where high-priority goods go instead</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}

function flowSections(data: ReportData, flows: ReportFlows, drawn: Readonly<Record<string, string>>): Html {
  const { periods, unit } = flows;
  return html`<p class="lead">${summary(flows, data.names)}</p>
<p class="quiet">Exports of the coalition to ${flows.hubs.length} third countries, ${periods.base[0]} to ${periods.base[1]} against ${periods.post[0]} to ${periods.post[1]}.
A sign to ask about, not a finding against a country or a firm.</p>
<h2 id="map">The map</h2>
<figure>${trusted(drawn.map ?? "")}
<figcaption><span class="key" style="background:#b3431e;margin-left:0"></span>hubs by the extra goods they took since March 2022, USD
<span class="key" style="background:#2a5d8f"></span>from which exporters, the sixty largest. The arrows end where the exporters' records end: nothing here shows what went on to Russia.
Borders: Natural Earth, public domain.</figcaption></figure>
<h2 id="ranking">The hubs in order</h2>
<figure>${trusted(drawn.ranking ?? "")}
<figcaption>Diversion score by tier of the Common High Priority List; tier 1 is microelectronics. <span class="key" style="background:#b3431e"></span>alarm
<span class="key" style="border:1.6px solid #5d6b7a"></span>no alarm; the bar is what the score could be, given what is unknown.</figcaption></figure>
${hubTable(flows, data.names)}
<h2 id="time">Over time</h2>
<figure>${trusted(drawn["time-lines"] ?? "")}
<figcaption>Exports of all high-priority goods by ${unit}, in multiples of the country's own mean before March 2022 (the grey line). The dotted lines are:</figcaption></figure>
<ol class="events">${data.events.map(({ date, what }) => html`<li><strong>${date}</strong> ${what}</li>`)}</ol>
<h2 id="false-alarms">Does the rule cry wolf?</h2>
${placeboTable(flows)}
<ul class="quiet">${flows.notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}

/** The answer in two sentences, for those who read no further. */
function summary(flows: ReportFlows, names: ReportData["names"]): string {
  const alarmed = flows.hubs
    .filter(({ tiers }) => tiers.some(({ alert }) => alert !== null))
    .map(({ country }) => country);
  const first = rankedHubs(flows)
    .slice(0, 3)
    .map((country) => names[country] ?? country)
    .join(", ");
  const offset =
    flows.offsetRatio === null
      ? ""
      : ` Of what Russia lost in goods whose exports to it fell, ${(flows.offsetRatio * 100).toFixed(1)} % reappears in these countries.`;
  const rise =
    alarmed.length === 0
      ? "No country's purchases of high-priority goods broke with their own past."
      : `${alarmed.length} of ${flows.hubs.length} countries broke with their own past in at least one group of high-priority goods; the highest scores are those of ${first}.`;
  return rise + offset;
}

function shipmentSection(
  shipments: NonNullable<ReportData["shipments"]>,
  { drawn, names }: { readonly drawn: Readonly<Record<string, string>>; readonly names: ReportData["names"] },
): Html {
  const { period, highPriority } = shipments;
  return html`<h2 id="shipments">Shipments</h2>
${shipments.synthetic ? html`<p class="banner">SYNTHETIC: these shipments were invented.</p>` : ""}
<p>${shipments.shipments.toLocaleString("en-US")} shipments from ${period.from} to ${period.to}, ${highPriority.toLocaleString("en-US")} of them of high-priority goods.</p>
<figure>${trusted(drawn.countries ?? "")}
<figcaption>Shares of value by country. <span class="key" style="background:#2a5d8f;margin-left:0"></span>coalition <span class="key" style="background:#b3431e"></span>third country
<span class="key" style="background:#d5dbe1"></span>not stated</figcaption></figure>
${partyTable(shipments, names)}
<ul class="quiet">${shipments.notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}
