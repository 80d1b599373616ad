import { SafeSpaceState, SizeBand } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "What the viewer may do with a safe-space session." })
export class SafeSpaceRights {
  @Field(() => Boolean, { description: "Write it, take it further and back, and give out its code." })
  lead!: boolean;
}

@ObjectType({ description: "What is to happen after a session, for those who attended it." })
export class AttendedFollowUp {
  @Field(() => String)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Name of the organisation that does it; null where not everybody may know.",
  })
  organisation!: string | null;

  @Field(() => GraphQLLocalDate)
  dueOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it is not done." })
  doneOn!: string | null;
}

@ObjectType({ description: "A safe-space session, for those who attended it." })
export class AttendedSafeSpace {
  @Field(() => SafeSpaceState)
  state!: SafeSpaceState;

  @Field(() => GraphQLLocalDate)
  heldOn!: string;

  @Field(() => SizeBand)
  sizeBand!: SizeBand;

  @Field(() => String, { nullable: true })
  groundRules!: string | null;

  @Field(() => [String])
  topics!: string[];

  @Field(() => String, { nullable: true, description: "A draft until those who attended agreed." })
  summary!: string | null;

  @Field(() => [AttendedFollowUp], { description: "By the day on which it is due." })
  followUps!: AttendedFollowUp[];
}
