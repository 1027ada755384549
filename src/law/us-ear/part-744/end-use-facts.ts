import type { EndUse, Party, Transaction } from "../../../model/transaction.ts";
import type { FactWriter } from "../../../rules/facts.ts";
import { type EarTables, effectiveDestination } from "../tables.ts";

/** Yes-or-no fields of the end use that `noProhibitedUseKnown` answers with no. */
const STATED_USES = [
  "military",
  "militaryEndUser",
  "militaryIntelligence",
  "nuclear",
  "missile",
  "missileUndetermined",
  "wmdDelivery",
  "chemicalBiological",
  "precursorPlant",
  "maritimeNuclear",
  "militaryCommodity",
  "supercomputer",
  "advancedNodeFabrication",
  "unknownNodeFabrication",
  "advancedNodeDesign",
  "semiconductorEquipment",
  "semiconductorEquipmentByD5",
  "vesselOrAircraft",
  "oilGasExploration",
  "informedByBis",
] as const satisfies readonly (keyof EndUse)[];

/** What the exporter states of the use, and what follows from it and from the parties. */
export function addEndUse(facts: FactWriter, transaction: Pick<Transaction, "endUse" | "parties">): void {
  const { endUse } = transaction;
  for (const field of STATED_USES) {
    const value = endUse?.[field] ?? (endUse?.noProhibitedUseKnown === true ? false : undefined);
    if (value !== undefined) facts.set(`endUse.${field}`, value);
  }
  const range = endUse?.missileRangeKm;
  if (range !== undefined) facts.set("endUse.missileRangeKm", range);
  // Who knows the range and the purpose has determined both.
  if (endUse?.missileUndetermined === undefined && facts.get("endUse.missile") !== false) {
    if (range !== undefined && facts.has("endUse.wmdDelivery"))
      facts.set("endUse.missileUndetermined", false);
    // Who knows of no prohibited use, yet names missiles, has not said that their range is known.
    else facts.delete("endUse.missileUndetermined");
  }
  const onBoard = transaction.parties.some(isOnBoard);
  if (onBoard && endUse?.vesselOrAircraft === undefined) facts.set("endUse.vesselOrAircraft", true);
}

export function isOnBoard({ kind }: Party): boolean {
  return kind === "vessel" || kind === "aircraft";
}

/** Whether the end use names no single use: all there is to it is whether a prohibited one is known. */
export function saysNoUse(endUse: EndUse | undefined): boolean {
  return (
    endUse === undefined ||
    (endUse.missileRangeKm === undefined && STATED_USES.every((field) => endUse[field] === undefined))
  );
}

/** Roles whose country is where the item is used. */
const USERS: readonly Party["role"][] = ["ultimate-consignee", "end-user"];

/**
 * Whether the item is used in or by a country of D:4. `false` only when the destination and every user's country and
 * headquarters are known to lie elsewhere.
 */
export function usersInD4(transaction: Transaction, tables: EarTables): boolean | undefined {
  const inD4 = (country: string): boolean | undefined => {
    const place = effectiveDestination(tables, country);
    if (tables.groups.open.has(place)) return undefined;
    return tables.groups.members.get(place)?.has("D:4") ?? false;
  };
  const users = transaction.parties.filter(({ role }) => USERS.includes(role));
  const places = [
    transaction.to,
    ...users.flatMap(({ country, headquarters }) =>
      country === undefined
        ? [headquarters]
        : headquarters === undefined
          ? [country]
          : [country, headquarters],
    ),
  ];
  const known = places.map((place) => (place === undefined ? undefined : inD4(place)));
  if (known.includes(true)) return true;
  return known.includes(undefined) ? undefined : false;
}

/** Whether the exporter, or its ultimate parent, is headquartered in Macau or D:5; absent where no party says so. */
export function exporterHeadquartersD5(
  parties: readonly Party[],
  inD5: (country: string) => boolean | undefined,
): boolean | undefined {
  const exporters = parties.filter(({ role }) => role === "exporter" || role === "applicant");
  const places = exporters.flatMap(({ headquarters, parentHeadquarters }) => [
    headquarters,
    parentHeadquarters,
  ]);
  const inside = places.map((place) => (place === undefined ? undefined : inD5(place)));
  if (inside.includes(true)) return true;
  return places.length > 0 && !inside.includes(undefined) ? false : undefined;
}
