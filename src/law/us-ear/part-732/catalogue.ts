import type { Citation } from "../../../model/citation.ts";
import type { PlainDate } from "../../../model/plain-date.ts";

/** The red flags with the documents that name them, in the form of `data/red-flags.json`. */
export interface RedFlagCatalogue {
  readonly version: string;
  readonly thresholds: {
    /** An order at least this many times the usual one is sudden. */
    readonly suddenVolumeTimes: number;
    /** A price at least this many times the market's is an overpayment. */
    readonly overpaymentTimes: number;
    /** Cash for goods of this value or more, in any currency. */
    readonly cashFrom: number;
  };
  readonly privateMailDomains: string;
  readonly traderWords: string;
  readonly linesOfBusiness: readonly { readonly words: string; readonly chapters: string }[];
  readonly callingCodes: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, RedFlagDocument>>;
  readonly flags: readonly Indicator[];
}

export interface RedFlagDocument {
  readonly authority: string;
  readonly title: string;
  /** `null` for a document without a date: it counts where it is standing guidance, else never. */
  readonly date: string | null;
  readonly standing?: boolean;
  readonly url: string;
}

export interface Indicator {
  readonly id: string;
  /** `computed`: the facts of a transaction can show it; `asked`: only a person can tell. */
  readonly how: "computed" | "asked";
  readonly text: string;
  readonly sources: readonly {
    readonly document: string;
    /** Whether the wording was read; else it is named from memory of the public document. */
    readonly seen: boolean;
  }[];
}

/**
 * Where an indicator is named: the earliest document of that day whose wording was read, else the earliest from memory,
 * marked so. `null` before the first document.
 */
export function citationOf(
  indicator: Indicator,
  catalogue: RedFlagCatalogue,
  date: PlainDate,
): Citation | null {
  const known = indicator.sources
    .flatMap(({ document, seen }) => {
      const found = catalogue.documents[document];
      return found !== undefined && countsOn(found, date) ? [{ found, seen }] : [];
    })
    .sort(
      (a, b) => Number(b.seen) - Number(a.seen) || ((a.found.date ?? "") < (b.found.date ?? "") ? -1 : 1),
    );
  const first = known[0];
  if (first === undefined) return null;
  const { authority, title, date: day, url } = first.found;
  return {
    authority,
    pinpoint: title,
    version: `${day ?? "undated"}${first.seen ? "" : ", from memory of the document"}`,
    url,
  };
}

function countsOn({ date: published, standing }: RedFlagDocument, date: PlainDate): boolean {
  return published === null ? standing === true : published <= date;
}
