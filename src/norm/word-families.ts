/**
 * Common words that translators use for one another: the Chinese 学院 is a college, an academy or an institute. Between names in
 * two scripts, words of one family agree in part.
 */
const FAMILIES: readonly string[] = [
  "institute academy college university school center laboratory",
  "factory complex production industry works enterprise shop",
  "aviation aerospace aircraft space flight",
  "engine energy power machinery mechanics equipment automobile",
  "department bureau ministry committee agency command administration region office",
  "military army troops armed brigade battalion guard corps forces navy",
  "vessel shipyard shipping sea submarine marine port",
  "medical hospital bio health",
  "electric electronics electronic electromechanical electricity semiconductor chip microchip",
  "communication telephone radio wireless network internet television broadcasting media news",
  "security defense protection safety police intelligence",
  "trading import export store market supply foreign",
  "missile weapon ammunition explosive powder",
  "group corporation association united alliance general organization party",
  "science scientific research technology technological engineering innovation design experimental testing measuring",
  "national state federal public domestic",
  "system solution control automation information digital software computer calculation",
  "bank finance capital investment loan payment money exchange asset",
  "oil gas petrochemical chemical fuel refinery",
  "metal mining coal alloy copper aluminium titanium",
  "machine tool instrument precision",
  "optical optoelectronic photonics photon laser infrared display imaging vision camera",
  "material composite polymer ceramic plastic rubber resin fiber",
  "logistics transport freight supply express warehouse forwarding distribution",
  "management service consulting business operation",
  "construction building structure strength municipal",
  "agriculture food grain",
  "navigation position surveying mapping",
];

let families: Map<string, string> | null = null;

/** The family of a canonical word; empty for a word without one. */
export function familyOf(word: string): string {
  if (families === null) {
    families = new Map();
    for (const [at, words] of FAMILIES.entries()) {
      for (const member of words.split(" ")) families.set(member, `family ${at}`);
    }
  }
  return families.get(word) ?? "";
}
