import { randomUUID } from "node:crypto";
import { foldName, foldText, OrganisationKind } from "@onze/schema";
import type { Ask } from "../shared/database.ts";
import { kindOfType } from "./kind-of-type.ts";
import { readOrganisations } from "./knowledge.queries.ts";
import {
  matchOrganisations,
  type OrganisationMatches,
  type OrganisationSuggestion,
} from "./plan/match-organisations.ts";
import type { MatchedGroup } from "./plan/matched-group.ts";
import type { Slugs } from "./slugs.ts";
import type { StagedFile, StagedSource } from "./stage-file.ts";
import type { Staging } from "./staging.ts";

/** Figures of the organisations that a file names. */
export interface NamedOrganisations {
  /** As the file itself tells them apart. */
  readonly organisations: number;
  /** Pairs for a person to judge. */
  readonly suggestions: number;
}

/** Finds which organisations the mentions of a file are, and stages those that are new. */
export async function stageOrganisations(
  ask: Ask,
  staging: Staging,
  file: StagedFile,
  slugs: Slugs,
): Promise<NamedOrganisations> {
  const known = await readOrganisations(ask);
  const { groups, ...matches } = matchOrganisations(file.keys, known);
  const sourceOf = sourceFinder(file);
  const numbers = new Map(file.keys.map(({ key }, number) => [key, number]));
  const organisations = new Map<string, string>();
  const hidden = new Set(known.filter(({ isPublic }) => !isPublic).map(({ id }) => id));
  const told = new Set<string>();

  for (const group of groups) {
    const id = group.knownId ?? randomUUID();
    for (const key of group.keys) {
      organisations.set(key, id);
      const number = numbers.get(key) ?? -1;
      const as = hidden.has(id) ? toldAs(group, file.keys[number]?.identifier) : "";
      staging.add("mention_key", [number, id, as]);
      told.add(`${id} ${as}`);
    }
    const first = file.keys[numbers.get(group.keys[0] ?? "") ?? -1];
    const source = sourceOf(first?.holder);
    if (group.knownId === null) stageNew(staging, id, group, slugs.ofPartner(group.name), source);
    stageNames(staging, id, group, sourceOf);
  }
  stageSuggestions(staging, matches, organisations, sourceOf(undefined));
  await staging.send();
  return { organisations: told.size, suggestions: matches.suggestions.length };
}

/** That several identifiers are one organisation which not everybody may know is not told by their number either. */
const toldAs = ({ identifiers }: MatchedGroup, identifier: string | null | undefined): string =>
  identifier ?? identifiers[0] ?? "";

function stageSuggestions(
  staging: Staging,
  { suggestions, openSuggestions }: Omit<OrganisationMatches, "groups">,
  organisations: ReadonlyMap<string, string>,
  source: StagedSource,
): void {
  const endsOf = ({ leftKey, rightKey, rightKnownId }: OrganisationSuggestion) => {
    return [organisations.get(leftKey) ?? null, rightKnownId ?? organisations.get(rightKey ?? "") ?? null];
  };
  for (const suggestion of suggestions) {
    const { reason, score } = suggestion;
    staging.add("suggestion", [...endsOf(suggestion), reason, score, source.id, null]);
  }
  for (const suggestion of openSuggestions)
    staging.add("told_suggestion", [...endsOf(suggestion), suggestion.rightKey !== null]);
}

function stageNew(
  staging: Staging,
  id: string,
  group: MatchedGroup,
  slug: string,
  source: StagedSource,
): void {
  const { name, acronym, type, country, withheld } = group;
  const key = withheld ? foldText(name) : foldName(name);
  const kind = kindOfType(type, OrganisationKind.PARTNER);
  staging.add("organisation", [
    id,
    slug,
    name,
    key,
    acronym,
    kind,
    type,
    country,
    withheld,
    source.id,
    group.aliases[0]?.line ?? source.line,
  ]);
}

function stageNames(
  staging: Staging,
  id: string,
  group: MatchedGroup,
  sourceOf: (holder: string) => StagedSource,
): void {
  for (const value of group.identifiers) {
    staging.add("identifier", [
      id,
      value,
      sourceOf(group.aliases[0]?.holder ?? "").id,
      group.aliases[0]?.line ?? null,
    ]);
  }
  for (const { name, holder, country, line } of group.aliases) {
    staging.add("alias", [id, name, foldName(name), holder, country, sourceOf(holder).id, line]);
  }
}

/** The file's part for a holder; any part where no holder is named. */
function sourceFinder({ sources }: StagedFile): (holder: string | undefined) => StagedSource {
  const byHolder = new Map(sources.map((source) => [source.holder.id, source]));
  return (holder) => {
    const source = byHolder.get(holder ?? "") ?? sources[0];
    if (!source) throw new Error("a file with mentions has a source");
    return source;
  };
}
