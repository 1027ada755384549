import type { Headline } from "../app/trace.ts";
import type { CodeResult, FlowsResult, HubReport, HubTier, ImportNote, Refused } from "../app/trace-flows.ts";
import type { Answer } from "./write-answer.ts";

/** Imported files with what was taken and what was refused, and why. */
export function filesAnswer(notes: readonly ImportNote[]): Answer {
  return { text: renderFiles(notes), json: notes, rows: notes.map(fileRow) };
}

/** What an import came to; a refused file is a line of its own for standard error. */
export function importAnswer(results: readonly (ImportNote | Refused)[]): {
  readonly answer: Answer;
  readonly refusals: readonly string[];
} {
  const kept = results.flatMap((result) => ("error" in result ? [] : [result]));
  const refused = results.flatMap((result) => ("error" in result ? [result] : []));
  const json = results.map((result) =>
    "error" in result
      ? { file: result.file, error: { code: result.error.code, message: result.error.message } }
      : result,
  );
  return {
    answer: { text: kept.map(renderFile).join(""), json, rows: kept.map(fileRow) },
    refusals: refused.map(
      ({ file, error }) => `${file}: ${error.code} ${error.message}. Nothing of it was imported.\n`,
    ),
  };
}

function fileRow(note: ImportNote): Answer["rows"][number] {
  return {
    file: note.file,
    kind: note.kind,
    layout: note.layout,
    sha256: note.sha256,
    imported_at: note.importedAt,
    rows: note.rows,
    accepted: note.accepted,
    aggregates: note.aggregates,
    refused: sumOf(note.rejected),
    first_period: note.periods?.from ?? null,
    last_period: note.periods?.to ?? null,
    synthetic: note.synthetic,
  };
}

