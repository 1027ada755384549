import { type ExceptionQuestions, questions } from "./licence-exception.ts";

/** What the restrictions of 740.2 ask, and the sections of part 746 that they lead to. */
export const restrictionQuestions: ExceptionQuestions = questions({
  semiconductorEquipmentSoftware:
    "Is the software or technology for equipment of 3B001 or 3B002 that 15 CFR 740.2(a)(9)(i) names?",
  advancedComputingSoftware:
    "Is the software or technology for the advanced computing items of 15 CFR 740.2(a)(9)(ii) (3A090, 4A090 and the .z paragraphs)?",
  surreptitiousInterception:
    "Is the software or technology for 5A001.f.1, equipment for surreptitious interception (15 CFR 740.2(a)(3))?",
  infraredDetectorTechnology:
    "Is it technology for the detectors, focal plane arrays or image intensifiers of 15 CFR 740.2(a)(7)?",
  exceptionSuspended:
    "Has BIS suspended or revoked your authority to use the licence exception, or asked for notice before you use it (15 CFR 740.2(a)(1), (b), (c))?",
  missileItemsInVehicle:
    "Does the item go as part of a spacecraft, manned aircraft, land or marine vehicle, or in quantities for replacement parts of one (15 CFR 740.2(a)(5)(ii)(A))?",
  bearingsOneForOne:
    "Are the bearings a one-for-one replacement for equipment lawfully exported before (15 CFR 740.2(a)(5)(ii)(B))?",
  majorDefenceEquipmentUsd: {
    kind: "number",
    ask: "What is the value in US dollars of 600 Series Major Defense Equipment in the contract, 0 for none (15 CFR 740.2(a)(15)–(16))?",
  },
  firearmWithDefenceArticle:
    "Does the firearm hold, or will it hold, an article of USML Category I(h)(2) (15 CFR 740.2(a)(21))?",
  semiAutomaticFirearmsUsd: {
    kind: "number",
    ask: "What is the value in US dollars of the items of 0A506, 0A507 and 0A508 in the contract or shipment (15 CFR 740.2(a)(23))?",
  },
  importCertificate:
    "Has the consignee provided the import certificate or equivalent that its country requires, or does it require none (15 CFR 740.2(a)(24))?",
  hongKongImportLicence:
    "Do you hold a copy of the Hong Kong import licence, or Hong Kong's written statement that none is required (15 CFR 740.2(a)(19))?",
  hongKongExportLicence:
    "Do you hold the Hong Kong export licence, or Hong Kong's written statement that none is required (15 CFR 740.2(a)(20))?",
  destinationSensitiveUse:
    "Would the export support police, military or intelligence end uses or users in Syria (15 CFR 746.9(b))?",
  civilPartnerSubsidiary:
    "Is the end user a civil end user of the kinds that 15 CFR 746.8(c)(2)(iii) or (vi) names (subsidiary or joint venture of companies of the United States, A:5 or A:6)?",
  russianAircraft:
    "Is the aircraft registered in, owned or controlled by, or chartered or leased by Russia, Belarus or a national of either (15 CFR 746.8(c)(2)(v))?",
});
