import { type Computation, canBeAfterInvasion, countryName, isOutsideCoalition } from "../observation.ts";

/** A party outside the partner countries that was founded after 2022-02-24. */
export const foundedAfterInvasion: Computation = ({ transaction, tables }) =>
  transaction.parties
    .filter(({ country, founded }) => isOutsideCoalition(country, tables) && canBeAfterInvasion(founded))
    .map(({ name, country, founded }) => ({
      indicator: "founded-after-2022-02-24",
      subject: name,
      because: `"${name}" (${countryName(country ?? "", tables)}) was founded ${founded ?? ""}, after 2022-02-24.`,
    }));
