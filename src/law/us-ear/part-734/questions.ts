import { type FactQuestion, ofItem, ofTransaction } from "../fact-question.ts";
import { PART_734_ECCN_LISTS } from "./eccn-lists.ts";

/** What makes an item the product of each foreign-direct-product rule. (e), (f), (g), (j) are asked by parts 744 and 746. */
const DIRECT_PRODUCTS: Readonly<Record<string, string>> = {
  "734.9(b)":
    "of US technology or software that needs a written assurance (740.6), or of a plant or major component that is such a product",
  "734.9(c)": "of US technology or software of 9D515 or 9E515, or of a plant that is a product of 9E515",
  "734.9(d)": "of US technology or software of the 600 series, or of a plant that is such a product",
  "734.9(h)":
    "of technology or software of the ECCNs that 734.9(h)(1) lists (3D001, 3E001, 4D001, 5D002 and others), or of a plant or major component that is such a product",
  "734.9(i)":
    "of technology or software of the ECCNs that 734.9(i)(1) lists (3D001, 3E001, 4D001, 5D002 and others), or of a plant or major component that is such a product",
  "734.9(k)":
    "of technology or software of 3D992 or 3E992, or of a plant that is a product of the ECCNs of 734.9(k)(1)(ii), or does it contain a commodity from such a plant",
  "734.9(l)": "of a plant that is controlled under 3A090, 4A090 or a .z paragraph",
};

function ofList(name: string): [string, FactQuestion] {
  return [
    `item.in.${name}`,
    {
      path: ofItem(`in:${name}`),
      kind: "boolean",
      weight: 60,
      ask: `15 CFR ${name} covers only part of this ECCN, described in words. Is the item in that part?`,
    },
  ];
}

function forFootnote(number: number): [string, FactQuestion] {
  return [
    `endUse.forFootnote.${number}`,
    {
      path: ofTransaction(`forFootnote${number}Entity`),
      kind: "boolean",
      weight: 46,
      ask: `Do you know that the item goes into, or is used to make, something that an entity with footnote ${number} of the Entity List makes, buys or orders (15 CFR 734.9)?`,
    },
  ];
}

/** Open only while a match with such an entry is not settled. */
function withFootnote(number: number): [string, FactQuestion] {
  return [
    `parties.footnote.${number}`,
    {
      path: ofTransaction(`footnote${number}Party`),
      kind: "boolean",
      weight: 47,
      ask: `Is a party of the transaction an entity with footnote ${number} of the Entity List (15 CFR 734.9)?`,
    },
  ];
}

function claim(name: string, path: string, ask: string): [string, FactQuestion] {
  return [`claimed.${name}`, { path, kind: "boolean", weight: 5, ask }];
}

/** Exclusions of the item, heeded only where the exporter claims them. */
const ITEM_CLAIMS: readonly (readonly [string, FactQuestion])[] = [
  claim(
    "patent",
    ofItem("patent"),
    "Is the technology contained in a patent, a published application, or an application under 37 CFR part 5 (15 CFR 734.10(a))?",
  ),
  claim(
    "standards",
    ofItem("standardsActivity"),
    "Is it released for work on a standard that is, or is meant to be, published (15 CFR 734.10(b))?",
  ),
  claim(
    "instruction",
    ofItem("catalogueInstruction"),
    "Is it released by instruction in a catalogue course or its teaching laboratory (15 CFR 734.3(b)(3)(iii))?",
  ),
  claim(
    "systemDescription",
    ofItem("nonProprietarySystemDescription"),
    "Is it a non-proprietary system description (15 CFR 734.3(b)(3)(v))?",
  ),
  claim(
    "telemetry",
    ofItem("telemetry"),
    "Is it telemetry data of Note 2 to category 9, group E (15 CFR 734.3(b)(3)(vi))?",
  ),
  claim(
    "printedMatter",
    ofItem("printedMatter"),
    "Is it printed matter, film or recorded text of 15 CFR 734.3(b)(2)?",
  ),
];

