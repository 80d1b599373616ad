import { Organisation } from "@onze/schema";
import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";

@ObjectType({ description: "What the viewer may do with a framework." })
export class FrameworkRights {
  @Field(() => Boolean, { description: "Change its name, goals and actors, and record commitments." })
  edit!: boolean;

  @Field(() => Boolean, { description: "Say which organisation coordinates it." })
  setReference!: boolean;

  @Field(() => Boolean, { description: "Link activities to it: any, or those of their own organisation." })
  linkActivities!: boolean;

  @Field(() => Boolean)
  readCommitments!: boolean;
}

/** What is counted of the actors of a framework. */
export interface CountedActors {
  readonly actors: number;
  readonly confirmed: number;
}

@ObjectType({
  description: "How many of the actors of a framework confirmed what is recorded of their work.",
})
export class ActorConfirmation {
  @Field(() => Int, { description: "Organisations that take part today." })
  actors!: number;

  @Field(() => Int, {
    description:
      "Of these, those with an activity confirmed in the last 12 months that is linked to the framework, in its country or on its theme.",
  })
  confirmed!: number;

  @Field(() => Float, { description: "Share of the actors, 0 to 1, that the cycle asks for." })
  minimum!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether that share is reached; null without any actor.",
  })
  isEnough!: boolean | null;
}

/** Whether enough of the actors confirmed. @param minimum share of them, 0 to 1. */
export const confirmationOf = ({ actors, confirmed }: CountedActors, minimum: number): ActorConfirmation => ({
  actors,
  confirmed,
  minimum,
  isEnough: actors === 0 ? null : confirmed / actors >= minimum,
});

export enum GoalBasis {
  LINKED = "LINKED",
  THEME = "THEME",
}
registerEnumType(GoalBasis, {
  name: "GoalBasis",
  description: "Why somebody is said to work on a goal.",
  valuesConfig: {
    LINKED: { description: "Activities of theirs are linked to it." },
    THEME: { description: "None is, but activities of theirs in the framework are on its themes." },
  },
});

@ObjectType({ description: "An organisation that works on a goal." })
export class GoalWorker {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => GoalBasis)
  basis!: GoalBasis;

  @Field(() => Int, { description: "Leaf activities by which it does." })
  activities!: number;
}
