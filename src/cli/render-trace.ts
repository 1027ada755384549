import type { CodeResult, FlowsResult, HubReport, HubTier, ImportNote } from "../app/trace-flows.ts";
import type { CodedError } from "../model/coded-error.ts";

/** Imported files with what was taken and what was refused, and why. */
export function renderFiles(notes: readonly ImportNote[]): string {
  if (notes.length === 0) return "No trade statistics are imported. highfence trace import FILE\n";
  return notes.map(renderFile).join("");
}

function renderFile(note: ImportNote): string {
  const months = note.periods === null ? "" : `, ${note.periods.from} to ${note.periods.to}`;
  const lines = [
    `${note.file}  ${note.layout}${months}${note.synthetic ? "  SYNTHETIC" : ""}`,
    `  ${whole(note.rows)} rows: ${whole(note.accepted)} taken, ${whole(note.aggregates)} aggregates set apart, ${whole(sumOf(note.rejected))} refused`,
    ...Object.entries(note.rejected).map(([reason, count]) => `    refused: ${reason} (${whole(count)})`),
    ...note.examples.slice(0, 3).map((example) => `      for instance ${example}`),
    ...(note.unknownCodes > 0
      ? [`  ${whole(note.unknownCodes)} rows with a classified or other code: goods unknown`]
      : []),
    ...(note.missingMonths.length > 0
      ? [
          `  ${note.missingMonths.length} months missing, for instance ${note.missingMonths.slice(0, 3).join(", ")}`,
        ]
      : []),
    ...note.notices.map((notice) => `  ${notice}`),
  ];
  return `${lines.join("\n")}\n`;
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** A file that was not imported. */
export function renderRefusal(file: string, error: CodedError): string {
  return `${file}: ${error.code} ${error.message}. Nothing of it was imported.\n`;
}

const HEAD = `${"tier".padEnd(6)}${"before".padStart(12)}${"since".padStart(12)}${"times".padStart(8)}${"excess".padStart(12)}  ${"alarm".padEnd(9)}${"score (from–to)".padStart(18)}`;

/** The hubs and tiers in a table, the highest score first. */
export function renderFlows(result: FlowsResult): string {
  const { periods, hubs, offsetRatio, placebo, files } = result;
  const rows = hubs.map((line) => `${line.country}   ${tierRow({ ...line, alarm: line.alert })}`);
  const offset =
    offsetRatio === null
      ? "Offset ratio: unknown, no good whose exports to the target fell."
      : `Offset ratio: ${(offsetRatio * 100).toFixed(1)} % of what the target lost reappears in the hubs.`;
  return `${[
    `Exports of high-priority goods to third countries, USD a month: ${span(periods.base)} against ${span(periods.post)}`,
    "",
    `     ${HEAD}`,
    ...rows,
    "",
    offset,
    placeboLine(placebo),
    ...result.notes.map((note) => `· ${note}`),
    `From ${files.length} ${files.length === 1 ? "file" : "files"}; country sets of ${result.countrySets}.`,
  ].join("\n")}\n`;
}

/** The same for a spreadsheet. */
export function flowsCsv({ hubs }: FlowsResult): string {
  const header = "country,tier,base_mean_usd,post_mean_usd,ratio,excess_usd,alarm,score,score_low,score_high";
  const rows = hubs.map((line) =>
    [
      line.country,
      line.tier,
      line.baseMeanUsd.toFixed(2),
      line.postMeanUsd.toFixed(2),
      line.ratio?.toFixed(4) ?? "",
      line.excessUsd.toFixed(2),
      line.alert ?? "",
      line.score?.toFixed(4) ?? "",
      line.interval[0].toFixed(4),
      line.interval[1].toFixed(4),
    ].join(","),
  );
  return `${[header, ...rows].join("\n")}\n`;
}

/** One hub on a page. */
export function renderHub(report: HubReport): string {
  const { country, periods, tiers, differenceInDifferences: did } = report;
  return `${[
    `${country}: exports of the coalition, USD a month: ${span(periods.base)} against ${span(periods.post)}`,
    "",
    HEAD,
    ...tiers.map((tier) =>
      tierRow({
        ...tier,
        alarm: tier.alert?.period ?? null,
        score: tier.score.score,
        interval: tier.score.interval,
      }),
    ),
    "",
    did === null
      ? "Difference in differences: cannot be told from these files."
      : `Difference in differences: high-priority goods × ${Math.exp(did.estimate).toFixed(2)} (95 %: ${Math.exp(did.interval[0]).toFixed(2)} to ${Math.exp(did.interval[1]).toFixed(2)}) against ${did.against}; ${whole(did.rows)} trades, ${did.clusters} clusters.`,
    ...tiers.flatMap(syntheticLine),
    ...tiers.slice(0, 1).flatMap(mirrorLines),
    placeboLine(report.placebo),
    ...report.notes.map((note) => `· ${note}`),
  ].join("\n")}\n`;
}

function syntheticLine({ tier, synthetic }: HubTier): string[] {
  if (synthetic === null) return [];
  const effect = Number.isFinite(synthetic.effectOverError) ? synthetic.effectOverError.toFixed(1) : "∞";
  return [
    `Synthetic control, tier ${tier}: ${effect} times its own error before; as large in ${synthetic.placebosAsLarge} placebo countries.`,
  ];
}

function mirrorLines({ mirror, inAndOut }: HubTier): string[] {
  const lines: string[] = [];
  if (mirror !== null) {
    const lost = mirror.lostShare === null ? "unknown" : `${(mirror.lostShare * 100).toFixed(0)} %`;
    lines.push(`Mirror gap: ${lost} of the rise is missing from the hub's own imports.`);
  }
  if (inAndOut !== null) {
    const price = inAndOut.unitValuePassThrough;
    lines.push(
      `In and out: match ${inAndOut.match.toFixed(2)}; a kilogram leaves at ${price === null ? "an unknown multiple of" : `${price.toFixed(2)} times`} the price it came in at.`,
    );
  }
  return lines;
}

/** One code over the hubs. */
export function renderCode(result: CodeResult): string {
  const { code, line, tier, hubs, lostUsd, reappearedShare } = result;
  const family = line === code ? "" : ` with the codes it took over (${line})`;
  const rows = hubs.map(
    (hub) =>
      `${hub.country}   ${money(hub.baseMeanUsd).padStart(12)}${money(hub.postMeanUsd).padStart(12)}${hub.ratio.toFixed(1).padStart(8)}${money(hub.excessUsd).padStart(12)}${hub.isNew ? "  new: no row before" : ""}`,
  );
  const offset =
    reappearedShare === null
      ? []
      : [
          `Russia took ${money(lostUsd ?? 0)} less; ${(reappearedShare * 100).toFixed(1)} % of it reappears in these hubs.`,
        ];
  return `${[
    `${code}${family}: ${tier === null ? "not on the Common High Priority List" : `tier ${tier} of the Common High Priority List`}`,
    "",
    `     ${"2021".padStart(12)}${"since".padStart(12)}${"times".padStart(8)}${"excess".padStart(12)}`,
    ...rows,
    ...offset,
  ].join("\n")}\n`;
}

interface TierRow extends Pick<HubTier, "tier" | "baseMeanUsd" | "postMeanUsd" | "ratio" | "excessUsd"> {
  readonly alarm: string | null;
  readonly score: number | null;
  readonly interval: readonly [number, number];
}

function tierRow(row: TierRow): string {
  const score = row.score === null ? "unknown" : row.score.toFixed(2);
  const interval = `(${row.interval[0].toFixed(2)}–${row.interval[1].toFixed(2)})`;
  return `${row.tier.padEnd(6)}${money(row.baseMeanUsd).padStart(12)}${money(row.postMeanUsd).padStart(12)}${(row.ratio?.toFixed(1) ?? "–").padStart(8)}${money(row.excessUsd).padStart(12)}  ${(row.alarm ?? "–").padEnd(9)}${`${score} ${interval}`.padStart(18)}`;
}

function placeboLine({ earlier, goods, countries }: HubReport["placebo"]): string {
  const part = ({ tested, alarms }: { tested: number; alarms: number }): string => `${alarms} of ${tested}`;
  return `False alarms of the same rule: ${part(earlier)} a year before anything happened, ${part(countries)} in countries that are no hubs; other goods ${part(goods)}.`;
}

function span([from, to]: readonly [string, string]): string {
  return `${from} to ${to}`;
}

function money(usd: number): string {
  return whole(Math.round(usd));
}

function whole(value: number): string {
  return value.toLocaleString("en-US");
}
