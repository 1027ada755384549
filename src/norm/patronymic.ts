const PATRONYMIC = /^([a-z]{3,}?)(?:[oeaiy]{0,2}[vu])(?:ich|ych|itj|ytj|itch|itsch|icz|ic|na|icha)$/;
/** Ukrainian daughters: Volodymyrivna. */
const DAUGHTER = /^([a-z]{4,})[iy]vna$/;

/**
 * What a Slavic patronymic is made from: the father's name without its ending (Vladimir of Vladimirovich, Uladzimir of
 * Uladzimiravich), or `null` for other words. Latin letters, lower case.
 */
export function fatherOf(word: string): string | null {
  return PATRONYMIC.exec(word)?.[1] ?? DAUGHTER.exec(word)?.[1] ?? null;
}
