import { BRAND_NAMES } from "./brand-names.ts";
import { COUNTRY_NAMES } from "./country-names.ts";
import { ENGLISH_IN_CYRILLIC } from "./english-in-cyrillic.ts";
import { EAST_ASIAN_COUNTRIES, EAST_ASIAN_PLACES, MORE_CHINESE_PLACES } from "./han-places.ts";
import { JAPANESE_READINGS } from "./japanese-readings.ts";
import { LEGAL_FORMS } from "./legal-forms.ts";
import { Lexicon } from "./lexicon.ts";
import { GIVEN_NAMES, PARTICLES, PERSON_PARTICLES, TITLES } from "./name-words.ts";
import { SLAVIC_CITIES, SLAVIC_NAMES, SLAVIC_PLACES } from "./names-cyrillic.ts";
import { EAST_ASIAN_NAMES } from "./names-east-asian.ts";
import { OTHER_EAST_ASIAN_NAMES } from "./other-names-east-asian.ts";
import { PLACE_WORDS } from "./place-words.ts";
import { ABJAD_CITIES, ABJAD_PLACES } from "./places-abjad.ts";
import { SECTOR_WORDS } from "./sector-words.ts";
import { CHINESE_PLACES, MORE_SECTOR_WORDS } from "./sector-words-more.ts";
import { TRANSLATED_NAMES_HAN } from "./translated-names-han.ts";
import { TRANSLATED_WORDS } from "./translated-words.ts";
import { ABJAD_NAMES, ABJAD_WORDS } from "./words-abjad.ts";
import { ABJAD_GENERAL_WORDS } from "./words-abjad-general.ts";
import { MORE_ABJAD_WORDS } from "./words-abjad-more.ts";
import { ABUGIDA_FORMS, ABUGIDA_WORDS } from "./words-abugida.ts";
import { CYRILLIC_WORDS } from "./words-cyrillic.ts";
import { MORE_CYRILLIC_WORDS } from "./words-cyrillic-more.ts";
import { EAST_ASIAN_WORDS } from "./words-east-asian.ts";
import { GREEK_NAMES, GREEK_WORDS } from "./words-greek.ts";
import { GREEK_GENERAL_WORDS } from "./words-greek-general.ts";
import { MORE_GREEK_WORDS } from "./words-greek-more.ts";
import { HAN_STATE_WORDS } from "./words-han-state.ts";
import { HAN_TECHNOLOGY_WORDS } from "./words-han-technology.ts";
import { HAN_TRADE_WORDS } from "./words-han-trade.ts";
import { SLAVIC_AUTHORITY_WORDS } from "./words-slavic-authorities.ts";
import { SLAVIC_GENERAL_WORDS } from "./words-slavic-general.ts";
import { SLAVIC_INDUSTRY_WORDS } from "./words-slavic-industry.ts";
import { SLAVIC_NAME_WORDS } from "./words-slavic-names.ts";
import { SLAVIC_SOCIETY_WORDS } from "./words-slavic-society.ts";

export const LEXICONS = ["organisation", "person", "given"] as const;

/**
 * The words of organisations' names, of persons' names, or given names alone, read from the word tables. The build of the package
 * puts a module of the same interface in this one's place that holds the tables ready-made (`tools/build-prepared.ts`).
 */
export function lexicon(of: (typeof LEXICONS)[number]): Lexicon {
  if (of === "given") return new Lexicon().add("given", GIVEN_NAMES);
  if (of === "person") {
    return new Lexicon().add("title", TITLES).add("particle", PERSON_PARTICLES).add("given", GIVEN_NAMES);
  }
  return new Lexicon()
    .add("brand", BRAND_NAMES)
    .add("place", SLAVIC_PLACES)
    .add("legal", LEGAL_FORMS)
    .add("generic", SECTOR_WORDS)
    .add("generic", MORE_SECTOR_WORDS)
    .add("generic", TRANSLATED_WORDS)
    .add("generic", CYRILLIC_WORDS)
    .add("generic", MORE_CYRILLIC_WORDS)
    .add("generic", GREEK_WORDS)
    .add("generic", ABJAD_WORDS)
    .add("generic", EAST_ASIAN_WORDS)
    .add("generic", HAN_TECHNOLOGY_WORDS)
    .add("generic", HAN_TRADE_WORDS)
    .add("generic", HAN_STATE_WORDS)
    .add("place", PLACE_WORDS)
    .addPlaces(CHINESE_PLACES)
    .addPlaces(MORE_CHINESE_PLACES)
    .add("place", EAST_ASIAN_PLACES)
    .add("city", SLAVIC_CITIES)
    .add("brand", SLAVIC_NAMES)
    .add("brand", GREEK_NAMES)
    .add("brand", COUNTRY_NAMES)
    .add("brand", EAST_ASIAN_COUNTRIES)
    .add("brand", SLAVIC_SOCIETY_WORDS)
    .add("brand", SLAVIC_INDUSTRY_WORDS)
    .add("brand", SLAVIC_AUTHORITY_WORDS)
    .add("brand", ENGLISH_IN_CYRILLIC)
    .add("brand", MORE_GREEK_WORDS)
    .add("brand", ABJAD_NAMES)
    .add("brand", MORE_ABJAD_WORDS)
    .add("brand", ABJAD_PLACES)
    .add("city", ABJAD_CITIES)
    .add("brand", EAST_ASIAN_NAMES)
    .add("brand", TRANSLATED_NAMES_HAN)
    .add("legal", ABUGIDA_FORMS)
    .add("brand", ABUGIDA_WORDS)
    .add("brand", SLAVIC_GENERAL_WORDS)
    .add("brand", GREEK_GENERAL_WORDS)
    .add("brand", ABJAD_GENERAL_WORDS)
    .add("brand", SLAVIC_NAME_WORDS)
    .add("particle", PARTICLES)
    .addNames("other", OTHER_EAST_ASIAN_NAMES)
    .addNames("japanese", JAPANESE_READINGS);
}
