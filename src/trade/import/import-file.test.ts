import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData, TEST_DATA } from "../../../tools/test-data.ts";
import { openDatabase, quote, type Row } from "../duckdb.ts";
import { type ImportNote, TradeStore } from "../trade-store.ts";
import { importFile } from "./import-file.ts";

const NOW = "2026-01-01T00:00:00Z";

describe("layouts", () => {
  test.each([
    [
      "baci",
      "t,i,j,k,v,q\n2022,276,398,10121,1.5,0.25\n",
      { reporter: "DE", partner: "KZ", hs6: "010121", value_usd: "1500.00", kg: 250 },
    ],
    [
      "comext",
      "REPORTER,PARTNER,PRODUCT_NC,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,QUANTITY_SUPPL_UNIT\nDE,KG,85423190,2,1,NO_SU,202201,1000,1000,5,0\n",
      {
        reporter: "DE",
        partner: "KG",
        hs6: "854231",
        period: "2022-01",
        flow: "X",
        valuation: "FOB",
        currency: "EUR",
      },
    ],
    [
      "comext-old",
      "DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,STAT_REGIME,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG,SUP_QUANTITY\nGR,AM,85423190,1,4,201912,1000,5,0\n",
      { reporter: "GR", partner: "AM", flow: "M", valuation: "CIF", period: "2019-12" },
    ],
    [
      "comext-relational",
      "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,INDICATORS,INDICATOR_VALUE\nDE,KZ,85423190,2,202203,VALUE_IN_EUROS,7\n",
      { reporter: "DE", partner: "KZ", flow: "X", value: 7 },
    ],
    [
      "fts",
      "NAPR\tPERIOD\tSTRANA\tTNVED\tEDIZM\tSTOIM\tNETTO\tKOL\nИМ\t03/2021\tCN\t8542319010\t796\t1,5\t2,25\t10\n",
      {
        reporter: "RU",
        partner: "CN",
        flow: "M",
        period: "2021-03",
        value_usd: "1500.00",
        kg: 2.25,
        unit: "796",
      },
    ],
    [
      "plain",
      "reporter,partner,flow,period,code,value,currency\nUSA,United Kingdom,X,2022-05,854231,10,USD\n",
      { reporter: "US", partner: "GB", value_usd: "10.00" },
    ],
  ])("%s", async (layout, text, expected) => {
    const { note, rows } = await imported(text);
    expect(note.layout).toBe(layout);
    expect(rows).toMatchObject([{ ...expected, verdict: "accepted" }]);
  });

  test("euros become dollars at the month's rate, both are kept", async () => {
    const { rows } = await imported(
      "reporter,partner,flow,period,code,value,currency\nDE,KZ,X,2022-09,854231,100,EUR\n",
    );
    expect(rows).toMatchObject([{ value: 100, currency: "EUR", value_usd: "99.04" }]);
  });

  test("codes that HS2022 renamed fall on one line with their predecessors", async () => {
    const { rows } = await imported(plain(["DE,KZ,X,2021-05,852580,1,USD", "DE,KZ,X,2022-05,852589,1,USD"]));
    expect(new Set(rows.map(({ line }) => line))).toEqual(new Set(["852589"]));
  });

  test("classified codes are kept, with the HS code unknown", async () => {
    const { note, rows } = await imported(
      plain(["DE,RU,X,2021-05,XXXXXXXXXX,1,USD", "DE,RU,X,2021-05,850XXXXX,1,USD"]),
    );
    expect(note).toMatchObject({ accepted: 2, unknownCodes: 2 });
    expect(rows.map(({ hs6 }) => hs6)).toEqual([null, null]);
  });
});

describe("a comma after the last field that the header lacks", () => {
  // SYNTHETIC, in the columns of Comtrade's website.
  const header = "freqCode,period,reporterCode,flowCode,partnerCode,cmdCode,netWgt,primaryValue";
  test("shifts nothing, and is said", async () => {
    const { note, rows } = await imported(
      `${header}\nM,202205,276,X,398,854231,7,1000,\nM,202206,276,X,398,854231,8,2000,\n`,
    );
    expect(note.notices.join()).toContain("delimiter");
    const byPeriod = [...rows].sort((a, b) => (String(a.period) < String(b.period) ? -1 : 1));
    expect(byPeriod).toMatchObject([
      { reporter: "DE", partner: "KZ", hs6: "854231", value_usd: "1000.00", kg: 7, period: "2022-05" },
      { value_usd: "2000.00", kg: 8 },
    ]);
  });
  test("a row that is shifted all the same is refused: its first field is no frequency", async () => {
    const { note } = await imported(
      `${header}\nM,202205,276,X,398,854231,7,1000\n202205,276,X,398,854231,7,1000,5\n`,
    );
    expect(note).toMatchObject({ accepted: 1, rejected: { "row does not fit its columns": 1 } });
  });
});

