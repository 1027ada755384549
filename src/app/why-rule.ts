import type { ConsideredItem } from "../law/us-ear/considered.ts";
import { determineItems } from "../law/us-ear/determine.ts";
import { CodedError } from "../model/coded-error.ts";
import type { Trace } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { traceResult } from "../rules/provision.ts";
import { partiesUnderLaw } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { readTransaction } from "./read-transaction.ts";
import { screenerOn } from "./screener.ts";
import { streamRecords } from "./stream-records.ts";

export interface WhyOptions {
  readonly name: string;
  readonly override: PlainDate | null;
  readonly today: PlainDate;
}

/**
 * Why provisions whose id ends in `rule` do or do not apply to a transaction: each version, and each condition with its value.
 * @throws CodedError `HF-LAW-013` where no provision has such an id
 */
export async function whyRule(
  rule: string,
  chunks: AsyncIterable<Uint8Array>,
  options: WhyOptions,
): Promise<string[]> {
  const law = embeddedLaw();
  const lines: string[] = [];
  for await (const record of streamRecords(chunks, options.name)) {
    if ("error" in record) throw record.error;
    const parsed = await readTransaction(record.value, law.law, record.pointer);
    if (!parsed.ok) throw parsed.errors[0] ?? new CodedError("HF-IN-001");
    const { transaction } = parsed;
    const asOf = options.override ?? transaction.date ?? options.today;
    const parties = partiesUnderLaw(transaction, { law, screener: screenerOn(asOf), asOf });
    const seen: ConsideredItem[] = [];
    determineItems(transaction, parties, { ...law.law, date: asOf, observe: (one) => seen.push(one) });
    lines.push(...seen.flatMap((one) => linesOf(one, { rule, id: transaction.id, asOf })));
  }
  if (lines.length === 0) throw new CodedError("HF-LAW-013", { value: rule });
  return lines;
}

function linesOf(
  { index, scope, rules }: ConsideredItem,
  of: { rule: string; id: string; asOf: PlainDate },
): string[] {
  return [...scope, ...rules]
    .filter(({ result }) => isMeant(result.provision.id, of.rule))
    .flatMap(({ result, facts, party }) => [
      `${of.id}, item ${index + 1}, as of ${of.asOf}: ${result.provision.id} ${result.provision.title}: ${result.state.replaceAll("-", " ")}`,
      ...(party === undefined ? [] : [`  party: ${party.under.party.name} (${party.entryId})`]),
      ...result.provision.versions.map(
        ({ from, to, cite }) => `  ${from} to ${to ?? "now"}: ${cite.pinpoint} (${cite.version})`,
      ),
      ...traceLines(traceResult(result, facts), "  "),
      "",
    ]);
}

/** The whole id, its end, or its beginning up to a part: `744.21` means `us-ear.744.21.a.1` too. */
function isMeant(id: string, rule: string): boolean {
  const plain = rule.replaceAll(/\(([^)]*)\)/g, ".$1").replace(/\.{2,}/g, ".");
  const bare = id.replace(/^us-ear\./, "");
  return id === plain || bare === plain || id.endsWith(`.${plain}`) || bare.startsWith(`${plain}.`);
}

function traceLines(trace: Trace, indent: string): string[] {
  return [
    `${indent}${trace.value.padEnd(7)} ${trace.condition}`,
    ...(trace.parts ?? []).flatMap((part) => traceLines(part, `${indent}  `)),
  ];
}
