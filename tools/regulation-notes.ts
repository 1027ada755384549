import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";

/** How the regulation is treated where no encoded provision stands for it, from `regulation-notes.yaml`. */
export interface RegulationNotes {
  readonly sections: readonly (Treatment & { readonly of: SectionRange })[];
  readonly supplements: readonly (Treatment & { readonly of: string })[];
  readonly rules: readonly { readonly of: string; readonly note: string }[];
}

interface Treatment {
  readonly how: "informative" | "procedure" | "asked" | "in part" | "not encoded";
  readonly note: string;
}

/** The first and the last section, the same for one alone: `730.1`. */
interface SectionRange {
  readonly from: string;
  readonly to: string;
}

const treatment = {
  how: z.enum(["informative", "procedure", "asked", "in part", "not encoded"]),
  note: z.string().min(1),
};
const range = z
  .string()
  .regex(/^7\d\d\.\d+(?:–7\d\d\.\d+)?$/)
  .transform((text): SectionRange => {
    const [from = "", to = from] = text.split("–");
    return { from, to };
  });
const schema: z.ZodType<RegulationNotes> = z.strictObject({
  sections: z.array(z.strictObject({ of: range, ...treatment })),
  supplements: z.array(z.strictObject({ of: z.string().min(1), ...treatment })),
  rules: z.array(z.strictObject({ of: z.string().min(1), note: treatment.note })),
});

/** @throws ZodError for a line of another form */
export function regulationNotes(): RegulationNotes {
  return schema.parse(parse(readFileSync(new URL("regulation-notes.yaml", import.meta.url), "utf8")));
}
