import { advancedComputing } from "./advanced-computing.ts";
import type { Calculator } from "./calculator.ts";
import { cameras } from "./cameras.ts";
import { computers } from "./computers.ts";
import { converters } from "./converters.ts";
import { encryption } from "./encryption.ts";
import { encryptionTechniques } from "./encryption-techniques.ts";
import { laserComponents } from "./laser-components.ts";
import { lasers } from "./lasers.ts";
import { lithography } from "./lithography.ts";
import { machineTools } from "./machine-tools.ts";
import { microwaveAmplifiers } from "./microwave-amplifiers.ts";
import { optics } from "./optics.ts";
import { unmannedAircraft } from "./unmanned-aircraft.ts";
import { unmannedComponents } from "./unmanned-components.ts";

/** Every calculator, in the order of the list's categories. */
export const CALCULATORS: readonly Calculator[] = [
  machineTools,
  converters,
  microwaveAmplifiers,
  advancedComputing,
  lithography,
  computers,
  encryption,
  encryptionTechniques,
  cameras,
  optics,
  lasers,
  laserComponents,
  unmannedAircraft,
  unmannedComponents,
];
