import { FrameworkCycle } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { SourceLine } from "../organisations/organisation.resolver.ts";
import * as cycles from "./cycle.service.ts";
import { listCycles } from "./framework.queries.ts";

@InputType({ description: "A cycle with the lines that hold in it; of a change, what is left out stays." })
class CycleInput {
  @Field(() => ID, { description: "First and last year, such as 2022-2026; it stays." })
  code!: string;

  @Field(() => Float, {
    nullable: true,
    description: "Share of each programme's operational costs, 0 to 1, inside frameworks; null for none.",
  })
  operationalShareLine?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Share of the sector's subsidy, 0 to 1, inside frameworks; null for none.",
  })
  subsidyShareLine?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Share of the actors, 0 to 1, who must have confirmed within 12 months before a gap is asserted; 0.5 when it was never given.",
  })
  confirmedShareMinimum?: number | null;
}

@Resolver(() => FrameworkCycle)
export class CycleResolver {
  @Mutation(() => FrameworkCycle, {
    description: "Records a programming cycle, from 1 January to 31 December.",
  })
  async recordCycle(
    @Arg("input", () => CycleInput) input: CycleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [cycle] = await listCycles(context, info, await cycles.record(context, input));
    return cycle;
  }

  @Mutation(() => FrameworkCycle, { description: "Changes the lines of a cycle." })
  async changeCycle(
    @Arg("input", () => CycleInput) input: CycleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [cycle] = await listCycles(context, info, await cycles.change(context, input));
    return cycle;
  }

  @FieldResolver(() => SourceLine)
  source(@Root() cycle: { source: SourceLine }) {
    return cycle.source;
  }
}
