import { Decision, Organisation } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

export enum WaitingKind {
  STANCE = "STANCE",
  SCORE = "SCORE",
  PROPOSAL = "PROPOSAL",
  FEEDBACK = "FEEDBACK",
}

registerEnumType(WaitingKind, {
  name: "WaitingKind",
  description: "For what somebody waits.",
  valuesConfig: {
    STANCE: { description: "To hear where a member stands." },
    SCORE: { description: "To hear how far an organisation took part." },
    PROPOSAL: { description: "For an answer to a proposal, or to an answer that was contested." },
    FEEDBACK: { description: "To hear what was done with what people said." },
  },
});

@ObjectType({ description: "What others wait for from an organisation that the viewer answers for." })
export class WaitingItem {
  @Field(() => ID, {
    description:
      "Of what waits: the proposal, the request for reactions, the stance asked for, or the invitation to take part. Unique in its kind.",
  })
  id!: string;

  @Field(() => WaitingKind)
  kind!: WaitingKind;

  @Field(() => GraphQLLocalDate, { description: "Since when." })
  since!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day on which it is in time; null where none was agreed.",
  })
  dueOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether that day is past, by the calendar in Brussels; null where none was agreed.",
  })
  isLate!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "The proposal or the question; null for anything else.",
  })
  title!: string | null;

  @Field(() => Decision)
  decision!: Decision;

  @Field(() => Organisation, { description: "From whom." })
  organisation!: Organisation;
}
