import { ContributionRole, SubstantiationAnswer } from "@onze/schema";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { SubstantiationState } from "./substantiation.types.ts";

@ObjectType({
  description: "What somebody who is asked is shown of who contributed, as the network reads it.",
})
export class ToldContribution {
  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  narrative!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  language!: string;

  @Field(() => ContributionRole)
  role!: ContributionRole;
}

@ObjectType({ description: "A change as somebody who is asked is shown it, by its parts." })
export class ToldOutcome {
  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  language!: string;

  @Field(() => String, { description: "Who changed." })
  actor!: string;

  @Field(() => String, { description: "What they do or say otherwise." })
  change!: string;

  @Field(() => String, { nullable: true, description: "How it was before; null when not stated." })
  changedFrom!: string | null;

  @Field(() => String, { nullable: true, description: "How it is since; null when not stated." })
  changedTo!: string | null;

  @Field(() => GraphQLLocalDate)
  changedOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null where it took a day." })
  changedUntil!: string | null;

  @Field(() => String, { nullable: true, description: "In the language asked for; null when not stated." })
  place!: string | null;

  @Field(() => String, { nullable: true, description: "Why it matters; null when not stated." })
  significance!: string | null;

  @Field(() => Int, { description: "To be given back with an answer." })
  version!: number;

  @Field(() => [ToldContribution], { description: "By name." })
  contributions!: ToldContribution[];
}

@ObjectType({ description: "What somebody said before." })
export class OwnSubstantiation {
  @Field(() => SubstantiationAnswer)
  fact!: SubstantiationAnswer;

  @Field(() => SubstantiationAnswer)
  contribution!: SubstantiationAnswer;

  @Field(() => String, { nullable: true, description: "Null when they add nothing." })
  comment!: string | null;

  @Field(() => Boolean)
  consentsToName!: boolean;

  @Field(() => GraphQLDateTimeISO)
  answeredAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "How those who keep the change say that a disagreement was settled; null where they do not.",
  })
  settledBecause!: string | null;
}

@ObjectType({
  description: "What the link of somebody who is asked about a change opens. Reading it changes nothing.",
})
export class SubstantiationRequest {
  @Field(() => SubstantiationState)
  state!: SubstantiationState;

  @Field(() => Boolean, {
    description:
      "Whether they may answer, or change their answer, now. Consent to be named they may take back at any time.",
  })
  mayAnswer!: boolean;

  @Field(() => GraphQLDateTimeISO, { description: "Until when they may answer." })
  expiresAt!: Date;

  @Field(() => String, { description: "Whom it is for, as whoever asked wrote it." })
  name!: string;

  @Field(() => String, { description: "What makes them know, as whoever asked wrote it." })
  position!: string;

  @Field(() => String, { nullable: true, description: "Where they work; null when not stated." })
  worksFor!: string | null;

  @Field(() => String, { description: "The organisation in whose name they are asked." })
  askedBy!: string;

  @Field(() => Boolean, {
    description:
      "Whether they count as somebody of an organisation that claims the change, and so not as independent.",
  })
  isInside!: boolean;

  @Field(() => Boolean, { description: "Whether the change is of the demonstration." })
  demonstration!: boolean;

  @Field(() => ToldOutcome, {
    nullable: true,
    description:
      "Null once the time to answer is over, and where the change is kept to those concerned since.",
  })
  outcome!: ToldOutcome | null;

  @Field(() => OwnSubstantiation, { nullable: true, description: "Null while they have not answered." })
  answer!: OwnSubstantiation | null;
}
