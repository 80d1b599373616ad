import { Field, ObjectType, registerEnumType } from "type-graphql";

/** What a statement of a change lacks that somebody else could check. */
export enum StatementGap {
  NO_ACTOR = "NO_ACTOR",
  NO_CHANGE = "NO_CHANGE",
  NO_DATE = "NO_DATE",
  FUTURE_DATE = "FUTURE_DATE",
  BEFORE_DEMAND = "BEFORE_DEMAND",
  NOT_OBSERVABLE = "NOT_OBSERVABLE",
  NO_FROM = "NO_FROM",
  NO_TO = "NO_TO",
  NO_PLACE = "NO_PLACE",
  NO_SIGNIFICANCE = "NO_SIGNIFICANCE",
}

registerEnumType(StatementGap, {
  name: "StatementGap",
  description: "What a statement of a change lacks, so that somebody else could check it.",
  valuesConfig: {
    BEFORE_DEMAND: { description: "It changed before it was asked for." },
    NOT_OBSERVABLE: { description: "It tells what people know or feel, and nothing that they do or say." },
    NO_FROM: { description: "It does not tell how it was before." },
    NO_TO: { description: "It does not tell how it is since." },
  },
});

@ObjectType({ description: "What the viewer may do with a change." })
export class OutcomeRights {
  @Field(() => Boolean, {
    description: "Edit it, and say who wrote it down and to which demands it belongs.",
  })
  keep!: boolean;

  @Field(() => Boolean, { description: "Say what an organisation of theirs contributed." })
  contribute!: boolean;

  @Field(() => Boolean, { description: "Say that it is the same as another that they may keep." })
  merge!: boolean;

  @Field(() => Boolean, { description: "Say up to whom a partner lets it be told." })
  consent!: boolean;

  @Field(() => Boolean, { description: "List what else may have brought it about, and assess that." })
  assess!: boolean;
}

@ObjectType({ description: "What the viewer may do with a contribution." })
export class ContributionRights {
  @Field(() => Boolean, { description: "Write it anew, say that it stands, or take it back." })
  edit!: boolean;
}

@ObjectType({ description: "What a statement of a change lacks, said to whoever writes it." })
export class StatementRemark {
  @Field(() => StatementGap)
  gap!: StatementGap;

  @Field(() => String, { description: "What to write, in the language asked for." })
  text!: string;
}
