import type { ImportNote } from "../trade-store.ts";
import { type Html, html } from "./html.ts";
import { rankedHubs } from "./report-charts.ts";
import type { ReportData, ReportFlows } from "./report-data.ts";

/** Parties shown; the embedded data hold all. */
const SHOWN_PARTIES = 25;

/** Every hub and tier with its figures. */
export function hubTable(flows: ReportFlows, names: ReportData["names"]): Html {
  const order = rankedHubs(flows);
  const hubs = [...flows.hubs].sort((a, b) => order.indexOf(a.country) - order.indexOf(b.country));
  const rows = hubs.flatMap(({ country, tiers }) =>
    tiers.map(
      ({
        tier,
        baseMeanUsd,
        postMeanUsd,
        ratio,
        excessUsd,
        alert,
        alarmKnown,
        score,
        synthetic,
      }) => html`<tr data-hub="${country}" data-tier="${tier}">
<td>${names[country] ?? country}</td><td>${tier}</td><td class="n">${whole(baseMeanUsd)}</td><td class="n">${whole(postMeanUsd)}</td><td class="n">${ratio === null ? "–" : ratio.toFixed(1)}</td>
<td class="n">${whole(excessUsd)}</td><td class="nw${alert === null ? "" : " alarm"}">${alert?.period ?? (alarmKnown ? "–" : "unknown")}</td>
<td class="n nw">${score.score === null ? "unknown" : score.score.toFixed(2)} (${score.interval[0].toFixed(2)}–${score.interval[1].toFixed(2)})</td>
<td class="nw">${synthetic === null ? "unknown" : `${synthetic.effectOverError.toFixed(1).replace(/^-0\.0$/, "0.0")}×; ${synthetic.placebosAsLarge}`}</td></tr>`,
    ),
  );
  return html`<details open><summary>All figures</summary><div class="scroll"><table id="hubs"><thead><tr><th>country</th><th>tier</th><th class="n">USD a ${flows.unit} before</th>
<th class="n">since</th><th class="n">times</th><th class="n">extra, USD</th><th>alarm</th><th class="n nw">score (interval)</th><th>synthetic control; placebos as large</th></tr></thead>
<tbody>${rows}</tbody></table></div></details>
${didTable(hubs, names)}`;
}

function didTable(hubs: ReportFlows["hubs"], names: ReportData["names"]): Html {
  const rows = hubs.map(({ country, differenceInDifferences: did }) =>
    did === null
      ? html`<tr><td>${names[country] ?? country}</td><td colspan="3">cannot be told from these files</td></tr>`
      : html`<tr data-did="${country}"><td>${names[country] ?? country}</td><td class="n">× ${Math.exp(did.estimate).toFixed(2)}</td>
<td class="n">${Math.exp(did.interval[0]).toFixed(2)} to ${Math.exp(did.interval[1]).toFixed(2)}</td><td>against ${did.against}; ${whole(did.rows)} trades, ${did.clusters} clusters</td></tr>`,
  );
  return html`<h3>Difference in differences: high-priority goods against other goods</h3>
<div class="scroll"><table id="did"><thead><tr><th>country</th><th class="n">factor</th><th class="n">95 % interval</th><th>compared</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Alarms where there should be none. */
export function placeboTable({ placebo, alertRule }: ReportFlows): Html {
  const row = (title: string, { tested, alarms }: { tested: number; alarms: number }): Html =>
    html`<tr><td>${title}</td><td class="n">${tested === 0 ? "unknown" : `${alarms} of ${tested}`}</td><td class="n">${tested === 0 ? "–" : `${((100 * alarms) / tested).toFixed(1)} %`}</td></tr>`;
  return html`<p>The same alarm rule (${alertRule}) where nothing should be found. A rule that often alarms here says little about the hubs.</p>
<table id="placebo"><thead><tr><th>where</th><th class="n">alarms</th><th class="n">share</th></tr></thead><tbody>
${row("the same series, a year before anything happened", placebo.earlier)}
${row("high-priority goods in countries that are no hubs", placebo.countries)}
${row("other goods in the hubs", placebo.goods)}</tbody></table>`;
}

/** Consignees with their raised signs and the document behind each. */
export function partyTable(
  { parties, ranked, placebo }: NonNullable<ReportData["shipments"]>,
  names: ReportData["names"],
): Html {
  const consignees = parties.filter(({ role, score }) => role === "consignee" && score > 0);
  const rows = consignees.slice(0, SHOWN_PARTIES).map(
    ({
      id,
      name,
      country,
      score,
      interval,
      highPriorityUsd,
      flags,
      synthetic,
    }) => html`<tr data-party="${id}">
<td class="n">${score.toFixed(2)}${interval[1] > interval[0] ? html`<br><span class="quiet">up to ${interval[1].toFixed(2)}</span>` : ""}</td>
<td><strong>${name}</strong> (${country === null ? "country unknown" : (names[country] ?? country)})${synthetic ? html` <span class="alarm">SYNTHETIC</span>` : ""}</td><td class="n">${whole(highPriorityUsd)}</td>
<td><ul class="signs">${flags
      .filter(({ raised }) => raised === "yes")
      .map(
        ({ title, because, source }) =>
          html`<li>${title}: ${because} <span class="quiet">${source}</span></li>`,
      )}</ul></td></tr>`,
  );
  return html`<h3>Consignees with red flags</h3>
<p class="quiet">${consignees.length} of ${ranked.consignee} consignees show at least one sign; the first ${Math.min(SHOWN_PARTIES, consignees.length)} are shown.
The same flags where nothing should be found: ${rate(placebo.earlier)} with the event moved a year back, ${rate(placebo.goods)} of those who buy other goods.</p>
<div class="scroll"><table id="parties"><thead><tr><th class="n">score</th><th>consignee</th><th class="n">high-priority, USD</th><th>signs, and where they come from</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function rate({ tested, flagged }: { readonly tested: number; readonly flagged: number }): string {
  return tested === 0 ? "unknown" : `${flagged} of ${tested} consignees`;
}

/** Where every figure comes from. */
export function filesSection(files: readonly ImportNote[]): Html {
  const rows = files.map(
    ({
      file,
      layout,
      periods,
      rows: all,
      accepted,
      aggregates,
      rejected,
      importedAt,
      sha256,
      synthetic,
      missingMonths,
    }) => html`<tr>
<td>${file}${synthetic ? html` <span class="alarm">SYNTHETIC</span>` : ""}<br><code>${sha256}</code></td><td>${layout}</td><td>${periods === null ? "–" : `${periods.from} to ${periods.to}`}</td>
<td class="n">${whole(all)}</td><td class="n">${whole(accepted)}</td><td class="n">${whole(aggregates)}</td><td class="n">${whole(Object.values(rejected).reduce((a, b) => a + b, 0))}</td>
<td class="n">${missingMonths.length}</td><td>${importedAt.slice(0, 10)}</td></tr>`,
  );
  return html`<h2 id="files">Where the figures come from</h2>
<p>Every figure above is computed from these files and from nothing else. The long number is the file's SHA-256: the same file gives the same number on
any computer. Refused rows were counted and left out; aggregates (World, European Union) stand apart from their members.</p>
<div class="scroll"><table id="files-table"><thead><tr><th>file</th><th>layout</th><th>period</th><th class="n">rows</th><th class="n">used</th><th class="n">aggregates</th><th class="n">refused</th><th class="n">months missing</th><th>imported</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
