import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "./duckdb.ts";
import { ANNUAL, setPeriods } from "./open-flows.ts";

// Synthetic rows: few enough to be worked out by hand.
let db: Database;
beforeAll(async () => {
  db = await openDatabase();
  await setPeriods(db, { ...ANNUAL, cifOverFob: 1.1 });
  await db.run("create table tiers as select '854231' as line, '1' as tier");
  await db.run("create table coalition as select 'DE' as country");
  await db.run("create table hubs as select 'KZ' as country");
  await db.run(`create table flows as select *, 'A' as freq from (values
    ('DE', 'KZ', 'X', '2022', '854231', 100.0), ('KZ', 'DE', 'M', '2022', '854231', 55.0),
    ('DE', 'KZ', 'X', '2023', '854231', 200.0), ('DE', 'KZ', 'X', '2022', '100610', 7.0),
    ('FR', 'IN', 'X', '2022', '854231', 40.0), ('IN', 'FR', 'M', '2022', '854231', 44.0),
    ('CN', 'DE', 'M', '2022', '854231', 33.0), ('DE', 'RU', 'X', '2022', '854231', 10.0),
    ('RU', 'DE', 'M', '2022', '854231', 10.0)) as f(reporter, partner, flow, period, line, value_usd)`);
});
afterAll(() => db.close());

test("mirror gap: only the coalition's pairs with hubs and target, and only periods that both sides tell", async () => {
  const rows = await db.ask("mirror-gap");
  expect(
    rows.map(({ exporter, importer, tier, period, exported_usd, imported_usd }) =>
      [exporter, importer, tier, period, Number(exported_usd), Number(imported_usd)].join(" "),
    ),
  ).toEqual(["DE KZ 1 2022 100 55", "DE KZ none 2022 7 0", "DE RU 1 2022 10 10"]);
});

test("reconciled: both records weighted by reliability, one alone as it is, high-priority goods only", async () => {
  const rows = await db.ask("reconcile");
  const of = (exporter: string, importer: string, year: string) =>
    rows.find((row) => row.exporter === exporter && row.importer === importer && row.year === year);
  const gap = (exported: number, imported: number) => Math.log(imported / 1.1 / exported) ** 2;
  const weight = (...gaps: number[]) => 1 / (0.01 + gaps.reduce((sum, one) => sum + one, 0) / gaps.length);
  const [germany, kazakhstan] = [weight(gap(100, 55), gap(10, 10)), weight(gap(100, 55))];
  expect(Number(of("DE", "KZ", "2022")?.best_usd)).toBeCloseTo(
    (germany * 100 + kazakhstan * 50) / (germany + kazakhstan),
    6,
  );
  expect(Number(of("FR", "IN", "2022")?.best_usd)).toBeCloseTo(40, 6);
  expect(Number(of("DE", "KZ", "2023")?.best_usd)).toBe(200);
  expect(Number(of("DE", "CN", "2022")?.best_usd)).toBeCloseTo(30, 6);
  expect(rows.every(({ line }) => line === "854231")).toBe(true);
});
