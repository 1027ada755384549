import type { EntryDraft } from "../entry-draft.ts";
import { addFact } from "./identity.ts";
import { relationOf } from "./relations.ts";

/** Labels of remarks whose value follows without a colon; longer ones first. */
const LABELS =
  /^(?:alt\. )?(DOB|POB|Gender|nationality|citizen|Passport|National ID No\.|Tax ID No\.|Registration Number|Registration ID|Identification Number|Vessel Registration Identification|MMSI|Vessel Year of Build|(?:Former|Other) Vessel Flag|Vessel Flag|Vessel Type|Vessel Call Sign|Aircraft Manufacturer's Serial Number \(MSN\)|Aircraft Construction Number(?: \([^)]*\))?|Aircraft Manufacture Date|Aircraft Model|Aircraft Operator|Aircraft Tail Number|Aircraft Mode S Transponder Code|SWIFT\/BIC|Legal Entity Number|Unified Social Credit Code \(USCC\)|D-U-N-S Number|ISIN|Equity Ticker|Company Number|Commercial Registry Number|Business Registration Number|Business Registration Document #|Digital Currency Address - \w+|Cedula No\.|NIT #|RUC #|RIF #|R\.F\.C\.|C\.U\.R\.P\.|D\.N\.I\.|C\.R\. No\.|Folio Mercantil No\.|Matricula Mercantil No|V\.A\.T\. Number|BIK \(RU\)|License|Trade License No\.|Telephone|Phone Number|Email Address|Website)\s+(.+)$/u;

/**
 * Reads the legacy remarks field: parts that end with a semicolon, each a labelled fact, an alias in quotation marks,
 * a link to another party or free words.
 */
export function addRemarks(draft: EntryDraft, remarks: string): void {
  for (const part of remarks.replace(/\.\s*$/u, "").split(/;\s+(?![^(]*\))/u)) {
    const text = part
      .trim()
      .replace(/^\(|\)$/gu, (bracket, _at: number, whole: string) =>
        whole.startsWith("(") && whole.endsWith(")") ? "" : bracket,
      );
    if (text !== "") addPart(draft, text);
  }
}

function addPart(draft: EntryDraft, text: string): void {
  const alias = /^(a|f|n)\.k\.a\.\s+'(.+)'$/u.exec(text);
  if (alias !== null) {
    draft.name(alias[2] ?? "", alias[1] === "f" ? "former" : "alias", {
      strength: alias[1] === "a" ? "weak" : "strong",
    });
    return;
  }
  const link = /^\(?Linked To:\s*(.+?)\)?$/u.exec(text);
  if (link !== null) {
    draft.relationship(relationOf("Linked To", link[1] === undefined ? {} : { otherName: link[1] }));
    return;
  }
  const labelled = LABELS.exec(text);
  if (labelled === null) {
    draft.remark(text);
    return;
  }
  const country = /\(([A-Z][A-Za-z ,]+)\)/u.exec(labelled[2] ?? "")?.[1];
  const value = (labelled[2] ?? "").replace(/\s*\([A-Z][A-Za-z ,]+\).*$|\s+(?:issued|expires)\s.*$/u, "");
  addFact(draft, { label: labelled[1] ?? "", value, ...(country === undefined ? {} : { country }) });
  if (value !== labelled[2] && /issued|expires/u.test(labelled[2] ?? "")) draft.remark(text);
}
