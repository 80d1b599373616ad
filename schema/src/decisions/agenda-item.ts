import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { BodyMeeting } from "../governance/body-meeting.ts";
import { Constituency } from "../governance/constituency.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Decision } from "./decision.ts";

@ObjectType({
  description: "A point on the agenda of a decision, of a meeting or of both, and who put it there.",
})
@Entity()
@Check({
  name: "agenda_item_is_of_something",
  expression: "decision_id is not null or meeting_id is not null",
})
export class AgendaItem {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Decision, { ref: true, nullable: true, deleteRule: "cascade" })
  decision: Ref<Decision> | null = null;

  @Index()
  @ManyToOne(() => BodyMeeting, { ref: true, nullable: true, deleteRule: "cascade" })
  meeting: Ref<BodyMeeting> | null = null;

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  /** Null where a constituency put it there and no organisation in particular. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  initiator: Ref<Organisation> | null = null;

  @Field(() => Constituency)
  @Enum(() => Constituency)
  constituency!: Constituency;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  putOn!: string;
}
