/**
 * The licence requirements of the Commerce Control List as the copy of the official text prints them, read without any code
 * of the law: what the copy has put under the wrong entry is put back, and each row's words are taken apart.
 */
export interface OfficialEntry {
  readonly eccn: string;
  readonly heading: string;
  readonly countryChart: readonly { readonly control: string; readonly countryChart: string }[];
}

export interface OfficialRow {
  readonly eccn: string;
  readonly text: string;
  /** `NS`, `MT` … */
  readonly reason: string;
  /** `NS 2`, or the sections and paragraphs that the text cites. */
  readonly column: string | null;
  readonly cites: readonly string[];
  readonly covers: OfficialScope;
}

/** `paragraphs`: nothing but paragraphs of the entry; `others`: ECCNs of other entries; `words`: the rest. */
export type OfficialScope =
  | { readonly kind: "entire" }
  | { readonly kind: "paragraphs"; readonly except: boolean; readonly paragraphs: readonly string[] }
  | { readonly kind: "others"; readonly eccns: readonly string[] }
  | { readonly kind: "words" };

/** The copy runs the text of five entries into the one before: heading → the entry that its table belongs to, from which row on. */
const RUN_ON: Readonly<Record<string, { readonly belongsTo: string; readonly from: number }>> = {
  "0D606": { belongsTo: "0D614", from: 0 },
  "2B351": { belongsTo: "2B352", from: 0 },
  "3D005": { belongsTo: "3D006", from: 2 },
  "3E001": { belongsTo: "3E002", from: 0 },
  "8C609": { belongsTo: "8D001", from: 4 },
};
const HEADING_ROW =
  /\b(NS|MT|NP|CB|RS|AT|UN) applies to (.+?) ((?:NS|MT|NP|CB|RS|AT) Column \d\.|See § 746\.1\(b\) for UN controls\.|China, Russia, or Venezuela \(see § [^)]+\)\(\d\)\)\.|Worldwide \(see § .+?\)\)\.|To or within .+? See § .+? of the EAR\.)/g;

/** Sanctions of 746.8 repeat in some entries what holds for every item on the list. */
const REPEATS_746_8 = /^Russian industry sector sanctions? appl/;
/** A row whose words compare the item with the limits of another entry. */
const COMPARES =
  /meets? or exceeds?|exceed the parameters|parameters in|characteristics (?:of|listed|described)|criteria in|technical characteristic|requirements of/;

/** Every row with the entry that it belongs to. */
export function officialRows(entries: readonly OfficialEntry[]): OfficialRow[] {
  return entries.flatMap(({ eccn, heading, countryChart: printed }) => {
    const countryChart = printed.filter(({ control }) => !REPEATS_746_8.test(control));
    const runOn = RUN_ON[eccn];
    const rows = countryChart.map((row, index) =>
      readRow(runOn !== undefined && index >= runOn.from ? runOn.belongsTo : eccn, row),
    );
    return runOn?.from === 0 ? [...headingRows(eccn, heading), ...rows] : rows;
  });
}

function headingRows(eccn: string, heading: string): OfficialRow[] {
  const table = heading.slice(heading.indexOf("Reason for Control"));
  return [...table.matchAll(HEADING_ROW)].map(([, reason = "", scope = "", countryChart = ""]) =>
    readRow(eccn, { control: `${reason} applies to ${scope}`, countryChart }),
  );
}

function readRow(eccn: string, row: { control: string; countryChart: string }): OfficialRow {
  const control = row.control
    .trim()
    .replace(/\.$/, "")
    .replaceAll(/\. (?=\d)/g, ".")
    .replace(/\. b and/, ".b and");
  const column = /\b(CB|NP|NS|MT|RS|FC|CC|AT) Column (\d)|^Column (\d)/.exec(row.countryChart);
  const reason = /^[A-Z]{2}/.exec(control)?.[0] ?? "";
  return {
    eccn,
    text: `${control} → ${row.countryChart}`.slice(0, 160),
    reason,
    column: column === null ? null : `${column[1] ?? reason} ${column[2] ?? column[3]}`,
    cites: [...row.countryChart.matchAll(/7\d\d\.\d+(?:\([a-zA-Z0-9]+\))*/g)].map(([cite]) => cite),
    covers: readScope(eccn, control),
  };
}

const OWN = String.raw`(?:\.?[a-z](?:\.\d+)*(?:\.[a-z](?:\.\d+)*)*)`;

function readScope(eccn: string, control: string): OfficialScope {
  const scope = control.replace(/^\S+ (?:apply|applies) (?:to )?(?:only to )?/, "");
  if (/^(the )?entire entry(?: \(refer to .+\)|\. A license .+| [A-Z]{2} .+)?$/.test(scope))
    return { kind: "entire" };
  if (COMPARES.test(scope)) return { kind: "words" };
  const except = /^(the )?entire entry,? except:? /.exec(scope);
  const list = (except === null ? scope : scope.slice(except[0].length))
    .replaceAll(new RegExp(`\\b${eccn}(?=[. ])`, "g"), "")
    .replaceAll(
      /\b(?:paragraphs?|items controlled by|items|commodities|of this entry|only|through)\b/g,
      (word) => (word === "through" ? "to" : ""),
    )
    .trim();
  const plain = new RegExp(`^(?:${OWN}(?=[ ,]|$)|and|or|to|[ ,])+$`);
  if (plain.test(list))
    return { kind: "paragraphs", except: except !== null, paragraphs: readParagraphs(list) };
  const eccns = namedEccns(eccn, scope);
  return eccns.length > 0 ? { kind: "others", eccns } : { kind: "words" };
}

/** `a.1 to a.3, b, .k to n and y` */
function readParagraphs(list: string): string[] {
  const words = list
    .replaceAll(/\b(?:and|or)\b|,/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => (word === "to" ? word : word.replace(/^\./, "")));
  return words.flatMap((word, index) => {
    if (word === "to") return between(words[index - 1] ?? "", words[index + 1] ?? "");
    return [word];
  });
}

/** What lies between `g` and `j`, or `a.1` and `a.8`. */
function between(from: string, to: string): string[] {
  const [stem, last] = [from.slice(0, -1), to.slice(-1)];
  const found: string[] = [];
  for (let code = from.charCodeAt(from.length - 1) + 1; code < last.charCodeAt(0); code++)
    found.push(stem + String.fromCharCode(code));
  return found;
}

/** Entries that the text names beside its own, the ends of a range as `1B115-1B119`. */
function namedEccns(own: string, text: string): string[] {
  const joined = text.replaceAll(/(\d[A-E]\d{3}) (?:to|through) (\d[A-E]\d{3})/g, "$1-$2");
  return [...new Set([...joined.matchAll(/\b\d[A-E]\d{3}(?:-\d[A-E]\d{3})?/g)].map(([eccn]) => eccn))]
    .filter((eccn) => eccn !== own)
    .sort();
}
