import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Decision } from "../decisions/decision.ts";
import { Assessor } from "../decisions/decision-enums.ts";
import { Organisation } from "../organisations/organisation.ts";
import { ParticipationSession } from "./participation-session.ts";

@ObjectType({
  description:
    "How far an organisation took part in a decision, as somebody says, on the ladder from 0 to 4.",
})
@Entity()
@Unique({ properties: ["decision", "organisation", "assessedBy"] })
@Check({
  name: "participation_score_on_the_ladder",
  expression: "actual >= 0 and actual <= 4 and desired >= 0 and desired <= 4",
})
@Check({
  name: "participation_score_of_a_session",
  expression: "(assessed_by = 'FACILITATED') = (session_id is not null)",
})
@Check({
  name: "participation_score_wishes_are_the_organisations",
  expression: "assessed_by <> 'SECRETARIAT' or (desired is null and agrees is null)",
})
export class ParticipationScore {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Decision, { ref: true, deleteRule: "cascade" })
  decision!: Ref<Decision>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => Assessor)
  @Enum(() => Assessor)
  assessedBy!: Assessor;

  @Field(() => Int, { description: "0 not informed, 1 informed, 2 consulted, 3 co-decides, 4 decides." })
  @Property({ type: "smallint" })
  actual!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The level it wishes; null where it agrees with how it was, or was not asked.",
  })
  @Property({ type: "smallint", nullable: true })
  desired: number | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it agrees with how it was involved; null when not asked.",
  })
  @Property({ type: "boolean", nullable: true })
  agrees: boolean | null = null;

  @Field(() => String, { nullable: true, description: "What shows it, in words." })
  @Property({ type: "text", nullable: true })
  evidence: string | null = null;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  assessedOn!: string;

  /** The day on which it was first written, which no change moves: what is told of many together depends on it. */
  @Property({ type: "date" })
  firstToldOn!: string;

  /** The session in which it was said; null outside one. */
  @Index()
  @ManyToOne(() => ParticipationSession, { ref: true, nullable: true, deleteRule: "cascade" })
  session: Ref<ParticipationSession> | null = null;

  @Field(() => Boolean, { description: "Whether the organisation lets members read it beside its name." })
  @Property({ type: "boolean" })
  isShared: boolean & Opt = false;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
