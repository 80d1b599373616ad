import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { agreeOnRoles, mayAsOneOf } from "../coordination.policy.ts";
import { RoleAgreementFacts, RoleAgreementRights } from "./role-agreement.types.ts";

/** An agreement as it is read: of rights, the ids of its parties. */
interface ReadAgreement {
  readonly viewerMay: readonly string[];
}

@Resolver(() => RoleAgreementFacts)
export class RoleAgreementResolver {
  @FieldResolver(() => RoleAgreementRights)
  viewerMay(@Root() { viewerMay: parties }: ReadAgreement, @Ctx() { viewer }: Context) {
    return { change: mayAsOneOf(agreeOnRoles, viewer, parties) };
  }
}
