import {
  Activity,
  ActivityAmount,
  ActivityPartner,
  ActivityPlace,
  ActivityTheme,
  Organisation,
  Side,
  Theme,
} from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { SourceLine } from "../organisations/organisation.resolver.ts";
import { connectionOf, PageArgs, pageOf, type ReadPage, toConnection } from "../shared/page.ts";
import { RECORD_COST, STATEMENT_COST } from "../shared/statement-costs.ts";
import * as activities from "./activity.queries.ts";
import { ActivityOrderArgs } from "./activity-order.input.ts";
import { CoverageFilter } from "./coverage-filter.input.ts";

@ObjectType({
  description: "A text of a source, with the language it is written in: not always the one asked for.",
})
export class LocalisedText {
  @Field(() => String)
  text!: string;

  @Field(() => String, { description: "Code in lower case; `und` when the source states none." })
  language!: string;
}

export const ActivityConnection = connectionOf("Activity", Activity);

/** What the read model adds to the stored fields. */
interface ReadActivity {
  readonly holder: Organisation;
  readonly side: Side;
  readonly title: LocalisedText | null;
  readonly description: LocalisedText | null;
  readonly themes: ActivityTheme[];
  readonly places: ActivityPlace[];
  readonly budgets: ActivityAmount[];
  readonly totalEur: number | null;
  readonly partners: ActivityPartner[];
  readonly source: SourceLine;
}

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => ActivityConnection, {
    description:
      "Leaf activities with coverage in the filter, also of organisations that count on no side; what has no value to be ordered by comes last.",
    complexity: STATEMENT_COST,
  })
  activities(
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Args(() => ActivityOrderArgs) order: ActivityOrderArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return activities.list(context, info, filter ?? {}, order, page);
  }

  @Query(() => Activity, {
    nullable: true,
    description: "Null when there is none, or none that the viewer may see.",
  })
  activity(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return activities.find(context, info, id);
  }

  @Query(() => [Theme], { description: "The umbrella's themes, in their order." })
  themes(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return activities.listThemes(context, info);
  }

  @FieldResolver(() => Organisation, {
    description: "The organisation of the umbrella whose activity it is.",
  })
  holder(@Root() activity: ReadActivity) {
    return activity.holder;
  }

  @FieldResolver(() => Side, { description: "In its latest year." })
  side(@Root() activity: ReadActivity) {
    return activity.side;
  }

  @FieldResolver(() => LocalisedText, { nullable: true, description: "Null when the source gives none." })
  title(@Root() activity: ReadActivity) {
    return activity.title;
  }

  @FieldResolver(() => LocalisedText, { nullable: true, description: "Null when the source gives none." })
  description(@Root() activity: ReadActivity) {
    return activity.description;
  }

  @FieldResolver(() => [ActivityTheme], { name: "themes" })
  themesOf(@Root() activity: ReadActivity) {
    return activity.themes;
  }

  @FieldResolver(() => [ActivityPlace])
  places(@Root() activity: ReadActivity) {
    return activity.places;
  }

  @FieldResolver(() => [ActivityAmount], {
    description: "By year; empty when the source gives no amount, which is not zero.",
  })
  budgets(@Root() activity: ReadActivity) {
    return activity.budgets;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "Sum of the amounts known in euro; null when none is.",
  })
  totalEur(@Root() activity: ReadActivity) {
    return activity.totalEur;
  }

  @FieldResolver(() => [ActivityPartner])
  partners(@Root() activity: ReadActivity) {
    return activity.partners;
  }

  @FieldResolver(() => SourceLine)
  source(@Root() activity: ReadActivity) {
    return activity.source;
  }
}

@Resolver(() => ActivityPartner)
export class ActivityPartnerResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "Null while it has still to accept that it works with the holder, who reads no more than the words of its own file.",
  })
  organisation(@Root() partner: { organisation: Organisation | null }) {
    return partner.organisation;
  }
}

@Resolver(() => Organisation)
export class OrganisationActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    description: "Leaf activities that it holds.",
    complexity: RECORD_COST,
  })
  activities(
    @Root() organisation: Record<string, ReadPage<Activity>>,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ) {
    return toConnection(pageOf(organisation, "activities", { first, after }));
  }
}
