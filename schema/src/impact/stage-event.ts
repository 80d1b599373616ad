import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StageFlag } from "./demand-enums.ts";
import { PolicyDemand } from "./policy-demand.ts";

@ObjectType({ description: "How far a demand was on a day; setbacks stay." })
@Entity()
@Check({ name: "stage_event_of_the_scale", expression: "stage >= 0 and stage <= 6" })
export class StageEvent {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => PolicyDemand, { ref: true, deleteRule: "cascade" })
  demand!: Ref<PolicyDemand>;

  @Field(() => Int, {
    description:
      "0 absent; 1 on a formal agenda; 2 backed in words by a target; 3 formal commitment; 4 binding decision; 5 funded or executed; 6 practice verified by those concerned.",
  })
  @Property({ type: "smallint" })
  stage!: number;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  happenedOn!: string;

  @Field(() => StageFlag, { nullable: true, description: "Null where the stage says it all." })
  @Enum({ items: () => StageFlag, nullable: true })
  flag: StageFlag | null = null;

  @Field(() => String, { description: "What shows it." })
  @Property({ type: "text" })
  source!: string;

  @Field(() => String, { nullable: true, description: "Where that can be read." })
  @Property({ type: "text", nullable: true })
  url: string | null = null;
}