function renderFiles(notes: readonly ImportNote[]): string {
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

const HEAD = `${"tier".padEnd(6)}${"before".padStart(12)}${"since".padStart(12)}${"times".padStart(8)}${"excess".padStart(12)}  ${"alarm".padEnd(9)}${"score (from–to)".padStart(18)}`;

/** The hubs and tiers in a table, the highest score first. */
export function flowsAnswer(result: FlowsResult): Answer {
  return { text: renderFlows(result), json: result, rows: flowRows(result) };
}

function renderFlows(result: FlowsResult): string {
  const { unit, periods, hubs, offsetRatio, placebo, files } = result;
  const rows = hubs.map(
    (line) => `${line.country}   ${tierRow({ ...line, alarm: alarmText(line.alert, line.alarmKnown) })}`,
  );
  const offset =
    offsetRatio === null
      ? "Offset ratio: unknown, no good whose exports to the target fell."
      : `Offset ratio: ${(offsetRatio * 100).toFixed(1)} % of what the target lost reappears in the hubs.`;
  return `${[
    `Exports of high-priority goods to third countries, USD a ${unit}: ${span(periods.base)} against ${span(periods.post)}`,
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

function flowRows({ hubs }: FlowsResult): Answer["rows"] {
  return hubs.map((line) => ({
    country: line.country,
    tier: line.tier,
    base_mean_usd: rounded(line.baseMeanUsd, 2),
    post_mean_usd: rounded(line.postMeanUsd, 2),
    ratio: rounded(line.ratio, 4),
    excess_usd: rounded(line.excessUsd, 2),
    alarm: line.alert,
    alarm_known: line.alarmKnown,
    score: rounded(line.score, 4),
    score_low: rounded(line.interval[0], 4),
    score_high: rounded(line.interval[1], 4),
  }));
}

/** One hub on a page; its tiers as rows. */
export function hubAnswer(report: HubReport): Answer {
  const rows = report.tiers.map((tier) => ({
    country: report.country,
    tier: tier.tier,
    base_mean_usd: rounded(tier.baseMeanUsd, 2),
    post_mean_usd: rounded(tier.postMeanUsd, 2),
    ratio: rounded(tier.ratio, 4),
    excess_usd: rounded(tier.excessUsd, 2),
    alarm: tier.alert?.period ?? null,
    alarm_known: tier.alarmKnown,
    synthetic_effect: rounded(tier.synthetic?.effectOverError ?? null, 4),
    lost_share: rounded(tier.mirror?.lostShare ?? null, 4),
    in_out_match: rounded(tier.inAndOut?.match ?? null, 4),
    score: rounded(tier.score.score, 4),
    score_low: rounded(tier.score.interval[0], 4),
    score_high: rounded(tier.score.interval[1], 4),
  }));
  return { text: renderHub(report), json: report, rows };
}

function renderHub(report: HubReport): string {
  const { country, unit, periods, tiers, differenceInDifferences: did } = report;
  return `${[
    `${country}: exports of the coalition, USD a ${unit}: ${span(periods.base)} against ${span(periods.post)}`,
    "",
    HEAD,
    ...tiers.map((tier) =>
      tierRow({
        ...tier,
        alarm: alarmText(tier.alert?.period ?? null, tier.alarmKnown),
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
export function codeAnswer(result: CodeResult): Answer {
  const rows = result.hubs.map((hub) => ({
    code: result.code,
    line: result.line,
    tier: result.tier,
    country: hub.country,
    base_mean_usd: rounded(hub.baseMeanUsd, 2),
    post_mean_usd: rounded(hub.postMeanUsd, 2),
    ratio: rounded(hub.ratio, 4),
    excess_usd: rounded(hub.excessUsd, 2),
    is_new: hub.isNew,
  }));
  return { text: renderCode(result), json: result, rows };
}

function renderCode(result: CodeResult): string {
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
  readonly alarm: string;
  readonly score: number | null;
  readonly interval: readonly [number, number];
}

function tierRow(row: TierRow): string {
  const score = row.score === null ? "unknown" : row.score.toFixed(2);
  const interval = `(${row.interval[0].toFixed(2)}–${row.interval[1].toFixed(2)})`;
  return `${row.tier.padEnd(6)}${money(row.baseMeanUsd).padStart(12)}${money(row.postMeanUsd).padStart(12)}${(row.ratio?.toFixed(1) ?? "–").padStart(8)}${money(row.excessUsd).padStart(12)}  ${row.alarm.padEnd(9)}${`${score} ${interval}`.padStart(18)}`;
}

/** "?" where the past is too short to tell. */
function alarmText(alert: string | null, known: boolean): string {
  return alert ?? (known ? "–" : "?");
}

function placeboLine({ earlier, goods, countries }: HubReport["placebo"]): string {
  const part = ({ tested, alarms }: { tested: number; alarms: number }): string => `${alarms} of ${tested}`;
  if (earlier.tested + goods.tested + countries.tested === 0)
    return "False alarms of the rule: unknown, no series is long enough.";
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

function rounded(value: number | null, digits: number): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(digits));
}

/** Published figures beside ours. */
export function headlinesAnswer(found: readonly Headline[]): Answer {
  const rows = found.map(({ source, what, unit, published, ours, ratio, why }) => ({
    source,
    what,
    unit,
    published,
    ours: rounded(ours, 4),
    ratio: rounded(ratio, 4),
    why,
  }));
  return { text: renderHeadlines(found), json: found, rows };
}

function renderHeadlines(found: readonly Headline[]): string {
  const computed = found.filter((line) => line.ours !== null).length;
  const lines = found.map((line) => {
    const ours = figure(line.ours).padStart(8);
    const ratio = (line.ratio === null ? "–" : line.ratio.toFixed(2)).padStart(6);
    const title = `${line.what} (${line.unit})`.padEnd(70);
    return `${title}${figure(line.published).padStart(10)}${ours}${ratio}\n    ${line.source}. ${line.why}`;
  });
  const head = `${"".padEnd(70)}${"published".padStart(10)}${"ours".padStart(8)}${"ratio".padStart(6)}`;
  return `${computed} of ${found.length} published figures recomputed.\n\n${head}\n${lines.join("\n")}\n`;
}

function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}
