import type { OverlapLevel, OverlapStatusName } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import { dayOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import { readCursor } from "../../shared/keyset.ts";
import { type Connection, type PageRequest, pageSize } from "../../shared/page.ts";
import { agreedCells, type ValidAgreement } from "../agreed-cells.ts";
import { validAgreements } from "../agreements.queries.ts";
import { type Among, deepened, findOverlaps } from "./ladder.ts";
import { networkedBy } from "./networks-between.ts";
import type { Overlap } from "./overlap.types.ts";
import { overlapKey, readOverlapKey } from "./overlap-key.ts";
import { type JudgedOverlap, judged, levelsFrom, listOf, type OverlapList } from "./overlap-list.ts";
import { type OverlapOrder, pageFrom, readPosition } from "./overlap-order.ts";
import { readOverlaps, readPage, type ToldOverlap } from "./overlap-page.queries.ts";
import { findStatuses } from "./overlap-status.queries.ts";
import {
  findAffiliations,
  findApproaches,
  findChosen,
  findPresences,
  type OverlapQuestion,
} from "./presence.queries.ts";

/** Which overlaps somebody asks for. */
export interface AskedOverlaps extends PageRequest {
  readonly filter: CoverageFilter;
  readonly level?: OverlapLevel | null;
  readonly minLevel?: OverlapLevel | null;
  readonly status?: readonly OverlapStatusName[] | null;
  readonly organisation?: string | null;
  readonly orderBy: OverlapOrder;
}

/** A page of overlaps with the counts of its whole selection. */
export type CountedPage = Connection<Overlap> & Pick<OverlapList, "byStatus" | "byLevel">;

/** Who asks, of which rows, of which day. @throws {Refusal} when that day is still to come. */
export const questionOf = (context: Context, filter: CoverageFilter): OverlapQuestion => ({
  filter,
  day: dayOf(filter, context),
  sight: context.viewer.sight,
});

/**
 * Every overlap of a selection that the viewer sees, or those of some organisations, with what people said of it. As many
 * statements are asked whatever is hidden.
 */
export async function findJudged(
  { database }: Context,
  question: OverlapQuestion,
  among: Among = [],
): Promise<JudgedOverlap[]> {
  const [presences, affiliations, statuses] = await Promise.all([
    findPresences(database, question, among),
    findAffiliations(database, question.sight),
    findStatuses(database),
  ]);
  const overlaps = findOverlaps(presences, networkedBy(affiliations), among);
  const approaches = await findApproaches(database, question, overlaps);
  return judged(deepened(overlaps, approaches), statuses);
}

/** Lists and counts overlaps. @throws {Refusal} when what is asked for cannot be. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { filter, level, minLevel, status, organisation, orderBy, ...request }: AskedOverlaps,
): Promise<CountedPage> {
  const most = pageSize(request.first) + 1;
  const after = request.after ? positionAfter(request.after) : null;
  const question = questionOf(context, filter);
  const { database } = context;
  const chosen = await Promise.all([
    findChosen(database, question.sight, filter.holders ?? null),
    findChosen(database, question.sight, organisation ? [organisation] : null),
  ]);
  const among = chosen.filter((ids) => ids !== null);
  const [all, agreements] = await Promise.all([
    findJudged(context, question, among),
    validAgreements(database, { day: question.day, today: context.today }),
  ]);
  const levels = levelsFrom(level, minLevel);
  const found = listOf(all, { statuses: status ?? null, levels });
  const rows = pageFrom(found.overlaps, { order: orderBy, after, most });
  const told = rows.map((row) => ({ ...row, isAgreed: isAgreed(row.overlap, agreements) }));
  const page = await readPage(context, info, told, { question, request, total: found.overlaps.length });
  return { ...page, byStatus: found.byStatus, byLevel: found.byLevel };
}

const positionAfter = (cursor: string) => {
  const [inner = ""] = readCursor(cursor, 1);
  return readPosition(readCursor(String(inner), 6));
};

/** One overlap; null for a key of none that the viewer sees, whatever the reason. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  { id, filter }: { id: string; filter: CoverageFilter },
): Promise<Overlap | null> {
  const [found] = await tell(context, info, [id], filter);
  return found ?? null;
}

/** The overlaps of some keys, as far as the viewer sees them, in that order. */
export async function tell(
  context: Context,
  info: GraphQLResolveInfo,
  keys: readonly string[],
  filter: CoverageFilter,
): Promise<Overlap[]> {
  const question = questionOf(context, ofKeys(filter, keys));
  const [all, agreements] = await Promise.all([
    findJudged(context, question),
    validAgreements(context.database, { day: question.day, today: context.today }),
  ]);
  const byKey = new Map(all.map((overlap) => [overlapKey(overlap), overlap]));
  const told = keys.flatMap((key): ToldOverlap[] => {
    const overlap = byKey.get(key);
    return overlap ? [{ overlap, position: NOWHERE, isAgreed: isAgreed(overlap, agreements) }] : [];
  });
  return readOverlaps(context, info, told, question);
}

/** What is told by key stands in no list. */
const NOWHERE = [0, 0, "", "", "", ""] as const;

/** A filter of the themes and places of some keys, so that no others are looked through. */
export function ofKeys(filter: CoverageFilter, keys: readonly string[]): CoverageFilter {
  const places = keys.flatMap((key) => readOverlapKey(key) ?? []);
  return {
    ...filter,
    themes: [...new Set(places.map(({ theme }) => theme))],
    countries: [...new Set(places.map(({ place }) => place))],
  };
}

/** Whether a valid agreement names every organisation of ours there, and both of the pair. */
function isAgreed({ theme, place, present, holders }: JudgedOverlap, agreements: readonly ValidAgreement[]) {
  const cell = { row: theme, column: place, theme, place, holders: [...new Set([...present, ...holders])] };
  return agreedCells([cell], agreements).size > 0;
}
