import { CodedError } from "../model/coded-error.ts";
import { parsePlainDate } from "../model/plain-date.ts";
import { certificateOf, compareReplay, type Replay } from "./certificate.ts";
import { check } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { readRecords } from "./read-input.ts";
import { readTransaction } from "./read-transaction.ts";
import { screenerOn } from "./screener.ts";

/** Recomputes the determination that a certificate stands for. @throws CodedError when it cannot be replayed. */
export async function replayCertificate(
  bytes: Uint8Array,
  name: string,
  data: {
    /** Files of ownership data. */
    readonly ownership?: readonly string[];
    /** Environment whose imported trade data are used. */
    readonly trade?: Readonly<Record<string, string | undefined>>;
  } = {},
): Promise<Replay> {
  const [record] = readRecords(bytes, name);
  if (record === undefined) throw new CodedError("HF-CERT-001", { place: name });
  if ("error" in record) throw record.error;
  const certified = certificateOf(record.value);
  const asOf = parsePlainDate(certified.asOf);
  if (asOf === null)
    throw new CodedError("HF-CERT-001", { value: certified.asOf, place: `${name}, /certificate/asOf` });
  const law = embeddedLaw();
  const parsed = await readTransaction(certified.transaction, law.law, "/certificate/transaction");
  if (!parsed.ok) throw parsed.errors[0] ?? new CodedError("HF-CERT-002", { place: name });
  const posture = certified.posture === undefined ? {} : { posture: certified.posture };
  const screener = screenerOn(asOf);
  const owned =
    data.ownership === undefined || data.ownership.length === 0
      ? {}
      : {
          ownership: await (await import("./loaded-ownership.ts")).loadOwnership(data.ownership, screener),
        };
  const traded =
    data.trade === undefined
      ? {}
      : {
          trade: await (await import("./load-trade.ts")).loadTrade(screener, { date: asOf, env: data.trade }),
        };
  return compareReplay(
    certified,
    check(parsed.transaction, { law, screener, asOf, ...posture, ...owned, ...traded }),
  );
}
