import { all, any, equals } from "../../../../rules/condition.ts";
import { CHINA, type PolicyRule, policyRules, RUSSIA_BELARUS } from "./policy-rule.ts";

/** 15 CFR 742.2(b), 742.3(b), 742.5(b), 742.14(b). */
export const PROLIFERATION_POLICIES: readonly PolicyRule[] = [
  ...policyRules(
    ["738.4.cb-1", "738.4.cb-2", "738.4.cb-3"],
    [
      {
        when: RUSSIA_BELARUS,
        policy: "policy of denial, case by case for civil space cooperation and the kinds listed in 746.8(b)",
        pinpoint: "742.2(b)(4)",
        from: "2022-03-02",
      },
      {
        when: CHINA,
        policy:
          "case by case, and as for national security; denial where the item would contribute materially to chemical or biological weapons",
        pinpoint: "742.2(b)(1), (b)(4), 742.4(b)(7)",
      },
      {
        policy:
          "case by case; denial where the item would contribute materially to chemical or biological weapons",
        pinpoint: "742.2(b)(1)",
      },
    ],
  ),
  ...policyRules(
    ["738.4.np-1", "738.4.np-2"],
    [
      {
        when: RUSSIA_BELARUS,
        policy:
          "policy of denial, case by case for civil space cooperation, Russian-made nuclear power plants and the kinds listed in 746.8(b)",
        pinpoint: "742.3(b)(4)",
        from: "2022-03-02",
      },
      {
        when: CHINA,
        policy:
          "case by case, and as for national security; extended review or denial where the contribution to nuclear weapons would be direct and significant",
        pinpoint: "742.3(b)(1), (b)(3)–(4), 742.4(b)(7)",
      },
      {
        policy: "case by case, by the factors of nuclear non-proliferation listed there",
        pinpoint: "742.3(b)(1)",
      },
    ],
  ),
  ...policyRules(
    ["738.4.mt-1"],
    [
      {
        when: RUSSIA_BELARUS,
        policy: "policy of denial, case by case for civil space cooperation and the kinds listed in 746.8(b)",
        pinpoint: "742.5(b)(5)",
        from: "2022-03-02",
      },
      {
        when: CHINA,
        policy:
          "case by case, and as for national security; denial where the item would contribute materially to missiles",
        pinpoint: "742.5(b)(1), (b)(5), 742.4(b)(7)",
      },
      {
        when: any(
          all(equals("item.category", "7"), equals("item.productGroup", "A")),
          equals("item.eccn", "9A101"),
        ),
        policy:
          "favourable for replacements in manned aircraft, satellites, land vehicles and ships; else case by case, with denial for a material contribution to missiles",
        pinpoint: "742.5(b)(1)",
      },
      {
        policy: "case by case; denial where the item would contribute materially to missiles",
        pinpoint: "742.5(b)(1)",
      },
    ],
  ),
  ...policyRules(["742.14.a"], [{ policy: "case by case", pinpoint: "742.14(b)" }]),
];
