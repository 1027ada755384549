import type { Stake } from "../../ownership/stake.ts";
import { jsonRecords, type OwnershipFormat, ownershipData, record, textOf } from "./ownership-file.ts";

/** UK register of people with significant control (Companies House snapshot, JSON lines): bands of shares and votes. */
export const ukPsc: OwnershipFormat = {
  id: "uk-psc",
  detect: (text) =>
    /"company_number"\s*:/.test(text.slice(0, 4096)) && /"data"\s*:/.test(text.slice(0, 4096)),
  read(text, name) {
    const names = new Map<string, string>();
    const countries = new Map<string, string>();
    const addresses = new Map<string, readonly string[]>();
    const [stakes, rejected]: [Stake[], string[]] = [[], []];
    for (const [index, value] of jsonRecords(text, name).entries()) {
      const { company_number, data } = record(value);
      const details = record(data);
      const [owned, owner] = [textOf(company_number), ownerOf(details)];
      if (owned === undefined || owner === undefined) {
        rejected.push(
          `line ${index + 1}: without company number or name (${String(details.kind ?? "no kind")})`,
        );
        continue;
      }
      names.set(owner.id, owner.name);
      countries.set(owned, "GB");
      const address = Object.values(record(details.address)).map(textOf).filter(Boolean).join(", ");
      if (address !== "") addresses.set(owner.id, [address]);
      const natures = Array.isArray(details.natures_of_control) ? details.natures_of_control.map(String) : [];
      const [from, to] = [textOf(details.notified_on), textOf(details.ceased_on)];
      const dates = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      stakes.push(
        ...natures.map((nature) => ({
          owner: owner.id,
          owned,
          ...bandOf(nature),
          ...dates,
          source: `line ${index + 1}`,
        })),
      );
    }
    return ownershipData({ format: "uk-psc", stakes, names, rejected, countries, addresses });
  },
};

/** A company by its registration number where it has one, a person by name and month of birth. */
function ownerOf(details: Readonly<Record<string, unknown>>): { id: string; name: string } | undefined {
  const name = textOf(details.name);
  if (name === undefined) return undefined;
  const number = textOf(record(details.identification).registration_number);
  const birth = record(details.date_of_birth);
  const born =
    birth.year === undefined ? "" : ` (${String(birth.year)}-${String(birth.month ?? "").padStart(2, "0")})`;
  return { id: number ?? `${name}${born}`, name };
}

/** The register's bands: more than 25 up to 50, more than 50 but less than 75, 75 or more. */
function bandOf(nature: string): Pick<Stake, "low" | "high" | "kind"> {
  const band = /(25-to-50|50-to-75|75-to-100)-percent/.exec(nature)?.[1];
  const range = { "25-to-50": [25 + 1e-6, 50], "50-to-75": [50 + 1e-6, 75 - 1e-6], "75-to-100": [75, 100] }[
    band ?? ""
  ] ?? [0, 100];
  const kind = /as-trust/.test(nature)
    ? "trust"
    : /^ownership-of-shares/.test(nature)
      ? "ownership"
      : /^voting-rights/.test(nature)
        ? "votes"
        : /^right-to-appoint-and-remove-(?:directors|members|persons)/.test(nature)
          ? "board"
          : "control";
  if (kind === "board") return { low: 100, high: 100, kind };
  return { low: range[0] as number, high: range[1] as number, kind };
}
