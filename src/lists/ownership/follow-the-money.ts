import { percentRange, UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";
import {
  countryCode,
  jsonRecords,
  type Kin,
  type OwnershipData,
  type OwnershipFormat,
  ownershipData,
  record,
  textOf,
} from "./ownership-file.ts";

/**
 * FollowTheMoney entities (JSON lines): Ownership and Directorship, UnknownLink as control, Family and Associate, the day
 * of listing from Sanction, and names, countries and addresses of the parties.
 */
export const followTheMoney: OwnershipFormat = {
  id: "followthemoney",
  detect: (text) => /"schema"\s*:/.test(text.slice(0, 4096)) && /"properties"\s*:/.test(text.slice(0, 4096)),
  read(text, name) {
    const found = new Entities();
    for (const value of jsonRecords(text, name)) found.take(value);
    return found.data();
  },
};

/** Relations between parties, by schema: the properties of the two ends. */
const RELATIONS: Readonly<Record<string, { owner: string; owned: string; kind: Stake["kind"] }>> = {
  Ownership: { owner: "owner", owned: "asset", kind: "ownership" },
  Directorship: { owner: "director", owned: "organization", kind: "directorship" },
  UnknownLink: { owner: "subject", owned: "object", kind: "control" },
};
const KIN: Readonly<Record<string, { one: string; other: string }>> = {
  Family: { one: "person", other: "relative" },
  Associate: { one: "person", other: "associate" },
};
const LISTED_TOPICS: readonly string[] = ["sanction", "export.control"];

class Entities {
  readonly #names = new Map<string, string>();
  readonly #countries = new Map<string, string>();
  readonly #addresses = new Map<string, string[]>();
  readonly #places = new Map<string, string>();
  readonly #listed = new Set<string>();
  readonly #since = new Map<string, string>();
  readonly #stakes: Stake[] = [];
  readonly #kin: Kin[] = [];
  readonly #rejected: string[] = [];

  take(value: unknown): void {
    const { id, schema, properties } = record(value);
    const key = textOf(id) ?? "";
    const of = (property: string): string[] => {
      const values = record(properties)[property];
      return Array.isArray(values) ? values.filter((one) => typeof one === "string") : [];
    };
    const relation = RELATIONS[String(schema)];
    const kin = KIN[String(schema)];
    if (relation !== undefined) this.#relation(relation, { of, key, schema: String(schema) });
    else if (kin !== undefined) this.#relative(kin, { of, key, schema: String(schema) });
    else if (schema === "Sanction") this.#sanction(of);
    else if (schema === "Address") this.#places.set(key, of("full")[0] ?? of("name")[0] ?? "");
    else this.#party(key, of);
  }

  data(): OwnershipData {
    const addresses = [...this.#addresses].map(
      ([party, given]) => [party, given.map((one) => this.#places.get(one) ?? one)] as const,
    );
    return ownershipData({
      format: "followthemoney",
      stakes: this.#stakes,
      listed: [...this.#listed],
      names: this.#names,
      rejected: this.#rejected,
      countries: this.#countries,
      addresses: new Map(addresses),
      listedSince: this.#since,
      kin: this.#kin,
    });
  }

  #party(key: string, of: Properties): void {
    const caption = of("name")[0];
    if (caption !== undefined) this.#names.set(key, caption);
    if (of("topics").some((topic) => LISTED_TOPICS.includes(topic))) this.#listed.add(key);
    const country = countryCode(of("jurisdiction")[0] ?? of("country")[0] ?? of("mainCountry")[0]);
    if (country !== undefined) this.#countries.set(key, country);
    const addresses = [...of("address"), ...of("addressEntity")];
    if (addresses.length > 0) this.#addresses.set(key, addresses);
  }

  #sanction(of: Properties): void {
    const party = of("entity")[0];
    const day = [...of("listingDate"), ...of("startDate")].sort()[0];
    if (party === undefined || of("endDate").length > 0) return;
    this.#listed.add(party);
    const before = this.#since.get(party);
    if (day !== undefined && (before === undefined || day < before)) this.#since.set(party, day);
  }

  #relation(ends: (typeof RELATIONS)[string], { of, key, schema }: Relation): void {
    const [owner, owned] = [of(ends.owner)[0], of(ends.owned)[0]];
    if (owner === undefined || owned === undefined) {
      this.#rejected.push(`${key}: ${schema} without both ends`);
      return;
    }
    const stated = of("percentage")[0];
    const range = stated === undefined ? UNKNOWN_PERCENT : percentRange(stated);
    if (range === null)
      this.#rejected.push(`${key}: the percentage "${stated}" cannot be read; taken as not known`);
    const [start, end] = [of("startDate")[0], of("endDate")[0]];
    this.#stakes.push({
      owner,
      owned,
      kind: ends.kind,
      ...(range ?? UNKNOWN_PERCENT),
      ...(start === undefined ? {} : { from: start }),
      ...(end === undefined ? {} : { to: end }),
      source: key,
    });
  }

  #relative(ends: (typeof KIN)[string], { of, key, schema }: Relation): void {
    const [one, other] = [of(ends.one)[0], of(ends.other)[0]];
    if (one === undefined || other === undefined) this.#rejected.push(`${key}: ${schema} without both ends`);
    else this.#kin.push({ one, other, as: of("relationship")[0] ?? schema.toLowerCase() });
  }
}

type Properties = (property: string) => string[];
interface Relation {
  readonly of: Properties;
  readonly key: string;
  readonly schema: string;
}
