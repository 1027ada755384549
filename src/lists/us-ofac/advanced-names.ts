import type { ListName, NameParts } from "../../model/list-entry.ts";
import { type EntryDraft, present } from "../entry-draft.ts";
import type { SourceRecord } from "../source-record.ts";
import { periodText } from "./advanced-dates.ts";
import type { AdvancedReference } from "./advanced-reference.ts";
import { addFact } from "./identity.ts";

interface Part {
  readonly type: string;
  readonly text: string;
}

/** Names and identity documents of an identity. A false identity's names are weak: they alone identify nobody. */
export function addIdentity(draft: EntryDraft, identity: SourceRecord, reference: AdvancedReference): void {
  const partTypes = new Map<string, string>();
  for (const master of identity.child("NamePartGroups").children("MasterNamePartGroup")) {
    for (const group of master.children("NamePartGroup")) {
      partTypes.set(group.text("@ID"), reference.value("NamePartType", group.text("@NamePartTypeID")));
    }
  }
  const isFalse = identity.text("@False") === "true";
  const aliases = [...identity.children("Alias")].sort((a, b) => rank(a) - rank(b));
  for (const alias of aliases) addAlias(draft, alias, { partTypes, reference, isFalse });
  for (const { notes, ...document } of reference.takeDocuments(identity.text("@ID"))) {
    addFact(draft, document);
    draft.remark(notes === "" ? "" : `${document.label} ${document.value}: ${notes}`);
  }
  draft.remark(identity.text("Comment"));
  if (isFalse) draft.remark("has a false identity");
  // The stable number, which identity is the main one, and documents that name the identity themselves.
  identity.ignore("@FixedRef", "@Primary", "IDRegDocumentReference");
}

/** The main name comes first and becomes the entry's caption. */
function rank(alias: SourceRecord): number {
  return alias.text("@Primary") === "true" ? 0 : 1;
}

interface AliasContext {
  readonly partTypes: ReadonlyMap<string, string>;
  readonly reference: AdvancedReference;
  readonly isFalse: boolean;
}

function addAlias(draft: EntryDraft, alias: SourceRecord, context: AliasContext): void {
  const { reference, isFalse } = context;
  const kind = reference.value("AliasType", alias.text("@AliasTypeID"));
  const isWeak = alias.text("@LowQuality") === "true" || isFalse;
  const isPrimary = alias.text("@Primary") === "true" && !isFalse;
  for (const documented of alias.children("DocumentedName")) {
    const name = readName(documented, context);
    const type: ListName["type"] = name.isNative
      ? "original-script"
      : isPrimary && !draft.hasName
        ? "primary"
        : name.isAcronym
          ? "acronym"
          : /^f/iu.test(kind)
            ? "former"
            : "alias";
    draft.name(name.value, type, { strength: isWeak ? "weak" : "strong", parts: name.parts });
    for (const country of documented.children("DocumentedNameCountry")) {
      const words = [reference.country(country.text("@CountryID")), country.text("Comment")];
      draft.remark(`${name.value}: name used in ${words.filter((text) => text !== "").join(", ")}`);
    }
    const comment = documented.text("Comment");
    draft.remark(comment === "" ? "" : `${name.value}: ${comment}`);
    documented.ignore("@ID", "@FixedRef", "@DocNameStatusID", "IDRegDocumentReference");
  }
  const period = alias.children("DatePeriod").map(periodText).join("");
  draft.remark([period === "" ? "" : `${kind} ${period}`, alias.text("Comment")].join(" "));
  alias.ignore("@FixedRef");
}

interface ReadName {
  readonly value: string;
  readonly parts: NameParts;
  readonly isNative: boolean;
  readonly isAcronym: boolean;
}

function readName(documented: SourceRecord, { partTypes, reference }: AliasContext): ReadName {
  let [script, isAcronym] = ["", false];
  const parts = documented.children("DocumentedNamePart").map((part): Part => {
    const value = part.child("NamePartValue");
    script = reference.value("Script", value.text("@ScriptID")) || script;
    isAcronym ||= value.text("@Acronym") === "true";
    value.ignore("@ScriptStatusID");
    const text = `${part.raw("@LeadingChars")}${value.text("#text")}${part.raw("@TrailingChars")}`;
    return { type: partTypes.get(value.text("@NamePartGroupID")) ?? "", text };
  });
  const of = (pattern: RegExp): string => join(parts.filter(({ type }) => pattern.test(type)));
  return {
    value: assembled(parts),
    parts: present<NameParts>({
      given: of(/^first/iu),
      middle: of(/^middle/iu),
      patronymic: of(/^patronymic/iu),
      family: of(/^last/iu),
    }),
    isNative: script !== "" && !/latin/iu.test(script),
    isAcronym,
  };
}

/** `FAMILY, Given Middle` as the other OFAC formats write it; names of one part stand alone. */
function assembled(parts: readonly Part[]): string {
  const family = parts.filter(({ type }) => /^last/iu.test(type));
  const others = parts.filter((part) => !family.includes(part));
  return family.length > 0 && others.length > 0 ? `${join(family)}, ${join(others)}` : join(parts);
}

function join(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(" ");
}
