import { Constituency, type Language, ProposalStatus } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which proposals; all that is given must hold." })
export class ProposalFilter {
  @Field(() => ID, { nullable: true, description: "Slug or id of the decision." })
  decision?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of their author, where the viewer may know it.",
  })
  author?: string | null;

  @ArrayMaxSize(7)
  @Field(() => [ProposalStatus], { nullable: true, description: "How they stand: one of these." })
  statuses?: ProposalStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for those that wait for an answer, false for the others; left out, both.",
  })
  waiting?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for those that wait for an answer longer than agreed, false for the others; left out, both.",
  })
  late?: boolean | null;
}

@InputType({ description: "A proposal in other words." })
export class EditProposalInput {
  @Field(() => String, { description: "1 to 200 characters." })
  title!: string;

  @Field(() => String, { description: "What is proposed and why: 1 to 4000 characters." })
  text!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  language!: Language;
}

@InputType({ description: "What somebody proposes to a decision." })
export class ProposalInput extends EditProposalInput {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @Field(() => ID, { description: "Slug or id of the organisation that proposes it." })
  author!: string;

  @Field(() => Constituency, {
    nullable: true,
    description: "For whom it speaks, of what it is today; left out, the first of these that may take part.",
  })
  constituency?: Constituency | null;
}

@InputType({ description: "What became of a proposal, and why." })
export class ProposalAnswerInput {
  @Field(() => ProposalStatus, {
    description: "ADOPTED, ADOPTED_WITH_CHANGES, MERGED or REJECTED.",
  })
  outcome!: ProposalStatus;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the proposal to the same decision in which it goes on; for MERGED, and only then.",
  })
  mergedInto?: string | null;

  @Field(() => String, { nullable: true, description: "Why; at most 2000 characters." })
  reasons?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The sentence of the decided text that it changed; at most 1000 characters.",
  })
  changedSentence?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where that can be read: an http or https address.",
  })
  changedUrl?: string | null;
}

/** Which proposal, in which version. */
@ArgsType()
export class ProposalArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The version that the change was made of." })
  version!: number;
}
