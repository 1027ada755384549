import type { ListEntry, ListRelationship } from "../../model/list-entry.ts";
import { percentRange, UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import type { Stake, StakeKind } from "../../ownership/stake.ts";
import { type Kin, type OwnershipData, ownershipData } from "./ownership-file.ts";

/**
 * The relations that list entries state of each other and of parties that are not listed themselves (parents, subsidiaries,
 * "linked to"). A party that has only a name is called by it.
 */
export function listRelations(entries: readonly ListEntry[]): OwnershipData {
  const stakes: Stake[] = [];
  const kin: Kin[] = [];
  for (const entry of entries) {
    for (const relation of entry.relationships ?? []) {
      const other = relation.otherId ?? relation.otherName ?? "";
      if (other === "" || relation.former === true) continue;
      if (relation.schema === "Family" || relation.schema === "Associate")
        kin.push({ one: entry.id, other, as: relation.label });
      else stakes.push(stakeOf(entry, relation, other));
    }
  }
  return ownershipData({
    format: "list relations",
    stakes,
    kin,
    listed: entries.map(({ id }) => id),
    names: new Map(entries.map(({ id, names }) => [id, names[0]?.value ?? id])),
    countries: new Map(
      entries.flatMap(({ id, countries: [first] }) => (first === undefined ? [] : [[id, first]])),
    ),
    addresses: new Map(entries.map(({ id, addresses }) => [id, addresses.map(({ full }) => full)])),
    listedSince: new Map(entries.flatMap(({ id, listed }) => (listed === null ? [] : [[id, listed]]))),
  });
}

const HOLDERS: readonly ListRelationship["otherEnd"][] = ["owner", "director", "agent", "member"];
const KIND_OF: Readonly<Partial<Record<ListRelationship["schema"], StakeKind>>> = {
  Ownership: "ownership",
  Directorship: "directorship",
};

function stakeOf(entry: ListEntry, relation: ListRelationship, other: string): Stake {
  const isHolder = HOLDERS.includes(relation.otherEnd);
  const range =
    relation.percentage === undefined
      ? UNKNOWN_PERCENT
      : (percentRange(relation.percentage) ?? UNKNOWN_PERCENT);
  return {
    owner: isHolder ? other : entry.id,
    owned: isHolder ? entry.id : other,
    low: range.low,
    high: range.high,
    kind: KIND_OF[relation.schema] ?? "control",
    ...(relation.from === undefined ? {} : { from: relation.from }),
    ...(relation.to === undefined ? {} : { to: relation.to }),
    source: `${entry.id}: ${relation.label}`,
  };
}
