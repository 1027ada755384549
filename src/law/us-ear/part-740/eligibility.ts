import type { Citation } from "../../../model/citation.ts";
import { type PlainDate, plainDate } from "../../../model/plain-date.ts";
import { type RowScope, readRowScope } from "../part-774/row-scope.ts";

/** `data/exception-eligibility.json` as written. */
export interface RawEligibility {
  readonly citation: Citation;
  readonly readOn: string;
  readonly entries: Readonly<Record<string, Partial<Record<EligibilityKey, string>>>>;
}

export type EligibilityKey = "lvs" | "gbs" | "tsr" | "sta";

/** What the entries of the Commerce Control List offer for the list-based exceptions; an entry is read when asked for. */
export interface EligibilityTable {
  readonly citation: Citation;
  readonly readOn: PlainDate;
  readonly eccns: readonly string[];
  of(eccn: string, key: EligibilityKey): readonly EligibilityScope[];
}

export interface EligibilityScope {
  /** `500` for LVS in US dollars, `c1` or `c2` for STA, else nothing. */
  readonly head: string;
  readonly scope: RowScope;
  /** Reasons for control that take an item out. */
  readonly notReasons: readonly string[];
}

/** @throws RangeError for a scope that is not written as the file states, when its entry is asked for. */
export function readEligibility(raw: RawEligibility): EligibilityTable {
  const known = new Map<string, readonly EligibilityScope[]>();
  return {
    citation: raw.citation,
    readOn: plainDate(raw.readOn),
    eccns: Object.keys(raw.entries),
    of: (eccn, key) => {
      const at = `${eccn} ${key}`;
      const before = known.get(at);
      if (before !== undefined) return before;
      const text = Object.hasOwn(raw.entries, eccn) ? raw.entries[eccn]?.[key] : undefined;
      const scopes = text === undefined ? [] : text.split(";").map((one) => readOne(one.trim()));
      known.set(at, scopes);
      return scopes;
    },
  };
}

function readOne(text: string): EligibilityScope {
  const [body = "", reasons = ""] = text.split(" not ");
  const match = /^(?:(\d+|c1|c2) )?(.*)$/.exec(body);
  return {
    head: match?.[1] ?? "",
    scope: readRowScope(match?.[2] === "all" ? "" : (match?.[2] ?? "")),
    notReasons: reasons === "" ? [] : reasons.split(" "),
  };
}
