import { foldName } from "@onze/schema";
import type { Holder } from "./holders.ts";
import type { Slugs } from "./slugs.ts";
import { type StagedFile, type StagedSource, stageProblem } from "./stage-file.ts";
import type { Staging } from "./staging.ts";

/** Stages the reporting organisations that were not known, and says on which side, if any, each one counts. */
export function stageHolders(staging: Staging, { sources }: StagedFile, slugs: Slugs): void {
  for (const source of firstOfEach(sources)) {
    const { holder, line } = source;
    if (holder.unknown !== null) stageNew(staging, source, holder.unknown, slugs);
    if (holder.becomesMember) staging.add("role", [holder.id, source.id, line]);
    const said = sayOf(holder);
    if (said === null) continue;
    stageProblem(staging, { line, activity: null, field: "reporting-org", value: holder.name, ...said });
  }
}

/** A file may write the reference of one reporter in several ways. */
function firstOfEach(sources: readonly StagedSource[]): readonly StagedSource[] {
  return sources.filter(
    ({ holder }, index) => sources.findIndex((each) => each.holder.id === holder.id) === index,
  );
}

function stageNew(
  staging: Staging,
  { holder, id: source, line }: StagedSource,
  { kind, type }: NonNullable<Holder["unknown"]>,
  slugs: Slugs,
): void {
  const { id, name, identifiers } = holder;
  const [nowhere, acronym, withheld] = [null, null, false];
  const key = foldName(name);
  staging.add("organisation", [
    ...[id, slugs.ofHolder(name), name, key, acronym, kind, type, nowhere, withheld],
    ...[source, line],
  ]);
  for (const value of identifiers) staging.add("identifier", [id, value, source, line]);
}

function sayOf({
  unknown,
  countsOnASide,
  becomesMember,
  name,
}: Holder): { code: string; message: string } | null {
  if (!countsOnASide) {
    return {
      code: "HOLDER_ON_NO_SIDE",
      message: `“${name}” is no member; what it reports is kept and listed, and counts on neither side.`,
    };
  }
  if (!becomesMember) return null;
  const before = unknown ? "was not known" : "was known as a partner only";
  return {
    code: "HOLDER_NEW",
    message: `“${name}” ${before}; what it reports counts with the members. Its charter and admission are not recorded yet.`,
  };
}
