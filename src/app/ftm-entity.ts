import { createHash } from "node:crypto";

/** An entity of FollowTheMoney as its files hold it, one a line. */
export interface FtmEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

/** An id that FollowTheMoney takes: letters, figures, points and hyphens; where that loses anything a hash keeps it unique. */
export function ftmId(id: string): string {
  const plain = id.replace(/[^0-9A-Za-z.-]+/gu, "-").replace(/^[.-]+|[.-]+$/gu, "");
  const isSame = plain === id.replace(":", "-");
  return isSame
    ? plain
    : `${plain.slice(0, 80)}-${createHash("sha256").update(id).digest("hex").slice(0, 12)}`;
}

/** Characters that the package takes; what is longer goes to the notes. */
const LONGEST: Readonly<Record<string, number>> = {
  ...{ address: 250, full: 250, name: 384, alias: 384, weakAlias: 384, previousName: 384, abbreviation: 384 },
  ...{
    idNumber: 64,
    registrationNumber: 64,
    taxNumber: 64,
    passportNumber: 64,
    licenseNumber: 64,
    publicKey: 64,
  },
};

/** Values of properties, without repeats and empty ones. */
export class Properties {
  readonly #values: Record<string, string[]> = {};

  add(name: string, ...values: readonly (string | number | undefined)[]): void {
    for (const value of values) {
      const text = value === undefined ? "" : String(value).trim();
      const most = LONGEST[name] ?? Number.POSITIVE_INFINITY;
      if (text.length > most) {
        this.add("notes", `${name}: ${text}`);
        continue;
      }
      const known = this.#values[name] ?? [];
      if (text !== "" && !known.includes(text)) this.#values[name] = [...known, text];
    }
  }

  get values(): Readonly<Record<string, readonly string[]>> {
    return this.#values;
  }
}
