import {
  Country,
  Membership,
  Organisation,
  OrganisationAlias,
  OrganisationIdentifier,
  OrganisationKind,
  OrganisationRole,
  Region,
  Source,
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
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import { listNetworks } from "./network.queries.ts";
import * as organisations from "./organisation.queries.ts";

@ObjectType({ description: "Where a fact was read." })
export class SourceLine {
  @Field(() => Source)
  source!: Source;

  @Field(() => Int, { nullable: true, description: "Counted from 1; null where the source has no lines." })
  line!: number | null;
}

export const OrganisationConnection = connectionOf("Organisation", Organisation);

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Words of a name, acronym, other name or identifier; case and accents do not matter.",
  })
  search?: string;
}

@ArgsType()
class OrganisationArgs extends SearchArgs {
  @Field(() => [OrganisationKind], { nullable: true })
  kinds?: OrganisationKind[];
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { description: "Organisations by name." })
  organisations(
    @Args(() => OrganisationArgs) args: OrganisationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return organisations.list(context, info, args);
  }

  @Query(() => OrganisationConnection, {
    description:
      "Networks by name: those that are one by their kind, and those to which somebody belongs. What they are tied to stands with each.",
  })
  networks(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNetworks(context, info, args);
  }

  @Query(() => Organisation, {
    nullable: true,
    description: "Null when there is none, or none that the viewer may see.",
  })
  organisation(
    @Arg("slug", () => ID) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return organisations.findBySlug(context, info, slug);
  }

  @FieldResolver(() => Country, { nullable: true, description: "Null when not stated." })
  country(@Root() { country }: Organisation) {
    return country;
  }

  @FieldResolver(() => Boolean, { description: "True for a record that only demonstrates." })
  demonstration(@Root() organisation: { demonstration: boolean }) {
    return organisation.demonstration;
  }

  @FieldResolver(() => [OrganisationIdentifier], {
    description: "Empty where its country is hidden, which each of them tells.",
  })
  identifiers(@Root() organisation: { identifiers: OrganisationIdentifier[] }) {
    return organisation.identifiers;
  }

  @FieldResolver(() => [OrganisationAlias], {
    description:
      "Other ways in which sources write its name, without those of holders whose work with it is hidden.",
  })
  aliases(@Root() organisation: { aliases: OrganisationAlias[] }) {
    return organisation.aliases;
  }

  @FieldResolver(() => [OrganisationRole])
  roles(@Root() organisation: { roles: OrganisationRole[] }) {
    return organisation.roles;
  }

  @FieldResolver(() => [Membership])
  memberships(@Root() organisation: { memberships: Membership[] }) {
    return organisation.memberships;
  }

  @FieldResolver(() => SourceLine, {
    nullable: true,
    description: "Where it was first read, of what the viewer may know; null where that is nothing.",
  })
  source(@Root() organisation: { source: SourceLine }) {
    return organisation.source;
  }
}

@Resolver(() => OrganisationAlias)
export class OrganisationAliasResolver {
  @FieldResolver(() => SourceLine, {
    nullable: true,
    description:
      "Where it was first written so, or else the organisation was read, of what the viewer may know; null where that is nothing.",
  })
  source(@Root() alias: { source: SourceLine }) {
    return alias.source;
  }
}

@Resolver(() => Region)
export class PlaceResolver {
  @Query(() => [Country], { description: "Every country and territory, by code." })
  countries(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return organisations.listCountries(context, info);
  }
}
