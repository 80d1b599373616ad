import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { DemandActionType } from "./demand-enums.ts";
import { PolicyDemand } from "./policy-demand.ts";

@ObjectType({ description: "What organisations did for a demand." })
@Entity()
@Check({ name: "demand_action_ends_after_start", expression: "ended_on is null or ended_on >= began_on" })
@Check({ name: "demand_action_meets_by_lobbying", expression: "met is null or type = 'LOBBY'" })
export class DemandAction {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => PolicyDemand, { ref: true, deleteRule: "cascade" })
  demand!: Ref<PolicyDemand>;

  @Field(() => DemandActionType)
  @Enum(() => DemandActionType)
  type!: DemandActionType;

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  beganOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null where it took a day, or goes on." })
  @Property({ type: "date", nullable: true })
  endedOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: "The office or body that was met, never a person; null for anything but lobbying.",
  })
  @Property({ type: "text", nullable: true })
  met: string | null = null;

  @Field(() => Boolean, {
    description:
      "Whether everybody who reads the demand may read of it, the public log of contacts among them.",
  })
  @Property({ type: "boolean" })
  isPublic: boolean & Opt = false;
}
