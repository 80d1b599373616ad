import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { choicesOf } from "../voice.read-models.ts";
import { audienceOf } from "./audience.ts";
import type { RoundResults } from "./result.types.ts";
import { type FrozenRow, tellResults } from "./tell-results.ts";

/** Of which round results are asked for. */
export interface ClosedRound {
  readonly round: string;
  /** The day on which it closed, in Brussels; null before. */
  readonly closedOn: string | null;
  /** How many were asked. */
  readonly invited: number;
  /** Whether two weeks have passed since. */
  readonly hasWaited: boolean | null;
}

/** What the viewer is told of a round; null before it closes. Nothing is counted here: it was, once, at closing. */
export async function resultsOf(
  context: Context,
  info: GraphQLResolveInfo,
  { round, closedOn, invited, hasWaited }: ClosedRound,
): Promise<RoundResults | null> {
  if (closedOn === null) return null;
  const audience = audienceOf(context.viewer, hasWaited ?? false);
  const query = new ReadQuery(info, context);
  const rows = await context.database.rows<FrozenRow>(
    `select r.cut, r.group_key as "group", r.figures, r.unsafe,
        case when q.id is not null then (${query.rootObject("q", ["cells", "question"])})::jsonb || jsonb_build_object('kind', q.kind, 'choices', ${choicesOf("q", query)}) end as question
      from round_result r left join question q on q.id = r.question_id
      where r.round_id = ${query.bind(round)} and r.audience = ${query.bind(audience)} order by r.position`,
    query.values.list,
  );
  const { language } = context;
  return tellResults(rows, { audience, invited }, { basis: null, asOf: closedOn, trust: null, language });
}
