import { foldText, ImpactArena } from "@onze/schema";
import type { Context } from "../../context.ts";
import {
  code,
  day,
  line,
  marked,
  markedValue,
  paragraphs,
  reference,
  several,
  whole,
} from "../../shared/sheets/cell-kinds.ts";
import type { OpenSheet, SheetKind } from "../../shared/sheets/open-sheet.ts";
import type { FaultyField, KnownRecord } from "../../shared/sheets/plan-rows.ts";
import { readFilter } from "../../shared/sheets/read-filter.ts";
import type { RowValues, SheetColumn } from "../../shared/sheets/sheet-column.ts";
import type { DemandFilter } from "../demands/demand.input.ts";
import { allowsForOneOf, keepDemands } from "../impact.policy.ts";
import { applyDemand, type KnownDemand, STAGE_FIELDS } from "./apply-demand.ts";
import { ACTOR_KINDS, FLAGS } from "./code-words.ts";
import { readDemands, type SheetDemand } from "./demand-sheet.queries.ts";
import { DEMAND_WORDS } from "./demand-words.ts";
import { DEMAND_FILTER } from "./filter-fields.ts";
import {
  ARENA,
  CO_AUTHORS,
  columnsOf,
  inOrder,
  KEY,
  languageColumn,
  MOST_NAMED,
  PLACE,
  THEME,
  titleColumn,
  visibilityColumn,
  without,
} from "./impact-columns.ts";
import { openLists } from "./named-lists.queries.ts";
import { type OwnOrganisations, ownOrganisations } from "./own-organisations.queries.ts";

/** Demands as a sheet: their words, who stands behind them, to whom they are addressed, and how far they are. */
export const DEMAND_SHEET: SheetKind = {
  title: { nl: "Eisen", fr: "Demandes", en: "Demands", es: "Demandas" },
  open: openDemands,
};

async function openDemands(context: Context, json: string | null): Promise<OpenSheet<KnownDemand>> {
  const filter = json === null ? null : readFilter<DemandFilter>(json, DEMAND_FILTER);
  const [lists, own, demands] = await Promise.all([
    openLists(context, ["themes", "places", "organisations"]),
    ownOrganisations(context, keepDemands),
    readDemands(context, filter),
  ]);
  return {
    lists,
    rules: {
      columns: demandColumns(context),
      keyField: KEY.field,
      settle: (values) => ({ ...values, coAuthors: without(values.coAuthors, values.owners) }),
      alike: ({ title }) => (typeof title === "string" ? foldText(title) || title : null),
      check: (values, known) => [
        ...checkPlace(values),
        ...checkStage(values, known),
        ...checkOwners(values, known, own),
      ],
    },
    known: demands.map((demand) =>
      knownOf(demand, allowsForOneOf(keepDemands, context.viewer, demand.ownerIds)),
    ),
    titleOf: ({ title }) => String(title ?? ""),
    apply: (within, row) => applyDemand(within, own, row),
  };
}

const own = columnsOf(DEMAND_WORDS);

function demandColumns({ dayInBrussels, language }: Context): readonly SheetColumn[] {
  return [
    ...[KEY, titleColumn(200)],
    own("summary", paragraphs(4000), { isRequired: true, width: 60 }),
    languageColumn(language),
    ...[THEME, ARENA, PLACE],
    own("owners", several(reference("organisations"), MOST_NAMED), { isRequired: true }),
    CO_AUTHORS,
    own("targets", several(marked(ACTOR_KINDS, 200), MOST_NAMED), { width: 40 }),
    own("raisedOn", day(dayInBrussels), { isRequired: true, width: 14 }),
    own("position", line(300)),
    own("positionUrl", line(2000)),
    visibilityColumn("NETWORK"),
    own("stage", whole(0, 6), { width: 8 }),
    own("stageOn", day(dayInBrussels), { width: 14 }),
    own("stageFlag", code(FLAGS), { width: 14 }),
    own("stageSource", line(500), { width: 40 }),
    own("stageUrl", line(2000)),
  ];
}

function knownOf(demand: SheetDemand, mayKeep: boolean): KnownDemand {
  const { key, title, summary, language, theme, arena, raisedOn, position, positionUrl, visibility, last } =
    demand;
  const values = {
    ...{ key, title, summary, language, theme, arena, raisedOn, position, positionUrl, visibility },
    country: demand.country ?? demand.region,
    owners: inOrder(demand.owners),
    coAuthors: inOrder(demand.coAuthors),
    targets: inOrder(demand.targets.map(({ kind, name }) => markedValue(kind, name))),
    stage: last ? String(last.stage) : null,
    stageOn: last?.happenedOn ?? null,
    stageFlag: last?.flag ?? null,
    stageSource: last?.source ?? null,
    stageUrl: last?.url ?? null,
  };
  return { key, mayKeep, values, demand };
}

const checkPlace = ({ arena, country }: RowValues): FaultyField[] =>
  arena === ImpactArena.PARTNER_COUNTRY && country === null ? [{ field: "country", reason: "EMPTY" }] : [];

/** A demand that is new is of an organisation for which they may write it down. */
function checkOwners(
  { owners }: RowValues,
  known: KnownRecord | null,
  mine: OwnOrganisations,
): FaultyField[] {
  const isTheirs = known !== null || (Array.isArray(owners) && owners.some((owner) => mine.has(owner)));
  return isTheirs ? [] : [{ field: "owners", reason: "NOT_YOURS" }];
}

/** A stage that is said otherwise is another one, and comes after those that are recorded. */
function checkStage(values: RowValues, known: KnownRecord | null): FaultyField[] {
  const { stage, stageOn, raisedOn } = values;
  if (!STAGE_FIELDS.some((field) => values[field] !== (known?.values[field] ?? null))) return [];
  const before = known?.values.stageOn ?? null;
  if (before !== null && stage === null)
    return [{ field: "stage", reason: "FIXED", values: { value: String(known?.values.stage) } }];
  if (STAGE_FIELDS.every((field) => values[field] === null)) return [];
  const missing = ["stage", "stageOn", "stageSource"].filter((field) => values[field] === null);
  if (missing.length > 0 || typeof stageOn !== "string")
    return missing.map((field): FaultyField => ({ field, reason: "STAGE_INCOMPLETE" }));
  if (typeof before === "string" && stageOn <= before)
    return [{ field: "stageOn", reason: "STAGE_NOT_LATER", values: { value: before } }];
  return typeof raisedOn === "string" && stageOn < raisedOn
    ? [{ field: "stageOn", reason: "ENDS_BEFORE_START" }]
    : [];
}
