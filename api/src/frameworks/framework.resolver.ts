import {
  Activity,
  Country,
  Framework,
  FrameworkActor,
  FrameworkCycle,
  FrameworkKind,
  Organisation,
  StrategicGoal,
  Theme,
} from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { LocalisedText } from "../activities/activity.resolver.ts";
import type { Context } from "../context.ts";
import { SourceLine } from "../organisations/organisation.resolver.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import { rightsOverFramework } from "./framework.policy.ts";
import * as frameworks from "./framework.queries.ts";
import {
  ActorConfirmation,
  type CountedActors,
  confirmationOf,
  FrameworkRights,
  GoalWorker,
} from "./framework-types.ts";

export const FrameworkConnection = connectionOf("Framework", Framework);

@ArgsType()
class FrameworkArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Code of a cycle, such as 2022-2026." })
  cycle?: string;

  @Field(() => FrameworkKind, { nullable: true })
  kind?: FrameworkKind;
}

/** What the read model adds to the stored fields. */
interface ReadFramework {
  readonly name: string;
  readonly names: LocalisedText[];
  readonly activities: number;
  readonly cycle: FrameworkCycle;
  readonly country: Country | null;
  readonly theme: Theme | null;
  readonly referenceOrganisation: Organisation | null;
  readonly goals: StrategicGoal[];
  readonly actors: FrameworkActor[];
  readonly confirmation: { readonly counted: CountedActors; readonly minimum: number };
  readonly source: SourceLine;
  readonly viewerMay: { readonly referenceId: string | null };
}

@Resolver(() => Framework)
export class FrameworkResolver {
  @Query(() => FrameworkConnection, {
    description:
      "Joint Strategic Frameworks: the newest cycle first, those of countries before those of themes.",
  })
  frameworks(
    @Args(() => FrameworkArgs) args: FrameworkArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.list(context, info, args);
  }

  @Query(() => Framework, {
    nullable: true,
    description: "Null where none is recorded under the code, also where activities name it.",
  })
  framework(@Arg("code", () => ID) code: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return frameworks.find(context, info, code);
  }

  @Query(() => [FrameworkCycle], { description: "Programming cycles, the newest first." })
  frameworkCycles(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return frameworks.listCycles(context, info);
  }

  @FieldResolver(() => String, {
    description: "In the language asked for, with its cycle, as in Philippines 2022-2026.",
  })
  name(@Root() framework: ReadFramework) {
    return framework.name;
  }

  @FieldResolver(() => [LocalisedText], {
    description:
      "Its own name, without cycle, in each language written; empty where its country or theme names it.",
  })
  names(@Root() framework: ReadFramework) {
    return framework.names;
  }

  @FieldResolver(() => Int, {
    description: "Leaf activities linked to it that the viewer sees and that count.",
  })
  activities(@Root() framework: ReadFramework) {
    return framework.activities;
  }

  @FieldResolver(() => FrameworkCycle)
  cycle(@Root() framework: ReadFramework) {
    return framework.cycle;
  }

  @FieldResolver(() => Country, { nullable: true, description: "Null for a framework on a theme." })
  country(@Root() framework: ReadFramework) {
    return framework.country;
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: "Null for a framework of a country, and where none of our themes says the same.",
  })
  theme(@Root() framework: ReadFramework) {
    return framework.theme;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Coordinates it; null when not stated, or not for the viewer to see.",
  })
  referenceOrganisation(@Root() framework: ReadFramework) {
    return framework.referenceOrganisation;
  }

  @FieldResolver(() => [StrategicGoal])
  goals(@Root() framework: ReadFramework) {
    return framework.goals;
  }

  @FieldResolver(() => [FrameworkActor], { description: "Also those that have left, with their dates." })
  actors(@Root() framework: ReadFramework) {
    return framework.actors;
  }

  @FieldResolver(() => ActorConfirmation)
  confirmation(@Root() { confirmation: { counted, minimum } }: ReadFramework) {
    return confirmationOf(counted, minimum);
  }

  @FieldResolver(() => SourceLine)
  source(@Root() framework: ReadFramework) {
    return framework.source;
  }

  @FieldResolver(() => FrameworkRights)
  viewerMay(@Root() { viewerMay }: ReadFramework, @Ctx() { viewer }: Context) {
    return rightsOverFramework(viewer, viewerMay.referenceId);
  }
}

@Resolver(() => FrameworkActor)
export class FrameworkActorResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() actor: { organisation: Organisation }) {
    return actor.organisation;
  }

  @FieldResolver(() => Boolean, { description: "Whether it takes part today." })
  takesPart(@Root() actor: { takesPart: boolean }) {
    return actor.takesPart;
  }
}

@Resolver(() => StrategicGoal)
export class StrategicGoalResolver {
  @FieldResolver(() => String, { description: "In the language asked for, else in the next that has one." })
  name(@Root() goal: { name: string }) {
    return goal.name;
  }

  @FieldResolver(() => [LocalisedText], { description: "In each language written." })
  names(@Root() goal: { names: LocalisedText[] }) {
    return goal.names;
  }

  @FieldResolver(() => [Theme], { description: "What it is about." })
  themes(@Root() goal: { themes: Theme[] }) {
    return goal.themes;
  }

  @FieldResolver(() => [GoalWorker], {
    description:
      "Who works on it, as far as the viewer sees: by activities linked to it, or else by activities of the framework on its themes.",
  })
  workers(@Root() goal: { workers: GoalWorker[] }) {
    return goal.workers;
  }
}

@Resolver(() => Activity)
export class ActivityGoalsResolver {
  @FieldResolver(() => [StrategicGoal], { description: "Goals of its framework that somebody linked it to." })
  goals(@Root() activity: { goals: StrategicGoal[] }) {
    return activity.goals;
  }
}
