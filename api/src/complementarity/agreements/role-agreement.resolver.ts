import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { PageArgs } from "../../shared/page.ts";
import { agreeOnRoles, mayAsOneOf } from "../coordination.policy.ts";
import { RoleAgreementChangeInput, RoleAgreementFilter, RoleAgreementInput } from "./role-agreement.input.ts";
import { findWritten, list } from "./role-agreement.queries.ts";
import * as agreements from "./role-agreement.service.ts";
import { RoleAgreementConnection, RoleAgreementFacts, RoleAgreementRights } from "./role-agreement.types.ts";

/** An agreement as it is read: of rights, the ids of its parties. */
interface ReadAgreement {
  readonly viewerMay: readonly string[];
}

@Resolver(() => RoleAgreementFacts)
export class RoleAgreementResolver {
  @Query(() => RoleAgreementConnection, {
    description: "Role agreements, those that hold from latest first, also expired ones.",
  })
  roleAgreements(
    @Arg("filter", () => RoleAgreementFilter, { nullable: true }) filter: RoleAgreementFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, info, filter ?? {}, page);
  }

  @Mutation(() => RoleAgreementFacts, {
    description: "Records who does what in a place on a theme, or about a demand.",
  })
  async recordRoleAgreement(
    @Arg("input", () => RoleAgreementInput) input: RoleAgreementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findWritten(context, info, await agreements.record(context, input));
  }

  @Mutation(() => RoleAgreementFacts, {
    description:
      "Changes a role agreement. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT, with the `current` version in its extensions.",
  })
  async changeRoleAgreement(
    @Arg("input", () => RoleAgreementChangeInput) input: RoleAgreementChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findWritten(context, info, await agreements.change(context, input));
  }

  @Mutation(() => RoleAgreementFacts, {
    description: "Lets a role agreement expire today; it stays to be read.",
  })
  async endRoleAgreement(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { description: "The version that was seen." }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findWritten(context, info, await agreements.end(context, { id, version }));
  }

  @FieldResolver(() => RoleAgreementRights)
  viewerMay(@Root() { viewerMay: parties }: ReadAgreement, @Ctx() { viewer }: Context) {
    return { change: mayAsOneOf(agreeOnRoles, viewer, parties) };
  }
}
