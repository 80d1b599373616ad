import { SizeBand } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "What is told of a safe-space session. Nobody who attended is named or quoted." })
export class SafeSpaceInput {
  @Field(() => GraphQLLocalDate, { description: "The day on which it is, or was, held." })
  heldOn!: string;

  @Field(() => SizeBand, { nullable: true, description: "How many attended; needed once it is held." })
  sizeBand?: SizeBand | null;

  @Field(() => String, { nullable: true, description: "At most 2000 characters." })
  groundRules?: string | null;

  @ArrayMaxSize(20)
  @Field(() => [String], { description: "At most 20 lines of 1 to 200 characters." })
  topics!: string[];

  @Field(() => String, {
    nullable: true,
    description: "What those who attended want to be told; at most 5000 characters.",
  })
  summary?: string | null;
}

/** Which session, in which version. */
@ArgsType()
export class SafeSpaceArgs {
  @Field(() => ID, { description: "Id of the session." })
  session!: string;

  @Field(() => Int, { description: "The version that the change was made of." })
  version!: number;
}

@InputType({ description: "What is to happen after a safe-space session." })
export class SafeSpaceFollowUpInput {
  @Field(() => ID, { description: "Id of the session." })
  session!: string;

  @Field(() => String, { description: "1 to 500 characters." })
  text!: string;

  @Field(() => ID, { description: "Slug or id of the organisation that does it." })
  organisation!: string;

  @Field(() => GraphQLLocalDate, { description: "The day by which it is to be done." })
  dueOn!: string;
}
