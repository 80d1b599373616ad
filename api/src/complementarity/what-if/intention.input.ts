import { IntentionKind } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "What an organisation of the umbrella intends." })
export class IntentionInput {
  @Field(() => ID, { description: "Id of the organisation: the secretariat or a member." })
  organisationId!: string;

  @Field(() => IntentionKind, { description: "What it intends." })
  kind!: IntentionKind;

  @Field(() => ID, {
    nullable: true,
    description: "ISO 3166-1 alpha-2; needed to start, and to leave unless there is a theme.",
  })
  country?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Code of a theme; needed to start, and to leave unless there is a country.",
  })
  theme?: string | null;

  @Field(() => GraphQLLocalDate, { description: "The day from which it is meant to hold." })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: "At most 2000 characters; null for none." })
  note?: string | null;
}
