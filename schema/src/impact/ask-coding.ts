import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Account } from "../accounts/account.ts";
import { DemandAsk } from "./demand-ask.ts";
import { AskUptake } from "./demand-enums.ts";

@ObjectType({ description: "How far one person reads an ask in a named text; two read each by themselves." })
@Entity()
@Unique({ properties: ["ask", "codedBy"] })
export class AskCoding {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => DemandAsk, { ref: true, deleteRule: "cascade" })
  ask!: Ref<DemandAsk>;

  /** Whom nobody but themselves and administrators reads by name. */
  @Index()
  @ManyToOne(() => Account, { ref: true, deleteRule: "cascade" })
  codedBy!: Ref<Account>;

  @Field(() => AskUptake)
  @Enum(() => AskUptake)
  uptake!: AskUptake;

  @Field(() => String, { description: "The text that was read." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => String, { nullable: true, description: "Where it can be read." })
  @Property({ type: "text", nullable: true })
  url: string | null = null;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  codedOn!: string;
}
