import { ParticipationSession, SessionDecision, SessionOrganisation } from "@onze/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "A decision of the register that people at a session talked about.",
  simpleResolvers: true,
})
export class LinkedDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: "Its place in addresses." })
  slug!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: "What an organisation said of one decision at a session.", simpleResolvers: true })
export class SessionScore {
  @Field(() => ID, { description: "Of the organisation at the session." })
  organisation!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The level, 0 to 4, at which it was; null while it is not said.",
  })
  actual!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it agrees with how all were involved; null while it is not said.",
  })
  agrees!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "The level, 0 to 4, that it wishes; null while it is not said, and where it is not asked.",
  })
  desired!: number | null;
}

@ObjectType({ description: "A session, as far as somebody may read it.", simpleResolvers: true })
export class SessionSheet {
  @Field(() => ParticipationSession)
  session!: ParticipationSession;

  @Field(() => ID, {
    nullable: true,
    description: "Of the organisation at the session in whose name a phone asks; null for those who lead.",
  })
  own!: string | null;

  @Field(() => Boolean, { description: "Whether the viewer leads it." })
  isLed!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may lead it from now on." })
  mayTakeOver!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the viewer may read what was said; without, there are neither organisations nor decisions.",
  })
  isReadable!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Last words of all, as who leads the session wrote them down.",
  })
  closingWords!: string | null;

  @Field(() => [SessionOrganisation], { description: "By name." })
  organisations!: SessionOrganisation[];

  @Field(() => [SessionDecision], { description: "As they were named, one after the other." })
  decisions!: SessionDecision[];
}
