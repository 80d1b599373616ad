import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { RoleAgreement } from "../coordination/role-agreement.ts";
import { Decision } from "../decisions/decision.ts";
import { Sourced } from "../imports/sourced.ts";
import { Country } from "../values/country.ts";
import type { Language } from "../values/localised-names.ts";
import { Region } from "../values/region.ts";
import { Theme } from "../values/theme.ts";
import { Visibility } from "../values/visibility.ts";
import { ImpactArena } from "./demand-enums.ts";

@ObjectType({ description: "A concrete change that is asked of those who decide." })
@Entity()
export class PolicyDemand extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "Its place in addresses; never changes." })
  @Unique()
  @Property({ type: "text" })
  slug!: string;

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { description: "What is asked, and why." })
  @Property({ type: "text" })
  summary!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  @Property({ type: "text" })
  language!: Language;

  @Index()
  @ManyToOne(() => Theme, { ref: true })
  theme!: Ref<Theme>;

  @Field(() => ImpactArena)
  @Enum(() => ImpactArena)
  arena!: ImpactArena;

  /** Where it is to change; null where the arena says it. */
  @Index()
  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @ManyToOne(() => Region, { ref: true, nullable: true })
  region: Ref<Region> | null = null;

  @Field(() => GraphQLLocalDate, { description: "Since when it is asked." })
  @Property({ type: "date" })
  raisedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "The adopted position on which it rests; null when none was named.",
  })
  @Property({ type: "text", nullable: true })
  position: string | null = null;

  @Field(() => String, { nullable: true, description: "Where that can be read." })
  @Property({ type: "text", nullable: true })
  positionUrl: string | null = null;

  /** In which it was decided, and by whom it was shaped; null when none was recorded. */
  @Index()
  @ManyToOne(() => Decision, { ref: true, nullable: true, deleteRule: "set null" })
  decision: Ref<Decision> | null = null;

  /** Who does what for it; null when nothing was agreed. */
  @Index()
  @ManyToOne(() => RoleAgreement, { ref: true, nullable: true, deleteRule: "set null" })
  agreement: Ref<RoleAgreement> | null = null;

  @Field(() => Visibility, { description: "Who may read it." })
  @Enum(() => Visibility)
  visibility: Visibility & Opt = Visibility.NETWORK;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
