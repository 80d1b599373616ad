import { foldName } from "@onze/schema";
import type { Holder } from "./holders.ts";
import type { SlugMaker } from "./slugs.ts";
import { type StagedFile, stageProblem } from "./stage-file.ts";
import type { Staging } from "./staging.ts";

/** Stages the reporting organisations that were not known, and says on which side, if any, each one counts. */
export function stageHolders(staging: Staging, { sources }: StagedFile, slugFor: SlugMaker): void {
  for (const { holder, id: source, line } of sources) {
    if (holder.unknown !== null) {
      const { name, kind, type } = holder.unknown;
      staging.add("organisation", [
        holder.id,
        slugFor(name, null),
        name,
        foldName(name),
        null,
        kind,
        type,
        null,
        false,
        source,
        line,
      ]);
      for (const value of holder.identifiers) staging.add("identifier", [holder.id, value, source, line]);
      if (holder.countsOnASide) staging.add("role", [holder.id, source, line]);
    }
    const said = sayOf(holder);
    if (said)
      stageProblem(staging, {
        line,
        activity: null,
        field: "reporting-org",
        value: holder.names[0] ?? null,
        ...said,
      });
  }
}

function sayOf({ unknown, countsOnASide, names }: Holder): { code: string; message: string } | null {
  const name = names[0] ?? "The reporting organisation";
  if (!countsOnASide) {
    return {
      code: "HOLDER_ON_NO_SIDE",
      message: `“${name}” is no member; what it reports is kept and listed, and counts on neither side.`,
    };
  }
  if (unknown === null) return null;
  return {
    code: "HOLDER_NEW",
    message: `“${name}” was not known; what it reports counts with the members. Its charter and admission are not recorded yet.`,
  };
}
