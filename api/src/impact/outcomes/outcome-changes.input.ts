import {
  ActorKind,
  ContributionRole,
  ImpactArena,
  InfluenceType,
  type Language,
  OutcomeDirection,
  RivalAssessment,
  Visibility,
} from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";

/** Far more than any one change has to do with. */
export const MOST_LINKED = 100;

@InputType({ description: "A change in the parts of its statement." })
export class OutcomeInput {
  @Field(() => String, { description: "The change in one sentence: 1 to 300 characters." })
  title!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  language!: Language;

  @Field(() => String, {
    description: "Who changed: an office, a body or a group, never a private person; 1 to 200 characters.",
  })
  actor!: string;

  @Field(() => ActorKind, { description: "What kind of actor that is." })
  actorKind!: ActorKind;

  @Field(() => String, { description: "What they do or say otherwise: 1 to 2000 characters." })
  change!: string;

  @Field(() => String, { nullable: true, description: "How it was before; at most 1000 characters." })
  changedFrom?: string | null;

  @Field(() => String, { nullable: true, description: "How it is since; at most 1000 characters." })
  changedTo?: string | null;

  @Field(() => GraphQLLocalDate, {
    description: "When it changed, or began to: today at the latest, and not before it was asked for.",
  })
  changedOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day of a change that took a while; today at the latest.",
  })
  changedUntil?: string | null;

  @Field(() => String, { nullable: true, description: "Why it matters; at most 2000 characters." })
  significance?: string | null;

  @Field(() => String, { nullable: true, description: "How it came about; at most 8000 characters." })
  story?: string | null;

  @Field(() => ID, { description: "Code of the theme." })
  theme!: string;

  @Field(() => ImpactArena, { description: "Where policy changed." })
  arena!: ImpactArena;

  @Field(() => ID, {
    nullable: true,
    description: "ISO 3166-1 alpha-2. In the arena of partner countries a country or a region is needed.",
  })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: "UN M49; of a country and a region one at most." })
  region?: string | null;

  @Field(() => InfluenceType, { description: "In what something changed." })
  influenceType!: InfluenceType;

  @Field(() => OutcomeDirection, { description: "Whether it goes the way that was asked for." })
  direction!: OutcomeDirection;

  @Field(() => Boolean, { description: "Whether somebody had meant to bring it about." })
  isIntended!: boolean;

  @Field(() => Visibility, {
    defaultValue: Visibility.NETWORK,
    description:
      "Who may read it as far as those go who write it down, themselves among them. What partners say, and where it happened, can make that stricter.",
  })
  visibility!: Visibility;
}

@InputType({ description: "A change that is written down, with who does and what it has to do with." })
export class RecordOutcomeInput extends OutcomeInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "Drawn by whoever sends it, a UUID: sent again, as after a lost line, the change that it made is answered and nothing is written.",
  })
  key?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the organisation that writes it down; left out, one’s own.",
  })
  harvestedBy?: string | null;

  @ArrayMaxSize(MOST_LINKED)
  @Field(() => [ID], {
    defaultValue: [],
    description: "Slugs or ids of organisations that write it down with them.",
  })
  coAuthors!: string[];

  @ArrayMaxSize(MOST_LINKED)
  @Field(() => [ID], { defaultValue: [], description: "Slugs or ids of demands that it has to do with." })
  demands!: string[];
}

@InputType({ description: "What an organisation says that it contributed to a change." })
export class ContributionInput {
  @Field(() => String, {
    description: "What it did, and how that plausibly led there: 1 to 4000 characters.",
  })
  narrative!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  language!: Language;

  @Field(() => ContributionRole, { description: "What it says that its contribution was." })
  role!: ContributionRole;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Today at the latest." })
  beganOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Left out while it goes on." })
  endedOn?: string | null;

  @ArrayMaxSize(MOST_LINKED)
  @Field(() => [ID], {
    defaultValue: [],
    description: "Ids of what was done for a demand that it was part of.",
  })
  actions!: string[];

  @Field(() => Visibility, {
    defaultValue: Visibility.PUBLIC,
    description: "Who may read it, of those who read the change.",
  })
  visibility!: Visibility;
}

@InputType({ description: "A contribution that is added to a change." })
export class AddContributionInput extends ContributionInput {
  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the organisation that contributed; left out, one’s own.",
  })
  organisation?: string | null;
}

@InputType({ description: "How far another explanation of a change holds." })
export class RivalAssessmentInput {
  @Field(() => RivalAssessment, { description: "NOT_ASSESSED takes back what was said of it." })
  assessment!: RivalAssessment;

  @Field(() => String, {
    nullable: true,
    description: "Why: 1 to 1000 characters, with any assessment but NOT_ASSESSED.",
  })
  because?: string | null;
}

@InputType({ description: "Up to whom a partner lets a change be told." })
export class OutcomeConsentInput {
  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of a partner that wrote the change down or contributed; left out, one’s own.",
  })
  organisation?: string | null;

  @Field(() => Visibility, { description: "The widest class in which it may be told." })
  upTo!: Visibility;

  @Field(() => String, {
    nullable: true,
    description:
      "How it was said, at most 500 characters; needed of somebody who writes it down for the partner.",
  })
  note?: string | null;
}
