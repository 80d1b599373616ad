import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { compare } from "../../shared/compare.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { listPage, mapPage } from "../../shared/list-page.ts";
import { definitionIn, type MetricContext, metricOf } from "../../shared/metric.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { nameKeys } from "../axis-values.ts";
import { CoverageAxis } from "../coverage-types.ts";
import { DIVISION } from "../measures/division.definitions.ts";
import { locationQuotients } from "../measures/location-quotient.ts";
import type { Effort } from "../measures/shares.ts";
import {
  concentrationRatio,
  type Relation,
  significantRelations,
} from "../measures/significant-relations.ts";
import type { DivisionOfLabour, HolderDivision, NamedQuotient, NamedRelation } from "./division-types.ts";
import { loadEffort } from "./effort.queries.ts";
import { effortByHolder } from "./effort-rows.ts";
import { namesOn } from "./name-holders.ts";
import { type AskedProfile, commonOf, questionOf } from "./profile.service.ts";
import { ProfileAxis } from "./profile-axis.ts";

/** The axes on which relative strength is told, and those whose names they bear. */
const NAMED_AXES = { THEME: CoverageAxis.THEME, PLACE: CoverageAxis.COUNTRY } as const;

/** A division of labour, with what its lists are made of. */
export interface AnsweredDivision extends DivisionOfLabour {
  readonly common: MetricContext;
  readonly relations: readonly Relation[];
  readonly efforts: Readonly<Record<keyof typeof NAMED_AXES, ReadonlyMap<string, Effort>>>;
}

/**
 * Weighs every relation of an organisation with a country.
 *
 * @throws {Refusal} when the day is still to come, or the basis is presence, on which all who are present tie.
 */
export async function answer(context: Context, asked: AskedProfile): Promise<AnsweredDivision> {
  if (asked.basis === EffortBasis.PRESENCE)
    throw badInput("basis is PRESENCE, on which nobody weighs more; it must be ACTIVITY_COUNT or BUDGET.");
  const question = questionOf(context, asked);
  const effort = await loadEffort(context.database, question, [ProfileAxis.THEME, ProfileAxis.PLACE]);
  const common = commonOf(context, question, effort);
  const efforts = {
    THEME: effortByHolder(ProfileAxis.THEME, effort.rows.THEME),
    PLACE: effortByHolder(ProfileAxis.PLACE, effort.rows.PLACE),
  };
  return {
    basis: question.basis,
    asOf: common.asOf,
    trust: { activities: effort.activities, used: effort.used },
    significance: definitionIn(DIVISION.significance, context.language),
    common,
    efforts,
    relations: significantRelations(efforts.PLACE),
  };
}

/** How each organisation spreads over countries, by name. */
export async function holdersOf(
  context: Context,
  { relations, common }: AnsweredDivision,
  asked: PageRequest,
): Promise<Connection<HolderDivision>> {
  const byHolder = Map.groupBy(relations, ({ holder }) => holder);
  const names = await nameKeys(context.database, CoverageAxis.HOLDER, [...byHolder.keys()], context.language);
  const page = listPage(names, ({ key }) => [key], asked);
  return mapPage(page, (holder) => {
    const own = byHolder.get(holder.key) ?? [];
    const ratio = metricOf(DIVISION.concentrationRatio, concentrationRatio(own), common);
    return { holder, countries: own.length, concentrationRatio: ratio };
  });
}

/** Relations, or those alone that are significant, or not; the smallest share of a country first. */
export async function relationsOf(
  context: Context,
  { relations }: AnsweredDivision,
  asked: PageRequest & { readonly isSignificant: boolean | null },
): Promise<Connection<NamedRelation>> {
  const { isSignificant } = asked;
  const wanted = relations.filter(
    (relation) => isSignificant === null || relation.isSignificant === isSignificant,
  );
  const inOrder = wanted.toSorted(
    (a, b) => a.shareOfKey - b.shareOfKey || compare(a.holder, b.holder) || compare(a.key, b.key),
  );
  const page = listPage(inOrder, ({ holder, key }) => [holder, key], asked);
  const nameOf = await namesOn(context, CoverageAxis.COUNTRY, page.nodes);
  return mapPage(page, ({ holder, key, shareOfKey, ...told }) => ({
    ...told,
    shareOfCountry: shareOfKey,
    holder: nameOf.holder(holder),
    country: nameOf.key(key),
  }));
}

/**
 * How strong organisations are, relatively, where they are present on an axis: by name, the strongest of each first.
 *
 * @throws {Refusal} when the axis has no names of its own.
 */
export async function quotientsOf(
  context: Context,
  { efforts, common }: AnsweredDivision,
  asked: PageRequest & { readonly axis: ProfileAxis },
): Promise<Connection<NamedQuotient>> {
  const { axis } = asked;
  if (axis !== ProfileAxis.THEME && axis !== ProfileAxis.PLACE)
    throw badInput(`axis is ${axis}; it must be THEME or PLACE.`);
  const present = [...efforts[axis].keys()];
  const byName = await nameKeys(context.database, CoverageAxis.HOLDER, present, context.language);
  const quotients = locationQuotients(
    efforts[axis],
    byName.map(({ key }) => key),
  );
  const page = listPage(quotients, ({ holder, key }) => [holder, key], asked);
  const nameOf = await namesOn(context, NAMED_AXES[axis], page.nodes);
  return mapPage(page, ({ holder, key, quotient }) => ({
    holder: nameOf.holder(holder),
    on: nameOf.key(key),
    quotient: metricOf(DIVISION.locationQuotient, quotient, common),
  }));
}
