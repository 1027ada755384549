import type { FactQuestion } from "../fact-question.ts";
import { restrictionQuestions } from "./740-2-questions.ts";
import { lvsQuestions } from "./740-3-lvs.ts";
import { gbsQuestions } from "./740-4-gbs.ts";
import { tsrQuestions } from "./740-6-tsr.ts";
import { appQuestions } from "./740-7-app.ts";
import { nacQuestions } from "./740-8-nac-aca.ts";
import { tmpQuestions } from "./740-9-tmp.ts";
import { rplQuestions } from "./740-10-rpl.ts";
import { govQuestions } from "./740-11-questions.ts";
import { gftQuestions } from "./740-12-gft.ts";
import { tsuQuestions } from "./740-13-tsu.ts";
import { bagQuestions } from "./740-14-bag.ts";
import { avsQuestions } from "./740-15-avs.ts";
import { aprQuestions } from "./740-16-apr.ts";
import { encQuestions } from "./740-17-enc.ts";
import { agrQuestions } from "./740-18-agr.ts";
import { ccdQuestions } from "./740-19-ccd.ts";
import { staQuestions } from "./740-20-sta.ts";
import { scpQuestions } from "./740-21-scp.ts";
import { aceQuestions } from "./740-22-ace.ts";
import { medQuestions } from "./740-23-med.ts";
import { iecQuestions } from "./740-24-iec.ts";
import { hbmQuestions } from "./740-25-hbm.ts";
import { rffQuestions } from "./740-26-rff.ts";
import { aiaQuestions } from "./740-27-aia.ts";
import { acmQuestions } from "./740-28-acm.ts";
import { lppQuestions } from "./740-29-lpp.ts";

/** What the licence exceptions ask. Nobody is asked for an exception that is not claimed. */
export const exceptionQuestions: Readonly<Record<string, FactQuestion>> = {
  ...restrictionQuestions,
  ...lvsQuestions,
  ...gbsQuestions,
  ...tsrQuestions,
  ...appQuestions,
  ...nacQuestions,
  ...tmpQuestions,
  ...rplQuestions,
  ...govQuestions,
  ...gftQuestions,
  ...tsuQuestions,
  ...bagQuestions,
  ...avsQuestions,
  ...aprQuestions,
  ...encQuestions,
  ...agrQuestions,
  ...ccdQuestions,
  ...staQuestions,
  ...scpQuestions,
  ...aceQuestions,
  ...medQuestions,
  ...iecQuestions,
  ...hbmQuestions,
  ...rffQuestions,
  ...aiaQuestions,
  ...acmQuestions,
  ...lppQuestions,
};
