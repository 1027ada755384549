import { type Calculator, sinceFirstText } from "./calculator.ts";
import { all, is, over } from "./criterion.ts";

/** 9A012.b: what turns a manned aircraft into an unmanned one, and engines for great heights. */
export const unmannedComponents: Calculator = {
  id: "unmanned-components",
  title: "Equipment and engines of unmanned aircraft (9A012.b)",
  before: "not-at-hand",
  parameters: {
    aircraftPart: {
      ask: "Conversion equipment, a reciprocating or rotary internal combustion engine that breathes air, or another part?",
      words: ["conversion", "combustion-engine", "other"],
    },
    makesListedAircraft: {
      ask: "Conversion: is it specially designed to turn a manned aircraft or airship into an unmanned one of 9A012.a?",
    },
    forUnmannedAircraft: {
      ask: "Engine: is it specially designed or modified to propel unmanned aircraft or airships?",
    },
    altitudeM: { ask: "Engine: altitude at which it is designed to propel them", unit: "m" },
  },
  vintages: sinceFirstText("9A012.b", [
    { paragraph: "9A012.b.3", when: all(is("aircraftPart", "conversion"), is("makesListedAircraft", true)) },
    {
      paragraph: "9A012.b.4",
      when: all(
        is("aircraftPart", "combustion-engine"),
        is("forUnmannedAircraft", true),
        over("altitudeM", 15_240),
      ),
    },
  ]),
};
