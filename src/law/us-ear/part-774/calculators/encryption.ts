import { type Calculator, LISTED_2026, type ParagraphTest, sinceFirstText } from "./calculator.ts";
import { all, any, type Criterion, is, over } from "./criterion.ts";

/** A described security algorithm (5A002.a, Technical Note 2): key lengths in bits, or a post-quantum scheme. */
const DESCRIBED: Criterion = any(
  over("symmetricBits", 56),
  over("factorizationBits", 512),
  over("finiteFieldBits", 512),
  over("ellipticBits", 112),
  is("postQuantum", true),
);
/** Authentication, signatures, integrity and the other purposes of Technical Note 1 are no data confidentiality. */
const CONFIDENTIALITY: Criterion = all(
  is("confidentiality", true),
  DESCRIBED,
  is("usable", true),
  is("excluded", false),
);

const FUNCTIONS: readonly (readonly [string, string])[] = [
  ["5A002.a.1", "information-security"],
  ["5A002.a.2", "communication"],
  ["5A002.a.3", "computing"],
];

const MASS_MARKET: ParagraphTest = {
  paragraph: "5A992.c",
  when: all(
    CONFIDENTIALITY,
    is("massMarket", true),
    any(
      ...FUNCTIONS.map(([, word]) => is("primaryFunction", word)),
      all(is("primaryFunction", "other"), is("nonPrimary", true)),
    ),
  ),
  note: "After classification or self-classification under 740.17(b); until then it stays in 5A002.",
};

/** 5A002 and its release to 5A992.c as a mass-market item (Cryptography Note, 740.17(b)). */
export const encryption: Calculator = {
  id: "encryption",
  title: "Encryption by key length and market (5A002, 5A992.c)",
  before: "not-at-hand",
  parameters: {
    confidentiality: {
      ask: "Does it encrypt data, beyond authentication, signature, integrity, copy protection or entertainment?",
    },
    symmetricBits: { ask: "Longest symmetric key, without parity", unit: "bit" },
    factorizationBits: { ask: "Longest key of factorisation schemes (RSA)", unit: "bit" },
    finiteFieldBits: { ask: "Longest key of finite-field discrete-logarithm schemes", unit: "bit" },
    ellipticBits: { ask: "Longest key of other discrete-logarithm schemes (elliptic curve)", unit: "bit" },
    postQuantum: { ask: "Does it use lattice, isogeny or code-based public keys?" },
    usable: {
      ask: "Is the encryption usable, or can it be made so without secure cryptographic activation?",
    },
    excluded: {
      ask: "Is it one of the items that the notes to 5A002.a exclude (smart cards, banking, cordless telephones …)?",
    },
    primaryFunction: {
      ask: "What is the primary function of the item?",
      words: ["information-security", "communication", "computing", "other"],
    },
    nonPrimary: {
      ask: "Other function: is the encryption done by a part that would be 5A002 or 5D002 by itself?",
    },
    massMarket: {
      ask: "Does it meet the Cryptography Note (sold to the public, encryption not easily changed) and is it classified under 740.17(b)?",
    },
  },
  vintages: sinceFirstText(
    "5A002, 5A992",
    [
      MASS_MARKET,
      ...FUNCTIONS.map(([paragraph, word]) => ({
        paragraph,
        when: all(CONFIDENTIALITY, is("massMarket", false), is("primaryFunction", word)),
      })),
      {
        paragraph: "5A002.a.4",
        when: all(
          CONFIDENTIALITY,
          is("massMarket", false),
          is("primaryFunction", "other"),
          is("nonPrimary", true),
        ),
      },
    ],
    LISTED_2026,
  ),
};
