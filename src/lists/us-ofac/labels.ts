/**
 * What OFAC calls the numbers and documents that identify a party: the words before the value in the legacy remarks, the
 * `idType` of the sdnList and the document types of the ADVANCED format. Longer ones win over shorter.
 */
const NUMBERS = [
  ...["Passport", "Diplomatic Passport", "British National Overseas Passport", "Stateless Person Passport"],
  ...["National ID No.", "National Foreign ID Number", "Identification Number", "Personal ID Card", "ID"],
  ...["Citizen's Card Number", "Kenyan ID No.", "Bosnian Personal ID No.", "Tazkira National ID Card"],
  ...[
    "Moroccan Personal ID No.",
    "Turkish Identification Number",
    "Numero de Identidad",
    "Credencial electoral",
  ],
  ...[
    "Cedula No.",
    "Cedula de Residencia",
    "NIT #",
    "N.I.T.",
    "C.U.R.P.",
    "D.N.I.",
    "C.U.I.T.",
    "C.U.I.P.",
    "C.U.I.",
  ],
  ...["I.F.E.", "N.I.E.", "N.I.F.", "C.I.F.", "CNP (Personal Numerical Code)", "Residency Number"],
  ...["Romanian Permanent Resident", "Romanian C.R.", "Romanian Tax Registration", "UAE Identification"],
  ...[
    "Stateless Person ID Card",
    "Refugee ID Card",
    "Electoral Registry No.",
    "Birth Certificate Number",
    "SSN",
  ],
  ...[
    "Driver's License No.",
    "Seafarer's Identification Document",
    "Pilot License Number",
    "Travel Document Number",
  ],
  ...[
    "Cartilla de Servicio Militar Nacional",
    "Tarjeta Profesional",
    "Military Registration Number",
    "VisaNumberID",
  ],
  ...["Public Security and Immigration No.", "Immigration No.", "File Number", "Serial No.", "Permit Number"],
  ...[
    "Tax ID No.",
    "RUC #",
    "R.F.C.",
    "RFC",
    "RIF #",
    "RTN",
    "Italian Fiscal Code",
    "Fiscal Code",
    "V.A.T. Number",
  ],
  ...["Paraguayan tax identification number", "Numero Unico de Identificacao Tributaria (NUIT)", "US FEIN"],
  ...[
    "Registration Number",
    "Registration ID",
    "Registered Charity No.",
    "Company Number",
    "UK Company Number",
  ],
  ...[
    "Commercial Registry Number",
    "Business Registration Number",
    "Business Registration Document #",
    "Business Number",
  ],
  ...[
    "Certificate of Incorporation Number",
    "Public Registration Number",
    "Enterprise Number",
    "Organization Code",
  ],
  ...[
    "Chamber of Commerce Number",
    "Istanbul Chamber of Comm. No.",
    "Dubai Chamber of Commerce Membership No.",
  ],
  ...[
    "Chinese Commercial Code",
    "C.R. No.",
    "Folio Mercantil No.",
    "Matricula Mercantil No",
    "RSIN",
    "LE Number",
  ],
  ...[
    "Economic Register Number (CBLS)",
    "Central Registration System Number",
    "Branch Unit Number",
    "Trademark number",
  ],
  ...[
    "Government Gazette Number",
    "Legal Entity Number",
    "D-U-N-S Number",
    "Global Intermediary Identification Number",
  ],
  ...[
    "United Social Credit Code Certificate (USCCC)",
    "Unified Social Credit Code (USCC)",
    "MSB Registration Number",
  ],
  ...[
    "Afghan Money Service Provider License Number",
    "Trade License No.",
    "Tourism License No.",
    "License",
    "SRE Permit No.",
  ],
  ...[
    "Vessel Registration Identification",
    "MMSI",
    "SWIFT/BIC",
    "BIK (RU)",
    "MICEX Code",
    "UN/LOCODE",
    "ISIN",
    "Equity Ticker",
  ],
  ...[
    "Telephone",
    "Telephone No.",
    "Phone No.",
    "Phone Number",
    "Phone",
    "Fax",
    "Fax No.",
    "Email Address",
    "Email",
    "Website",
  ],
  ...["Aircraft Serial Identification", "Digital Currency Address"],
];

/** What OFAC calls the facts of a person, a vessel or an aircraft. */
const FACTS = [
  ...[
    "DOB",
    "POB",
    "Gender",
    "nationality",
    "citizen",
    "Nationality of Registration",
    "Registration Country",
  ],
  ...[
    "Vessel Year of Build",
    "Vessel Flag",
    "Former Vessel Flag",
    "Other Vessel Flag",
    "Vessel Type",
    "Other Vessel Type",
  ],
  ...[
    "Vessel Call Sign",
    "Other Vessel Call Sign",
    "Vessel Owner",
    "Vessel Tonnage",
    "Vessel Gross Registered Tonnage",
  ],
  ...["Aircraft Manufacturer's Serial Number (MSN)", "Aircraft Tail Number", "Previous Aircraft Tail Number"],
  ...[
    "Aircraft Construction Number (also called L/N or S/N or F/N)",
    "Aircraft Manufacture Date",
    "Aircraft Model",
  ],
  ...["Aircraft Operator", "Aircraft Mode S Transponder Code", "Issuer Name"],
];

/** What OFAC says of a listing: kept as a remark with its label. */
const NOTES =
  /^(?:Additional Sanctions Information|Secondary sanctions risk|Transactions Prohibited For|Executive Order \d+|CAATSA Section|IFCA Determination|PEESA Information|Organization (?:Established Date|Type)|Target Type|(?:Listing|Effective) Date|Purchase\/Sales|For more information|for more information|all offices worldwide|All [Oo]ffices [Ww]orldwide)/u;

/** `Digital Currency Address - XBT` and the like carry a code behind the label. */
const SUFFIX = "(?: - [A-Z]{2,5})?";

const LABELLED = new RegExp(
  `^(?:alt\\. )?(${[...NUMBERS, ...FACTS]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("|")})(${SUFFIX})(?::|\\s)\\s*(.+)$`,
  "u",
);

/** A clause of the legacy remarks as label and value, or `null` where it begins with no label that is known. */
export function labelledClause(clause: string): { label: string; value: string } | null {
  const found = LABELLED.exec(clause);
  return found === null ? null : { label: `${found[1] ?? ""}${found[2] ?? ""}`, value: found[3] ?? "" };
}

/** Whether a clause says something of the listing, in words that OFAC repeats. */
export function isListingNote(clause: string): boolean {
  return NOTES.test(clause.replace(/^alt\. /u, ""));
}
