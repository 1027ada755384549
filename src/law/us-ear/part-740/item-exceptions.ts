import type { LicenceException, Question } from "../../../model/determination.ts";
import type { Item, Transaction } from "../../../model/transaction.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { ProvisionResult } from "../../../rules/provision.ts";
import type { DetermineOptions, EarLaw } from "../ear-law.ts";
import type { EarEffect } from "../ear-provision.ts";
import { assessExceptions } from "./assess-exceptions.ts";
import { exceptionFacts } from "./exception-facts.ts";

/** One item with the provisions that apply to it and those that are open. */
export interface ItemRequirements {
  readonly item: Item;
  readonly transaction: Transaction;
  readonly facts: Facts;
  readonly applying: readonly { readonly result: ProvisionResult<EarEffect> }[];
  readonly open: readonly { readonly result: ProvisionResult<EarEffect> }[];
  /** Whether something could still add a requirement. */
  readonly isOpen: boolean;
  /** The questions for facts by name, needed by what `cite` names. */
  readonly ask: (facts: readonly string[], cite: string) => Question[];
}

export interface ItemExceptions {
  /** What is shown: all but the barred ones; those too where the exporter claims them or an explanation is wanted. */
  readonly shown: LicenceException[];
  readonly isAvailable: boolean;
  /** Whether answers may still make one available that is claimed, or that asks nothing of its own. */
  readonly isOpen: boolean;
  /** What those ask. */
  readonly questions: Question[];
}

const UNVERIFIED = "us-ear.744.15.a";

/** The licence exceptions against the licence requirements of one item. */
export function exceptionsOfItem(on: ItemRequirements, law: EarLaw & DetermineOptions): ItemExceptions {
  const requirements = on.applying.flatMap(({ result }) =>
    "version" in result && result.version.then.kind === "licence-required" ? [result] : [],
  );
  if (requirements.length === 0) return { shown: [], isAvailable: false, isOpen: false, questions: [] };
  const claimed = on.item.claimedException ?? on.transaction.claimedException;
  const facts = exceptionFacts({
    ...on,
    requirements: requirements.map(({ provision }) => provision.id),
    unverifiedParty: unverifiedParty(on),
    date: law.date,
    tables: law.tables,
    ccl: law.ccl,
  });
  const assessed = assessExceptions(
    requirements.map(({ version: { cite, then } }) => ({
      cite,
      ...(then.exceptions === undefined ? {} : { exceptions: then.exceptions }),
    })),
    {
      facts,
      date: law.date,
      isOpen: on.isOpen,
      claimed,
      explain: law.explain === true,
      plainly: law.observe !== undefined,
      ask: on.ask,
    },
  );
  const isClaimed = (id: string): boolean => claimed?.startsWith(id) ?? false;
  const wanted = assessed.filter(
    ({ exception: { id, status } }) =>
      (status === "available" || claimed === undefined || isClaimed(id) || law.explain === true) &&
      (status !== "not-available" || isClaimed(id) || law.explain === true),
  );
  const decisive = assessed.filter(
    ({ exception, decisive: is }) =>
      is && exception.status === "candidate" && (claimed === undefined || isClaimed(exception.id)),
  );
  return {
    shown: wanted.map(({ exception }) => exception),
    isAvailable: assessed.some(({ exception }) => exception.status === "available"),
    isOpen: decisive.length > 0,
    questions: decisive.flatMap(({ exception }) => exception.needs),
  };
}

function unverifiedParty({ applying, open }: ItemRequirements): boolean | undefined {
  const isIt = ({ result }: { readonly result: ProvisionResult<EarEffect> }): boolean =>
    result.provision.id === UNVERIFIED;
  if (applying.some(isIt)) return true;
  return open.some(isIt) ? undefined : false;
}
