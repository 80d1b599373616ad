import { Decision, StageKind } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ObjectType, registerEnumType } from "type-graphql";

export enum CalendarKind {
  STAGE_OPENS = "STAGE_OPENS",
  STAGE_CLOSES = "STAGE_CLOSES",
  FEEDBACK_CLOSES = "FEEDBACK_CLOSES",
  DECIDED = "DECIDED",
  MEETING = "MEETING",
}

registerEnumType(CalendarKind, { name: "CalendarKind", description: "What happens on a day." });

@ObjectType({ description: "Something that happens on a day: of a decision, or a meeting of a body." })
export class CalendarDay {
  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => CalendarKind)
  kind!: CalendarKind;

  @Field(() => StageKind, {
    nullable: true,
    description: "Which stage opens or closes; null for anything else.",
  })
  stage!: StageKind | null;

  @Field(() => String, {
    nullable: true,
    description: "The body that meets, in the language asked for; null for anything else.",
  })
  body!: string | null;

  @Field(() => Decision, { nullable: true, description: "Null for a meeting." })
  decision!: Decision | null;
}
