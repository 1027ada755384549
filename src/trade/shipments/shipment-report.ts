import { type Database, type Row, sumOf } from "../duckdb.ts";
import type { TradeStore } from "../trade-store.ts";
import { openShipments, type ShipmentQuestion } from "./open-shipments.ts";
import { type RankedParty, rankedParties } from "./rank-parties.ts";
import type { ShipmentFlagTable } from "./shipment-flags.ts";
import { type ShipmentPlacebos, shipmentPlacebos } from "./shipment-placebos.ts";

export type ShipmentRole = "headquarters" | "production" | "seller" | "dispatch";

/** Value and number of high-priority shipments by one country in one role; `country` is `null` where the record is silent. */
export interface RoleCountry {
  readonly role: ShipmentRole;
  readonly country: string | null;
  readonly inCoalition: boolean | null;
  readonly shipments: number;
  readonly valueUsd: number;
  /** Share of the role's value, in [0, 1]; `null` where no shipment states a value. */
  readonly share: number | null;
}

/** Of goods whose producer has its headquarters in the coalition: shares in [0, 1], unknown parts apart. */
export interface CoalitionShare {
  readonly allUsd: number;
  readonly headquartersShare: number | null;
  readonly headquartersUnknown: number | null;
  readonly outside: Readonly<
    Record<"made" | "sold" | "dispatched", { readonly share: number | null; readonly unknown: number | null }>
  >;
}

/** The JSON contract of `trace shipments`. Money is USD. */
export interface ShipmentReport {
  readonly synthetic: boolean;
  readonly period: { readonly from: string; readonly to: string };
  readonly shipments: number;
  readonly highPriority: number;
  readonly unknownGoods: number;
  readonly withoutValue: number;
  readonly countries: { readonly all: readonly RoleCountry[]; readonly toTarget: readonly RoleCountry[] };
  readonly coalition: CoalitionShare;
  /** Consignees and shippers of high-priority goods. */
  readonly ranked: Readonly<Record<RankedParty["role"], number>>;
  readonly parties: readonly RankedParty[];
  /** How many consignees whom nobody suspects reach the same score. */
  readonly placebo: ShipmentPlacebos;
  readonly flagTable: string;
  readonly files: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly accepted: number;
    readonly synthetic: boolean;
  }[];
  readonly notes: readonly string[];
}

/** Answers every question of shipments. Parties without high-priority goods are not ranked. @throws CodedError `HF-TRADE-006` */
export async function reportShipments(
  store: TradeStore,
  question: ShipmentQuestion,
  table: ShipmentFlagTable,
): Promise<ShipmentReport> {
  const opened = await openShipments(store, question);
  try {
    const { db } = opened;
    question.onStep?.("asking questions", 0);
    const about = await aboutOf(db);
    const countries = await db.ask("shipment-countries");
    const [coalition] = await db.ask("shipment-coalition-share");
    const notes = store.notes().filter(({ kind }) => kind === "shipments");
    const parties = await rankedParties(opened, { table, lastMonth: about.period.to.slice(0, 7) });
    question.onStep?.("placebos", 0.7);
    const placebo = await shipmentPlacebos(opened, table);
    const countOf = (role: RankedParty["role"]): number =>
      parties.filter((party) => party.role === role).length;
    return {
      ...about,
      synthetic: notes.some((note) => note.synthetic),
      countries: {
        all: roleCountries(countries),
        toTarget: roleCountries(countries.filter((row) => sumOf(row.to_target) === 1)),
      },
      coalition: coalitionShare(coalition),
      ranked: { consignee: countOf("consignee"), shipper: countOf("shipper") },
      parties,
      placebo,
      flagTable: table.version,
      files: notes.map(({ file, sha256, accepted, synthetic }) => ({ file, sha256, accepted, synthetic })),
      notes: notesOf(
        about,
        notes.some((note) => note.synthetic),
      ),
    };
  } finally {
    opened.db.close();
  }
}

type About = Pick<ShipmentReport, "period" | "shipments" | "highPriority" | "unknownGoods" | "withoutValue">;

async function aboutOf(db: Database): Promise<About> {
  const [row] = await db.rows(`select min(date) as first, max(date) as last, count(*) as shipments,
    count(tier) as hp, count(*) filter (where hs6 is null) as unknown, count(*) filter (where value_usd is null) as no_value from shipments`);
  return {
    period: { from: String(row?.first), to: String(row?.last) },
    shipments: sumOf(row?.shipments),
    highPriority: sumOf(row?.hp),
    unknownGoods: sumOf(row?.unknown),
    withoutValue: sumOf(row?.no_value),
  };
}

function roleCountries(rows: readonly Row[]): RoleCountry[] {
  const found = new Map<
    string,
    {
      role: ShipmentRole;
      country: string | null;
      inCoalition: boolean | null;
      shipments: number;
      valueUsd: number;
    }
  >();
  const totals = new Map<string, number>();
  for (const row of rows) {
    const [role, country] = [
      String(row.role) as ShipmentRole,
      row.country === null ? null : String(row.country),
    ];
    const one = found.get(`${role} ${country}`) ?? {
      role,
      country,
      inCoalition: row.in_coalition === null ? null : sumOf(row.in_coalition) === 1,
      shipments: 0,
      valueUsd: 0,
    };
    one.shipments += sumOf(row.shipments);
    one.valueUsd += sumOf(row.value_usd);
    found.set(`${role} ${country}`, one);
    totals.set(role, (totals.get(role) ?? 0) + sumOf(row.value_usd));
  }
  return [...found.values()]
    .map((one) => ({ ...one, share: ratio(one.valueUsd, totals.get(one.role) ?? 0) }))
    .sort((a, b) => a.role.localeCompare(b.role) || b.valueUsd - a.valueUsd || b.shipments - a.shipments);
}

function coalitionShare(row: Row | undefined): CoalitionShare {
  const [all, hq] = [sumOf(row?.all_usd), sumOf(row?.hq_usd)];
  const outside = (name: string) => ({
    share: ratio(sumOf(row?.[`${name}_outside_usd`]), hq),
    unknown: ratio(sumOf(row?.[`${name}_unknown_usd`]), hq),
  });
  return {
    allUsd: all,
    headquartersShare: ratio(hq, all),
    headquartersUnknown: ratio(sumOf(row?.hq_unknown_usd), all),
    outside: { made: outside("made"), sold: outside("sold"), dispatched: outside("sent") },
  };
}

function notesOf(about: About, synthetic: boolean): string[] {
  return [
    ...(synthetic ? ["SYNTHETIC: these shipments were invented. Nothing here is about a real company."] : []),
    "A red flag is a question to ask, not a finding against a company.",
    ...(about.unknownGoods > 0
      ? [
          `${about.unknownGoods} shipments name no goods code: whether they were high-priority goods is unknown.`,
        ]
      : []),
    ...(about.withoutValue > 0
      ? [`${about.withoutValue} shipments state no value and are not in the sums.`]
      : []),
  ];
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
