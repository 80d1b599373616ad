import {
  type ActorKind,
  foldText,
  ImpactArena,
  type InfluenceType,
  type Language,
  type OutcomeDirection,
  type Visibility,
} from "@onze/schema";
import type { Context } from "../../context.ts";
import { code, day, line, paragraphs, reference, several } from "../../shared/sheets/cell-kinds.ts";
import type { OpenSheet, SheetKind } from "../../shared/sheets/open-sheet.ts";
import type { FaultyField, KnownRecord, PlannedRow } from "../../shared/sheets/plan-rows.ts";
import { readFilter } from "../../shared/sheets/read-filter.ts";
import type { RowValues, SheetColumn } from "../../shared/sheets/sheet-column.ts";
import { allowsForOneOf, keepOutcomes } from "../impact.policy.ts";
import type { OutcomeFilter } from "../outcomes/outcome.input.ts";
import * as outcomes from "../outcomes/outcome.service.ts";
import type { OutcomeInput } from "../outcomes/outcome-changes.input.ts";
import * as links from "../outcomes/outcome-links.ts";
import { ACTOR_KINDS, ALSO_YES_NO, DIRECTIONS, INFLUENCES, YES_NO } from "./code-words.ts";
import { OUTCOME_FILTER } from "./filter-fields.ts";
import {
  ARENA,
  CO_AUTHORS,
  columnsOf,
  fixed,
  inOrder,
  KEY,
  languageColumn,
  listOf,
  MOST_NAMED,
  PLACE,
  placeOf,
  THEME,
  textOf,
  textOrNull,
  titleColumn,
  visibilityColumn,
  without,
} from "./impact-columns.ts";
import { openLists } from "./named-lists.queries.ts";
import { readOutcomes, type SheetOutcome } from "./outcome-sheet.queries.ts";
import { OUTCOME_WORDS } from "./outcome-words.ts";
import { type OwnOrganisations, ownOrganisations } from "./own-organisations.queries.ts";

/** A change of which a row may be. */
interface KnownOutcome extends KnownRecord {
  readonly version: number;
  /** Stored, also where a sheet does not tell it. */
  readonly visibility: string;
}

/** Changes as a sheet: the parts of their statement, who wrote them down, and with which demands they have to do. */
export const OUTCOME_SHEET: SheetKind = {
  title: { nl: "Veranderingen", fr: "Changements", en: "Changes", es: "Cambios" },
  open: openOutcomes,
};

async function openOutcomes(context: Context, json: string | null): Promise<OpenSheet<KnownOutcome>> {
  const filter = json === null ? null : readFilter<OutcomeFilter>(json, OUTCOME_FILTER);
  const [lists, mine, changes] = await Promise.all([
    openLists(context, ["themes", "places", "organisations", "demands"]),
    ownOrganisations(context, keepOutcomes),
    readOutcomes(context, filter),
  ]);
  return {
    lists,
    rules: {
      columns: outcomeColumns(context),
      keyField: KEY.field,
      settle: (values) => ({ ...values, coAuthors: without(values.coAuthors, values.harvestedBy) }),
      alike: ({ title, changedOn }) =>
        typeof title === "string" && typeof changedOn === "string"
          ? `${changedOn} ${foldText(title) || title}`
          : null,
      check: (values, known) => [...checkPlaceAndDays(values), ...checkHarvester(values, known, mine)],
    },
    known: changes.map((change) =>
      knownOf(change, allowsForOneOf(keepOutcomes, context.viewer, change.keeperIds)),
    ),
    titleOf: ({ title }) => textOf(title),
    apply: applyOutcome,
  };
}

const own = columnsOf(OUTCOME_WORDS);
const needed = { isRequired: true } as const;

function outcomeColumns({ dayInBrussels: today, language }: Context): readonly SheetColumn[] {
  return [
    ...[KEY, titleColumn(300)],
    own("actor", line(200), needed),
    own("actorKind", code(ACTOR_KINDS), needed),
    own("change", paragraphs(2000), { ...needed, width: 50 }),
    own("changedFrom", paragraphs(1000)),
    own("changedTo", paragraphs(1000)),
    own("changedOn", day(today), { ...needed, width: 14 }),
    own("changedUntil", day(today), { width: 14 }),
    own("significance", paragraphs(2000), { width: 40 }),
    own("story", paragraphs(8000), { width: 40 }),
    ...[THEME, ARENA, PLACE],
    own("influenceType", code(INFLUENCES), needed),
    own("direction", code(DIRECTIONS), { ...needed, width: 14 }),
    own("intended", code(YES_NO, ALSO_YES_NO), { ...needed, width: 10 }),
    own("harvestedBy", reference("organisations"), needed),
    CO_AUTHORS,
    own("demands", several(reference("demands"), MOST_NAMED), { width: 40 }),
    languageColumn(language),
    visibilityColumn("NETWORK"),
  ];
}

