import { Outcome } from "@onze/schema";
import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../../shared/page.ts";

@ObjectType({ description: "Another change that may be the same." })
export class AlikeOutcome {
  @Field(() => Outcome)
  outcome!: Outcome;

  @Field(() => [String], {
    description: "What speaks for it, in the language asked for; what tells most first.",
  })
  reasons!: readonly string[];
}

@ObjectType({ description: "Two changes that may be the same." })
export class PossibleDuplicate {
  @Field(() => Outcome, { description: "The one that was written down first." })
  first!: Outcome;

  @Field(() => Outcome)
  second!: Outcome;

  @Field(() => [String], {
    description: "What speaks for it, in the language asked for; what tells most first.",
  })
  reasons!: readonly string[];
}

export const PossibleDuplicateConnection = connectionOf("PossibleDuplicate", PossibleDuplicate);
