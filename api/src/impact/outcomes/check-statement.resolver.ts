import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { Values } from "../../shared/database.ts";
import { seesDemand } from "../../shared/visibility-impact.ts";
import { OutcomeDraftInput } from "./outcome.input.ts";
import { StatementRemark } from "./outcome.types.ts";
import { gapsOf } from "./statement-gaps.ts";
import { REMARKS } from "./statement-remarks.ts";

@Resolver()
export class CheckStatementResolver {
  @Query(() => [StatementRemark], {
    description:
      "What a statement of a change lacks so far, in the language asked for; empty where nothing. What was sent is not kept.",
  })
  async checkStatement(
    @Arg("input", () => OutcomeDraftInput) input: OutcomeDraftInput,
    @Ctx() context: Context,
  ): Promise<StatementRemark[]> {
    const { actor = null, change = null, changedOn = null, changedFrom = null, changedTo = null } = input;
    const { significance = null, arena = null, country = null, region = null, demands } = input;
    const statement = {
      ...{ actor, change, changedOn, changedFrom, changedTo, significance, arena },
      isPlaced: country !== null || region !== null,
      demandsRaisedOn: await raisedOn(context, demands ?? []),
    };
    return gapsOf(statement, context.dayInBrussels).map((gap) => ({
      gap,
      text: REMARKS[gap][context.language],
    }));
  }
}

/** The days since which demands that the viewer sees are asked. */
async function raisedOn(
  { database, viewer }: Context,
  demands: readonly string[],
): Promise<readonly string[]> {
  if (demands.length === 0) return [];
  const values = new Values(viewer.sight);
  const named = values.bind(demands);
  const found = await database.rows<{ day: string }>(
    `select asked.raised_on::text as day from policy_demand asked
      where (asked.slug = any(${named}::text[]) or asked.id::text = any(${named}::text[])) and ${seesDemand("asked", values)}`,
    values.list,
  );
  return found.map(({ day }) => day);
}
