import { Country, Organisation, Region, RoleInCell, Theme } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../shared/page.ts";

export enum AgreementState {
  VALID = "VALID",
  TO_COME = "TO_COME",
  EXPIRED = "EXPIRED",
}
registerEnumType(AgreementState, {
  name: "AgreementState",
  description: "Whether an agreement holds today.",
  valuesConfig: { EXPIRED: { description: "Its review date is here or past; expired is not agreed." } },
});

@ObjectType("RoleAgreementParty", { description: "A party of a role agreement." })
export class RoleAgreementPartyFacts {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => [RoleInCell], { description: "What it takes upon itself; empty where that is not stated." })
  roles!: RoleInCell[];
}

@ObjectType({ description: "What the viewer may do with a role agreement." })
export class RoleAgreementRights {
  @Field(() => Boolean, { description: "Change it, and end it." })
  change!: boolean;
}

@ObjectType("RoleAgreement", {
  description: "Who does what in a place on a theme, or about a demand, and until when that holds.",
})
export class RoleAgreementFacts {
  @Field(() => ID)
  id!: string;

  @Field(() => Theme, { nullable: true, description: "Null where it is about a demand." })
  theme!: Theme | null;

  @Field(() => Country, { nullable: true, description: "Null where it is about a region or a demand." })
  country!: Country | null;

  @Field(() => Region, { nullable: true, description: "Null where it is about a country or a demand." })
  region!: Region | null;

  @Field(() => String, {
    nullable: true,
    description: "What somebody asked for, in their words; null where it is about a theme in a place.",
  })
  demand!: string | null;

  @Field(() => [RoleAgreementPartyFacts], { description: "By name." })
  parties!: RoleAgreementPartyFacts[];

  @Field(() => String, {
    nullable: true,
    description: "Which body decided it, and when; null when not stated.",
  })
  mandate!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => GraphQLLocalDate)
  validFrom!: string;

  @Field(() => GraphQLLocalDate, { description: "From this day on it counts as expired." })
  reviewBy!: string;

  @Field(() => AgreementState)
  state!: AgreementState;

  @Field(() => Int, { description: "Raised by every change; to be given back with one." })
  version!: number;

  @Field(() => RoleAgreementRights)
  viewerMay!: RoleAgreementRights;
}

export const RoleAgreementConnection = connectionOf("RoleAgreement", RoleAgreementFacts);
