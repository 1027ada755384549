import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";

/**
 * Writes a synthetic ADVANCED XML of at least `size` bytes with every section of the real one: reference values, a place and a
 * document for each party, names in two scripts, features, relations, listings. A party has some 6 KB, as in the real file.
 */
export async function writeAdvanced(path: string, size: number): Promise<void> {
  const out = createWriteStream(path);
  const parties = Math.ceil(size / BYTES_A_PARTY);
  const put = (text: string): Promise<unknown> | true => out.write(text) || once(out, "drain");
  const each = async (one: (id: number) => string): Promise<void> => {
    for (let id = 1; id <= parties; id++) await put(one(id));
  };
  await put(HEAD);
  await put("<Locations>");
  await each(place);
  await put("</Locations><IDRegDocuments>");
  await each(document);
  await put("</IDRegDocuments><DistinctParties>");
  await each(party);
  await put("</DistinctParties><ProfileRelationships>");
  await each((id) => (id % 3 === 0 ? relation(id) : ""));
  await put("</ProfileRelationships><SanctionsEntries>");
  await each(listing);
  await put("</SanctionsEntries><SanctionsEntryLinks/></Sanctions>");
  await closed(out);
}

/** Measured on the output. */
const BYTES_A_PARTY = 6980;

async function closed(out: WriteStream): Promise<void> {
  out.end();
  await once(out, "finish");
}

const HEAD = `<?xml version="1.0" encoding="utf-8"?><Sanctions xmlns="http://www.un.org/sanctions/1.0" Version="1"><DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>1</Month><Day>2</Day></DateOfIssue><ReferenceValueSets>
<AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
<CountryValues><Country ID="11210" ISO2="RU">Russia</Country></CountryValues>
<DetailTypeValues><DetailType ID="1432">TEXT</DetailType></DetailTypeValues>
<FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType><FeatureType ID="26">Title</FeatureType></FeatureTypeValues>
<IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
<LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
<NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
<PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Individual</PartySubType></PartySubTypeValues>
<RelationTypeValues><RelationType ID="15003">Owned or Controlled By</RelationType></RelationTypeValues>
<SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
<ScriptValues><Script ID="215">Latin</Script><Script ID="220">Cyrillic</Script></ScriptValues></ReferenceValueSets>`;

const many = (count: number, one: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => one(nth)).join("");

function place(id: number): string {
  return `<Location ID="${id}"><LocationCountry CountryID="11210" CountryRelevanceID="1"/><LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Value>Ulitsa Sinteticheskaya ${id}</Value></LocationPartValue></LocationPart><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Value>Testograd</Value></LocationPartValue></LocationPart><FeatureVersionReference FeatureVersionID="${id}"/></Location>\n`;
}

function document(id: number): string {
  return `<IDRegDocument ID="${id}" IDRegDocTypeID="1571" IdentityID="${id}" IssuedBy-CountryID="11210" ValidityID="1"><IDRegistrationNo>AA${String(id).padStart(6, "0")}</IDRegistrationNo></IDRegDocument>\n`;
}

function party(id: number): string {
  return `<DistinctParty FixedRef="${id}"><Comment/><Profile ID="${id}" PartySubTypeID="4"><Identity ID="${id}" FixedRef="${id}" Primary="true" False="false">${many(6, (nth) => alias(id, nth))}<NamePartGroups><MasterNamePartGroup><NamePartGroup ID="1" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="2" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>${birth(id)}<Feature ID="${id}1" FeatureTypeID="25"><FeatureVersion ID="${id}1" ReliabilityID="1"><Comment/><VersionLocation LocationID="${id}"/></FeatureVersion><IdentityReference IdentityID="${id}" IdentityFeatureLinkTypeID="1"/></Feature>${many(4, (nth) => title(id, nth))}</Profile></DistinctParty>\n`;
}

function alias(id: number, nth: number): string {
  const script = nth % 2 === 0 ? 215 : 220;
  const [family, given] = nth % 2 === 0 ? ["SYNTHETIC", "Person"] : ["СИНТЕТИК", "Персона"];
  const part = (group: number, text: string): string =>
    `<DocumentedNamePart><NamePartValue NamePartGroupID="${group}" ScriptID="${script}" ScriptStatusID="1" Acronym="false">${text}</NamePartValue></DocumentedNamePart>`;
  return `<Alias FixedRef="${id}" AliasTypeID="${nth === 0 ? 1403 : 1400}" Primary="${nth === 0}" LowQuality="${nth === 5}"><DocumentedName ID="${id}${nth}" FixedRef="${id}" DocNameStatusID="1">${part(1, `${family} ${id}`)}${part(2, `${given} ${nth}`)}</DocumentedName></Alias>`;
}

function birth(id: number): string {
  const day = (month: number, nth: number): string =>
    `<Year>${1930 + (id % 70)}</Year><Month>${month}</Month><Day>${nth}</Day>`;
  const bound = (name: string, month: number, nth: number): string =>
    `<${name} Approximate="false" YearFixed="true" MonthFixed="false" DayFixed="false"><From>${day(month, nth)}</From><To>${day(month, nth)}</To></${name}>`;
  return `<Feature ID="${id}0" FeatureTypeID="8"><FeatureVersion ID="${id}0" ReliabilityID="1"><Comment/><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="false" DayFixed="false">${bound("Start", 1, 1)}${bound("End", 12, 31)}</DatePeriod></FeatureVersion><IdentityReference IdentityID="${id}" IdentityFeatureLinkTypeID="1"/></Feature>`;
}

function title(id: number, nth: number): string {
  return `<Feature ID="${id}2${nth}" FeatureTypeID="26">\n                <FeatureVersion ID="${id}2${nth}" ReliabilityID="1560">\n                  <Comment/>\n                  <VersionDetail DetailTypeID="1432">synthetic office ${nth} of the ministry of tests, number ${id}</VersionDetail>\n                </FeatureVersion>\n                <IdentityReference IdentityID="${id}" IdentityFeatureLinkTypeID="1"/>\n              </Feature>`;
}

function relation(id: number): string {
  return `<ProfileRelationship ID="${id}" From-ProfileID="${id}" To-ProfileID="${id - 1}" RelationTypeID="15003" RelationQualityID="1" Former="false" SanctionsEntryID="${id}"/>\n`;
}

function listing(id: number): string {
  return `<SanctionsEntry ID="${id}" ProfileID="${id}" ListID="1550"><EntryEvent ID="${id}" EntryEventTypeID="1" LegalBasisID="1"><Comment/><Date CalendarTypeID="1"><Year>2022</Year><Month>2</Month><Day>24</Day></Date></EntryEvent><SanctionsMeasure ID="${id}" SanctionsTypeID="1"><Comment>RUSSIA-EO14024</Comment><DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false"/></SanctionsMeasure></SanctionsEntry>\n`;
}