/** Exclusions of the transaction, heeded only where the exporter claims them. */
const CLAIMS: readonly (readonly [string, FactQuestion])[] = [
  claim(
    "permanentResident",
    ofTransaction("permanentResident"),
    "Is the foreign person a lawful permanent resident of the United States or a protected individual (15 CFR 772.1)?",
  ),
  claim(
    "endToEndEncrypted",
    ofTransaction("endToEndEncrypted"),
    "Is the transfer unclassified, encrypted end to end with means of FIPS 140-2 strength, and not stored in a D:5 country on purpose (15 CFR 734.18(a)(5))?",
  ),
  claim(
    "spaceLaunch",
    ofTransaction("spaceLaunch"),
    "Is it the launch of the item into space (15 CFR 734.18(a)(1))?",
  ),
  claim(
    "regularEmployeeOfA5",
    ofTransaction("regularEmployeeOfA5"),
    "Is the foreign person a permanent and regular employee, a national of A:5 countries only, of an entity authorised to have the technology (15 CFR 734.20(b))?",
  ),
  claim(
    "regularEmployeeSafeguards",
    ofTransaction("regularEmployeeSafeguards"),
    "Is the foreign person a permanent and regular employee of an authorised entity that has the safeguards of 15 CFR 734.20(c)(3)–(5)?",
  ),
];

/** Facts that are `false` until the exporter claims them: those of the transaction, those of the item. */
export const PART_734_CLAIMS: readonly string[] = CLAIMS.map(([fact]) => fact);
export const PART_734_ITEM_CLAIMS: readonly string[] = ITEM_CLAIMS.map(([fact]) => fact);

/** Facts on what is subject to the EAR. */
export const PART_734_QUESTIONS: Readonly<Record<string, FactQuestion>> = Object.fromEntries<FactQuestion>([
  [
    "item.origin",
    {
      path: "items[{line}].origin",
      kind: "text",
      weight: 55,
      ask: "In which country was the item made? Whether it is subject to the EAR depends on it.",
    },
  ],
  [
    "item.foreignDirectProduct",
    {
      path: ofItem("foreignDirectProduct"),
      kind: "boolean",
      weight: 50,
      ask: "Is the foreign-made item the direct product of controlled US technology, software or equipment (15 CFR 734.9)?",
    },
  ],
  ...Object.entries(DIRECT_PRODUCTS).map(([paragraph, what]): [string, FactQuestion] => [
    `item.directProduct.${paragraph}`,
    {
      path: ofItem(`directProduct:${paragraph}`),
      kind: "boolean",
      weight: 49,
      ask: `Is the foreign-made item the direct product ${what} (15 CFR ${paragraph})?`,
    },
  ]),
  ...PART_734_ECCN_LISTS.map(({ name }) => ofList(name)),
  ...[1, 3, 4, 5].map(forFootnote),
  ...[1, 3, 4, 5].map(withFootnote),
  [
    "parties.governmentOfIran",
    {
      path: ofTransaction("governmentOfIran"),
      kind: "boolean",
      weight: 46,
      ask: "Is the Government of Iran a party to the transaction (15 CFR 734.9(j)(3))?",
    },
  ],
  [
    "item.usControlledContentPercent",
    {
      path: "items[{line}].usControlledContentPercent",
      kind: "number",
      weight: 50,
      ask: "What share of the item's value is controlled US-origin content (15 CFR part 734, Supplement No. 2)? Or give the parts under usContent with their value and ECCN.",
    },
  ],
  [
    "item.noDeMinimis",
    {
      path: ofItem("noDeMinimis"),
      kind: "boolean",
      weight: 45,
      ask: "Is the US content of a kind for which no de minimis level exists, or encryption that has not met 734.4(b) (15 CFR 734.4(a), (b))?",
    },
  ],
  [
    "item.published",
    {
      path: ofItem("published"),
      kind: "boolean",
      weight: 20,
      ask: "Is the technology or software published (15 CFR 734.7)?",
    },
  ],
  [
    "item.fundamentalResearch",
    {
      path: ofItem("fundamentalResearch"),
      kind: "boolean",
      weight: 20,
      ask: "Does the technology arise in fundamental research intended for publication (15 CFR 734.8)?",
    },
  ],
  ...ITEM_CLAIMS,
  ...CLAIMS,
]);
