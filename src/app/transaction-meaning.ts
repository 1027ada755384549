import type { EarLaw } from "../law/us-ear/ear-law.ts";
import { factOfAnswer } from "../law/us-ear/fact-catalogue.ts";
import { eccnExists } from "../law/us-ear/part-774/ccl.ts";
import { CodedError } from "../model/coded-error.ts";
import type { Transaction } from "../model/transaction.ts";

/** What is wrong with a transaction of the right form: countries, ECCNs, regions, answers that mean nothing. */
export function meaningErrors(transaction: Transaction, law: EarLaw, pointer: string): CodedError[] {
  return [
    ...countryErrors(transaction, law, pointer),
    ...regionErrors(transaction, pointer),
    ...itemErrors(transaction, law, pointer),
    ...checklistErrors(transaction, law, pointer),
    ...answerErrors(transaction.facts, "transaction", `${pointer}/facts`),
    ...transaction.items.flatMap((item, index) =>
      answerErrors(item.facts, "item", `${pointer}/items/${index}/facts`),
    ),
  ];
}

function countryErrors(transaction: Transaction, law: EarLaw, pointer: string): CodedError[] {
  const named: [string, string | undefined][] = [
    ["/from", transaction.from],
    ["/to", transaction.to],
    ["/payment/country", transaction.payment?.country],
    ["/payment/bankCountry", transaction.payment?.bankCountry],
    ...(transaction.formerDestinations ?? []).map((code, index): [string, string] => [
      `/formerDestinations/${index}`,
      code,
    ]),
    ["/facts/rulesOf", textAnswer(transaction.facts?.rulesOf)],
    ...(transaction.via ?? []).map((code, index): [string, string] => [`/via/${index}`, code]),
    ...transaction.items.map((item, index): [string, string | undefined] => [
      `/items/${index}/origin`,
      item.origin,
    ]),
    ...transaction.parties.flatMap((party, index): [string, string | undefined][] => [
      [`/parties/${index}/country`, party.country],
      [`/parties/${index}/headquarters`, party.headquarters],
      [`/parties/${index}/parentHeadquarters`, party.parentHeadquarters],
      [`/parties/${index}/internetCountry`, party.internetCountry],
    ]),
  ];
  return named
    .filter(([, code]) => code !== undefined && law.tables.countries.names[code] === undefined)
    .map(([place, code]) => new CodedError("HF-IN-013", { value: code ?? "", place: pointer + place }));
}

/** Red flags that the catalogue does not offer for looking at. */
function checklistErrors({ redFlagChecklist }: Transaction, law: EarLaw, pointer: string): CodedError[] {
  const known = new Set(law.tables.redFlags.flags.map(({ id }) => id));
  return Object.keys(redFlagChecklist ?? {})
    .filter((id) => !known.has(id))
    .map((id) => new CodedError("HF-IN-021", { value: id, place: `${pointer}/redFlagChecklist/${id}` }));
}

function regionErrors({ region, to }: Transaction, pointer: string): CodedError[] {
  const fits = region === undefined || region === "none" || to === "UA";
  return fits
    ? []
    : [new CodedError("HF-IN-023", { value: `${region} with ${to}`, place: `${pointer}/region` })];
}

function itemErrors(transaction: Transaction, law: EarLaw, pointer: string): CodedError[] {
  const errors: CodedError[] = [];
  const deemed = transaction.type === "deemed-export" || transaction.type === "deemed-reexport";
  const lines = new Set<number>();
  for (const [index, item] of transaction.items.entries()) {
    const at = `${pointer}/items/${index}`;
    if (item.eccn !== undefined && item.eccn !== "EAR99" && !eccnExists(law.ccl, item.eccn)) {
      errors.push(new CodedError("HF-IN-015", { value: item.eccn, place: `${at}/eccn` }));
    }
    if (
      deemed &&
      (item.kind === "commodity" || (item.kind === undefined && /^[0-9][ABC]/.test(item.eccn ?? "")))
    ) {
      errors.push(new CodedError("HF-IN-022", { value: item.kind ?? item.eccn ?? "", place: `${at}/kind` }));
    }
    const line = item.line ?? index + 1;
    if (lines.has(line))
      errors.push(new CodedError("HF-IN-020", { value: String(line), place: `${at}/line` }));
    lines.add(line);
  }
  return errors;
}

function answerErrors(
  answers: Transaction["facts"],
  scope: "transaction" | "item",
  pointer: string,
): CodedError[] {
  const errors: CodedError[] = [];
  for (const [name, value] of Object.entries(answers ?? {})) {
    const known = factOfAnswer(scope, name);
    const kind = typeof value === "string" ? "text" : typeof value;
    if (known === null)
      errors.push(new CodedError("HF-IN-021", { value: name, place: `${pointer}/${name}` }));
    else if (known.kind !== kind) {
      errors.push(
        new CodedError("HF-IN-021", {
          value: `${name}: ${String(value)}`,
          place: `${pointer}/${name}`,
          fix: `It must be a ${known.kind}.`,
        }),
      );
    }
  }
  return errors;
}

/** A text given as an answer; one of another kind is reported by `answerErrors`. */
function textAnswer(value: string | number | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
