/** Names and spellings on the lists that the standard's English names do not have, folded as `folded` does. */
const ALSO: Readonly<Record<string, string>> = {
  "korea north": "KP",
  "democratic people s republic of korea": "KP",
  "democratic peoples republic of korea": "KP",
  dprk: "KP",
  "korea south": "KR",
  "republic of korea": "KR",
  korea: "KR",
  "people s republic of china": "CN",
  "china people s republic of": "CN",
  "china prc": "CN",
  "hong kong": "HK",
  macau: "MO",
  macao: "MO",
  taiwan: "TW",
  "russian federation": "RU",
  "republic of belarus": "BY",
  burma: "MM",
  "iran islamic republic of": "IR",
  "islamic republic of iran": "IR",
  "syrian arab republic": "SY",
  "congo democratic republic of the": "CD",
  "democratic republic of the congo": "CD",
  "democratic republic of congo": "CD",
  "congo republic of the": "CG",
  "republic of the congo": "CG",
  congo: "CG",
  "united republic of tanzania": "TZ",
  "viet nam": "VN",
  "lao people s democratic republic": "LA",
  "bolivarian republic of venezuela": "VE",
  "venezuela bolivarian republic of": "VE",
  "republic of moldova": "MD",
  "moldova republic of": "MD",
  "north macedonia the republic of": "MK",
  "north macedonia republic of": "MK",
  macedonia: "MK",
  palestinian: "PS",
  "state of palestine": "PS",
  "palestinian territory": "PS",
  "west bank": "PS",
  gaza: "PS",
  "cote d ivoire": "CI",
  "ivory coast": "CI",
  "cape verde": "CV",
  "cabo verde": "CV",
  "czech republic": "CZ",
  turkey: "TR",
  turkiye: "TR",
  uae: "AE",
  uk: "GB",
  "great britain": "GB",
  "united states of america": "US",
  usa: "US",
  "bahamas the": "BS",
  "the bahamas": "BS",
  "gambia the": "GM",
  "the gambia": "GM",
  "the netherlands": "NL",
  swaziland: "SZ",
  "east timor": "TL",
  "brunei darussalam": "BN",
  "guinea bissau": "GW",
  "virgin islands british": "VG",
  "micronesia federated states of": "FM",
  "holy see": "VA",
  "islamic republic of afghanistan": "AF",
  "islamic republic of pakistan": "PK",
  "state of israel": "IL",
  "republic of india": "IN",
  "arab republic of egypt": "EG",
  "lebanese republic": "LB",
  "hashemite kingdom of jordan": "JO",
  "republic of yemen": "YE",
  "republic of turkey": "TR",
  "republic of turkiye": "TR",
  "kyrgyz republic": "KG",
  "united kingdom of great britain and northern ireland": "GB",
  "crimea region of ukraine": "UA",
  "crimea occupied": "UA",
  "region crimea": "UA",
  "marshall islands": "MH",
  "st kitts and nevis": "KN",
  "saint kitts and nevis": "KN",
  "st vincent and the grenadines": "VC",
  "saint vincent and the grenadines": "VC",
  "antigua and barbuda": "AG",
  "trinidad and tobago": "TT",
  "sao tome and principe": "ST",
  "bosnia and herzegovina": "BA",
  kosovo: "XK",
  // Spellings of the Country Chart and the Country Groups, misprints included (15 CFR parts 738 and 740, Supplements No. 1).
  "congo democratic republic of": "CD",
  "saint lucia": "LC",
  "cote d lvoire": "CI",
  seycheles: "SC",
  "micronesia federated state of": "FM",
  "south sudan republic of": "SS",
  "sint maarten the dutch two fifths of the island of saint martin": "SX",
};

/** Codes that the runtime names but that are no countries: unions, test values, withdrawn codes. */
const NOT_COUNTRIES = new Set([
  // Names would go to these, which come later in the alphabet than the country's own code.
  "UK",
  "DY",
  "HV",
  "NH",
  "RH",
  "VD",
  "YD",
  "EA",
  "EU",
  "EZ",
  "UN",
  "QO",
  "ZZ",
  "XA",
  "XB",
  "AN",
  "CS",
  "SU",
  "YU",
  "DD",
  "TP",
  "ZR",
  "BU",
  "FX",
  "NT",
]);

const BY_NAME: ReadonlyMap<string, string> = names();

/** ISO 3166-1 alpha-2 of a country's name, code or common spelling; `null` where it is not known. */
export function countryCode(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (/^[A-Za-z]{2}$/u.test(trimmed) && CODES.has(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const key = folded(trimmed);
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/^the /u, "")) ?? null;
}

function names(): Map<string, string> {
  const found = new Map<string, string>();
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = NOT_COUNTRIES.has(code) ? undefined : english.of(code);
      if (name !== undefined) found.set(folded(name), code);
    }
  }
  for (const [name, code] of Object.entries(ALSO)) found.set(name, code);
  return found;
}

const CODES: ReadonlySet<string> = new Set(BY_NAME.values());

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
