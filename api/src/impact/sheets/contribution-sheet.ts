import type { ContributionRole, Language, Visibility } from "@onze/schema";
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { code, day, paragraphs, reference } from "../../shared/sheets/cell-kinds.ts";
import type { OpenSheet, SheetKind } from "../../shared/sheets/open-sheet.ts";
import type { FaultyField, KnownRecord, PlannedRow } from "../../shared/sheets/plan-rows.ts";
import { readFilter } from "../../shared/sheets/read-filter.ts";
import type { RowValues, SheetColumn } from "../../shared/sheets/sheet-column.ts";
import { speakOfOwnPart } from "../impact.policy.ts";
import * as contributions from "../outcomes/contributions.service.ts";
import type { OutcomeFilter } from "../outcomes/outcome.input.ts";
import type { ContributionInput } from "../outcomes/outcome-changes.input.ts";
import { ROLES } from "./code-words.ts";
import { OUTCOME_FILTER } from "./filter-fields.ts";
import {
  columnsOf,
  fixed,
  KEY,
  languageColumn,
  textOf,
  textOrNull,
  visibilityColumn,
} from "./impact-columns.ts";
import { openLists } from "./named-lists.queries.ts";
import { readContributions, type SheetContribution } from "./outcome-sheet.queries.ts";
import { CONTRIBUTION_WORDS } from "./outcome-words.ts";
import { type OwnOrganisations, ownOrganisations } from "./own-organisations.queries.ts";

/** A contribution of which a row may be. */
interface KnownContribution extends KnownRecord {
  readonly contribution: SheetContribution;
}

/** What organisations say that they contributed to changes, as a sheet. */
export const CONTRIBUTION_SHEET: SheetKind = {
  title: { nl: "Bijdragen", fr: "Contributions", en: "Contributions", es: "Contribuciones" },
  open: openContributions,
};

async function openContributions(
  context: Context,
  json: string | null,
): Promise<OpenSheet<KnownContribution>> {
  const filter = json === null ? null : readFilter<OutcomeFilter>(json, OUTCOME_FILTER);
  const [lists, mine, said] = await Promise.all([
    openLists(context, ["organisations", "outcomes"]),
    ownOrganisations(context, speakOfOwnPart),
    readContributions(context, filter),
  ]);
  return {
    lists,
    rules: {
      columns: contributionColumns(context),
      keyField: KEY.field,
      alike: ({ outcome, organisation }) =>
        typeof outcome === "string" && typeof organisation === "string" ? `${outcome} ${organisation}` : null,
      check: (values, known) => [...checkDays(values), ...checkSpeaker(values, known, mine)],
    },
    known: said.map((each) => knownOf(each, allows(speakOfOwnPart, context.viewer, [each.organisationId]))),
    titleOf: ({ outcome, organisation }) => `${textOf(organisation)} · ${textOf(outcome)}`,
    apply: applyContribution,
  };
}

const own = columnsOf(CONTRIBUTION_WORDS);

function contributionColumns({ dayInBrussels: today, language }: Context): readonly SheetColumn[] {
  return [
    KEY,
    own("outcome", reference("outcomes"), { isRequired: true, width: 40 }),
    own("organisation", reference("organisations"), { isRequired: true }),
    own("role", code(ROLES), { isRequired: true, width: 20 }),
    own("narrative", paragraphs(4000), { isRequired: true, width: 60 }),
    languageColumn(language),
    own("beganOn", day(today), { width: 14 }),
    own("endedOn", day(today), { width: 14 }),
    visibilityColumn("PUBLIC"),
  ];
}

function knownOf(contribution: SheetContribution, mayKeep: boolean): KnownContribution {
  const { key, outcome, organisation, role, narrative, language, beganOn, endedOn } = contribution;
  const visibility = mayKeep ? contribution.visibility : null;
  const values = { key, outcome, organisation, role, narrative, language, beganOn, endedOn, visibility };
  return { key, mayKeep, values, contribution };
}

const checkDays = ({ beganOn, endedOn }: RowValues): FaultyField[] =>
  typeof beganOn === "string" && typeof endedOn === "string" && endedOn < beganOn
    ? [{ field: "endedOn", reason: "ENDS_BEFORE_START" }]
    : [];

/** To which change a contribution was, and whose it is, stays; a new one is said by whoever speaks for the organisation. */
function checkSpeaker(values: RowValues, known: KnownRecord | null, mine: OwnOrganisations): FaultyField[] {
  if (known) return fixed(["outcome", "organisation"], values, known);
  return mine.has(textOf(values.organisation)) ? [] : [{ field: "organisation", reason: "NOT_YOURS" }];
}

async function applyContribution(
  context: Context,
  { known, values }: PlannedRow<KnownContribution>,
): Promise<void> {
  const input = inputOf(values, known);
  if (known) {
    const { key: id, version } = known.contribution;
    await contributions.edit(context, { id, version }, input);
    return;
  }
  await contributions.add(context, textOf(values.outcome), {
    ...input,
    organisation: textOf(values.organisation),
  });
}

/** A contribution as services take it; its columns read no other codes than theirs. */
const inputOf = (values: RowValues, known: KnownContribution | null): ContributionInput => ({
  narrative: textOf(values.narrative),
  language: textOf(values.language) as Language, // of its column
  role: textOf(values.role) as ContributionRole, // of its column
  beganOn: textOrNull(values.beganOn),
  endedOn: textOrNull(values.endedOn),
  actions: [...(known?.contribution.actions ?? [])],
  visibility: (textOrNull(values.visibility) ?? "PUBLIC") as Visibility, // of its column
});
