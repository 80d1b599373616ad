import { Country, NeedWeight, NeedWeightSet, NeedWeightSource, Theme } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import * as weights from "./need-weights.queries.ts";
import * as service from "./need-weights.service.ts";

const NeedWeightSetConnection = connectionOf("NeedWeightSet", NeedWeightSet);

@InputType({ description: "The weight of a theme, a country, or a theme in a country." })
export class NeedWeightInput {
  @Field(() => ID, { nullable: true, description: "Code of a theme." })
  theme?: string | null;

  @Field(() => ID, { nullable: true, description: "ISO 3166-1 alpha-2." })
  country?: string | null;

  @Field(() => Float, { description: "0 to 1." })
  value!: number;
}

@InputType({ description: "Weights that somebody decided; they sum to 1." })
export class NeedWeightSetInput {
  @Field(() => String, { description: "At most 200 characters." })
  title!: string;

  @Field(() => NeedWeightSource, { description: "What they rest on." })
  sourceType!: NeedWeightSource;

  @Field(() => String, { description: "Who decided it, in words; at most 300 characters." })
  decidedBy!: string;

  @Field(() => GraphQLLocalDate, { description: "Today at the latest." })
  decidedOn!: string;

  @Field(() => String, {
    description: "The minutes, analysis or index in which it stands; at most 500 characters.",
  })
  reference!: string;

  @Field(() => GraphQLLocalDate, { description: "The day from which on they are meant." })
  validFrom!: string;

  @ArrayMaxSize(5000)
  @Field(() => [NeedWeightInput], {
    description: "All of themes, all of countries, or all of both; each once.",
  })
  weights!: NeedWeightInput[];
}

/** What the read model adds to a set. */
interface ReadSet {
  readonly weights: NeedWeight[];
  readonly demonstration: boolean;
}

@Resolver(() => NeedWeightSet)
export class NeedWeightsResolver {
  @Query(() => NeedWeightSetConnection, {
    description:
      "Sets of need weights, the newest first. Two that disagree both stand; nothing averages them.",
  })
  needWeightSets(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return weights.list(context, info, page);
  }

  @Mutation(() => NeedWeightSet, {
    description:
      "Writes down weights that somebody decided. A set is never edited: another decision is another set.",
  })
  async decideNeedWeights(
    @Arg("input", () => NeedWeightSetInput) input: NeedWeightSetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return weights.findChanged(context, info, await service.decide(context, input));
  }

  @Mutation(() => ID, { description: "Takes away a set that was written down by mistake. Answers its id." })
  removeNeedWeights(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return service.remove(context, id);
  }

  @FieldResolver(() => [NeedWeight], { description: "By country, then by theme." })
  weights(@Root() { weights: ofSet }: ReadSet) {
    return ofSet;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadSet) {
    return demonstration;
  }
}

@Resolver(() => NeedWeight)
export class NeedWeightResolver {
  @FieldResolver(() => Theme, { nullable: true, description: "Null for a country as a whole." })
  theme(@Root() { theme }: { readonly theme: Theme | null }) {
    return theme;
  }

  @FieldResolver(() => Country, { nullable: true, description: "Null for a theme wherever it is." })
  country(@Root() { country }: { readonly country: Country | null }) {
    return country;
  }
}
