import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { mayWrite } from "../../organisations/organisation.read-models.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesListed } from "../../shared/visibility-impact.ts";
import { keepOutcomes } from "../impact.policy.ts";
import type { AlikeOutcome, PossibleDuplicate } from "./alike.types.ts";
import { type Likened, likenessOf, reasonsIn } from "./alike-outcomes.ts";

/** SQL of the JSON of what `Likened` holds. */
const likened = (o: string): string =>
  `json_build_object('id', ${o}.id, 'arena', ${o}.arena, 'theme', ${o}.theme_code, 'influenceType', ${o}.influence_type,
    'changedOn', ${o}.changed_on, 'place', coalesce(${o}.country_code, ${o}.region_code), 'language', ${o}.language,
    'words', concat_ws(' ', ${o}.title, ${o}.actor, ${o}.change))`;

/** SQL that holds where nobody has said that two changes are not the same. */
const isOpen = (one: string, other: string): string =>
  `not exists (select from outcome_distinction apart where apart.first_id = least(${one}.id, ${other}.id) and apart.second_id = greatest(${one}.id, ${other}.id))`;

/** Most days between two that are looked at. */
const APART = 180;

/** SQL that keeps the changes that could be the same as another, before anybody compares their words. */
const couldBe = (one: string, other: string): string =>
  `${other}.id <> ${one}.id and ${other}.arena = ${one}.arena and (${other}.theme_code = ${one}.theme_code or ${other}.influence_type = ${one}.influence_type)
    and abs(${other}.changed_on - ${one}.changed_on) <= ${APART} and ${isOpen(one, other)}`;

/** Most that are suggested of one change. */
const MOST_ALIKE = 5;

/** Other changes that the viewer sees and that may be the same as one, by its id; what speaks most for it first. */
export async function alikeOf(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<AlikeOutcome[]> {
  const query = new ReadQuery(info, context);
  const found = await context.database.rows<{
    one: Likened;
    other: Likened;
    outcome: AlikeOutcome["outcome"];
  }>(
    `select ${likened("one")} as one, ${likened("o")} as other, ${query.rootObject("o", ["outcome"])} as outcome
      from outcome one join outcome o on ${couldBe("one", "o")} where one.id = ${query.bind(id)} and ${seesListed("o", query.values)}
      order by o.id`,
    query.values.list,
  );
  return found
    .flatMap(({ one, other, outcome }) => {
      const likeness = likenessOf(one, other);
      return likeness === null ? [] : { outcome, likeness };
    })
    .toSorted((a, b) => b.likeness.score - a.likeness.score)
    .slice(0, MOST_ALIKE)
    .map(({ outcome, likeness }) => ({ outcome, reasons: reasonsIn(context.language, likeness) }));
}

/** Pairs of changes that may be the same and that the viewer may both keep; what speaks most for it first. */
export async function pairs(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<PossibleDuplicate>> {
  const found = await findPairs(context, info);
  const query = new ReadQuery(info, context);
  const telling = `with pair as materialized (select * from jsonb_to_recordset(${query.bind(JSON.stringify(found))}::jsonb)
    as given(rank int, first_id uuid, second_id uuid, reasons text[]))`;
  const page = query.rootPage("p", {
    from: "pair p where true",
    order: ["p.rank", "p.first_id", "p.second_id"],
    request,
  });
  return askPage<PossibleDuplicate>(context.database, page, query.values, telling);
}

/** A pair as its page is read. */
interface Pair {
  /** Less where more speaks for it. */
  readonly rank: number;
  readonly first_id: string;
  readonly second_id: string;
  readonly reasons: readonly string[];
}

const FINEST = 1000;

async function findPairs(context: Context, info: GraphQLResolveInfo): Promise<Pair[]> {
  const query = new ReadQuery(info, context);
  const keeps = (o: string): string =>
    `exists (select from (select ${o}.harvested_by_id as id union select author.organisation_id from outcome_author author where author.outcome_id = ${o}.id) keeper
      where ${mayWrite(keepOutcomes, "keeper.id", query)})`;
  const found = await context.database.rows<{ one: Likened; other: Likened }>(
    `with kept as materialized (select o.* from outcome o where ${seesListed("o", query.values)} and ${keeps("o")})
      select ${likened("one")} as one, ${likened("other")} as other from kept one join kept other
        on (other.harvested_on, other.id) > (one.harvested_on, one.id) and ${couldBe("one", "other")}`,
    query.values.list,
  );
  return found.flatMap(({ one, other }) => {
    const likeness = likenessOf(one, other);
    if (likeness === null) return [];
    const rank = Math.round(FINEST * (1 - likeness.score));
    return { rank, first_id: one.id, second_id: other.id, reasons: reasonsIn(context.language, likeness) };
  });
}
