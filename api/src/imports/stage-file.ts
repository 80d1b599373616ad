import { randomUUID } from "node:crypto";
import type { Holder, Holders } from "./holders.ts";
import type { ActivityRow, RowProblem } from "./iati/activity-row.ts";
import type { FileSummary } from "./iati/file-facts.ts";
import { FileRefused } from "./iati/file-refused.ts";
import { readActivities } from "./iati/read-activities.ts";
import type { ReferenceKnowledge } from "./knowledge.queries.ts";
import { type FamilyRow, leafFlags } from "./plan/leaf-flags.ts";
import { createMentionKeys, type MentionKey } from "./plan/mention-keys.ts";
import { planActivity } from "./plan/plan-activity.ts";
import type { PlannedActivity } from "./plan/planned-activity.ts";
import type { Staging } from "./staging.ts";

/** The source that a publisher's part of the file is. */
export interface StagedSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly holder: Holder;
  /** Line of its first activity. */
  readonly line: number;
}

export interface StagedFile {
  readonly summary: FileSummary;
  /** Activities without a part in the file. */
  readonly leaves: number;
  readonly sources: readonly StagedSource[];
  /** Distinct mentions of partners; a staged partner names one by its place in this list. */
  readonly keys: readonly MentionKey[];
}

interface Staged {
  readonly holders: Holders;
  readonly reference: ReferenceKnowledge;
  readonly staging: Staging;
  /** Holds everything, whoever reports it; null for the reporter. */
  readonly holder: Holder | null;
  /** The one organisation that may report in the file; null when everybody may. */
  readonly onlyOf: string | null;
  /** Hears how far the reading is; an error that it throws ends it. */
  readonly onProgress: (bytes: number, activities: number) => Promise<void>;
}

/** Reads a file from end to end and stages what it says; only what the whole file decides is left open. */
export async function stageFile(bytes: AsyncIterable<Uint8Array>, work: Staged): Promise<StagedFile> {
  const { staging } = work;
  const family: FamilyRow[] = [];
  const sources = new Map<string, StagedSource>();
  const mentions = createMentionKeys();
  const places = new Map<string, number>();

  const stage = (row: ActivityRow): void => {
    const number = family.length;
    family.push({ identifier: row.identifier, parents: row.parents, children: row.children });
    const holder = work.holder ?? work.holders.of(row.reporter);
    if (holder === null) {
      stageProblem(staging, nobodyReports(row));
      return;
    }
    if (work.onlyOf !== null && holder.id !== work.onlyOf) throw foreignReporter(row);
    const source = sourceOf(sources, row, holder);
    const { activity, problems } = planActivity(row, {
      ...work.reference,
      partners: {
        ownIdentifiers: holder.identifiers,
        ownNames: holder.names,
        withheldNames: work.reference.withheldNames,
      },
    });
    stageActivity(staging, number, activity, source);
    for (const partner of activity.partners) {
      const key = mentions.add({ holder: holder.id, activity: row.identifier }, partner);
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      staging.add("partner", [number, partner.line, place, partner.name, partner.role ?? "R", partner.share]);
    }
    for (const problem of problems) stageProblem(staging, problem);
  };

  const summary = await readActivities(bytes, async (batch) => {
    for (const row of batch.rows) stage(row);
    for (const problem of batch.problems) stageProblem(staging, problem);
    await staging.send();
    await work.onProgress(batch.bytes, family.length);
  });
  const leaves = leafFlags(family);
  leaves.forEach((leaf, number) => {
    if (!leaf) staging.add("whole", [number]);
  });
  return {
    summary,
    leaves: leaves.filter((leaf) => leaf).length,
    sources: [...sources.values()],
    keys: mentions.list(),
  };
}

function sourceOf(
  sources: Map<string, StagedSource>,
  { reporter, line }: ActivityRow,
  holder: Holder,
): StagedSource {
  const publisher = reporter.ref ?? reporter.name;
  const key = `${publisher} ${holder.id}`;
  const source = sources.get(key) ?? { id: randomUUID(), publisher, holder, line };
  sources.set(key, source);
  return source;
}

function stageActivity(
  staging: Staging,
  number: number,
  activity: PlannedActivity,
  source: StagedSource,
): void {
  staging.add("activity", [
    number,
    source.holder.id,
    source.id,
    true,
    activity.line,
    activity.identifier,
    JSON.stringify(activity.titles),
    JSON.stringify(activity.descriptions),
    activity.language,
    activity.status,
    activity.startsOn,
    activity.endsOn,
    activity.firstYear,
    activity.lastYear,
    activity.hierarchy,
    activity.parentIdentifier,
    activity.providerActivities,
    activity.receiverActivities,
    activity.contentHash,
  ]);
  for (const p of activity.places)
    staging.add("place", [number, p.line, p.country, p.region, p.share, p.origin]);
  for (const t of activity.themes)
    staging.add("theme", [number, t.line, t.theme, t.share, t.origin, t.evidence, t.assumedEqual]);
  for (const s of activity.sectors) staging.add("sector", [number, s.line, s.vocabulary, s.code, s.share]);
  for (const a of activity.amounts)
    staging.add("amount", [number, a.line, a.year, a.amount, a.currency, a.amountEur, a.origin]);
}

export function stageProblem(
  staging: Staging,
  { line, activity, field, value, code, message }: RowProblem,
): void {
  staging.add("problem", [line, activity, field, value, code, message]);
}

/** In the words of the file: what we know of the other is not for whoever brings it. */
const foreignReporter = ({ line, identifier, reporter }: ActivityRow): FileRefused =>
  new FileRefused(
    "FOREIGN_REPORTER",
    `“${reporter.name ?? reporter.ref}” reports activity ${identifier} (line ${line}); you may import only what your own organisation reports, so nothing was changed.`,
  );

const nobodyReports = ({ line, identifier }: ActivityRow): RowProblem => ({
  line,
  activity: identifier,
  field: "reporting-org",
  value: null,
  code: "REPORTER_MISSING",
  message: "The activity does not say which organisation reports it, in “reporting-org”; it was left out.",
});
