/** What is known of one official list from which the starter list takes parties. */
export interface StarterSource {
  readonly authority: string;
  readonly title: string;
  /** What the date of listing is, since the authorities count it differently. */
  readonly listedMeans: string;
}

const FR_DATE = "date of the Federal Register document that added the entry";

/** The lists that the starter list draws on, by list id. An entry of another list is refused. */
export const STARTER_SOURCES: ReadonlyMap<string, StarterSource> = new Map([
  [
    "us-bis-entity-list",
    { authority: "BIS", title: "Entity List, 15 CFR part 744, Supplement No. 4", listedMeans: FR_DATE },
  ],
  [
    "us-bis-high-diversion-addresses",
    { authority: "BIS", title: "Addresses of high diversion risk on the Entity List", listedMeans: FR_DATE },
  ],
  [
    "us-bis-military-end-user-list",
    {
      authority: "BIS",
      title: "Military End User List, 15 CFR part 744, Supplement No. 7",
      listedMeans: FR_DATE,
    },
  ],
  [
    "us-bis-unverified-list",
    { authority: "BIS", title: "Unverified List, 15 CFR part 744, Supplement No. 6", listedMeans: FR_DATE },
  ],
  [
    "us-ofac-sdn",
    {
      authority: "OFAC",
      title: "Specially Designated Nationals and Blocked Persons List",
      listedMeans: "day on which OFAC announced that the party is blocked",
    },
  ],
  [
    "uk-sanctions-list",
    {
      authority: "FCDO",
      title: "UK Sanctions List",
      listedMeans: "date designated; 2020-12-31 for those carried over",
    },
  ],
  [
    "un-consolidated",
    {
      authority: "UN Security Council",
      title: "Consolidated List",
      listedMeans: "date listed by the committee",
    },
  ],
  [
    "eu-fsf",
    {
      authority: "Council of the EU",
      title: "Consolidated financial sanctions list",
      listedMeans: "date of the regulation that added the entry",
    },
  ],
]);
