import { all, any, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  days,
  type ExceptionQuestions,
  inAnyGroup,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

const GOVERNMENT = stated("aceGovernmentEndUser");
const D_GROUPS = inAnyGroup("D:1", "D:2", "D:3", "D:4", "D:5");

/** 15 CFR 740.22, in force since 2022-05-26 in this text (87 FR 31951). */
export const ace: LicenceExceptionRule = {
  id: "ACE",
  title: "Authorised cybersecurity exports",
  section: "740.22",
  before: "not-encoded",
  versions: [
    {
      ...days("2022-05-26"),
      cite: cfr15("740.22; 87 FR 31951"),
      when: all(
        itemIn("740.22(b)(1)"),
        stated("aceCybersecurityItem"),
        not(inAnyGroup("E:1", "E:2")),
        not(stated("aceUnauthorisedEffect")),
      ),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "To other than government end users",
          when: all(
            not(GOVERNMENT),
            any(
              not(inAnyGroup("D:1", "D:5")),
              all(itemIn("740.22(c)(4)(i)"), stated("aceFavourableTreatment")),
              stated("aceVulnerabilityOrIncident"),
              fact("isDeemed"),
            ),
          ),
        },
        {
          paragraph: "(c)(2)",
          title: "To government end users",
          when: all(
            GOVERNMENT,
            any(
              not(D_GROUPS),
              all(
                inGroup("A:6"),
                named("police, courts or incident teams", stated("aceIncidentResponseAuthority")),
              ),
            ),
          ),
        },
      ],
    },
  ],
};

export const aceQuestions: ExceptionQuestions = questions({
  aceCybersecurityItem: "Is the item a cybersecurity item as 15 CFR 740.22(b)(1) defines it?",
  aceUnauthorisedEffect:
    "Do you know, or have reason to know, that it will affect information systems without their owners' authority (15 CFR 740.22(c)(5))?",
  aceGovernmentEndUser: "Is the end user a government end user (15 CFR 740.22(b)(4))?",
  aceFavourableTreatment:
    "Is the end user a US subsidiary, bank, insurer or civil health institution (15 CFR 740.22(b)(3))?",
  aceVulnerabilityOrIncident:
    "Is it for vulnerability disclosure or cyber incident response (15 CFR 740.22(c)(4)(ii))?",
  aceIncidentResponseAuthority:
    "Is it a digital artifact for police or courts, or for a national incident response team, on the terms of 15 CFR 740.22(c)(2)(i)–(ii)?",
});
