import { ProposalStatus } from "@onze/schema";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "What the viewer may do with a proposal today." })
export class ProposalRights {
  @Field(() => Boolean, { description: "Write it anew or withdraw it: its author, until it is answered." })
  edit!: boolean;

  @Field(() => Boolean, { description: "Say that somebody looks at it." })
  takeUp!: boolean;

  @Field(() => Boolean, { description: "Answer it, for the first time or after it was contested." })
  answer!: boolean;

  @Field(() => Boolean, { description: "Take the last answer back, on the day on which it was given." })
  takeBack!: boolean;

  @Field(() => Boolean, { description: "Contest the last answer: its author, within the term." })
  contest!: boolean;
}

@ObjectType({ description: "How many proposals stand so." })
export class ProposalCount {
  @Field(() => ProposalStatus)
  status!: ProposalStatus;

  @Field(() => Int, { description: "At least 1." })
  count!: number;
}

@ObjectType({
  description:
    "How many proposals were made to a decision, of those whose author the viewer may know. Who may not read them is told nothing below five: a few could be laid beside what is known of those who were asked.",
})
export class ProposalCounts {
  @Field(() => Boolean, {
    description: "Whether the viewer may read each of them, and so is told also of a few.",
  })
  readsEach!: boolean;

  @Field(() => Int, { nullable: true, description: "Null where it is not told." })
  total!: number | null;

  @Field(() => [ProposalCount], { nullable: true, description: "By status; null where it is not told." })
  counts!: readonly ProposalCount[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is not told, in the language asked for; null where it is.",
  })
  whyNot!: string | null;
}
