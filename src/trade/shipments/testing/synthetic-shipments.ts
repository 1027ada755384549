/**
 * SYNTHETIC shipments with planted diversion, for tests and measurements. No name, address or record is real; every row says
 * `synthetic`. Honest buyers show red flags too, at the rates below: a new firm, a grown business, a high price or a business
 * centre with many tenants is usually nothing. Diverters show only some of the signs.
 */
export interface SyntheticShipments {
  readonly csv: string;
  /** Names of consignees that divert. */
  readonly diverters: ReadonlySet<string>;
  readonly consignees: number;
  /** Invented listed parties with an invented address. */
  readonly listed: readonly { readonly name: string; readonly address: string; readonly country: string }[];
}

export interface SyntheticPlan {
  readonly seed: number;
  readonly honest: number;
  readonly diverters: number;
}

/** How often a buyer shows each sign. Chosen before anything was measured; the second column is the noise. */
const RATES: Readonly<Record<Sign, { readonly diverter: number; readonly honest: number }>> = {
  foundedAfter: { diverter: 0.5, honest: 0.1 },
  jump: { diverter: 0.6, honest: 0.08 },
  lateStart: { diverter: 0.6, honest: 0.15 },
  highPrice: { diverter: 0.4, honest: 0.05 },
  oddBusiness: { diverter: 0.4, honest: 0.04 },
  noBusiness: { diverter: 0.3, honest: 0.3 },
  switched: { diverter: 0.35, honest: 0.04 },
  listedAddress: { diverter: 0.15, honest: 0.01 },
  listedPartner: { diverter: 0.25, honest: 0.01 },
  ownSupplier: { diverter: 0.35, honest: 0.05 },
};
type Sign =
  | "foundedAfter"
  | "jump"
  | "lateStart"
  | "highPrice"
  | "oddBusiness"
  | "noBusiness"
  | "switched"
  | "listedAddress"
  | "listedPartner"
  | "ownSupplier";

const CODES = [
  "854231",
  "854232",
  "854239",
  "851762",
  "847150",
  "848210",
  "903020",
  "880730",
  "853224",
  "845710",
];
const OTHER_CODES = ["940360", "610910", "210690", "392690", "732690", "870899", "851610", "330499"];
const HUBS = ["AE", "AM", "GE", "HK", "KG", "KZ", "RS", "TR", "UZ"];
const COALITION = ["DE", "JP", "NL", "US", "KR", "IT", "GB", "TW"];
const PRICE_A_KG: Readonly<Record<string, number>> = { "854231": 900, "854232": 700, "854239": 800 };
const FITTING = [
  "wholesale of electronic components",
  "46.52",
  "industrial automation equipment",
  "telecommunication network equipment",
];
const ODD = [
  "furniture retail",
  "wholesale of fruit and vegetables",
  "clothing and footwear",
  "cosmetics and perfume",
];

/** The same plan gives the same shipments. */
export function syntheticShipments(plan: SyntheticPlan): SyntheticShipments {
  const random = randomOf(plan.seed);
  const listed = Array.from({ length: 12 }, (_, n) => ({
    name: `${invented(random)} ${invented(random)} Zavod ${n + 1}`,
    address: `Synthetic Prospekt ${300 + n}, Building ${n + 1}, Invented Town ${n + 1}`,
    country: "RU",
  }));
  const world: World = { random, listed, rows: [], suppliers: suppliers(random) };
  const diverters = new Set<string>();
  for (let n = 0; n < plan.honest + plan.diverters; n++) {
    const diverts = n < plan.diverters;
    const name = addBuyer(world, { n, diverts });
    if (diverts) diverters.add(name);
  }
  return {
    csv: `${HEADER.join(",")}\n${world.rows.map((row) => row.join(",")).join("\n")}\n`,
    diverters,
    consignees: plan.honest + plan.diverters,
    listed,
  };
}

const HEADER = [
  ...["id", "date", "shipper", "shipper_country", "consignee", "consignee_address", "consignee_country"],
  ...["consignee_founded", "consignee_business", "producer_country", "origin_country", "seller_country"],
  ...["dispatch_country", "destination_country", "hs", "value", "currency", "kg", "synthetic"],
];

interface Supplier {
  readonly name: string;
  readonly country: string;
}

interface World {
  readonly random: () => number;
  readonly listed: SyntheticShipments["listed"];
  readonly rows: string[][];
  readonly suppliers: { readonly coalition: readonly Supplier[]; readonly third: readonly Supplier[] };
}

function suppliers(random: () => number): World["suppliers"] {
  const make = (count: number, countries: readonly string[]): Supplier[] =>
    Array.from({ length: count }, (_, n) => ({
      name: `${invented(random)} ${invented(random)} Supply ${n}`,
      country: pick(random, countries),
    }));
  return { coalition: make(80, COALITION), third: make(60, ["CN", "HK", "TR", "AE", "IN"]) };
}

