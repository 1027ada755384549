import { type Database, numberOf, openDatabase, quote, type Row } from "./duckdb.ts";
import { addSource, ECB_RATES } from "./headline-sources.ts";

/** A published figure beside ours; `ours` is `null` where the files cannot answer, and `why` says so. */
export interface Headline {
  readonly source: string;
  readonly what: string;
  readonly unit: "million USD" | "percent" | "share" | "goods";
  /** `null` where the publication gives no number, only a statement. */
  readonly published: number | null;
  readonly ours: number | null;
  /** ours ÷ published. */
  readonly ratio: number | null;
  readonly why: string;
}

/** Where the three files are, and the 50 HS6 codes of the Common High Priority List. */
export interface HeadlineInput {
  readonly euSanctioned: string;
  readonly euTotals: string;
  readonly indiaRussia: string;
  /** What Armenia, Kazakhstan and Kyrgyzstan record as imports, and the United Kingdom's exports; `null`: not at hand. */
  readonly mirrorTotals: string | null;
  readonly highPriority: readonly string[];
}

/** Recomputes the published headlines. @throws CodedError HF-TRADE-001 or HF-TRADE-002 for a bad file. */
export async function recomputeHeadlines(input: HeadlineInput): Promise<readonly Headline[]> {
  const db = await openDatabase();
  try {
    await addSources(db, input);
    const india = values(await db.ask("india-high-priority"));
    const growth = await db.ask("export-growth");
    const offset = values(await db.ask("offset"));
    const [lines] = await db.ask("offset-lines");
    const lost = input.mirrorTotals === null ? null : values(await db.ask("lost-share"));
    return [
      ...indiaHeadlines(india),
      ...growthHeadlines(growth),
      ...lostHeadlines(lost),
      ...offsetHeadlines(offset),
      linesHeadline(lines),
    ];
  } finally {
    db.close();
  }
}

const TOTALS = ["reporter", "partner", "flow", "period", "value_eur"];

async function addSources(db: Database, input: HeadlineInput): Promise<void> {
  await addSource(db, {
    view: "eu_sanctioned",
    path: input.euSanctioned,
    columns: ["reporter", "partner", "period", "cn_code", "value_eur"],
  });
  await addSource(db, { view: "eu_totals", path: input.euTotals, columns: TOTALS });
  await addSource(db, {
    view: "fts",
    path: input.indiaRussia,
    columns: ["NAPR", "PERIOD", "STRANA", "TNVED", "STOIM", "Source"],
  });
  if (input.mirrorTotals !== null)
    await addSource(db, { view: "mirror_totals", path: input.mirrorTotals, columns: TOTALS });
  await addSource(db, ECB_RATES);
  const codes = input.highPriority.map((code) => `(${quote(code)})`).join(", ");
  await db.run(`create table high_priority as select * from (values ${codes}) as codes(hs6)`);
}

function indiaHeadlines(ours: ReadonlyMap<string, number>): Headline[] {
  const published: readonly [string, number, string][] = [
    ["2024-04", 60, "Published as “more than 60”."],
    ["2024-05", 60, "Published as “more than 60”."],
    [
      "2024-07",
      95,
      "Not known; a later revision of India's records or another list of goods could explain it.",
    ],
  ];
  return published.map(([month, value, why]) =>
    headline(
      {
        source: "Bloomberg, Oct 2024",
        what: `India to Russia, high-priority goods, ${month}`,
        unit: "million USD",
        published: value,
        why,
      },
      ours.get(month),
    ),
  );
}

function growthHeadlines(rows: readonly Row[]): Headline[] {
  const published: readonly [string, number][] = [
    ["Armenia", 178],
    ["Georgia", 41],
    ["Kazakhstan", 116],
    ["Kyrgyzstan", 537],
  ];
  const [usd, eur] = [values(rows), values(rows, "ours_eur")];
  const [half, year] = [values(rows, "ours_half_year"), values(rows, "ours_year")];
  const percent = (of: ReadonlyMap<string, number>, country: string): string =>
    of.get(country)?.toFixed(0) ?? "unknown";
  return published.map(([country, value]) => {
    const why = `In USD at the ECB's means of each month; with one mean a half-year ${percent(half, country)} %, with one a year ${percent(year, country)} %; in EUR ${percent(eur, country)} %, where the fall of the euro does not dampen the growth.`;
    const what = `EU exports to ${country}, growth H2 2021 to H2 2022`;
    return headline(
      { source: "Berne Union", what, unit: "percent", published: value, why },
      usd.get(country),
    );
  });
}

function lostHeadlines(ours: ReadonlyMap<string, number> | null): Headline[] {
  return ["base 2019-21", "base 2021"].map((label) =>
    headline(
      {
        source: "CEPR DP20097",
        what: `EU and UK exports to AM, KZ, KG never recorded as imports, ${label}`,
        unit: "share",
        published: 0.5,
        why: "Published as “about half”; totals only, yearly means, nothing taken off for freight and insurance.",
      },
      ours?.get(label),
      "Not computed: it needs what Armenia, Kazakhstan and Kyrgyzstan record as imports, and the United Kingdom's exports. File B holds the EU's side only (its imports are those from Kyrgyzstan), D India and Russia. Give the missing records as a file M_… with the columns of B_…",
    ),
  );
}

function linesHeadline(row: Row | undefined): Headline {
  return headline(
    {
      source: "EBRD, 2023",
      what: "Goods (HS6) of which more than half of the loss reappears, to August",
      unit: "goods",
      published: null,
      why: `Published as “many products”; here of ${String(row?.ours_lines)} goods whose exports to Russia fell from at least 1m EUR.`,
    },
    numberOf(row?.ours) ?? undefined,
  );
}

function offsetHeadlines(ours: ReadonlyMap<string, number>): Headline[] {
  const why: Readonly<Record<string, string>> = {
    "balanced, to August":
      "Here AM, KZ, KG against the same months of 2021, sanctioned goods only; the ratio moves between 7 and 13 with hubs and base.",
    "naive, to August": "Codes that HS2022 renamed are left in: they look like new trade.",
    "balanced, to November": "Published to August only; three months more, when the detour had grown.",
    "naive, to November": "As above, with the renamed codes left in.",
  };
  return Object.entries(why).map(([label, reason]) =>
    headline(
      {
        source: "EBRD, 2023",
        what: `Lost exports to Russia offset, ${label}`,
        unit: "percent",
        published: 5,
        why: reason,
      },
      ours.get(label),
    ),
  );
}

function headline(
  known: Omit<Headline, "ours" | "ratio">,
  found: number | undefined,
  absent = "The file holds no rows for it.",
): Headline {
  const ours = found ?? null;
  const ratio = ours === null || known.published === null ? null : ours / known.published;
  return { ...known, ours, ratio, why: ours === null ? absent : known.why };
}

function values(rows: readonly Row[], column = "ours"): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const value = numberOf(row[column]);
    if (value !== null) found.set(String(row.label), value);
  }
  return found;
}
