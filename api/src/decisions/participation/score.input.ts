import { Assessor, DecisionType } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which decisions; all that is given must hold." })
export class LedgerFilter {
  @ArrayMaxSize(11)
  @Field(() => [DecisionType], { nullable: true, description: "What they are about." })
  types?: DecisionType[] | null;

  @ArrayMaxSize(50)
  @Field(() => [Int], {
    nullable: true,
    description:
      "Years in which they were decided; those that are open count in the year in which they were opened.",
  })
  years?: number[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of an organisation that was asked to take part in them.",
  })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of who leads them." })
  ledBy?: string | null;
}

@InputType({ description: "Which scores; all that is given must hold." })
export class ScoreFilter extends LedgerFilter {
  @Field(() => ID, { nullable: true, description: "Slug or id of the decision." })
  decision?: string | null;

  @ArrayMaxSize(3)
  @Field(() => [Assessor], { nullable: true, description: "Who says it." })
  assessedBy?: Assessor[] | null;
}

@InputType({ description: "How far one’s own organisation took part in a decision." })
export class ScoreInput {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @Field(() => ID, { description: "Slug or id of the organisation, which was asked to take part." })
  organisation!: string;

  @Field(() => Int, { description: "0 not informed, 1 informed, 2 consulted, 3 co-decides, 4 decides." })
  actual!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it agrees with how it was involved; left out when not said.",
  })
  agrees?: boolean | null;

  @Field(() => Int, { nullable: true, description: "The level it wishes, where it does not agree." })
  desired?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What shows it, in one line of at most 300 characters.",
  })
  evidence?: string | null;

  @Field(() => Boolean, { description: "Whether members and the secretariat may read it beside its name." })
  isShared!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "The version that the change was made of; left out for what was not said yet.",
  })
  version?: number | null;
}

@InputType({ description: "How far an organisation took part, as whoever leads the decision claims." })
export class ClaimInput {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @Field(() => ID, { description: "Slug or id of the organisation, which was asked to take part." })
  organisation!: string;

  @Field(() => Int, { description: "0 not informed, 1 informed, 2 consulted, 3 co-decides, 4 decides." })
  actual!: number;

  @Field(() => String, {
    nullable: true,
    description: "What shows it, in one line of at most 300 characters.",
  })
  evidence?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version that the change was made of; left out for what was not claimed yet.",
  })
  version?: number | null;
}
