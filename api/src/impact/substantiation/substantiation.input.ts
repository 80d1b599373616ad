import { Independence, SubstantiationAnswer } from "@onze/schema";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Somebody who knows whether a change is as it is told, and how they are asked." })
export class SubstantiatorInput {
  @Field(() => String, { description: "1 to 200 characters." })
  name!: string;

  @Field(() => String, {
    description: "What makes them know, such as “researcher, university”: 1 to 200 characters.",
  })
  position!: string;

  @Field(() => String, { nullable: true, description: "Where they work: at most 200 characters." })
  affiliation?: string | null;

  @Field(() => String, {
    description:
      "Where the link is mailed to. It is forgotten thirty days after they answer, or their time is over.",
  })
  email!: string;

  @Field(() => String, { description: "Of the mail and of the page: nl, fr, en or es." })
  language!: string;

  @Field(() => Independence, {
    description: "How far they stand from those who claim. Who works for one of these is INTERNAL.",
  })
  independence!: Independence;

  @Field(() => ID, {
    description:
      "In whose name: slug or id of an organisation of the viewer that claims the change; the secretariat’s own for the secretariat.",
  })
  askedBy!: string;
}

@InputType({ description: "What somebody who was asked says." })
export class SubstantiationAnswerInput {
  @Field(() => SubstantiationAnswer, { description: "Whether it changed as it is told." })
  fact!: SubstantiationAnswer;

  @Field(() => SubstantiationAnswer, {
    description: "Whether what is told contributed to it; not FULL where they DISAGREE that it changed.",
  })
  contribution!: SubstantiationAnswer;

  @Field(() => String, { nullable: true, description: "What they add: at most 2000 characters." })
  comment?: string | null;

  @Field(() => Boolean, {
    description: "Whether others may read who they are, and what they add. It can be taken back at any time.",
  })
  consentsToName!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Where they work: at most 200 characters. What whoever asked wrote is kept where it is left out.",
  })
  worksFor?: string | null;

  @Field(() => Int, { description: "The version of the change that they read." })
  outcomeVersion!: number;
}
