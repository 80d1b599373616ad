import {
  DecisionOutcome,
  DecisionType,
  PartyCapacity,
  ProposalStatus,
  StageKind,
  StanceName,
} from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "A point that an organisation put on the agenda of a decision, for its own eyes.",
})
export class OurAgendaItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => GraphQLLocalDate)
  putOn!: string;
}

@ObjectType({ description: "What an organisation proposed to a decision, for its own eyes." })
export class OurProposal {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ProposalStatus)
  status!: ProposalStatus;

  @Field(() => GraphQLLocalDate)
  submittedOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Day of the last answer; null while there is none.",
  })
  answeredOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was answered so; null while there is no answer.",
  })
  reasons!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The sentence of the decided text that it changed; null where none is named.",
  })
  changedSentence!: string | null;

  @Field(() => String, { nullable: true, description: "Where that text can be read." })
  changedUrl!: string | null;
}

@ObjectType({ description: "How far an organisation took part in a decision, for its own eyes." })
export class OurScore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "0 not informed, 1 informed, 2 consulted, 3 co-decides, 4 decides." })
  actual!: number;

  @Field(() => Int, { nullable: true, description: "The level it wishes; null where it wishes no other." })
  desired!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it agrees with how it was involved; null when it did not say.",
  })
  agrees!: boolean | null;

  @Field(() => String, { nullable: true, description: "What shows it, in words." })
  evidence!: string | null;

  @Field(() => GraphQLLocalDate)
  assessedOn!: string;

  @Field(() => Boolean, { description: "Whether members and the secretariat may read it beside its name." })
  isShared!: boolean;

  @Field(() => Int, { description: "To be given back when it is said anew or taken back." })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "The session in which it was said; null outside one, and with a link of a member.",
  })
  sessionTitle!: string | null;
}

@ObjectType({
  description: "A decision in which an organisation has a part, and what it is told of its own part alone.",
})
export class OurDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DecisionType)
  type!: DecisionType;

  @Field(() => Boolean, { description: "Whether it is about the organisation’s own programme." })
  isOwnProgramme!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Who leads it, and answers for what is claimed; null where the viewer may not see that one.",
  })
  ledByName!: string | null;

  @Field(() => GraphQLLocalDate)
  openedOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it is open." })
  decidedOn!: string | null;

  @Field(() => DecisionOutcome, { nullable: true, description: "Null while it is open." })
  outcome!: DecisionOutcome | null;

  @Field(() => StageKind, {
    nullable: true,
    description: "The stage that is open today; null where none is.",
  })
  currentStage!: StageKind | null;

  @Field(() => PartyCapacity, {
    nullable: true,
    description: "As what the organisation was asked to take part; null when it was not asked.",
  })
  capacity!: PartyCapacity | null;

  @Field(() => StanceName, { nullable: true, description: "Where it stands; null when it was not asked." })
  stance!: StanceName | null;

  @Field(() => [OurAgendaItem], { description: "What it put on the agenda, by day." })
  agenda!: OurAgendaItem[];

  @Field(() => [OurProposal], { description: "What it proposed, by day." })
  proposals!: OurProposal[];

  @Field(() => OurScore, {
    nullable: true,
    description:
      "What it says itself; null when it has not, and with a link that somebody else made unless it is shared.",
  })
  said!: OurScore | null;

  @Field(() => OurScore, {
    nullable: true,
    description:
      "What was said of it in a session; null when there was none, and with a link that somebody else made unless it is shared.",
  })
  saidAtSession!: OurScore | null;

  @Field(() => OurScore, { nullable: true, description: "What is claimed of it; null when nothing is." })
  claimed!: OurScore | null;
}
