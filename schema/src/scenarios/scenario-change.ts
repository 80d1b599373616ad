import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Scenario } from "./scenario.ts";
import { ScenarioChangeKind } from "./scenario-change-kind.ts";

/** One thing that is supposed. Rows of their own, so that whoever may not see an organisation is told of none that names it. */
@ObjectType({ description: "One thing that a scenario supposes." })
@Entity()
@Unique({ properties: ["scenario", "position"] })
export class ScenarioChange {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Scenario, { ref: true, deleteRule: "cascade" })
  scenario!: Ref<Scenario>;

  /** Id of the organisation whose scenario it is: its history is theirs to read. */
  @Property({ type: "uuid" })
  ownerId!: string;

  /** Changes are made one after another. */
  @Property({ type: "smallint" })
  position!: number;

  @Field(() => ScenarioChangeKind)
  @Enum(() => ScenarioChangeKind)
  kind!: ScenarioChangeKind;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "cascade" })
  organisation: Ref<Organisation> | null = null;

  @Field(() => ID, {
    nullable: true,
    description: "ISO 3166-1 alpha-2 of a country, or UN M49 of a region as a whole.",
  })
  @Property({ type: "text", nullable: true })
  place: string | null = null;

  @Field(() => ID, { nullable: true, description: "Code of a theme." })
  @Property({ type: "text", nullable: true })
  theme: string | null = null;

  @Field(() => ID, { nullable: true, description: "Code of a Joint Strategic Framework." })
  @Property({ type: "text", nullable: true })
  framework: string | null = null;

  @Field(() => Float, {
    nullable: true,
    description: "What known amounts are multiplied by; null for other kinds.",
  })
  @Property({ type: "double", nullable: true })
  factor: number | null = null;

  @Field(() => Float, {
    nullable: true,
    description: "Euro with which an organisation enters; null when unknown, and for other kinds.",
  })
  @Property({ type: "double", nullable: true })
  effortEur: number | null = null;
}
