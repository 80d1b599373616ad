import { Term } from "@onze/schema";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "The decision that settled a word." })
export class TermDecision {
  @Field(() => ID)
  slug!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: "What the viewer may do with a word." })
export class TermRights {
  @Field(() => Boolean, { description: "Write down what was decided on it." })
  decide!: boolean;

  @Field(() => Boolean, { description: "Say it anew or take it back, while nothing was decided." })
  edit!: boolean;

  @Field(() => Boolean, { description: "Say what an organisation of theirs thinks of it." })
  remark!: boolean;
}

@ObjectType({ description: "A discouraged word in a text. It keeps nobody from saving." })
export class TermWarning {
  @Field(() => String, { description: "As it stands in the text." })
  found!: string;

  @Field(() => Term)
  term!: Term;
}
