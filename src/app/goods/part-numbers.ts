/** A family of part numbers and what is commonly published of its members. */
export interface PartFamily {
  readonly pattern: RegExp;
  /** What the text must say beside the number, where the number alone could be anything. */
  readonly context: RegExp | null;
  readonly maker: string;
  readonly is: string;
  /** Codes of both schemes, the most common first. */
  readonly codes: readonly string[];
}

export interface RawPartNumbers {
  readonly families: readonly {
    readonly pattern: string;
    readonly with?: string;
    readonly maker: string;
    readonly is: string;
    readonly hs: string;
    readonly eccn: string;
  }[];
}

/** A part number found in a description. */
export interface FoundPart {
  readonly number: string;
  readonly family: PartFamily;
}

/** @throws SyntaxError for a pattern that is none. */
export function readPartFamilies(raw: RawPartNumbers): PartFamily[] {
  return raw.families.map(({ pattern, with: context, maker, is, hs, eccn }) => ({
    pattern: new RegExp(`^(?:${pattern})(?:[-/.#+_]\\S*)?$`),
    context: context === undefined ? null : new RegExp(context, "i"),
    maker,
    is,
    codes: [...hs.split(" "), ...eccn.split(" ")],
  }));
}

/** The part numbers of known families in `text`, in their order. A number in two words (`RTX 4090`) is found too. */
export function partNumbers(text: string, families: readonly PartFamily[]): FoundPart[] {
  const words = text
    .toUpperCase()
    .split(/[\s,;()"'«»]+/)
    .filter(Boolean);
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? "";
    for (const number of /\d/.test(word + next) ? [word, word + next] : [word]) {
      const family = families.find(
        ({ pattern, context }) => pattern.test(number) && (context === null || context.test(text)),
      );
      if (family !== undefined && number.length > 2) return [{ number, family }];
    }
    return [];
  });
}
