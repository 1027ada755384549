import { type Calculator, sinceFirstText } from "./calculator.ts";
import { all, any, atLeast, is, not, over, under } from "./criterion.ts";

const OUT_OF_SIGHT = is("beyondSight", true);
const LISTED = any(
  atLeast("enduranceMinutes", 60),
  all(atLeast("enduranceMinutes", 30), atLeast("gustKmh", 46.3)),
);

/** 9A012.a by endurance and gusts; 9A120 by its aerosol tank. Range decides the MT reason, not the paragraph. */
export const unmannedAircraft: Calculator = {
  id: "unmanned-aircraft",
  title: "Unmanned aircraft by endurance, range and payload (9A012, 9A120)",
  before: "not-at-hand",
  parameters: {
    beyondSight: { ask: "Designed for controlled flight out of the operator's natural vision?" },
    enduranceMinutes: { ask: "Maximum endurance", unit: "min" },
    gustKmh: {
      ask: "Gusts in which it is designed to take off and have stable controlled flight",
      unit: "km/h",
    },
    rangeKm: { ask: "Maximum range", unit: "km" },
    payloadKg: { ask: "Payload", unit: "kg" },
    autonomous: { ask: "Has it autonomous flight control and navigation?" },
    model: {
      ask: "Is it a model aircraft specially designed for recreation or competition (Note to 9A120)?",
    },
    aerosolLitres: { ask: "Capacity of an aerosol dispensing system", unit: "l" },
  },
  reasons: [
    {
      reason: "MT 1",
      when: atLeast("rangeKm", 300),
      text: "controlled for missile technology reasons whatever the payload (licence requirements of 9A012)",
    },
    {
      reason: "MTCR Category I",
      when: all(atLeast("rangeKm", 300), atLeast("payloadKg", 500)),
      text: "complete system of Category I of the MTCR: strong presumption of denial",
    },
  ],
  vintages: sinceFirstText("9A012, 9A120", [
    {
      paragraph: "9A012.a.2",
      when: all(OUT_OF_SIGHT, atLeast("enduranceMinutes", 60)),
    },
    {
      paragraph: "9A012.a.1",
      when: all(
        OUT_OF_SIGHT,
        atLeast("enduranceMinutes", 30),
        under("enduranceMinutes", 60),
        atLeast("gustKmh", 46.3),
      ),
    },
    {
      paragraph: "9A120",
      when: all(
        any(is("autonomous", true), OUT_OF_SIGHT),
        over("aerosolLitres", 20),
        not(all(OUT_OF_SIGHT, LISTED)),
        is("model", false),
      ),
    },
  ]),
};
