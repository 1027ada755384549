/** How a section of the regulation is treated that no encoded provision stands for. */
export type Treatment = "informative" | "procedure" | "asked" | "in part" | "not encoded";

export interface SectionNote {
  /** Sections of one part, from the first number to the last: `730.1`, or `730.1` and `730.10`. */
  readonly from: string;
  readonly to?: string;
  readonly how: Treatment;
  /** What a reader must know: what is done in its place, or what is not looked at. */
  readonly note: string;
}

function note(sections: string, how: Treatment, text: string): SectionNote {
  const [from = "", to] = sections.split("–");
  return { from, ...(to === undefined ? {} : { to }), how, note: text };
}

/**
 * Parts 730 to 774 as of 2025-08 and 2026-02, but for the sections that an encoded provision or licence exception cites.
 * `not encoded` means that nobody is asked: whoever relies on the answer has to look there himself.
 */
export const SECTION_NOTES: readonly SectionNote[] = [
  note("730.1–730.10", "informative", "what the regulations are"),
  note("732.1–732.4", "informative", "the steps; an explanation follows their order"),
  note("732.5", "not encoded", "electronic export information, destination control statement"),
  note("732.6", "informative", "other requirements"),
  note("734.1–734.2", "informative", "terms of scope"),
  note(
    "734.3",
    "in part",
    "(b)(1) items of other agencies: those that the list itself sends to the ITAR; the others not",
  ),
  note("734.6", "informative", "help with scope"),
  note("734.11–734.12", "informative", "activities of BIS abroad, foreign law"),
  note("734.14–734.16", "asked", "reexport, release, transfer: the exporter's `type` says which it is"),
  note(
    "734.17",
    "not encoded",
    "what counts as an export of encryption source code and object code on the internet",
  ),
  note(
    "734.18",
    "in part",
    "(a)(2)–(4) transfers to US persons, within one country or among the states: not encoded",
  ),
  note("734.19", "not encoded", "transfer of keys and other access information"),
  note("734.20", "in part", "(a) release that is authorised itself: not encoded; (b) and (c) are"),
  note("736.1", "informative", "introduction"),
  note("738.1–738.3", "informative", "how list and chart are built"),
  note("740.1", "informative", "introduction; each section stands below"),
  note("742.1", "informative", "introduction"),
  note("742.9", "in part", "Syria: 746.9 takes its place"),
  note("742.19", "in part", "North Korea: 746.4 requires the licence; the lists of (b) are not told apart"),
  note(
    "743.1–743.9",
    "not encoded",
    "reports and notifications; some stand as duties of a licence exception",
  ),
  note("744.1", "informative", "introduction"),
  note("745.1", "not encoded", "notification and report of Schedule 1 chemicals"),
  note("745.2", "asked", "end-use certificate (endUseCertificate745)"),
  note("746.1", "in part", "(b) UN arms embargoes; the rest is introduction"),
  note("748.1–748.4", "procedure", "applications, classification requests, advisory opinions"),
  note("748.6–748.14", "procedure", "applications and their support documents"),
  note("748.15", "not encoded", "authorisation Validated End-User: a licence may not be needed for one"),
  note("748.16", "asked", "approved designers and OSAT companies, in the licence exceptions that name them"),
  note(
    "750.1–750.11",
    "procedure",
    "how applications are handled; the terms and tolerances of licences are not encoded",
  ),
  note("754.1", "informative", "introduction"),
  note("754.6–754.7", "procedure", "registration, petitions"),
  note("756.1–756.3", "procedure", "appeals"),
  note(
    "758.1–758.11",
    "not encoded",
    "export clearance: filings, control statements, firearms, responsibilities of the parties",
  ),
  note("760.1–760.5", "not encoded", "boycotts: prohibited conduct and reports"),
  note("762.1–762.7", "not encoded", "records: what to keep and for how long"),
  note(
    "764.1–764.6",
    "in part",
    "violations: what a party knows of one is asked (736.2(b)(10)); disclosure and protective measures are not encoded",
  ),
  note("764.7–764.8", "not encoded", "items illegally sent to Libya; disclosure of boycott violations"),
  note(
    "766.1–766.25",
    "procedure",
    "enforcement proceedings; denial orders are read from the list of denied persons",
  ),
  note("768.1–768.10", "procedure", "foreign availability"),
  note("770.1–770.3", "not encoded", "interpretations of items; read them before classifying"),
  note("772.1", "asked", "definitions: questions name the term, the exporter decides whether it is met"),
  note("774.1", "informative", "introduction to the list"),
];

/** Supplements that hold rules or tables. */
export const SUPPLEMENT_NOTES: readonly (readonly [string, Treatment, string])[] = [
  ["part 732, Supplements Nos. 1–2", "informative", "charts of the steps"],
  ["part 732, Supplement No. 3", "in part", "red flags of ten documents; the codified list was not at hand"],
  ["part 734, Supplement No. 2", "in part", "US content is computed from a list of parts"],
  [
    "part 736, Supplements Nos. 1–2",
    "not encoded",
    "general orders (among them temporary general licences) and administrative orders",
  ],
  ["part 738, Supplement No. 1", "in part", "the Country Chart, with what is known of its history"],
  ["part 740, Supplement No. 1", "in part", "Country Groups, with what is known of their history"],
  ["part 740, Supplements Nos. 2–8", "asked", "one statement each, in the licence exceptions that name them"],
  [
    "part 742, Supplements Nos. 1–8",
    "not encoded",
    "contract sanctity, anti-terrorism items, questionnaires; No. 4 can be claimed (equivalentControls, footnote5Exclusion)",
  ],
  [
    "part 744, Supplements Nos. 2–8",
    "in part",
    "the lists are loaded with `lists update`; No. 8 decides which designations of OFAC count",
  ],
  ["part 745, Supplements Nos. 1–3", "in part", "States not party to the Convention"],
  [
    "part 746, Supplements Nos. 1–7",
    "in part",
    "HTS lists as read on 2026-09-24; Nos. 1, 3 and 6 in part or asked",
  ],
  ["part 748, Supplements Nos. 1–8", "procedure", "forms; No. 7 (validated end users) is not encoded"],
  ["part 764, part 766, Supplements", "procedure", "standard terms of denial orders, guidance on penalties"],
  [
    "part 774, Supplement No. 1",
    "in part",
    "the Commerce Control List: requirements of every entry, paragraphs where they decide",
  ],
  [
    "part 774, Supplements Nos. 2–7",
    "asked",
    "technology and software notes, sensitive lists, order of review, definitions",
  ],
];
