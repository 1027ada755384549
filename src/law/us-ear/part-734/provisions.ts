import type { EarProvision } from "../ear-provision.ts";
import { foreignMade, fundamentalResearch, published } from "./scope.ts";

/** What is subject to the EAR: the book of scope. */
export function part734Provisions(): EarProvision[] {
  return [published, fundamentalResearch, foreignMade];
}
