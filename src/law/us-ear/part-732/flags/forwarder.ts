import { type Computation, isOutsideCoalition, tierOf, wordsOf } from "../observation.ts";

/** A party named as forwarder is the end user or the final consignee as well. */
export const forwarderAsEndUser: Computation = ({ transaction }) => {
  const forwarders = new Set(
    transaction.parties.filter(({ role }) => role === "forwarder").map(({ name }) => name.toLowerCase()),
  );
  return transaction.parties
    .filter(
      ({ role, name }) =>
        (role === "end-user" || role === "ultimate-consignee") && forwarders.has(name.toLowerCase()),
    )
    .map(({ name, role }) => ({
      indicator: "forwarder-as-end-user",
      subject: `${role}:${name}`,
      because: `The freight forwarder "${name}" is the ${role.replace("-", " ")}.`,
    }));
};

/** High priority goods whose final consignee outside the partner countries is by its name or place a trader or forwarder. */
export const traderAsEndUser: Computation = ({ transaction, tables, catalogue }) => {
  if (!transaction.items.some((item) => tierOf(item, tables) !== undefined)) return [];
  const words = new Set(catalogue.traderWords.split(" "));
  return transaction.parties
    .filter(({ role }) => role === "end-user" || role === "ultimate-consignee")
    .filter(({ country }) => isOutsideCoalition(country, tables))
    .filter(
      ({ name, lineOfBusiness, addressKind }) =>
        addressKind === "mail-centre" ||
        wordsOf(`${name} ${lineOfBusiness ?? ""}`).some((word) => words.has(word)),
    )
    .map(({ name, role }) => ({
      indicator: "trader-as-end-user",
      subject: name,
      because: `"${name}", the ${role.replace("-", " ")} of high priority goods, is by its name, business or address a trader, a forwarder or a mail centre: who uses the goods?`,
    }));
};
