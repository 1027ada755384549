import { openTradeStore, type Row, type TradeStore, USD_RATES } from "./trade-store.ts";

/** A published figure beside ours; `ours` is `null` where the files cannot answer, and `why` says so. */
export interface Headline {
  readonly source: string;
  readonly what: string;
  readonly unit: "million USD" | "percent" | "share";
  readonly published: number;
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
  readonly highPriority: readonly string[];
}

/** Recomputes the published headlines. @throws CodedError HF-TRADE-001 or HF-TRADE-002 for a bad file. */
export async function recomputeHeadlines(input: HeadlineInput): Promise<readonly Headline[]> {
  const store = await openTradeStore();
  try {
    await addSources(store, input);
    const india = values(await store.ask("india-high-priority"));
    const growth = await store.ask("export-growth");
    const offset = values(await store.ask("offset"));
    return [...indiaHeadlines(india), ...growthHeadlines(growth), ...LOST_SHARE, ...offsetHeadlines(offset)];
  } finally {
    store.close();
  }
}

async function addSources(store: TradeStore, input: HeadlineInput): Promise<void> {
  await store.add({
    view: "eu_sanctioned",
    path: input.euSanctioned,
    columns: ["reporter", "partner", "period", "cn_code", "value_eur"],
  });
  await store.add({
    view: "eu_totals",
    path: input.euTotals,
    columns: ["reporter", "partner", "flow", "period", "value_eur"],
  });
  await store.add({
    view: "fts",
    path: input.indiaRussia,
    columns: ["NAPR", "PERIOD", "STRANA", "TNVED", "STOIM", "Source"],
  });
  await store.add(USD_RATES);
  await store.addCodes("high_priority", input.highPriority);
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
  return published.map(([country, value]) => {
    const inEuro = eur.get(country);
    const why = `In USD at monthly average rates; in EUR ${inEuro === undefined ? "unknown" : inEuro.toFixed(0)} %.`;
    const what = `EU exports to ${country}, growth H2 2021 to H2 2022`;
    return headline(
      { source: "Berne Union", what, unit: "percent", published: value, why },
      usd.get(country),
    );
  });
}

const LOST_SHARE: readonly Headline[] = [
  {
    source: "CEPR DP20097",
    what: "EU and UK exports to AM, KZ, KG never recorded as imports",
    unit: "share",
    published: 0.5,
    ours: null,
    ratio: null,
    why: "Not computed: the files hold neither the imports these countries record nor the United Kingdom's exports.",
  },
];

function offsetHeadlines(ours: ReadonlyMap<string, number>): Headline[] {
  const why: Readonly<Record<string, string>> = {
    "balanced, to August":
      "Here AM, KZ, KG against the same months of 2021; the ratio moves between 7 and 13 with hubs and base.",
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

function headline(known: Omit<Headline, "ours" | "ratio">, found: number | undefined): Headline {
  const ours = found ?? null;
  const why = ours === null ? "The file holds no rows for it." : known.why;
  return { ...known, ours, ratio: ours === null ? null : ours / known.published, why };
}

function values(rows: readonly Row[], column = "ours"): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const value = row[column];
    if (typeof value === "number" && Number.isFinite(value)) found.set(String(row.label), value);
  }
  return found;
}
