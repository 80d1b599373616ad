import { Affiliation, Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs, pageOf, type ReadPage, toConnection } from "../shared/page.ts";
import { RECORD_COST } from "../shared/statement-costs.ts";
import * as affiliations from "./affiliation.service.ts";
import * as reading from "./network.queries.ts";
import { findChanged } from "./organisation.queries.ts";
import { SourceLine } from "./organisation.resolver.ts";

export const AffiliationConnection = connectionOf("Affiliation", Affiliation);

@InputType({ description: "That an organisation belongs to a network." })
class AffiliationInput {
  @Field(() => ID, { description: "Of the organisation that belongs to it." })
  organisationId!: string;

  @Field(() => ID, { description: "Of the network." })
  networkId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Left out: not known since when." })
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Last day; left out while it lasts." })
  endsOn?: string | null;
}

@InputType({ description: "Other days for an affiliation; what is left out stays." })
class AffiliationDatesInput {
  @Field(() => ID, { description: "Of the affiliation." })
  id!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null where it is not known since when." })
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Last day; null while it lasts." })
  endsOn?: string | null;
}

/** What the read model adds to the stored fields. */
interface ReadAffiliation {
  readonly organisation: Organisation;
  readonly network: Organisation;
  readonly mayChange: boolean;
  readonly source: SourceLine;
}

@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Organisation, { description: "Who belongs to the network." })
  organisation(@Root() { organisation }: ReadAffiliation) {
    return organisation;
  }

  @FieldResolver(() => Organisation)
  network(@Root() { network }: ReadAffiliation) {
    return network;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change its days, or remove it." })
  mayChange(@Root() { mayChange }: ReadAffiliation) {
    return mayChange;
  }

  @FieldResolver(() => SourceLine, { description: "Where it was read; of what people entered, the day." })
  source(@Root() { source }: ReadAffiliation) {
    return source;
  }

  @Mutation(() => Affiliation, {
    description:
      "Records that an organisation belongs to a network. Refused where it belongs to it already in some of these days, or the network would belong to itself.",
  })
  async recordAffiliation(
    @Arg("input", () => AffiliationInput) input: AffiliationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reading.findAffiliation(context, info, await affiliations.record(context, input));
  }

  @Mutation(() => Affiliation, {
    description: "Gives an affiliation other days; refused as recording one is.",
  })
  async changeAffiliation(
    @Arg("input", () => AffiliationDatesInput) input: AffiliationDatesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reading.findAffiliation(context, info, await affiliations.changeDates(context, input));
  }

  @Mutation(() => Organisation, {
    description:
      "Removes an affiliation that never was, and answers who belonged; one that is over gets a last day instead.",
  })
  async removeAffiliation(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findChanged(context, info, await affiliations.remove(context, id));
  }
}

@Resolver(() => Organisation)
export class OrganisationAffiliationsResolver {
  @FieldResolver(() => [Organisation], { description: "Networks that it belongs or belonged to, each once." })
  networks(@Root() organisation: { networks: Organisation[] }) {
    return organisation.networks;
  }

  @FieldResolver(() => [Affiliation], {
    description: "Networks that it belongs or belonged to, with the days.",
  })
  affiliations(@Root() organisation: { affiliations: Affiliation[] }) {
    return organisation.affiliations;
  }

  @FieldResolver(() => AffiliationConnection, {
    description:
      "Who belongs or belonged to it, by name, with the days. Empty also where no list of its members is recorded.",
    complexity: RECORD_COST,
  })
  affiliates(
    @Root() organisation: Record<string, ReadPage<Affiliation>>,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ) {
    return toConnection(pageOf(organisation, "affiliates", { first, after }));
  }
}
