import * as z from "zod";

/** How the sale is paid for, as far as the exporter knows. */
export interface Payment {
  payer?: string | undefined;
  /** Country of the payer. */
  country?: string | undefined;
  /** Country of the payer's bank. */
  bankCountry?: string | undefined;
  method?: "transfer" | "letter-of-credit" | "cash" | "other" | undefined;
  /** Letter of credit: the goods are consigned to the issuing bank. */
  consignedToBank?: boolean | undefined;
  /** Whether the commercial invoice names the end user. */
  endUserOnInvoice?: boolean | undefined;
  /** Many smaller payments from one account instead of one. */
  split?: boolean | undefined;
}

const country: z.ZodString = z.string().regex(/^[A-Z]{2}$/, "country");

export const paymentSchema: z.ZodType<Payment> = z.strictObject({
  payer: z.string().min(1).max(1000).optional(),
  country: country.optional(),
  bankCountry: country.optional(),
  method: z.enum(["transfer", "letter-of-credit", "cash", "other"]).optional(),
  consignedToBank: z.boolean().optional(),
  endUserOnInvoice: z.boolean().optional(),
  split: z.boolean().optional(),
});