describe("rows that are not taken are counted", () => {
  test("bad values, signs, currencies, countries, flows, months, duplicates", async () => {
    const good = "DE,KZ,X,2022-05,854231,1,USD";
    const { note } = await imported(
      plain([
        ...[good, good],
        "DE,KZ,X,2022-05,854232,-1,USD",
        "DE,KZ,X,2022-05,854233,much,USD",
        "DE,KZ,X,2022-05,854239,1,XAU",
        "DE,Atlantis,X,2022-05,854239,1,USD",
        "DE,KZ,Z,2022-05,854239,1,USD",
        "DE,KZ,X,2022-13,854239,1,USD",
      ]),
    );
    expect(note).toMatchObject({
      rows: 8,
      accepted: 1,
      rejected: {
        "duplicated row": 1,
        "negative value": 1,
        "value missing or not a number": 1,
        "no exchange rate for XAU": 1,
        "partner not known": 1,
        "flow not known": 1,
        "period not known": 1,
      },
    });
    expect(note.examples.join("\n")).toContain("atlantis");
  });

  test("a line with too few or too many fields", async () => {
    const { note } = await imported(
      `${plain(["DE,KZ,X,2022-05,854231,1,USD", "DE,KZ,X", "DE,KZ,X,2022-05,854231,1,USD,7,8"])}\n`,
    );
    expect(note.accepted).toBe(1);
    expect(Object.values(note.rejected).reduce((a, b) => a + b, 0)).toBe(2);
  });

  test("mixed currencies are converted each at its own rate", async () => {
    const { note, rows } = await imported(
      plain(["DE,KZ,X,2022-09,854231,100,EUR", "US,KZ,X,2022-09,854231,100,USD"]),
    );
    expect(note.currencies).toEqual(["EUR", "USD"]);
    expect(rows.map(({ value_usd }) => value_usd).sort()).toEqual(["100.00", "99.04"]);
  });

  test("months that a reporter skips are named", async () => {
    const { note } = await imported(plain(["DE,KZ,X,2022-05,854231,1,USD", "DE,KZ,X,2022-08,854231,1,USD"]));
    expect(note.missingMonths).toEqual(["DE X 2022-06", "DE X 2022-07"]);
  });

  test("aggregates among members and sums of a coarser level stand apart", async () => {
    const { note } = await imported(
      plain([
        "DE,KZ,X,2022-05,854231,1,USD",
        "DE,KZ,X,2022-05,8542,5,USD",
        "EU27_2020,KZ,X,2022-05,854231,9,USD",
        "DE,World,X,2022-05,854231,9,USD",
      ]),
    );
    expect(note).toMatchObject({ accepted: 1, aggregates: 3 });
  });
});

