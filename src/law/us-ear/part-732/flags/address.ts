import { type Computation, customers, isOutsideCoalition, wordsOf } from "../observation.ts";

const UNFIT: Readonly<Record<string, string>> = {
  residence: "a residence",
  "post-box": "a post box",
  "mail-centre": "a mail centre",
  "many-companies": "shared by many companies",
};
const POST_BOX = /\b(?:p\.?\s?o\.?\s?box|post(?:al)? box|postfach|boîte postale|apartado)\b/iu;

/** Two companies of the transaction at one address. */
export const sharedAddress: Computation = ({ transaction }) => {
  const byAddress = new Map<string, string[]>();
  for (const { address, name } of transaction.parties) {
    if (address === undefined) continue;
    const key = wordsOf(address).join(" ");
    const names = byAddress.get(key) ?? [];
    if (!names.some((one) => one.toLowerCase() === name.toLowerCase())) names.push(name);
    byAddress.set(key, names);
  }
  return [...byAddress]
    .filter(([, names]) => names.length > 1)
    .map(([address, names]) => ({
      indicator: "shared-address",
      subject: [...names].sort().join("+"),
      because: `${names.map((name) => `"${name}"`).join(" and ")} give the same address (${address}).`,
    }));
};

/** A party at the address of a listed one, and a civil end user at that of a listed military one. */
export const listedAddress: Computation = ({ transaction, listedAt }) =>
  transaction.parties.flatMap((party) => {
    if (party.address === undefined) return [];
    return listedAt(party).map(({ entryId, name, address, military }) => ({
      indicator: military && party.role === "end-user" ? "military-address" : "listed-address",
      subject: `${party.name}:${entryId}`,
      because: `"${party.name}" gives the address of ${name}, which the lists name${military ? " as a military end user" : ""}: ${address}.`,
    }));
  });

/** An end user at a military site, as looked up. */
export const militaryAddress: Computation = ({ transaction }) =>
  customers(transaction)
    .filter(({ addressKind }) => addressKind === "military-site")
    .map(({ name }) => ({
      indicator: "military-address",
      subject: name,
      because: `The address of "${name}" is, or adjoins, a military site.`,
    }));

/** A company outside the partner countries at a residence, a post box or an address of many companies. */
export const unfitAddress: Computation = ({ transaction, tables }) =>
  customers(transaction)
    .filter(({ country, kind }) => isOutsideCoalition(country, tables) && kind !== "person")
    .flatMap(({ name, address, addressKind }) => {
      const stated = addressKind === undefined ? undefined : UNFIT[addressKind];
      const what = stated ?? (address !== undefined && POST_BOX.test(address) ? "a post box" : undefined);
      return what === undefined
        ? []
        : [
            {
              indicator: "unfit-address",
              subject: name,
              because: `The business address of "${name}" is ${what}.`,
            },
          ];
    });
