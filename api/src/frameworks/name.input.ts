import { Field, InputType } from "type-graphql";

@InputType({ description: "A name in one language." })
export class NameInput {
  @Field(() => String, { description: "nl, fr, en or es." })
  language!: string;

  @Field(() => String, { description: "At most 300 characters; empty for none." })
  text!: string;
}
