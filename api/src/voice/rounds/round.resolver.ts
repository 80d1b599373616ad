import { Questionnaire, Round, RoundFollowUp } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { LocalisedText } from "../../activities/activity.resolver.ts";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { closeByHand } from "./close-by-hand.service.ts";
import { openRound } from "./open-round.service.ts";
import * as preparing from "./prepare-round.service.ts";
import { RoundInput } from "./round.input.ts";
import * as queries from "./round.queries.ts";
import { RoundCut, RoundRights, RoundStratum } from "./round.types.ts";
import { type ActedRound, rightsOverRound } from "./round-rights.ts";

const RoundConnection = connectionOf("Round", Round);

@ObjectType({
  description: "Links of one stratum, for whoever is asked to get one each.",
  simpleResolvers: true,
})
export class RoundLinks {
  @Field(() => ID)
  stratum!: string;

  @Field(() => [String], { description: "What each link holds; told once, and kept nowhere here." })
  tokens!: string[];
}

@ObjectType({ description: "A round that has just been opened, with its links.", simpleResolvers: true })
export class OpenedRound {
  @Field(() => Round)
  round!: Round;

  @Field(() => [RoundLinks])
  links!: RoundLinks[];
}

/** What the read model adds to a round. */
interface ReadRound {
  readonly title: string;
  readonly closesAt: string;
  readonly invited: number;
  readonly strata: RoundStratum[];
  readonly cuts: RoundCut[];
  readonly summary: string | null;
  readonly summaries: LocalisedText[];
  readonly demonstration: boolean;
  readonly questionnaire: Questionnaire;
  readonly followUps: RoundFollowUp[];
  readonly viewerMay: ActedRound;
}

@Resolver(() => Round)
export class RoundResolver {
  @Query(() => RoundConnection, {
    description: "Anonymous rounds, those that close last first; to the public those that have closed.",
  })
  rounds(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return queries.list(context, info, page);
  }

  @Query(() => Round, {
    nullable: true,
    description: "One round; null where there is none that the viewer sees.",
  })
  round(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return queries.find(context, info, id);
  }

  @Mutation(() => Round, { description: "Declares what a round will ask, of whom, and how it will be told." })
  async prepareRound(
    @Arg("input", () => RoundInput) input: RoundInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return queries.findRound(context, info, await preparing.prepare(context, input));
  }

  @Mutation(() => ID, { description: "Takes away a round that asked nobody yet. Answers its id." })
  dropRound(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return preparing.drop(context, id);
  }

  @Mutation(() => OpenedRound, {
    description: "Opens a round, and tells its links this once. From now on nothing of it is changed.",
  })
  async openRound(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const links = await openRound(context, id);
    return { round: await queries.findRound(context, info, id, ["round"]), links };
  }

  @Mutation(() => Round, {
    description:
      "Closes a round whose day is over, which happens by itself within a minute. None is closed earlier.",
  })
  async closeRound(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return queries.findRound(context, info, await closeByHand(context, id));
  }

  @FieldResolver(() => String, { description: "In the language asked for." })
  title(@Root() { title }: ReadRound) {
    return title;
  }

  @FieldResolver(() => Questionnaire)
  questionnaire(@Root() { questionnaire }: ReadRound) {
    return questionnaire;
  }

  @FieldResolver(() => GraphQLDateTimeISO, {
    description: "The instant from which on nobody answers any more.",
  })
  closesAt(@Root() { closesAt }: ReadRound) {
    return closesAt;
  }

  @FieldResolver(() => Int, { description: "How many are asked in all." })
  invited(@Root() { invited }: ReadRound) {
    return invited;
  }

  @FieldResolver(() => [RoundStratum])
  strata(@Root() { strata }: ReadRound) {
    return strata;
  }

  @FieldResolver(() => [RoundCut])
  cuts(@Root() { cuts }: ReadRound) {
    return cuts;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What people wrote, summed up by the facilitator; what they wrote is told to nobody else.",
  })
  summary(@Root() { summary }: ReadRound) {
    return summary;
  }

  @FieldResolver(() => [LocalisedText], { description: "The same in each language written." })
  summaries(@Root() { summaries }: ReadRound) {
    return summaries;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration: nobody was asked." })
  demonstration(@Root() { demonstration }: ReadRound) {
    return demonstration;
  }

  @FieldResolver(() => [RoundFollowUp], { description: "What will change, those due first before others." })
  followUps(@Root() { followUps }: ReadRound) {
    return followUps;
  }

  @FieldResolver(() => RoundRights)
  viewerMay(@Root() { viewerMay }: ReadRound, @Ctx() { viewer }: Context) {
    return rightsOverRound(viewer, viewerMay);
  }
}
