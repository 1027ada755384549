import { lvs } from "./740-3-lvs.ts";
import { gbs } from "./740-4-gbs.ts";
import { spp } from "./740-5-spp.ts";
import { tsr } from "./740-6-tsr.ts";
import { app } from "./740-7-app.ts";
import { aca, nac } from "./740-8-nac-aca.ts";
import { tmp } from "./740-9-tmp.ts";
import { rpl } from "./740-10-rpl.ts";
import { gov } from "./740-11-gov.ts";
import { gft } from "./740-12-gft.ts";
import { tsu } from "./740-13-tsu.ts";
import { bag } from "./740-14-bag.ts";
import { avs } from "./740-15-avs.ts";
import { apr } from "./740-16-apr.ts";
import { enc } from "./740-17-enc.ts";
import { agr } from "./740-18-agr.ts";
import { ccd } from "./740-19-ccd.ts";
import { sta } from "./740-20-sta.ts";
import { scp } from "./740-21-scp.ts";
import { ace } from "./740-22-ace.ts";
import { med } from "./740-23-med.ts";
import { iec } from "./740-24-iec.ts";
import { hbm } from "./740-25-hbm.ts";
import { rff } from "./740-26-rff.ts";
import { aia } from "./740-27-aia.ts";
import { acm } from "./740-28-acm.ts";
import { lpp } from "./740-29-lpp.ts";
import type { LicenceExceptionRule } from "./licence-exception.ts";

/** Every licence exception of part 740, in the order of its sections. CIV was removed on 2020-06-29 (85 FR 23470). */
export const LICENCE_EXCEPTIONS: readonly LicenceExceptionRule[] = [
  lvs,
  gbs,
  spp,
  tsr,
  app,
  nac,
  aca,
  tmp,
  rpl,
  gov,
  gft,
  tsu,
  bag,
  avs,
  apr,
  enc,
  agr,
  ccd,
  sta,
  scp,
  ace,
  med,
  iec,
  hbm,
  rff,
  aia,
  acm,
  lpp,
];