function knownOf(change: SheetOutcome, mayKeep: boolean): KnownOutcome {
  const {
    key,
    version,
    visibility,
    country,
    region,
    isIntended,
    coAuthors,
    demands,
    keeperIds: _,
    ...said
  } = change;
  const values = {
    ...said,
    key,
    country: country ?? region,
    intended: isIntended ? "YES" : "NO",
    coAuthors: inOrder(coAuthors),
    demands: inOrder(demands),
    visibility: mayKeep ? visibility : null,
  };
  return { key, mayKeep, values, version, visibility };
}

function checkPlaceAndDays({ arena, country, changedOn, changedUntil }: RowValues): FaultyField[] {
  const faults: FaultyField[] = [];
  if (arena === ImpactArena.PARTNER_COUNTRY && country === null)
    faults.push({ field: "country", reason: "EMPTY" });
  if (typeof changedUntil === "string" && changedUntil < textOf(changedOn))
    faults.push({ field: "changedUntil", reason: "ENDS_BEFORE_START" });
  return faults;
}

/** Who wrote a change down first stays; of a new one it is an organisation in whose name they may. */
function checkHarvester(values: RowValues, known: KnownRecord | null, mine: OwnOrganisations): FaultyField[] {
  if (known) return fixed(["harvestedBy"], values, known);
  return mine.has(textOf(values.harvestedBy)) ? [] : [{ field: "harvestedBy", reason: "NOT_YOURS" }];
}

/** Fields that are written apart from the words of a change. */
const LINKS = ["coAuthors", "demands"];

async function applyOutcome(
  context: Context,
  { known, values, changes }: PlannedRow<KnownOutcome>,
): Promise<void> {
  const [coAuthors, demands] = [listOf(values.coAuthors), listOf(values.demands)];
  const input = inputOf(values, known);
  if (!known) {
    const harvestedBy = textOf(values.harvestedBy);
    await outcomes.record(context, {
      ...input,
      harvestedBy,
      coAuthors: [...coAuthors],
      demands: [...demands],
    });
    return;
  }
  const changed = (field: string): boolean => changes.some((change) => change.field === field);
  const { key: named, version } = known;
  const linkDemands = async (): Promise<void> => {
    if (changed("demands")) await links.setDemands(context, named, demands);
  };
  // a change never comes before a demand that it has to do with: whichever of the two leaves room for the other goes first
  const isLater = textOf(values.changedOn) > textOf(known.values.changedOn);
  if (!isLater) await linkDemands();
  if (changes.some(({ field }) => !LINKS.includes(field)))
    await outcomes.edit(context, { named, version }, input);
  if (isLater) await linkDemands();
  if (changed("coAuthors")) await links.setAuthors(context, named, coAuthors);
}

/** A change as services take it; its columns read no other codes than theirs. */
function inputOf(values: RowValues, known: KnownOutcome | null): OutcomeInput {
  return {
    title: textOf(values.title),
    language: textOf(values.language) as Language, // of its column
    actor: textOf(values.actor),
    actorKind: textOf(values.actorKind) as ActorKind, // of its column
    change: textOf(values.change),
    changedFrom: textOrNull(values.changedFrom),
    changedTo: textOrNull(values.changedTo),
    changedOn: textOf(values.changedOn),
    changedUntil: textOrNull(values.changedUntil),
    significance: textOrNull(values.significance),
    story: textOrNull(values.story),
    theme: textOf(values.theme),
    arena: textOf(values.arena) as ImpactArena, // of its column
    ...placeOf(textOrNull(values.country)),
    influenceType: textOf(values.influenceType) as InfluenceType, // of its column
    direction: textOf(values.direction) as OutcomeDirection, // of its column
    isIntended: values.intended === "YES",
    visibility: (textOrNull(values.visibility) ?? known?.visibility ?? "NETWORK") as Visibility, // of its column
  };
}
