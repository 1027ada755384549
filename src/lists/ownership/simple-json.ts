import { CodedError } from "../../model/coded-error.ts";
import { percentRange } from "../../norm/percent-range.ts";
import { STAKE_KINDS, type Stake } from "../../ownership/stake.ts";
import {
  badPercent,
  countryCode,
  type OwnershipData,
  type OwnershipFormat,
  ownershipData,
  record,
  textOf,
} from "./ownership-file.ts";
import { partOfCapital } from "./share-class.ts";

/**
 * `{ "listed": ["X"], "edges": [["X", "A", 50], ["A", "B", "25-50"]] }`. An edge may be an object with owner, owned, percent,
 * from, to, kind, and for a class of shares its name (`class`) and its part of the whole capital in percent (`classPart`).
 * `parties` gives name, country, address and the day of listing by id; `joint` groups owners who act jointly; `kin` names
 * relatives: `["X", "Z", "spouse"]`.
 */
export const simpleJson: OwnershipFormat = {
  id: "json",
  detect: (text) => /^\s*\{/.test(text) && /"edges"\s*:/.test(text),
  read(text, name) {
    const root = record(parseJson(text, name));
    const listed = stringArray(root.listed ?? [], `${name}, /listed`);
    if (!Array.isArray(root.edges))
      throw new CodedError("HF-IN-010", { value: "edges", place: `${name}, /edges` });
    const stakes = root.edges.map((edge: unknown, index) => edgeOf(edge, `${name}, /edges/${index}`));
    const joint = tuples(root.joint, { place: `${name}, /joint`, least: 2 });
    const kin = tuples(root.kin, { place: `${name}, /kin`, least: 2 }).map(([one = "", other = "", as]) => ({
      one,
      other,
      as: as ?? "relative",
    }));
    return ownershipData({ format: "json", stakes, listed, joint, kin, ...partiesOf(root.parties, name) });
  },
};

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CodedError("HF-IN-002", {
      value: error instanceof Error ? error.message : String(error),
      place: name,
    });
  }
}

/** Arrays of names of at least `least`. */
function tuples(value: unknown, at: { place: string; least: number }): string[][] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new CodedError("HF-IN-011", {
      value: JSON.stringify(value),
      place: at.place,
      fix: "Give an array of arrays of names.",
    });
  return value.map((one, index) => {
    const names = stringArray(one, `${at.place}/${index}`);
    if (names.length < at.least)
      throw new CodedError("HF-IN-011", {
        value: JSON.stringify(one),
        place: `${at.place}/${index}`,
        fix: `Name at least ${at.least} parties.`,
      });
    return names;
  });
}

function partiesOf(
  value: unknown,
  name: string,
): Pick<OwnershipData, "names" | "countries" | "addresses" | "listedSince"> {
  const names = new Map<string, string>();
  const countries = new Map<string, string>();
  const addresses = new Map<string, readonly string[]>();
  const listedSince = new Map<string, string>();
  for (const [id, fields] of Object.entries(record(value))) {
    const party = record(fields);
    const [called, address, since] = [textOf(party.name), textOf(party.address), textOf(party.listed)];
    if (called !== undefined) names.set(id, called);
    if (address !== undefined) addresses.set(id, [address]);
    if (since !== undefined) listedSince.set(id, since);
    if (party.country === undefined) continue;
    const country = countryCode(party.country);
    if (country === undefined)
      throw new CodedError("HF-IN-011", {
        value: JSON.stringify(party.country),
        place: `${name}, /parties/${id}/country`,
        fix: "Give a country code of two letters.",
      });
    countries.set(id, country);
  }
  return { names, countries, addresses, listedSince };
}

function stringArray(value: unknown, place: string): string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "")) return value;
  throw new CodedError("HF-IN-011", { value: JSON.stringify(value), place, fix: "Give an array of names." });
}

function edgeOf(edge: unknown, place: string): Stake {
  const fields = Array.isArray(edge)
    ? { owner: edge[0], owned: edge[1], percent: edge[2], from: edge[3], to: edge[4] }
    : record(edge);
  const { owner, owned, percent, from, to, kind, classPart } = fields as Record<string, unknown>;
  const shareClass = textOf((fields as Record<string, unknown>).class);
  if (typeof owner !== "string" || typeof owned !== "string" || owner === "" || owned === "") {
    throw new CodedError("HF-IN-011", {
      value: JSON.stringify(edge),
      place,
      fix: 'Write an edge as ["owner", "owned", percent].',
    });
  }
  return {
    owner,
    owned,
    ...partOfCapital(rangeOf(percent, place), { shareClass, part: rangeOf(classPart, place) }),
    kind: typeof kind === "string" && kind !== "" ? kindOf(kind, place) : "ownership",
    ...(typeof from === "string" ? { from } : {}),
    ...(typeof to === "string" ? { to } : {}),
    source: place,
  };
}

function rangeOf(percent: unknown, place: string): { low: number; high: number } {
  if (percent === undefined || percent === null || percent === "unknown") return { low: 0, high: 100 };
  const [low, high] = Array.isArray(percent) ? percent : [percent, percent];
  if (typeof low === "number" && typeof high === "number") {
    if (low >= 0 && high <= 100 && low <= high) return { low, high };
    throw badPercent(percent, place);
  }
  const range = typeof percent === "string" ? percentRange(percent) : null;
  if (range === null) throw badPercent(percent, place);
  return range;
}

function kindOf(kind: string, place: string): Stake["kind"] {
  const known = STAKE_KINDS.find((one) => one === kind);
  if (known === undefined)
    throw new CodedError("HF-IN-011", {
      value: kind,
      place,
      fix: `The kind is one of ${STAKE_KINDS.join(", ")}.`,
    });
  return known;
}
