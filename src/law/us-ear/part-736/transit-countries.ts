/** Countries of 15 CFR 736.2(b)(8)(ii). */
export const TRANSIT_COUNTRIES: ReadonlySet<string> = new Set(
  "AM AZ BY KH CU GE KZ KG LA MN KP RU TJ TM UA UZ VN".split(" "),
);

/**
 * Countries of that list on a usual way to or from a place, Russia first where it lies there, since it frees the least. Our own
 * reading of the map: land-locked places behind the listed countries, and those that trade overland through them. Any other place
 * is reached by sea or air, or from another side.
 */
const ON_THE_WAY: Readonly<Record<string, readonly string[]>> = {
  AF: ["TJ", "TM", "UZ", "KZ"],
  AM: ["RU", "GE"],
  AZ: ["RU", "GE", "KZ", "TM"],
  BY: ["RU", "UA"],
  GE: ["RU", "AZ", "AM", "UA"],
  KG: ["RU", "KZ", "UZ", "TJ"],
  KZ: ["RU", "AZ", "GE", "KG", "TM", "UZ"],
  LA: ["VN", "KH"],
  MD: ["UA"],
  MN: ["RU", "KZ"],
  RU: ["BY", "KZ", "GE", "AZ", "MN"],
  TJ: ["RU", "KG", "KZ", "TM", "UZ"],
  TM: ["RU", "AZ", "KZ", "UZ"],
  UZ: ["RU", "KG", "KZ", "TJ", "TM"],
};

/** The railways between Europe and China. */
const OVERLAND = ["RU", "BY", "KZ", "MN"];
const EUROPE: ReadonlySet<string> = new Set(
  "AT BE BG CH CZ DE DK EE ES FI FR HR HU IT LT LU LV NL NO PL PT RO RS SE SI SK".split(" "),
);

/** The listed countries that a shipment may pass though nobody has named them; empty where none lies on a usual way. */
export function transitOnTheWay(from: string, to: string): readonly string[] {
  const passed = new Set([...(ON_THE_WAY[to] ?? []), ...(ON_THE_WAY[from] ?? [])]);
  const isRail = (EUROPE.has(from) && to === "CN") || (from === "CN" && EUROPE.has(to));
  for (const country of isRail ? OVERLAND : []) passed.add(country);
  return [...passed].filter((country) => country !== from && country !== to);
}
