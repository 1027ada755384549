/**
 * Every error a person can meet: code, meaning, what to do. `docs/errors.md` is generated from this table.
 * Codes are grouped by area (`HF-IN` input, `HF-CLI` command line, `HF-LIST` lists, `HF-MATCH` matching,
 * `HF-OWN` ownership, `HF-LAW` law, `HF-TRADE` trade); a published code never changes its meaning.
 */
export const ERROR_CODES = {
  "HF-IN-001": {
    meaning: "the input is empty",
    fix: "Give one JSON transaction, an array of them, or JSON lines.",
  },
  "HF-IN-002": { meaning: "the input is not valid JSON", fix: "Correct the JSON at the place named." },
  "HF-IN-003": { meaning: "the input is not valid UTF-8", fix: "Save the file as UTF-8 and try again." },
  "HF-IN-004": {
    meaning: "the input is larger than the limit",
    fix: "Split the file, or give it as JSON lines on standard input.",
  },
  "HF-IN-005": { meaning: "the file cannot be read", fix: "Check the path and its permissions." },
  "HF-IN-010": {
    meaning: "a required field is missing",
    fix: "Add the field; `highfence schema transaction` prints what is expected.",
  },
  "HF-IN-011": {
    meaning: "a field has the wrong type or form",
    fix: "Correct the value; `highfence schema transaction` prints what is expected.",
  },
  "HF-IN-012": {
    meaning: "a field is not known",
    fix: "Remove it or correct its spelling; `highfence schema transaction` lists the fields.",
  },
  "HF-IN-013": {
    meaning: "the country is not known",
    fix: "Give an ISO 3166-1 alpha-2 code, for instance DE.",
  },
  "HF-IN-014": {
    meaning: "the HS code is not one of 6, 8 or 10 digits",
    fix: "Give at least the six digits of the Harmonized System, for instance 854231.",
  },
  "HF-IN-015": {
    meaning: "the ECCN does not exist",
    fix: "Give an ECCN of the Commerce Control List, EAR99, or leave it out to be asked.",
  },
  "HF-IN-016": {
    meaning: "the number must be greater than zero",
    fix: "Correct the number, or leave the field out if it is not known.",
  },
  "HF-IN-017": {
    meaning: "the date is not a calendar day",
    fix: "Write it as YYYY-MM-DD, for instance 2026-03-31.",
  },
  "HF-IN-018": {
    meaning: "a party has no name",
    fix: "Give the party's name, or leave the whole party out so that it is asked for.",
  },
  "HF-IN-019": {
    meaning: "the name cannot be screened",
    fix: "Give a name with at least two letters or digits, at most 1,000 characters.",
  },
  "HF-IN-020": { meaning: "two items or transactions have the same id", fix: "Give each its own." },
  "HF-IN-021": {
    meaning: "an answer under facts is not one that the law asks for",
    fix: "Correct its name or kind; the questions of a determination give the names.",
  },
  "HF-IN-022": {
    meaning: "only technology and software can be released to a foreign person",
    fix: "Give the kind technology or software, or another type of transaction.",
  },
  "HF-IN-023": {
    meaning: "the region does not belong to the destination",
    fix: "Only a destination UA has the regions crimea, dnr and lnr; leave the region out for others.",
  },
  "HF-IN-024": {
    meaning: "an answer is not of the form fact=value",
    fix: 'Write the fact as the question names it, for instance --answer "items[0].eccn=3A991" or --answer endUse.military=no.',
  },
  "HF-IN-025": {
    meaning: "the answer is to a fact that this transaction does not have",
    fix: "`highfence check FILE --questions` names the facts that are asked for.",
  },
  "HF-IN-026": {
    meaning: "the answer has a value that the fact cannot have",
    fix: "Correct the value; leave the answer out if it is not known.",
  },
  "HF-IN-027": {
    meaning: "answers are for one transaction, and the input holds several",
    fix: "Give one transaction, or write the answers into the records.",
  },
  "HF-IN-030": {
    meaning: "the input has no column with the name to be screened",
    fix: "Name a column `name` or `full_name` (JSON lines: a property of that name).",
  },
  "HF-IN-031": {
    meaning: "the input of pairs lacks a column",
    fix: "Columns `name1` and `name2` are needed; `schema` is read where it is there.",
  },
  "HF-IN-032": {
    meaning: "the schema is not known",
    fix: "Use Person, Company, Organization, LegalEntity, PublicBody, Vessel or Airplane.",
  },
  "HF-IN-033": {
    meaning: "the allow list cannot be read",
    fix: "Give JSON lines as `highfence screen --clear` writes them: list, entryId, entryHash, name, by, at, why, expires.",
  },
  "HF-IN-034": {
    meaning: "the results file is not one of this input",
    fix: "Resume with the output of the same command, or write to a new file.",
  },
  "HF-IN-035": {
    meaning: "the input has no such line to begin at",
    fix: "Begin at a line that there is, counted from 1, of an input of JSON lines.",
  },
  "HF-CLI-001": {
    meaning: "the command is not known",
    fix: "Run `highfence --help` for the list of commands.",
  },
  "HF-CLI-002": {
    meaning: "the option is not known or lacks its value",
    fix: "Run the command with `--help` for its options.",
  },
  "HF-CLI-003": {
    meaning: "an argument is missing",
    fix: "Run the command with `--help` for its arguments.",
  },
  "HF-CLI-004": {
    meaning: "internal failure",
    fix: "The record is on hold. Run again with `--debug` and report what it prints.",
  },
  "HF-CLI-005": {
    meaning: "questions can only be asked on a terminal",
    fix: "Run without --interactive: --questions prints what is open, --answer fact=value answers.",
  },
  "HF-TRADE-001": {
    meaning: "the trade file cannot be read",
    fix: "Check that it is there, complete, and CSV or Parquet.",
  },
  "HF-TRADE-002": {
    meaning: "the trade file lacks a column",
    fix: "Give the file with the columns named in docs/method/trade.md.",
  },
  "HF-TRADE-003": {
    meaning: "the layout of the trade file is not known",
    fix: "Compare its first line with the layouts in docs/method/trade.md.",
  },
  "HF-TRADE-004": {
    meaning: "the trade file is cut in the middle",
    fix: "Fetch the file again; nothing of it was imported.",
  },
  "HF-TRADE-005": {
    meaning: "no row of the trade file can be used",
    fix: "Look at the reasons named; the columns may be shifted or in other units than the layout says.",
  },
  "HF-TRADE-006": {
    meaning: "the trade store lacks what the question needs",
    fix: "Import files with `highfence trace import FILE`; `highfence trace flows` shows what is there.",
  },
  "HF-TRADE-007": {
    meaning: "the mapping of shipment columns is not usable",
    fix: "Give a JSON object from our field names to the file's column names, as docs/method/trade.md shows.",
  },
  "HF-TRADE-008": {
    meaning: "the goods code is not one of 6 digits",
    fix: "Give six digits of the Harmonized System, for instance 854231.",
  },
  "HF-TRADE-009": {
    meaning: "the answer cannot be written",
    fix: "Check the folder of --output and its permissions; Parquet needs --output.",
  },
  "HF-CERT-001": {
    meaning: "this is not a certificate",
    fix: "Give the JSON that `highfence check --json` printed, or its `certificate` object.",
  },
  "HF-CERT-002": {
    meaning: "the certificate cannot be replayed here",
    fix: "Use the engine version and data that it names.",
  },
  "HF-LIST-001": {
    meaning: "the file is of no format that this source publishes",
    fix: "Give the source that the file comes from with --source; `highfence lists status` names them all.",
  },
  "HF-LIST-002": {
    meaning: "the list's file is damaged or not what it should be",
    fix: "Download it again; the last good snapshot stays in use.",
  },
  "HF-LIST-003": {
    meaning: "the list's file is larger than its bound",
    fix: "Make sure that it is the official file; the last good snapshot stays in use.",
  },
  "HF-LIST-004": {
    meaning: "the list's file is not in its encoding",
    fix: "Download it again without converting it; the last good snapshot stays in use.",
  },
  "HF-LIST-005": {
    meaning: "the list's columns are not the ones we know",
    fix: "The publisher may have changed the format: report it. The last good snapshot stays in use.",
  },
  "HF-LIST-006": {
    meaning: "the list is out of its bounds",
    fix: "Compare it with the official page; if it is right, give `lists import --accept-bounds`.",
  },
  "HF-LIST-007": { meaning: "the source is not known", fix: "`highfence lists status` names the sources." },
  "HF-LIST-008": {
    meaning: "the list cannot be downloaded",
    fix: "Try again later, or import a downloaded file with `highfence lists import`.",
  },
  "HF-LIST-009": {
    meaning: "the snapshot is not in the store",
    fix: "`highfence lists status` names the snapshots.",
  },
  "HF-LIST-010": {
    meaning: "the snapshot does not match its checksum",
    fix: "Import or update the list again; an older good snapshot is used until then.",
  },
  "HF-LIST-011": {
    meaning: "no list has an entry with this id",
    fix: "Give the id as an answer shows it, for instance un-consolidated:6908402.",
  },
  "HF-LIST-012": {
    meaning: "the delta does not fit the list",
    fix: "Import the full list again, then the deltas in their order.",
  },
  "HF-LIST-013": {
    meaning: "a row of your list cannot be read",
    fix: "Correct the row: a name; type person, company, organization, vessel, aircraft or address; dates as YYYY-MM-DD; measure asset-freeze, trade-restriction, end-user-concern or other.",
  },
  "HF-LIST-090": {
    meaning: "the starter list is damaged",
    fix: "Install Highfence again, or correct the entry named.",
  },
  "HF-LIST-091": {
    meaning: "the starter list is not the one that was checked for this version",
    fix: "Install the package again; after an intended change run `npm run generate`.",
  },
  "HF-LIST-092": {
    meaning: "the bytes are no index artefact of this format",
    fix: "Delete the file; the index is built again at the next start.",
  },
  "HF-LAW-010": {
    meaning: "the parameter is not one of the calculator",
    fix: "`highfence classify --parameters CALCULATOR` lists the parameters with their units.",
  },
  "HF-LAW-011": {
    meaning: "the parameter has a value that it cannot have",
    fix: "Correct the value; leave the parameter out if it is not known.",
  },
  "HF-LAW-012": {
    meaning: "the calculator is not known",
    fix: "`highfence classify --parameters` lists the calculators.",
  },
  "HF-LAW-013": {
    meaning: "no encoded provision has this id",
    fix: "docs/coverage.md lists the ids; the end of one is enough, for instance 746.8.a.1.",
  },
  "HF-LAW-014": {
    meaning: "the text of the regulation is not in the store for that day",
    fix: "Run `highfence law fetch`, or `highfence law import --file F --on DATE` with a downloaded file.",
  },
  "HF-LAW-015": {
    meaning: "the text has no such paragraph",
    fix: "Give a section or paragraph such as 744.21(a)(2), or a supplement such as 744-supplement-4.",
  },
  "HF-LAW-016": {
    meaning: "the file is not eCFR XML of title 15",
    fix: "Download a part from www.ecfr.gov as XML; `highfence law fetch` does it.",
  },
  "HF-OWN-001": {
    meaning: "a percentage is not one from 0 to 100",
    fix: 'Write a number, or a range such as "25-50", ">50" or "at least 75".',
  },
  "HF-OWN-002": {
    meaning: "the format of the ownership data is not known",
    fix: "Known are: JSON with edges, CSV with owner and owned, FollowTheMoney, BODS 0.4, GLEIF level 2, UK PSC.",
  },
  "HF-OWN-003": { meaning: "the regime is not known", fix: "Give us-ofac, us-bis, eu or uk." },
  "HF-OWN-004": {
    meaning: "the regime is not recorded so far back",
    fix: "Give a later --as-of date.",
  },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
