import type { SnapshotMeta, SnapshotStore } from "./snapshot-store.ts";

/**
 * Days for which every snapshot is kept: five years, the time for which the EAR has records kept (15 CFR 762.6), so that an
 * answer can be computed again for as long as somebody may ask for it.
 */
const KEPT_DAYS = 5 * 366;

/** Snapshots that the rule lets go: older than `days`, and not the last one of their month nor the newest of the source. */
export function expired(
  snapshots: readonly SnapshotMeta[],
  rule: { readonly today: string; readonly days?: number },
): SnapshotMeta[] {
  const days = rule.days ?? KEPT_DAYS;
  const isOld = ({ asOf }: SnapshotMeta): boolean =>
    Date.parse(rule.today) - Date.parse(asOf) > days * 86_400_000;
  const months = Map.groupBy(snapshots, ({ asOf }) => asOf.slice(0, 7));
  const lastOfMonth = new Set([...months.values()].map((same) => same.at(-1)));
  return snapshots.filter((meta) => isOld(meta) && !lastOfMonth.has(meta));
}

/** Applies the rule to sources and clears what nothing names. @returns snapshots let go */
export function prune(
  store: SnapshotStore,
  sources: readonly string[],
  rule: { readonly now: string; readonly days?: number },
): number {
  let gone = 0;
  for (const source of sources) {
    const days = rule.days === undefined ? {} : { days: rule.days };
    for (const meta of expired(store.snapshots(source), { today: rule.now.slice(0, 10), ...days })) {
      store.remove(meta);
      gone++;
    }
  }
  store.sweep(Date.parse(rule.now));
  return gone;
}
