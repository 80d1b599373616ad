import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { TextsInput } from "../texts.ts";

@InputType({ description: "What will change because of what a round told." })
export class FollowUpInput {
  @Field(() => ID, { description: "Of the round." })
  roundId!: string;

  @Field(() => TextsInput, {
    description: "What will change, in one language at least; at most 1000 characters.",
  })
  text!: TextsInput;

  @Field(() => String, {
    description: "Who does it, in words and without the name of a person; at most 200 characters.",
  })
  doneBy!: string;

  @Field(() => GraphQLLocalDate, { description: "By when." })
  dueOn!: string;
}
