import type { NeedFactsFragment, NeedInput, NeedSource } from "../gql/later/graphql.ts";
import { findEmpty, type Problems, type Values } from "../shared/form/problem.ts";
import { readNumber } from "../shared/form/typed-number.ts";

/** Whether a place, by its code, is a region and no country. */
export const isRegion = (place: string): boolean => /^\d{3}$/.test(place);

/** Whether a threshold belongs to it: of an indicator for a region, whose countries beyond it are in need. */
export const needsThreshold = (source: NeedSource, place: string): boolean =>
  source === "INDICATOR" && isRegion(place);

/** What is wrong with a need before it is sent; of a priority also that nobody says whose it is. */
export function checkDraft(source: NeedSource, values: Values): Problems {
  const { place = "" } = values;
  const threshold = readNumber(values.threshold);
  return findEmpty(
    { ...values, threshold: threshold === null || Number.isNaN(threshold) ? "" : String(threshold) },
    {
      title: "needs.problem.title",
      place: "needs.problem.place",
      statedOn: "needs.problem.statedOn",
      ...(source === "PARTNER_PRIORITY" && {
        statedBy: "needs.problem.statedBy",
        reference: "needs.problem.reference",
      }),
      ...(source === "FRAMEWORK_GOAL" && { goal: "needs.problem.goal" }),
      ...(source === "INDICATOR" && { indicator: "needs.problem.indicator" }),
      ...(needsThreshold(source, place) && { threshold: "needs.problem.threshold" }),
    },
  );
}

/** A need as it is sent. @param statedBy id of whose it is; null to leave it to the server. */
export function toNeedInput(source: NeedSource, values: Values, statedBy: string | null): NeedInput {
  const { title = "", place = "", statedOn = "", threshold } = values;
  const given = (name: string): string | null => values[name]?.trim() || null;
  return {
    sourceType: source,
    title: title.trim(),
    country: isRegion(place) ? null : place,
    region: isRegion(place) ? place : null,
    theme: given("theme"),
    goalId: source === "FRAMEWORK_GOAL" ? given("goal") : null,
    indicatorId: source === "INDICATOR" ? given("indicator") : null,
    threshold: needsThreshold(source, place) ? readNumber(threshold) : null,
    statedBy,
    decidedBy: given("decidedBy"),
    statedOn,
    reference: given("reference"),
    url: given("url"),
  };
}

/** The code of the place of a need; empty while there is none. */
export const placeCode = (need: NeedFactsFragment | null): string =>
  need?.country?.code ?? need?.region?.code ?? "";
