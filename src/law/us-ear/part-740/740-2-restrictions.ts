import { all, any, type Condition, equals, fact, has, named, not, oneOf } from "../../../rules/condition.ts";
import { bar } from "./740-2-bar.ts";
import { missileTechnology } from "./740-2-missile-technology.ts";
import { firearms, munitions } from "./740-2-munitions.ts";
import { newTechnology } from "./740-2-new-technology.ts";
import { sanctionedDestinations } from "./740-2-sanctioned-destinations.ts";
import { controlledFor, destinationIn, itemIn, type Restriction, stated } from "./licence-exception.ts";

/** Members of NATO as 772.1 lists them, with the four states of 740.2(a)(4)(i). */
const CRIME_CONTROL_EXCEPTED = destinationIn(
  "Australia, India, Japan, New Zealand or a NATO member",
  "AU IN JP NZ AL BE BG CA HR CZ DK EE FR DE GR HU IS IT LV LT LU NL NO PL PT RO SK SI ES TR GB US".split(
    " ",
  ),
);
const HONG_KONG_REASONS: Condition = any(
  controlledFor("NS"),
  controlledFor("MT"),
  controlledFor("CB"),
  fact("item.column.NP 1"),
);

/** 15 CFR 740.2(a): what bars every licence exception, in the order of the paragraphs. */
export const RESTRICTIONS: readonly Restriction[] = [
  bar("(a)(1)", {
    title: "Authority suspended or revoked",
    when: stated("exceptionSuspended"),
    from: "1996-03-25",
  }),
  bar("(a)(3)", {
    title: "Surreptitious interception",
    when: any(itemIn("740.2(a)(3)"), all(equals("item.eccn", "5D001"), stated("surreptitiousInterception"))),
    leaves: ["GOV (b)(2)(ii)"],
  }),
  bar("(a)(3)", {
    title: "Technology for surreptitious interception",
    when: any(
      equals("item.eccn", "5E980"),
      all(equals("item.eccn", "5E001"), stated("surreptitiousInterception")),
    ),
  }),
  bar("(a)(4)", {
    title: "Crime control items",
    when: all(
      named("a licence is required under 742.7", has("requirement.reasons", "CC")),
      not(CRIME_CONTROL_EXCEPTED),
    ),
    leaves: ["GOV (b)(2)(ii)", "BAG (e)", "STA"],
  }),
  ...missileTechnology,
  ...sanctionedDestinations,
  bar("(a)(7)", {
    title: "Technology for infrared detectors and image intensifiers",
    when: all(oneOf("item.eccn", "6E001, 6E002", ["6E001", "6E002"]), stated("infraredDetectorTechnology")),
    leaves: ["GOV (b)(2)"],
  }),
  bar("(a)(8)", {
    title: "Detection equipment of 2A983, 2A984 and their software and technology",
    when: itemIn("740.2(a)(8)"),
    leaves: ["RPL", "GOV (b)(2)(ii)", "TSU (a)", "TSU (c)"],
  }),
  ...newTechnology.slice(0, 2),
  bar("(a)(10)", {
    title: "Implements of torture (742.11)",
    when: equals("item.eccn", "0A983"),
  }),
  bar("(a)(11)", {
    title: "Military commodities of 0A919",
    when: equals("item.eccn", "0A919"),
    leaves: ["GOV (b)(2)(ii)"],
  }),
  ...munitions,
  bar("(a)(14)", {
    title: "Items of 0Y521",
    when: equals("item.series", "0y521"),
    leaves: ["GOV (b)(2)(ii)"],
  }),
  bar("(a)(17)", {
    title: "A party on the Unverified List",
    when: named("a party is on the Unverified List", fact("party.onUnverifiedList")),
    from: "2014-01-21",
  }),
  bar("(a)(19)", {
    title: "Hong Kong import licence not received",
    when: all(equals("dest.own", "HK"), HONG_KONG_REASONS, not(stated("hongKongImportLicence"))),
  }),
  bar("(a)(20)", {
    title: "Hong Kong export licence not received",
    when: all(
      equals("route.fromOwn", "HK"),
      equals("type", "reexport"),
      HONG_KONG_REASONS,
      not(stated("hongKongExportLicence")),
    ),
  }),
  ...firearms,
  ...newTechnology.slice(2),
  bar("(a)(25)", {
    title: "Items controlled to Pakistan",
    when: all(equals("dest.own", "PK"), itemIn("740.2(a)(25)")),
    leaves: [
      ..."(a)(1) (a)(4) (a)(5) (a)(10) (b)(2) (b)(3)".split(" ").map((paragraph) => `TMP ${paragraph}`),
      "RPL",
      "GOV (a)",
      "GOV (b)",
      "GOV (d)",
    ],
  }),
];
