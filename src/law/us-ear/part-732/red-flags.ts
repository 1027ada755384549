import type { Citation } from "../../../model/citation.ts";
import type { RedFlag } from "../../../model/determination.ts";
import type { Party, Transaction } from "../../../model/transaction.ts";
import { hs6 } from "../item-facts.ts";
import type { EarTables } from "../tables.ts";

/** Day after which a new company at a transshipment point is a red flag (FIN-2023-Alert004). */
const INVASION = "2022-02-24";
const ALERT: Citation = {
  authority: "FinCEN and BIS",
  pinpoint: "FIN-2023-Alert004",
  version: "2023-05-19",
  url: "https://www.fincen.gov/sites/default/files/shared/FinCEN%20and%20BIS%20Joint%20Alert%20_FINAL_508C.pdf",
};
const KNOW_YOUR_CUSTOMER: Citation = {
  authority: "BIS",
  pinpoint: "15 CFR part 732, Supplement No. 3",
  version: "eCFR 2025-08",
  url: "https://www.ecfr.gov/current/title-15/part-732/appendix-Supplement%20No.%203%20to%20Part%20732",
};

type Flag = Omit<RedFlag, "resolved">;

/** Red flags that the facts of a transaction show. An unresolved one means that the shipment is held. */
export function redFlagsOf(transaction: Transaction, tables: EarTables): RedFlag[] {
  const flags: Flag[] = [
    ...highPriorityFlags(transaction, tables),
    ...newCompanyFlags(transaction, tables),
    ...forwarderFlags(transaction),
    ...addressFlags(transaction),
  ];
  // A party that appears in two roles raises a flag once.
  const unique = flags.filter(({ id }, index) => flags.findIndex((other) => other.id === id) === index);
  return unique.map((flag) => ({
    ...flag,
    resolved: transaction.resolvedRedFlags?.includes(flag.id) ?? false,
  }));
}

/** Common High Priority goods to, or through, a known transshipment point. */
function highPriorityFlags(transaction: Transaction, tables: EarTables): Flag[] {
  const points = tables.destinations.transshipment.members;
  const route = [transaction.to, ...(transaction.via ?? [])].filter((country) => points.has(country));
  if (route.length === 0) return [];
  return transaction.items.flatMap((item, index) => {
    const tier = item.hs === undefined ? undefined : tables.highPriority.tierOf.get(hs6(item.hs));
    if (tier === undefined || item.hs === undefined) return [];
    const through = route.map((country) => tables.countries.names[country] ?? country).join(", ");
    return [
      {
        id: `high-priority-transshipment:${item.line ?? index + 1}`,
        citation: tables.highPriority.citation,
        because: `Item ${item.line ?? index + 1} (HS ${item.hs}) is on the Common High Priority List, Tier ${tier}, and goes to or through ${through}, a known transshipment point.`,
      },
    ];
  });
}

/** A customer outside the coalition that was incorporated after 2022-02-24. */
function newCompanyFlags(transaction: Transaction, tables: EarTables): Flag[] {
  const coalition = tables.destinations.gecc.members;
  return transaction.parties.flatMap((party) => {
    const country = party.country;
    if (country === undefined || coalition.has(country) || !foundedAfterInvasion(party)) return [];
    return [
      {
        id: `founded-after-2022-02-24:${party.name}`,
        citation: ALERT,
        because: `"${party.name}" (${tables.countries.names[country] ?? country}) was founded ${party.founded ?? ""}, after 2022-02-24.`,
      },
    ];
  });
}

/** Whether the founding date, whole or partial, can lie after 2022-02-24: a bare "2022" can. */
function foundedAfterInvasion(party: Party): boolean {
  if (party.founded === undefined) return false;
  return `${party.founded}${"-12-31".slice(party.founded.length - 4)}` > INVASION;
}

/** A freight forwarder as the final destination (Supplement No. 3 to part 732, red flag 5 of the first list). */
function forwarderFlags(transaction: Transaction): Flag[] {
  const forwarders = new Set(
    transaction.parties.filter(({ role }) => role === "forwarder").map(({ name }) => name.toLowerCase()),
  );
  return transaction.parties
    .filter(
      ({ role, name }) =>
        (role === "end-user" || role === "ultimate-consignee") && forwarders.has(name.toLowerCase()),
    )
    .map(({ name, role }) => ({
      id: `forwarder-as-${role}:${name}`,
      citation: KNOW_YOUR_CUSTOMER,
      because: `The freight forwarder "${name}" is the ${role.replace("-", " ")}.`,
    }));
}

/** Two different companies of the transaction at one address. */
function addressFlags(transaction: Transaction): Flag[] {
  const byAddress = new Map<string, string[]>();
  for (const { address, name } of transaction.parties) {
    if (address === undefined) continue;
    const key = address
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const names = byAddress.get(key) ?? [];
    if (!names.some((one) => one.toLowerCase() === name.toLowerCase())) names.push(name);
    byAddress.set(key, names);
  }
  return [...byAddress]
    .filter(([, names]) => names.length > 1)
    .map(([address, names]) => ({
      id: `shared-address:${[...names].sort().join("+")}`,
      citation: KNOW_YOUR_CUSTOMER,
      because: `${names.map((name) => `"${name}"`).join(" and ")} give the same address (${address}).`,
    }));
}
