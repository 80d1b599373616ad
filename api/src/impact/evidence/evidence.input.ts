import { EvidenceClaim, EvidenceKind, EvidenceObserved, Visibility } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field, Float, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A piece of evidence as it is written down." })
export class EditEvidenceInput {
  @Field(() => EvidenceClaim, { description: "What it is about." })
  claim!: EvidenceClaim;

  @Field(() => EvidenceKind, { description: "What kind of thing it is." })
  kind!: EvidenceKind;

  @Field(() => String, { description: "1 to 300 characters." })
  title!: string;

  @Field(() => String, { description: "Who made or keeps it: 1 to 300 characters." })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where it can be read: an http or https address.",
  })
  url?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Its own date; today or past." })
  datedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What one would expect to see if the claim is true, and if it is not: at most 2000 characters.",
  })
  expected?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "How likely one would see it if the claim is true, 0 to 1; with ifFalse, or neither.",
  })
  ifTrue?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "How likely one would see it if the claim is not true, 0 to 1; with ifTrue, or neither.",
  })
  ifFalse?: number | null;

  @Field(() => EvidenceObserved, { description: "Whether it was found, or looked for at all." })
  observed!: EvidenceObserved;

  @Field(() => String, {
    nullable: true,
    description: "A word that pieces share which rest on each other: at most 100 characters.",
  })
  dependencyGroup?: string | null;

  @Field(() => Visibility, { defaultValue: Visibility.NETWORK, description: "Who may read it." })
  visibility!: Visibility;
}

@InputType({ description: "A piece of evidence, and in whose name it is brought." })
export class EvidenceInput extends EditEvidenceInput {
  @Field(() => ID, {
    description: "Slug or id of an organisation that wrote the change down, or contributed to it.",
  })
  addedBy!: string;
}

/** How an organisation judges its own evidence. */
@ArgsType()
export class BondArgs {
  @Field(() => ID, { description: "Slug or id of the change." })
  outcome!: string;

  @Field(() => ID, {
    description: "Slug or id of an organisation that wrote the change down, or contributed to it.",
  })
  organisation!: string;

  @Field(() => [Int], { description: "Twenty, each 1 to 4, in the order of the checklist." })
  scores!: number[];

  @Field(() => String, { nullable: true, description: "At most 2000 characters." })
  note?: string | null;
}
