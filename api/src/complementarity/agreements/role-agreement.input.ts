import { RoleInCell } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { AgreementState } from "./role-agreement.types.ts";

@InputType({ description: "A party of a role agreement, with what it takes upon itself." })
export class RoleAgreementPartyInput {
  @Field(() => ID, { description: "Slug or id: of the secretariat, a member or a peer umbrella." })
  organisation!: string;

  @Field(() => [RoleInCell], { nullable: true, description: "Each once; left out, it is not stated." })
  roles?: RoleInCell[] | null;
}

@InputType({ description: "Who does what in a place on a theme, or about a demand; one of the two." })
export class RoleAgreementInput {
  @Field(() => ID, { nullable: true, description: "Code of the theme; with a place." })
  theme?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "ISO 3166-1 alpha-2, or UN M49 for work that covers that region as a whole; with a theme.",
  })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What somebody asked for, in their words; in place of a theme and a place.",
  })
  demand?: string | null;

  @Field(() => [RoleAgreementPartyInput], { description: "2 to 50, each once." })
  parties!: RoleAgreementPartyInput[];

  @Field(() => String, { nullable: true, description: "Which body decided it, and when." })
  mandate?: string | null;

  @Field(() => String, { nullable: true, description: "At most 2000 characters; null for none." })
  note?: string | null;

  @Field(() => GraphQLLocalDate, { description: "The first day on which it holds." })
  validFrom!: string;

  @Field(() => GraphQLLocalDate, { description: "From this day on it counts as expired; after today." })
  reviewBy!: string;
}

@InputType({
  description: "What changes of a role agreement; what is left out stays. What it is about never changes.",
})
export class RoleAgreementChangeInput {
  @Field(() => ID, { description: "As the agreement gives it." })
  id!: string;

  @Field(() => Int, { description: "The version that was seen." })
  version!: number;

  @Field(() => [RoleAgreementPartyInput], { nullable: true, description: "All of them, 2 to 50." })
  parties?: RoleAgreementPartyInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Which body decided it, and when; at most 2000 characters, null for none.",
  })
  mandate?: string | null;

  @Field(() => String, { nullable: true, description: "At most 2000 characters; null for none." })
  note?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "The first day on which it holds." })
  validFrom?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "From this day on it counts as expired; after today.",
  })
  reviewBy?: string | null;
}

@InputType({ description: "Which role agreements; all that is given must hold." })
export class RoleAgreementFilter {
  @Field(() => ID, { nullable: true, description: "Code of a theme." })
  theme?: string | null;

  @Field(() => ID, { nullable: true, description: "ISO 3166-1 alpha-2, or UN M49." })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of a party." })
  organisation?: string | null;

  @Field(() => AgreementState, { nullable: true, description: "Whether it holds today." })
  state?: AgreementState | null;
}
