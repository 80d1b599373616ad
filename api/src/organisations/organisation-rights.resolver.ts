import { Organisation, Role } from "@onze/schema";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { type HeldOrganisation, rightsOver } from "./organisation.policy.ts";

@ObjectType({ description: "What the viewer may do with an organisation." })
export class OrganisationRights {
  @Field(() => Boolean, { description: "Change its name, acronym and website." })
  edit!: boolean;

  @Field(() => Boolean, { description: "Say who may see it." })
  setVisibility!: boolean;

  @Field(() => Boolean, { description: "Read every change of it that they may see." })
  readHistory!: boolean;

  @Field(() => Boolean, { description: "Say to which networks it belongs." })
  affiliate!: boolean;

  @Field(() => Boolean, { description: "Say who belongs to it, whoever that is." })
  affiliateOthers!: boolean;

  @Field(() => Boolean, {
    description: "Make a link with which it, a partner, looks at its record without an account.",
  })
  makeLink!: boolean;

  @Field(() => Boolean, { description: "Answer what partners said of what it records about them." })
  answerRemarks!: boolean;

  @Field(() => [Role], { description: "Roles to which they may invite somebody, the most usual first." })
  inviteTo!: Role[];

  @Field(() => [Role], {
    description: "Of these, the roles with which they may name somebody for confidential records.",
  })
  nameForConfidential!: Role[];
}

@Resolver(() => Organisation)
export class OrganisationRightsResolver {
  @FieldResolver(() => OrganisationRights)
  viewerMay(@Root() organisation: { viewerMay: HeldOrganisation }, @Ctx() { viewer }: Context) {
    return rightsOver(viewer, organisation.viewerMay);
  }
}