describe("encodings", () => {
  const text =
    "NAPR;PERIOD;STRANA;TNVED;EDIZM;STOIM;NETTO;KOL\nИМ;01/2021;KZ;8542319010;шт;2,5;1;1\nЭК;01/2021;KZ;8542319010;шт;2,5;1;1\n";
  test.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\ufeff${text}`)],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["utf-16be", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["windows-1251", windows1251(text)],
    ["utf-8", gzipSync(Buffer.from(text))],
  ])("%s", async (encoding, bytes) => {
    const { note, rows } = await imported(bytes);
    expect(note).toMatchObject({ encoding, accepted: 2 });
    expect(rows.map(({ flow }) => flow).sort()).toEqual(["M", "X"]);
  });

  test("Latin", async () => {
    const latin = Buffer.from(plain(["Türkiye,KZ,X,2022-05,854231,1,USD"]), "latin1");
    const { note, rows } = await imported(latin);
    expect(note.encoding).toBe("windows-1252");
    expect(rows).toMatchObject([{ reporter: "TR" }]);
  });
});

describe("refused files leave nothing behind", () => {
  const whole = plain(["DE,KZ,X,2022-05,854231,1,USD", "DE,KZ,X,2022-05,854232,1,USD"]);
  test.each([
    ["HF-TRADE-004", "cut in a row", Buffer.from(whole.slice(0, -9))],
    [
      "HF-TRADE-004",
      "a gzip file cut in the middle",
      gzipSync(Buffer.from(whole.repeat(50))).subarray(0, 90),
    ],
    ["HF-TRADE-003", "empty", Buffer.alloc(0)],
    ["HF-TRADE-003", "no header", Buffer.from("hello\n")],
    ["HF-TRADE-003", "other columns", Buffer.from("a,b,c,d\n1,2,3,4\n")],
    [
      "HF-TRADE-002",
      "a column missing",
      Buffer.from("reporter,partner,flow,period,code,value\nDE,KZ,X,2022-05,854231,1\n"),
    ],
    ["HF-TRADE-005", "no usable row", Buffer.from(plain(["DE,KZ,X,2022-05,854231,x,USD"]))],
    ["HF-TRADE-004", "a Parquet file cut in the middle", Buffer.from("PAR1rest of it")],
  ])("%s %s", async (code, _what, bytes) => {
    const folder = mkdtempSync(join(tmpdir(), "trade-"));
    const path = join(folder, "file");
    writeFileSync(path, bytes);
    const store = new TradeStore(join(folder, "store"));
    await expect(importFile(path, { store, now: NOW })).rejects.toMatchObject({ code });
    expect(store.notes()).toEqual([]);
    expect(existsSync(join(folder, "store", "flows"))).toBe(false);
    expect(readdirSync(join(folder, "store", "tmp"))).toEqual([]);
  });
});

describeWithData("real files", () => {
  const file = (letter: string): string => {
    const folder = dataFile("trade");
    return join(
      folder,
      TEST_DATA === null ? "" : (readdirSync(folder).find((name) => name.startsWith(`${letter}_`)) ?? ""),
    );
  };

  test.each([
    ["A", "eu-by-code", 997_559, 0, 0],
    ["B", "totals", 12_081, 1_904, 0],
    ["C", "pair-by-flow", 45_575, 0, 0],
    ["D", "fts-mirror", 268_857, 0, 11_993],
    ["K", "comtrade-legacy", 286, 0, 0],
    ["L", "comtrade-v1", 0, 396, 0],
  ])("%s is %s", async (letter, layout, accepted, aggregates, rejected) => {
    const { note } = await importedFile(file(letter));
    expect(note).toMatchObject({ layout, accepted, aggregates });
    expect(Object.values(note.rejected).reduce((a, b) => a + b, 0)).toBe(rejected);
  });

  test("the trailing comma of L shifts nothing: values are those a strict reading by position gives", async () => {
    const path = file("L");
    const { note, rows } = await importedFile(path);
    expect(note.notices.join()).toContain("delimiter");
    const values = readFileSync(path, "latin1")
      .split("\r\n")
      .slice(1)
      .filter((line) => line !== "")
      .map((line) => Number(line.match(/("[^"]*"|[^,]*)(,|$)/gu)?.[43]?.replaceAll(/[",]/gu, "")));
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(rows.map(({ value }) => Number(value)))).toBeCloseTo(sum(values), 2);
  });
});

function plain(rows: readonly string[]): string {
  return ["reporter,partner,flow,period,code,value,currency", ...rows, ""].join("\n");
}

async function imported(content: string | Buffer): Promise<{ note: ImportNote; rows: readonly Row[] }> {
  const path = join(mkdtempSync(join(tmpdir(), "trade-")), "file");
  writeFileSync(path, content);
  return await importedFile(path);
}

async function importedFile(path: string): Promise<{ note: ImportNote; rows: readonly Row[] }> {
  const store = new TradeStore(join(mkdtempSync(join(tmpdir(), "trade-")), "store"));
  const note = await importFile(path, { store, now: NOW });
  expect(store.notes()).toEqual([note]);
  const db = await openDatabase();
  const rows = await db.rows(
    `select * from read_parquet(${quote(store.rowsPath(note))}) where verdict in ('accepted', 'aggregate') limit 1000`,
  );
  db.close();
  return { note, rows };
}

function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}
