import type { Party, PartyRole, Transaction } from "../../model/transaction.ts";
import { CONTROLLED_ROLES } from "./transaction-facts.ts";

/** Where the answer to a question about the parties goes, and what is asked there in place of the catalogue's words. */
export interface PartyPlace {
  readonly path: string;
  readonly ask?: string;
}

const EXPORTERS: readonly PartyRole[] = ["exporter", "applicant"];
const USERS: readonly PartyRole[] = ["ultimate-consignee", "end-user"];
const WHY_HEADQUARTERS =
  "Items and uses of advanced computing are controlled to parties headquartered in Macau or a country of D:5.";

/** The place of the open fact `fact`, where it is about the parties; `null` for any other. */
export function partyPlace(fact: string, { parties }: Pick<Transaction, "parties">): PartyPlace | null {
  switch (fact) {
    case "party.endUser":
      return { path: placeOf("end-user") };
    case "party.headquartersD5":
      return seatOf(parties, CONTROLLED_ROLES) ?? named("end-user");
    case "exporter.headquartersD5":
      return seatOf(parties, EXPORTERS) ?? named("exporter");
    case "users.inD4":
      return countryOf(parties) ?? named("end-user");
    default:
      return null;
  }
}

/** A party that is not named yet, by its role: `parties["end-user"]`. */
function placeOf(role: PartyRole): string {
  return `parties["${role}"]`;
}

function named(role: PartyRole): PartyPlace {
  const who = role.replace("-", " ");
  return {
    path: placeOf(role),
    ask: `Who is the ${who}? Give the name, or name:country; its seat and its parent's are asked next.`,
  };
}

/** The first of the parties whose seat, or whose parent's seat, nobody has given. */
function seatOf(parties: readonly Party[], roles: readonly PartyRole[]): PartyPlace | null {
  for (const [index, { role, name, headquarters, parentHeadquarters }] of parties.entries()) {
    if (!roles.includes(role)) continue;
    if (headquarters === undefined)
      return {
        path: `parties[${index}].headquarters`,
        ask: `In which country is "${name}" headquartered (its ISO code)? ${WHY_HEADQUARTERS}`,
      };
    if (parentHeadquarters === undefined)
      return {
        path: `parties[${index}].parentHeadquarters`,
        ask: `In which country is the ultimate parent of "${name}" headquartered (its ISO code; its own where it has none)? ${WHY_HEADQUARTERS}`,
      };
  }
  return null;
}

function countryOf(parties: readonly Party[]): PartyPlace | null {
  const index = parties.findIndex(
    ({ role, country, headquarters }) =>
      USERS.includes(role) && country === undefined && headquarters === undefined,
  );
  if (index < 0) return null;
  return {
    path: `parties[${index}].country`,
    ask: `In which country is "${parties[index]?.name ?? ""}" (its ISO code)? Rockets and unmanned aircraft in or by a D:4 country need a licence.`,
  };
}
