import type { RankedParty, ShipmentReport } from "../app/trace-shipments.ts";
import type { Answer } from "./write-answer.ts";

const SHOWN = 20;
const ROLES = [
  ["headquarters", "producer's headquarters"],
  ["production", "production"],
  ["seller", "seller"],
  ["dispatch", "dispatch"],
] as const;

/** The answer of `trace shipments`; a row for each party, its raised and unknown flags in two columns. */
export function shipmentsAnswer(report: ShipmentReport): Answer {
  const rows = report.parties.map((party) => ({
    role: party.role,
    name: party.name,
    country: party.country,
    score: round(party.score),
    score_low: round(party.interval[0]),
    score_high: round(party.interval[1]),
    high_priority_usd: party.highPriorityUsd,
    high_priority_shipments: party.highPriorityShipments,
    first_high_priority: party.firstHighPriority,
    flags: idsOf(party, "yes"),
    unknown: idsOf(party, "unknown"),
    reasons: party.flags
      .filter(({ raised }) => raised === "yes")
      .map(({ title, because, source }) => `${title}: ${because} (${source})`)
      .join("; "),
    synthetic: party.synthetic,
  }));
  return { text: render(report), json: report, rows };
}

function idsOf({ flags }: RankedParty, raised: "yes" | "unknown"): string {
  return flags
    .filter((flag) => flag.raised === raised)
    .map(({ id }) => id)
    .join(" ");
}

function render(report: ShipmentReport): string {
  const { period, shipments, highPriority, parties, notes, files } = report;
  const consignees = parties.filter(({ role }) => role === "consignee");
  const shippers = parties.filter(({ role }) => role === "shipper");
  return `${[
    ...(report.synthetic ? ["SYNTHETIC RECORDS: invented, about no real company", ""] : []),
    `${whole(shipments)} shipments, ${period.from} to ${period.to}; ${whole(highPriority)} of high-priority goods`,
    "",
    ...split(report),
    "",
    ...ranking("Consignees", consignees),
    "",
    ...ranking("Shippers", shippers),
    "",
    placeboLine(report),
    ...notes.map((note) => `· ${note}`),
    `From ${files.length} ${files.length === 1 ? "file" : "files"}; flags and weights ${report.flagTable}.`,
  ].join("\n")}\n`;
}

/** The four countries of a shipment, the largest of each role. */
function split({ countries, coalition }: ShipmentReport): string[] {
  const lines = ROLES.map(([role, title]) => {
    const top = countries.all.filter((one) => one.role === role).slice(0, 6);
    const text = top.map(({ country, share }) => `${country ?? "unknown"} ${percent(share)}`).join(", ");
    return `  ${title.padEnd(24)} ${text}`;
  });
  const { made, sold, dispatched } = coalition.outside;
  return [
    "High-priority goods by value",
    ...lines,
    `  Producers with headquarters in the coalition: ${percent(coalition.headquartersShare)} (unknown ${percent(coalition.headquartersUnknown)}); of these`,
    `  made in third countries ${percent(made.share)}, sold from there ${percent(sold.share)}, sent from there ${percent(dispatched.share)}`,
  ];
}

function ranking(title: string, parties: readonly RankedParty[]): string[] {
  const raised = parties.filter(({ score }) => score > 0);
  const shown = raised.slice(0, SHOWN);
  return [
    `${title}: ${raised.length} of ${parties.length} with a red flag${raised.length > SHOWN ? `, the first ${SHOWN}` : ""}`,
    ...shown.flatMap(partyLines),
  ];
}

function partyLines(party: RankedParty): string[] {
  const { name, country, score, interval, highPriorityUsd, flags, synthetic } = party;
  const unknown = flags.filter(({ raised }) => raised === "unknown").length;
  const range = interval[0] === interval[1] ? "" : ` (up to ${interval[1].toFixed(2)})`;
  return [
    `  ${score.toFixed(2)}${range}  ${name} (${country ?? "country unknown"})  ${whole(Math.round(highPriorityUsd))} USD${synthetic ? "  SYNTHETIC" : ""}`,
    ...flags
      .filter(({ raised }) => raised === "yes")
      .map(({ title, because, source }) => `        ${title}: ${because}\n          ${source}`),
    ...(unknown > 0 ? [`        ${unknown} further signs cannot be told from the records`] : []),
  ];
}

/** How often the same flags reach the score of a red flag where nobody suspects anything. */
function placeboLine({ placebo: { earlier, goods } }: ShipmentReport): string {
  const part = ({ tested, flagged }: { tested: number; flagged: number }): string =>
    tested === 0 ? "unknown" : `${flagged} of ${tested}`;
  return `False alarms of the same flags: ${part(earlier)} consignees with the event a year earlier, ${part(goods)} consignees of other goods.`;
}

function percent(share: number | null): string {
  return share === null ? "unknown" : `${(share * 100).toFixed(0)} %`;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function whole(value: number): string {
  return value.toLocaleString("en-US");
}