interface Buyer {
  readonly name: string;
  readonly country: string;
  readonly address: string;
  readonly founded: string;
  readonly business: string;
  readonly signs: ReadonlySet<Sign>;
  readonly codes: readonly string[];
  readonly scaleUsd: number;
}

/** Months are counted from January 2020; the event lies in month 25. */
const LAST_MONTH = 59;
const EVENT_MONTH = 26;

function addBuyer(world: World, { n, diverts }: { readonly n: number; readonly diverts: boolean }): string {
  const { random } = world;
  const signs = new Set(
    (Object.keys(RATES) as Sign[]).filter((sign) => random() < RATES[sign][diverts ? "diverter" : "honest"]),
  );
  const buyer: Buyer = {
    name: `${invented(random)} ${invented(random)} ${n} ${pick(random, ["LLC", "Ltd", "FZE", "TOO"])}`,
    country: pick(random, HUBS),
    address: signs.has("listedAddress")
      ? pick(random, world.listed).address
      : `Synthetic Street ${1 + Math.floor(random() * 400)}, Office ${n}, Sample City`,
    founded: signs.has("foundedAfter")
      ? `2022-${pad(3 + Math.floor(random() * 9))}-10`
      : `20${pad(Math.floor(random() * 20))}-05-04`,
    business: signs.has("noBusiness") ? "" : pick(random, signs.has("oddBusiness") ? ODD : FITTING),
    signs,
    codes: [pick(random, CODES), pick(random, CODES)],
    scaleUsd: 4000 * Math.exp(2 * random()),
  };
  addShipments(world, buyer);
  return buyer.name;
}

function addShipments(world: World, buyer: Buyer): void {
  const { random } = world;
  const { signs } = buyer;
  const old = pick(random, world.suppliers.coalition);
  const next = signs.has("ownSupplier")
    ? { name: `${invented(random)} Sole Source ${buyer.name.split(" ")[2]}`, country: "HK" }
    : pick(random, world.suppliers.third);
  const late = signs.has("foundedAfter") || signs.has("lateStart");
  const start = late ? EVENT_MONTH + 2 + Math.floor(random() * 14) : Math.floor(random() * 10);
  const switchMonth = EVENT_MONTH + 3 + Math.floor(random() * 8);
  for (let month = start; month <= LAST_MONTH; month++) {
    if (random() < 0.35) continue;
    const switched = signs.has("switched") ? month >= switchMonth : random() < 0.15;
    const grown = signs.has("jump") && month > EVENT_MONTH + 2 ? 5 : 1;
    const supplier = switched || (signs.has("ownSupplier") && month > EVENT_MONTH) ? next : old;
    addRow(world, buyer, { month, supplier, grown });
    if (random() < 0.3) addRow(world, buyer, { month, supplier, grown: 1, code: pick(random, OTHER_CODES) });
  }
  if (!signs.has("listedPartner")) return;
  const partner = pick(random, world.listed);
  addRow(world, buyer, {
    month: EVENT_MONTH + 8,
    supplier: { name: partner.name, country: partner.country },
    grown: 1,
  });
}

function addRow(
  world: World,
  buyer: Buyer,
  of: { readonly month: number; readonly supplier: Supplier; readonly grown: number; readonly code?: string },
): void {
  const { random } = world;
  const code = of.code ?? pick(random, buyer.codes);
  const usd = buyer.scaleUsd * of.grown * Math.exp(random() - 0.5);
  const overpaid = buyer.signs.has("highPrice") && of.month > EVENT_MONTH ? 5 : 1;
  const kg = usd / ((PRICE_A_KG[code] ?? 120) * overpaid * Math.exp(0.6 * (random() - 0.5)));
  const origin = random() < 0.4 ? "CN" : of.supplier.country;
  world.rows.push([
    `SYN-${world.rows.length + 1}`,
    `${2020 + Math.floor(of.month / 12)}-${pad((of.month % 12) + 1)}-${pad(1 + Math.floor(random() * 28))}`,
    of.supplier.name,
    of.supplier.country,
    buyer.name,
    `"${buyer.address}"`,
    buyer.country,
    buyer.founded,
    buyer.business,
    pick(random, COALITION),
    origin,
    of.supplier.country,
    of.supplier.country,
    buyer.country,
    code,
    usd.toFixed(2),
    "USD",
    kg.toFixed(3),
    "true",
  ]);
}

const SYLLABLES =
  "ba ke li mo nu ra se to vi xa dor fen gal hul jin kor lem nar pex quo rin sol tam und vor wex yal zem".split(
    " ",
  );

/** A word that nobody is called by. */
function invented(random: () => number): string {
  const word = [0, 1, 2].map(() => pick(random, SYLLABLES)).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** Mulberry32: small, the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
