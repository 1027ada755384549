import { UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";
import {
  countryCode,
  jsonRecords,
  type OwnershipFormat,
  ownershipData,
  record,
  textOf,
} from "./ownership-file.ts";

/** Beneficial Ownership Data Standard 0.4 statements, as an array or as JSON lines; the latest of a record counts. */
export const bods: OwnershipFormat = {
  id: "bods",
  detect: (text) =>
    /"statementId"\s*:/i.test(text.slice(0, 4096)) && /"recordType"\s*:/.test(text.slice(0, 65_536)),
  read(text, name) {
    const names = new Map<string, string>();
    const countries = new Map<string, string>();
    const addresses = new Map<string, readonly string[]>();
    const [stakes, rejected]: [Stake[], string[]] = [[], []];
    for (const value of latest(jsonRecords(text, name))) {
      const { recordType, recordId, recordStatus, recordDetails } = value;
      if (recordStatus === "closed") continue;
      const details = record(recordDetails);
      const key = textOf(recordId) ?? "";
      if (recordType === "entity" || recordType === "person") {
        names.set(key, nameOf(details) ?? key);
        const country = countryCode(record(details.jurisdiction).code);
        if (country !== undefined) countries.set(key, country);
        const places = addressesOf(details);
        if (places.length > 0) addresses.set(key, places);
      }
      if (recordType === "relationship") stakes.push(...relationship(details, key, rejected));
      else if (recordType !== "entity" && recordType !== "person")
        rejected.push(`${key}: record type ${String(recordType)}`);
    }
    return ownershipData({ format: "bods", stakes, names, rejected, countries, addresses });
  },
};

/** The last statement of each record, by statement date and then by position. */
function latest(values: readonly unknown[]): Readonly<Record<string, unknown>>[] {
  const byRecord = new Map<string, Readonly<Record<string, unknown>>>();
  for (const value of values) {
    const statement = record(value);
    const key = `${String(statement.recordType)} ${String(statement.recordId)}`;
    const before = byRecord.get(key);
    if (before === undefined || String(statement.statementDate ?? "") >= String(before.statementDate ?? ""))
      byRecord.set(key, statement);
  }
  return [...byRecord.values()];
}

function nameOf(details: Readonly<Record<string, unknown>>): string | undefined {
  const names = Array.isArray(details.names) ? record(details.names[0]) : {};
  return textOf(details.name) ?? textOf(names.fullName);
}

function addressesOf(details: Readonly<Record<string, unknown>>): string[] {
  const given = Array.isArray(details.addresses) ? details.addresses.map(record) : [];
  return given
    .map(({ address, postCode }) => [textOf(address), textOf(postCode)].filter(Boolean).join(", "))
    .filter((one) => one !== "");
}

const KINDS: Readonly<Record<string, Stake["kind"]>> = {
  shareholding: "ownership",
  votingRights: "votes",
  appointmentOfBoard: "board",
  otherInfluenceOrControl: "control",
  seniorManagingOfficial: "control",
  boardMember: "directorship",
  boardChair: "directorship",
  settlor: "trust",
  trustee: "trust",
  protector: "trust",
  beneficiaryOfLegalArrangement: "trust",
  nominee: "nominee",
  nominator: "nominee",
};

function relationship(details: Readonly<Record<string, unknown>>, key: string, rejected: string[]): Stake[] {
  const [owned, owner] = [textOf(details.subject), textOf(details.interestedParty)];
  const interests = Array.isArray(details.interests) ? details.interests.map(record) : [];
  const { reason, description } = record(details.interestedParty);
  if (owned !== undefined && reason !== undefined) {
    rejected.push(
      `${key}: the owner of ${owned} is not named (${[reason, description]
        .map(String)
        .filter((one) => one !== "undefined")
        .join(": ")}); ask for it`,
    );
    return [];
  }
  if (owned === undefined || owner === undefined || interests.length === 0) {
    rejected.push(`${key}: a relationship without subject, interested party or interests`);
    return [];
  }
  return interests
    .filter(({ directOrIndirect }) => directOrIndirect !== "indirect")
    .map((interest) => {
      const [from, to] = [textOf(interest.startDate), textOf(interest.endDate)];
      const kind = KINDS[String(interest.type)] ?? "control";
      return {
        owner,
        owned,
        ...(kind === "board" ? { low: 100, high: 100 } : shareOf(record(interest.share))),
        kind,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        source: key,
      };
    });
}

function shareOf(share: Readonly<Record<string, unknown>>): { low: number; high: number } {
  if (typeof share.exact === "number") return within(share.exact, share.exact);
  const low = numberOf(share.minimum) ?? over(numberOf(share.exclusiveMinimum)) ?? 0;
  const high = numberOf(share.maximum) ?? under(numberOf(share.exclusiveMaximum)) ?? 100;
  return within(low, high);
}

function within(low: number, high: number): { low: number; high: number } {
  return low >= 0 && high <= 100 && low <= high ? { low, high } : UNKNOWN_PERCENT;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function over(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value + 1e-6;
}

function under(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value - 1e-6;
}
