import { ActivityTheme, Country, Organisation, Partnership, Sector, Theme } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { SourceLine } from "../organisations/organisation.resolver.ts";
import { connectionOf, PageArgs, pageOf, type ReadPage, toConnection } from "../shared/page.ts";
import { RECORD_COST } from "../shared/statement-costs.ts";
import { find } from "./partnership.queries.ts";

export const PartnershipConnection = connectionOf("Partnership", Partnership);

/** What the read model adds to the stored fields. */
interface ReadPartnership {
  readonly holder: Organisation;
  readonly partner: Organisation;
  readonly themes: ActivityTheme[];
  readonly countries: Country[];
  readonly activityCount: number;
  readonly isCounted: boolean;
  readonly source: SourceLine;
}

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => Partnership, {
    nullable: true,
    description: "Null when there is none, or none that the viewer may see.",
  })
  partnership(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return find(context, info, id);
  }

  @FieldResolver(() => Organisation)
  holder(@Root() partnership: ReadPartnership) {
    return partnership.holder;
  }

  @FieldResolver(() => Organisation)
  partner(@Root() partnership: ReadPartnership) {
    return partnership.partner;
  }

  @FieldResolver(() => [ActivityTheme], {
    description: "Themes of the activities that prove it, each origin once.",
  })
  themes(@Root() partnership: ReadPartnership) {
    return partnership.themes;
  }

  @FieldResolver(() => [Country], { description: "Countries of the activities that prove it." })
  countries(@Root() partnership: ReadPartnership) {
    return partnership.countries;
  }

  @FieldResolver(() => Int, { description: "Activities that prove it." })
  activityCount(@Root() partnership: ReadPartnership) {
    return partnership.activityCount;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether figures count it. They do not while a partner that was hidden when a file first named it has still to accept it, nor while its partner objects to it.",
  })
  isCounted(@Root() partnership: ReadPartnership) {
    return partnership.isCounted;
  }

  @FieldResolver(() => SourceLine, {
    nullable: true,
    description: "Where the latest activity that proves it names the partner.",
  })
  source(@Root() partnership: ReadPartnership) {
    return partnership.source;
  }
}

@Resolver(() => Organisation)
export class OrganisationPartnershipsResolver {
  @FieldResolver(() => [Partnership], {
    description: "Partnerships in which it is the partner: who works with it.",
  })
  heldBy(@Root() organisation: { heldBy: Partnership[] }) {
    return organisation.heldBy;
  }

  @FieldResolver(() => PartnershipConnection, {
    description: "Partnerships that it holds, by name of the partner.",
    complexity: RECORD_COST,
  })
  partnerships(
    @Root() organisation: Record<string, ReadPage<Partnership>>,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ) {
    return toConnection(pageOf(organisation, "partnerships", { first, after }));
  }
}

@Resolver(() => Theme)
export class ThemeResolver {
  @FieldResolver(() => [Sector], { description: "DAC purpose codes that state it." })
  sectors(@Root() theme: { sectors: Sector[] }) {
    return theme.sectors;
  }
}
