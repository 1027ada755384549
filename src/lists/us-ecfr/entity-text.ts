import { oneLine } from "../entry-draft.ts";

/** A cell of the tables of part 744 taken apart. */
export interface EntityText {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly addresses: readonly string[];
  /** References to other entries and the like, in brackets at the end. */
  readonly remarks: readonly string[];
}

/** Words that may follow a comma and still belong to a company's name. */
const LEGAL_FORM =
  /^(?:and )?(?:ltd|limited|inc|incorporated|l\.?l\.?c|llp|corp|corporation|co|company|s\.?a|s\.?r\.?l|s\.?l|jsc|ojsc|cjsc|pjsc|ooo|oao|zao|pao|ao|gmbh|ag|kg|b\.?v|n\.?v|fze?|fzc|fzco|fz-?llc|plc|pvt|pte|pty|sdn|bhd|a\.?s|oy|ab|d\.?o\.?o|k\.?k|sti|san|tic|ve)\b[\w.()& -]{0,40}$/iu;

/**
 * Takes the entity column apart: the name up to the first comma that no legal form follows, aliases after "a.k.a.",
 * and the addresses, which are parted by "; and".
 */
export function readEntityText(cell: string): EntityText {
  const remarks: string[] = [];
  const text = withoutMarks(cell).replace(
    /\((See [^()]*(?:\([^()]*\)[^()]*)*)\)\.?/giu,
    (_, inner: string) => {
      remarks.push(oneLine(inner));
      return "";
    },
  );
  const listed =
    /^([\s\S]*?),?\s*(?:(?:a|f|n)\.k\.a\.?,?)?\s*the following\s*(?:[\w-]+)?\s*alias(?:es)?:?\s*([\s\S]*)$/iu.exec(
      text,
    );
  if (listed !== null) return { ...listedAliases(listed[1] ?? "", listed[2] ?? ""), remarks };
  const [first, ...rest] = text.split("\n");
  const parts = splitName(
    rest.length > 0 && oneLine(first ?? "") === "" ? rest.join(" ") : text.replace(/\n/gu, " "),
  );
  return { ...parts, remarks };
}

/** The text without the marks that stand for emphasis and footnotes. */
export function withoutMarks(text: string): string {
  return text
    .replace(/[‹›]/gu, "")
    .replace(/\^\{([^}]*)\}/gu, (_, mark: string) => (/^\D+$/u.test(mark) ? mark : ""));
}

/** `Name, a.k.a., the following N aliases:` with one alias a line, then the addresses. */
function listedAliases(name: string, rest: string): Omit<EntityText, "remarks"> {
  const aliases: string[] = [];
  const addressLines: string[] = [];
  for (const line of rest.split("\n").map(oneLine)) {
    if (/^[—–-]/u.test(line)) aliases.push(cleanAlias(line.replace(/^[—–-]\s*/u, "")));
    else if (line !== "") addressLines.push(line);
  }
  if (aliases.length === 0) {
    const [alias = "", ...others] = oneLine(rest).split(/;\s*(?:and\s+)?/u);
    aliases.push(cleanAlias(alias));
    addressLines.push(others.join("; "));
  }
  return {
    name: cleanName(name),
    aliases: aliases.filter((alias) => alias !== ""),
    addresses: splitAddresses(addressLines.join(" ")),
  };
}

function splitName(text: string): Omit<EntityText, "remarks"> {
  // A comma is sometimes missing between the legal form and the address.
  const parted = oneLine(text).replace(
    /\b(Ltd\.?|Inc\.?|Co\.|Corp\.?|LLC)\s+(?=(?:No\.|Floor|Room|Rm\.?|Building|Unit|Suite)\s)/u,
    "$1, ",
  );
  const segments = parted.split(/,\s+/u);
  let end = 1;
  while (end < segments.length && LEGAL_FORM.test(segments[end] ?? "")) end++;
  const name = segments.slice(0, end).join(", ");
  const aliases: string[] = [];
  while (end < segments.length && /^(?:a|f|n)\.k\.a\.?/iu.test(segments[end] ?? "")) {
    let alias = (segments[end] ?? "").replace(/^(?:a|f|n)\.k\.a\.?,?\s*/iu, "");
    end++;
    if (alias === "") alias = segments[end++] ?? "";
    while (end < segments.length && LEGAL_FORM.test(segments[end] ?? "")) alias += `, ${segments[end++]}`;
    aliases.push(cleanAlias(alias));
  }
  const [own = "", ...inline] = name.split(/,?\s+(?:a|f)\.k\.a\.?,?\s+/iu);
  return {
    name: cleanName(own),
    aliases: [...inline.map(cleanAlias), ...aliases].filter((alias) => alias !== ""),
    addresses: splitAddresses(segments.slice(end).join(", ")),
  };
}

function splitAddresses(text: string): string[] {
  return oneLine(text)
    .split(/;\s*(?:and\s+)?|\s+and\s+(?=(?:No\.|Room|Rm|P\.O\.|Unit|Building|Suite)\s)/u)
    .map((address) => address.replace(/[\s.,;]+$/u, "").trim())
    .filter((address) => address !== "");
}

function cleanName(text: string): string {
  return oneLine(text)
    .replace(/[,;]?\s*(?:(?:a|f|n)\.k\.a\.?)?[,;:]*$/iu, "")
    .trim();
}

function cleanAlias(text: string): string {
  const alias = oneLine(text)
    .replace(/[;,]?\s*(?:and|or)?\s*$/iu, "")
    .replace(/[;,]+$/u, "")
    .trim();
  return /\b(?:co|ltd|inc|corp|l\.l\.c|s\.a|[a-z])\.$/iu.test(alias) ? alias : alias.replace(/\.$/u, "");
}
