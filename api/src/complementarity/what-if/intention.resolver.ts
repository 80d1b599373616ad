import { Country, Intention, Organisation, Theme } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { IntentionInput } from "./intention.input.ts";
import * as intentions from "./intention.queries.ts";
import * as announcing from "./intention.service.ts";
import { announceIntentions } from "./what-if.policy.ts";

const IntentionConnection = connectionOf("Intention", Intention);

/** What the read model adds to the stored fields. */
interface ReadIntention {
  readonly organisation: Organisation;
  readonly country: Country | null;
  readonly theme: Theme | null;
  readonly mayWithdraw: { readonly organisationId: string; readonly withdrawnOn: string | null };
}

@Resolver(() => Intention)
export class IntentionResolver {
  @Query(() => IntentionConnection, {
    description: "What organisations of the umbrella announced to one another, the first to hold first.",
  })
  intentions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("withWithdrawn", () => Boolean, {
      defaultValue: false,
      description: "True to list those too that were withdrawn.",
    })
    withWithdrawn: boolean,
    @Arg("organisation", () => ID, {
      nullable: true,
      description: "Slug or id of whose they are; everybody's when left out.",
    })
    organisation: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return intentions.list(context, info, { ...page, withWithdrawn, organisation: organisation ?? null });
  }

  @Mutation(() => Intention, {
    nullable: true,
    description: "Announces what an organisation intends to the others of the umbrella, and to nobody else.",
  })
  async announceIntention(
    @Arg("input", () => IntentionInput) input: IntentionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return intentions.find(context, info, await announcing.announce(context, input));
  }

  @Mutation(() => Intention, {
    nullable: true,
    description: "Withdraws an intention; its history stays.",
  })
  async withdrawIntention(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return intentions.find(context, info, await announcing.withdraw(context, id));
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: ReadIntention) {
    return organisation;
  }

  @FieldResolver(() => Country, { nullable: true, description: "Null where it is about every country." })
  country(@Root() { country }: ReadIntention) {
    return country;
  }

  @FieldResolver(() => Theme, { nullable: true, description: "Null where it is about every theme." })
  theme(@Root() { theme }: ReadIntention) {
    return theme;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may withdraw it, while it stands." })
  mayWithdraw(
    @Root() { mayWithdraw: { organisationId, withdrawnOn } }: ReadIntention,
    @Ctx() { viewer }: Context,
  ) {
    return withdrawnOn === null && allows(announceIntentions, viewer, [organisationId]);
  }
}
