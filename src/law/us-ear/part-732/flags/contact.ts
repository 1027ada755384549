import { type Computation, countryName, customers, isOutsideCoalition } from "../observation.ts";

/** A company outside the partner countries with little or nothing on the web. */
export const littleWebPresence: Computation = ({ transaction, tables }) =>
  customers(transaction)
    .filter(({ country, kind }) => isOutsideCoalition(country, tables) && kind !== "person")
    .filter(({ webPresence }) => webPresence === "little" || webPresence === "none")
    .map(({ name, webPresence }) => ({
      indicator: "little-web-presence",
      subject: name,
      because: `"${name}" has ${webPresence === "none" ? "no" : "little"} presence on the web.`,
    }));

/** A company outside the partner countries that writes from a private account. */
export const privateMailbox: Computation = ({ transaction, tables, catalogue }) => {
  const domains = new Set(catalogue.privateMailDomains.split(" "));
  return customers(transaction)
    .filter(({ country, kind }) => isOutsideCoalition(country, tables) && kind !== "person")
    .filter(({ email }) => domains.has(email?.split("@").at(-1)?.toLowerCase() ?? ""))
    .map(({ name, email }) => ({
      indicator: "private-mailbox",
      subject: name,
      because: `"${name}" writes from the private account ${email ?? ""}.`,
    }));
};

/** A telephone number whose country code is not the party's country's. */
export const phoneElsewhere: Computation = ({ transaction, tables, catalogue }) =>
  customers(transaction).flatMap(({ name, country, phone }) => {
    const code = country === undefined ? undefined : catalogue.callingCodes[country];
    const digits = phone?.trim().startsWith("+") ? phone.replace(/\D/gu, "") : undefined;
    if (code === undefined || digits === undefined || digits.startsWith(code)) return [];
    return [
      {
        indicator: "phone-elsewhere",
        subject: name,
        because: `The telephone ${phone ?? ""} of "${name}" is not one of ${countryName(country ?? "", tables)} (+${code}).`,
      },
    ];
  });

/** Orders from an internet address in another country than the party's. */
export const internetElsewhere: Computation = ({ transaction, tables }) =>
  customers(transaction).flatMap(({ name, country, internetCountry }) =>
    country === undefined || internetCountry === undefined || country === internetCountry
      ? []
      : [
          {
            indicator: "internet-address-elsewhere",
            subject: name,
            because: `"${name}" of ${countryName(country, tables)} orders from an internet address in ${countryName(internetCountry, tables)}.`,
          },
        ],
  );
