import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";

/** Longer lists are refused before anything is looked up; by how much they are too long is for the services to say. */
const LONGEST_LIST = 100;

@InputType({ description: "A session to be held. Whoever prepares it leads it." })
export class SessionInput {
  @Field(() => String, {
    description: "What it is about, in words that name nobody who is hidden; 1 to 200 characters.",
  })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: "The day on which people meet." })
  heldOn!: string;

  @Field(() => Boolean, {
    description: "Whether whoever leads it works for none of the organisations that take part.",
  })
  isIndependent!: boolean;

  @ArrayMaxSize(LONGEST_LIST)
  @Field(() => [ID], {
    description:
      "Slugs or ids of the organisations that take part; 8 at most. Those who sit there read their names.",
  })
  organisations!: string[];
}

@InputType({ description: "Which session a phone is at, and in whose name it speaks." })
export class SessionPlaceInput {
  @Field(() => ID, { description: "Id of the session." })
  session!: string;

  @Field(() => String, { description: "The code of its organisation." })
  code!: string;
}

@InputType({ description: "What is known of a decision that was named; what is left out stays." })
export class SessionDecisionInput {
  @Field(() => ID, { description: "Of the decision, in its session." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The decision in words; at most 200 characters." })
  label?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is about the own programme of one of those who are there.",
  })
  isOwnProgramme?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the decision of the register that it is about; empty for none.",
  })
  decision?: string | null;
}

@InputType({ description: "What is to happen because wish and fact differ." })
export class SessionActionInput {
  @Field(() => ID, {
    nullable: true,
    description: "Of the action that is put otherwise; left out, it is a new one.",
  })
  id?: string | null;

  @Field(() => ID, { description: "Of the decision, in the session, that it comes from." })
  decision!: string;

  @Field(() => String, { description: "What is to be done; at most 300 characters." })
  text!: string;

  @Field(() => ID, { description: "Of the organisation at the session that does it." })
  owner!: string;

  @Field(() => GraphQLLocalDate, { description: "The day by which it is done." })
  dueOn!: string;
}
