import { type ExceptionQuestions, questions } from "./licence-exception.ts";

/** What Licence Exception GOV asks: each question takes in the conditions of one paragraph. */
export const govQuestions: ExceptionQuestions = questions({
  sensitiveList: "Is the item on the Sensitive List (15 CFR part 774, Supplement No. 6)?",
  verySensitiveList: "Is the item on the Very Sensitive List (15 CFR part 774, Supplement No. 7)?",
  govSafeguards:
    "Is it consigned to the IAEA or Euratom at a place that 15 CFR 740.11(a)(1) names, or by their contractors, for official safeguards use?",
  govForSensitiveUserOfE:
    "Is it to, or for, military, police, intelligence or other sensitive users of a government of an E:1 or E:2 country (15 CFR 740.11(b), note)?",
  govUsPersonalUse:
    "Is it for the personal use of US Government personnel, their families or household, in quantities for that (15 CFR 740.11(b)(2)(i))?",
  govUsOfficialUse:
    "Is it made by or consigned to a US Government department or agency, solely for its official use or an authorised programme (15 CFR 740.11(b)(2)(ii))?",
  govUsContractUse:
    "Is it solely for use by a US agency, destined to a US person, under a contract of the exporter with that agency (15 CFR 740.11(b)(2)(iii)(A))?",
  govUsProgramme:
    "Is it for a US cooperative programme in force, with the agency's written authorisation and a contract with it (15 CFR 740.11(b)(2)(iii)(B))?",
  govUsAssistance:
    "Is it temporary, for an assistance or sales programme, under a contract with a US agency and its written authorisation (15 CFR 740.11(b)(2)(iii)(C))?",
  govUsCrossServicing:
    "Is it at the direction of the Department of Defense under a cross-servicing agreement in force, with contract and written authorisation (15 CFR 740.11(b)(2)(iii)(D))?",
  govUsFurnishedEquipment:
    "Is it government furnished equipment moved by a US contractor under its contract, to no foreign person, with the statement on the documents (15 CFR 740.11(b)(2)(iii)(E))?",
  govUsDirected:
    "Is there an official written request or directive of the Department of Defense or of Energy (15 CFR 740.11(b)(2)(iv))?",
  govUsDefenceSale:
    "Was it sold, leased or loaned by the Department of Defense, and does it go by the means that 15 CFR 740.11(b)(2)(v) names?",
  govDevelopmentOrProduction: "Is it development or production technology?",
  govUsTechnologyContract:
    "Does a contract with a US agency provide for the transfer of the technology (15 CFR 740.11(b)(2)(vi))?",
  govUsMicroelectronics:
    "Is it a microelectronics item that a contract with a US agency provides for exporting (15 CFR 740.11(b)(2)(vii))?",
  govCooperatingAgency:
    "Is it consigned to and for the official use of an agency of a cooperating government within such a government's territory (15 CFR 740.11(c)(2)(i))?",
  govCooperatingMilitary:
    "Is it consigned to and for the official use of a military end user, or for the military end use, of a cooperating government (15 CFR 740.11(c)(2)(ii)(A))?",
  govGovernmentOfA5:
    "Is the government that it is for, or whose forces or mission it is for, one of a country in Country Group A:5, wherever the item goes (15 CFR 740.11(c)(3)(i), (v))?",
  govNatoAgency:
    "Is it consigned to and for the official use of an agency of NATO (15 CFR 740.11(c)(2)(ii)(B))?",
  govCooperatingMission:
    "Is it consigned to and for the official use of a cooperating government's diplomatic or consular mission (15 CFR 740.11(c)(2)(iii))?",
  govOpcw:
    "Is it for official inspection use of the OPCW in a way that 15 CFR 740.11(d)(1) names, and not a sample or out of official use?",
  govSpaceStation:
    "Is it required on short notice on the International Space Station, for a scheduled supply launch on a vehicle that 15 CFR 740.11(e)(4) names, to persons who may receive it?",
});
