import { CodedError } from "../../model/coded-error.ts";
import { bods } from "./bods.ts";
import { followTheMoney } from "./follow-the-money.ts";
import { gleif } from "./gleif.ts";
import { ofacRelations } from "./ofac-relations.ts";
import type { OwnershipData, OwnershipFormat } from "./ownership-file.ts";
import { simpleJson } from "./simple-json.ts";
import { tableCsv } from "./table-csv.ts";
import { ukPsc } from "./uk-psc.ts";

const FORMATS: readonly OwnershipFormat[] = [
  simpleJson,
  bods,
  ukPsc,
  followTheMoney,
  gleif,
  ofacRelations,
  tableCsv,
];

/** Reads a file of ownership data in any known format, told by its content. @throws CodedError for none or for bad input. */
export function readOwnership(text: string, name: string): OwnershipData {
  if (text.trim() === "")
    throw new CodedError("HF-IN-001", {
      place: name,
      fix: "Give ownership data; `highfence own --help` names the formats.",
    });
  const format = FORMATS.find((one) => one.detect(text));
  if (format === undefined) throw new CodedError("HF-OWN-002", { value: text.slice(0, 40), place: name });
  return format.read(text, name);
}
