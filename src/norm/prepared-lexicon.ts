import type { TABLES } from "./lexicon.ts";

/** A lexicon's tables as plain data. Term numbers point into `terms`; -1 stands for the beginning of a phrase. */
export interface PreparedLexicon {
  readonly terms: readonly (readonly [text: string, kind: string])[];
  readonly tables: Readonly<Record<(typeof TABLES)[number], PreparedPhrases>>;
}

export interface PreparedPhrases {
  /** Joined by line breaks. */
  readonly keys: string;
  readonly terms: readonly number[];
}
