import type { ImpactArena, Language, StageFlag, Visibility } from "@onze/schema";
import type { Context } from "../../context.ts";
import { partsOfMarked } from "../../shared/sheets/cell-kinds.ts";
import type { KnownRecord, PlannedRow } from "../../shared/sheets/plan-rows.ts";
import type { RowValues } from "../../shared/sheets/sheet-column.ts";
import * as targets from "../demands/asks.service.ts";
import * as course from "../demands/course.service.ts";
import * as demands from "../demands/demand.service.ts";
import type { DemandInput, DemandTargetInput, StageEventInput } from "../demands/demand-changes.input.ts";
import * as parties from "../demands/parties.service.ts";
import type { SheetDemand } from "./demand-sheet.queries.ts";
import { listOf, placeOf, textOf, textOrNull } from "./impact-columns.ts";
import type { OwnOrganisations } from "./own-organisations.queries.ts";

/** A demand of which a row may be. */
export interface KnownDemand extends KnownRecord {
  readonly demand: SheetDemand;
}

/** Fields that are edited together. */
const WORDS = [
  ...["title", "summary", "language", "theme", "arena", "country", "raisedOn", "position", "positionUrl"],
  "visibility",
];
/** Fields of one event, which is added when any of them is said otherwise. */
export const STAGE_FIELDS = ["stage", "stageOn", "stageFlag", "stageSource", "stageUrl"] as const;

/** Writes what a row changes of a demand, or a new one. */
export async function applyDemand(
  context: Context,
  own: OwnOrganisations,
  { known, values, changes }: PlannedRow<KnownDemand>,
): Promise<void> {
  const changed = (...fields: readonly string[]): boolean =>
    changes.some(({ field }) => fields.includes(field));
  const owners = listOf(values.owners);
  const input = inputOf(values, known);
  const owner = owners.find(own.has) ?? null;
  const named = known?.key ?? (await demands.record(context, input, owner));
  let version = known?.demand.version ?? 1;
  const at = () => ({ named, version: version++ });
  if (known && changed(...WORDS)) await demands.edit(context, at(), input);
  const coAuthors = listOf(values.coAuthors);
  const isMoreThanOwner = known ? changed("owners", "coAuthors") : owners.length + coAuthors.length > 1;
  if (isMoreThanOwner) await parties.setParties(context, at(), { owners, coAuthors });
  if (changed("targets")) await targets.setTargets(context, at(), targetsOf(values, known));
  if (changed(...STAGE_FIELDS) && values.stage !== null)
    await course.recordStage(context, named, stageOf(values));
}

function inputOf(values: RowValues, known: KnownDemand | null): DemandInput {
  return {
    title: textOf(values.title),
    summary: textOf(values.summary),
    language: textOf(values.language) as Language, // its column reads no other codes
    theme: textOf(values.theme),
    arena: textOf(values.arena) as ImpactArena, // its column reads no other codes
    ...placeOf(textOrNull(values.country)),
    raisedOn: textOf(values.raisedOn),
    position: textOrNull(values.position),
    positionUrl: textOrNull(values.positionUrl),
    decision: known?.demand.decision ?? null,
    agreement: known?.demand.agreement ?? null,
    visibility: textOf(values.visibility) as Visibility, // its column reads no other codes
  };
}

/** Those that are there already keep their place. */
function targetsOf({ targets: given }: RowValues, known: KnownDemand | null): DemandTargetInput[] {
  return listOf(given).map((each) => {
    const { code: kind, name } = partsOfMarked(each);
    const same = known?.demand.targets.find((target) => target.kind === kind && target.name === name);
    return { id: same?.id ?? null, name, kind: kind as DemandTargetInput["kind"] }; // its column reads no other codes
  });
}

const stageOf = ({ stage, stageOn, stageFlag, stageSource, stageUrl }: RowValues): StageEventInput => ({
  stage: Number(stage),
  happenedOn: textOf(stageOn),
  flag: textOrNull(stageFlag) as StageFlag | null, // its column reads no other codes
  source: textOf(stageSource),
  url: textOrNull(stageUrl),
});
