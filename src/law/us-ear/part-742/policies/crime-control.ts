import { type PolicyRule, policyRules } from "./policy-rule.ts";

const FAVOURABLE = "favourable, case by case, unless there is civil disorder or a risk to human rights";
/** The firearms rule of 2024, in force until its repeal. */
const FIREARMS_RULE = { from: "2024-05-30", to: "2025-09-30" };

/** 15 CFR 742.7(b), 742.11(b), 742.13(b), 742.17(b), 742.18(b). */
export const CRIME_CONTROL_POLICIES: readonly PolicyRule[] = [
  ...policyRules(
    ["738.4.cc-1", "738.4.cc-3", "742.7.a.4", "742.7.a.5"],
    [{ policy: FAVOURABLE, pinpoint: "742.7(b)(1)" }],
  ),
  ...policyRules(
    ["738.4.cc-2"],
    [
      {
        policy:
          "case by case; for other than government end users presumption of denial in the destinations of part 742, Supplement No. 3 and where diversion is a substantial risk",
        pinpoint: "742.7(b)(3); 89 FR 34680",
        ...FIREARMS_RULE,
      },
      { policy: FAVOURABLE, pinpoint: "742.7(b)(1)" },
    ],
  ),
  ...policyRules(
    ["738.4.fc-1"],
    [
      {
        policy:
          "case by case with an import certificate; denial where linked to drugs, terrorism or organised crime",
        pinpoint: "742.17(b); 89 FR 34680",
        ...FIREARMS_RULE,
      },
      {
        policy:
          "approval with an import certificate; denial where linked to drugs, terrorism or organised crime",
        pinpoint: "742.17(b)",
      },
    ],
  ),
  ...policyRules(["742.11.a"], [{ policy: "denial to all destinations", pinpoint: "742.11(b)" }]),
  ...policyRules(
    ["742.13.a"],
    [
      {
        policy: "approval for providers of communication services and for government agencies; else denial",
        pinpoint: "742.13(b)",
      },
    ],
  ),
];
