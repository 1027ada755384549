import type { ConsideredItem } from "../law/us-ear/considered.ts";
import { determineItems } from "../law/us-ear/determine.ts";
import { FACT_QUESTIONS } from "../law/us-ear/fact-catalogue.ts";
import { LICENCE_EXCEPTIONS } from "../law/us-ear/part-740/provisions.ts";
import { CodedError } from "../model/coded-error.ts";
import type { Trace } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { traceResult } from "../rules/provision.ts";
import { partiesUnderLaw } from "./check.ts";
import { type EmbeddedLaw, embeddedLaw } from "./embedded-data.ts";
import { readTransaction } from "./read-transaction.ts";
import { screenerOn } from "./screener.ts";
import { streamRecords } from "./stream-records.ts";

export interface WhyOptions {
  readonly name: string;
  readonly override: PlainDate | null;
  readonly today: PlainDate;
}

/**
 * Why provisions or licence exceptions that `rule` names do or do not apply to a transaction: each version, each condition
 * with its value, and where an open fact is answered. One that was not looked at is named with the reason.
 * @throws CodedError `HF-LAW-013` where nothing encoded has such a name
 */
export async function whyRule(
  rule: string,
  chunks: AsyncIterable<Uint8Array>,
  options: WhyOptions,
): Promise<string[]> {
  const law = embeddedLaw();
  const wanted = plainName(rule);
  const lines: string[] = [];
  for await (const record of streamRecords(chunks, options.name)) {
    if ("error" in record) throw record.error;
    const parsed = await readTransaction(record.value, law.law, record.pointer);
    if (!parsed.ok) throw parsed.errors[0] ?? new CodedError("HF-IN-001");
    const { transaction } = parsed;
    const asOf = options.override ?? transaction.date ?? options.today;
    const parties = partiesUnderLaw(transaction, { law, screener: screenerOn(asOf), asOf });
    const seen: ConsideredItem[] = [];
    const observe = (one: ConsideredItem): void => {
      seen.push(one);
    };
    determineItems(transaction, parties, { ...law.law, date: asOf, explain: true, observe });
    for (const one of seen) {
      const of = { rule: wanted, about: `${transaction.id}, item ${one.index + 1}, as of ${asOf}` };
      const found = [...linesOf(one, of), ...exceptionLines(one, of)];
      lines.push(...(found.length > 0 ? found : notLookedAt(law, of)));
    }
  }
  if (lines.length === 0) throw new CodedError("HF-LAW-013", { value: rule });
  return lines;
}

interface Wanted {
  readonly rule: string;
  /** Which item of which transaction, on which day. */
  readonly about: string;
}

/** `15 CFR 744.21(a)(1)` and `§ 744.21(a)(1)` as ids are written: `744.21.a.1`. */
function plainName(rule: string): string {
  return rule
    .replace(/^\s*(?:15\s+CFR\s+)?(?:§+\s*)?/i, "")
    .trim()
    .replaceAll(/\(([^)]*)\)/g, ".$1")
    .replace(/\.{2,}/g, ".");
}

function linesOf({ index, scope, rules }: ConsideredItem, { rule, about }: Wanted): string[] {
  return [...scope, ...rules]
    .filter(({ result }) => isMeant(result.provision.id, rule))
    .flatMap(({ result, facts, party }) => [
      `${about}: ${result.provision.id} ${result.provision.title}: ${result.state.replaceAll("-", " ")}`,
      ...(party === undefined ? [] : [`  party: ${party.under.party.name} (${party.entryId})`]),
      ...result.provision.versions.map(
        ({ from, to, cite }) => `  ${from} to ${to ?? "now"}: ${cite.pinpoint} (${cite.version})`,
      ),
      ...traceLines(traceResult(result, facts), "  "),
      ...(result.state === "unknown" ? result.open.flatMap((open) => answeredAt(open, index)) : []),
      "",
    ]);
}

/** Where an open fact is answered; nothing for one that is worked out from others. */
function answeredAt(fact: string, index: number): string[] {
  const question = FACT_QUESTIONS[fact];
  if (question === undefined) return [];
  return [`  open: ${fact}: answer in ${question.path.replace("{line}", String(index))}`];
}

/** A licence exception by its symbol or section: its status, the reason, what it still needs. */
function exceptionLines({ determination }: ConsideredItem, { rule, about }: Wanted): string[] {
  return LICENCE_EXCEPTIONS.filter(
    ({ id, section }) => id === rule.toUpperCase() || rule === section || rule.startsWith(`${section}.`),
  ).flatMap(({ id, title, section }) => {
    const found = determination.exceptions.find((one) => one.id === id);
    const head = `${about}: Licence Exception ${id} ${title}`;
    if (found === undefined) return [`${head}: not looked at: no licence requirement stands`, ""];
    return [
      `${head}: ${found.status.replaceAll("-", " ")}`,
      `  ${found.citation.pinpoint || `15 CFR ${section}`} (${found.citation.version})`,
      ...(found.because === undefined ? [] : [`  ${found.because}`]),
      ...found.needs.map(({ fact, why }) => `  open: ${fact}: ${why}`),
      "",
    ];
  });
}

/** Provisions that exist, yet were not looked at for this item. */
function notLookedAt({ law }: EmbeddedLaw, { rule, about }: Wanted): string[] {
  const { scope, item, party, activity } = law.books;
  const kinds: readonly (readonly [typeof item, string])[] = [
    [party, "it is read for each listed party, and no party of this transaction is on a list that it reads"],
    [activity, "it is read for items and services that are not subject to the EAR"],
    [item, "the item is not subject to the EAR"],
    [scope, "it is read first"],
  ];
  return kinds.flatMap(([book, why]) =>
    book.provisions
      .filter(({ id }) => isMeant(id, rule))
      .map(({ id, title }) => `${about}: ${id} ${title}: not looked at: ${why}`),
  );
}

/** The whole id, its end, or its beginning up to a part: `744.21` means `us-ear.744.21.a.1` too. */
function isMeant(id: string, rule: string): boolean {
  const bare = id.replace(/^us-ear\./, "");
  return id === rule || bare === rule || id.endsWith(`.${rule}`) || bare.startsWith(`${rule}.`);
}

function traceLines(trace: Trace, indent: string): string[] {
  return [
    `${indent}${trace.value.padEnd(7)} ${trace.condition}`,
    ...(trace.parts ?? []).flatMap((part) => traceLines(part, `${indent}  `)),
  ];
}
