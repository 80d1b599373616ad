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
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Country } from "../values/country.ts";
import type { Language } from "../values/localised-names.ts";
import { Region } from "../values/region.ts";
import { Theme } from "../values/theme.ts";
import { Visibility } from "../values/visibility.ts";
import { ActorKind, ImpactArena } from "./demand-enums.ts";
import { InfluenceType, OutcomeDirection } from "./outcome-enums.ts";

@ObjectType({
  description:
    "An observable change in what somebody says or does, to which organisations say that they contributed (outcome harvesting).",
})
@Entity()
@Check({
  name: "outcome_ends_after_start",
  expression: "changed_until is null or changed_until >= changed_on",
})
@Check({
  name: "outcome_not_merged_into_itself",
  expression: "merged_into_id is null or merged_into_id <> id",
})
@Check({ name: "outcome_merged_on_a_day", expression: "(merged_into_id is null) = (merged_on is null)" })
export class Outcome extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "Its place in addresses; never changes." })
  @Unique()
  @Property({ type: "text" })
  slug!: string;

  @Field(() => String, { description: "The change in one sentence." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  @Property({ type: "text" })
  language!: Language;

  @Field(() => String, { description: "Who changed: an office, a body, a group; never a private person." })
  @Property({ type: "text" })
  actor!: string;

  @Field(() => ActorKind)
  @Enum(() => ActorKind)
  actorKind!: ActorKind;

  @Field(() => String, { description: "What they do or say otherwise." })
  @Property({ type: "text" })
  change!: string;

  @Field(() => String, { nullable: true, description: "How it was before; null when not stated." })
  @Property({ type: "text", nullable: true })
  changedFrom: string | null = null;

  @Field(() => String, { nullable: true, description: "How it is since; null when not stated." })
  @Property({ type: "text", nullable: true })
  changedTo: string | null = null;

  @Field(() => GraphQLLocalDate, { description: "When it changed, or began to." })
  @Property({ type: "date" })
  changedOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day of a change that took a while; null where it took a day.",
  })
  @Property({ type: "date", nullable: true })
  changedUntil: string | null = null;

  @Field(() => String, { nullable: true, description: "Why it matters; null when not stated." })
  @Property({ type: "text", nullable: true })
  significance: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: "How it came about, told in a few paragraphs; null when not told.",
  })
  @Property({ type: "text", nullable: true })
  story: string | null = null;

  @Index()
  @ManyToOne(() => Theme, { ref: true })
  theme!: Ref<Theme>;

  @Field(() => ImpactArena)
  @Enum(() => ImpactArena)
  arena!: ImpactArena;

  /** Where it changed; null where the arena says it. */
  @Index()
  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @ManyToOne(() => Region, { ref: true, nullable: true })
  region: Ref<Region> | null = null;

  @Field(() => InfluenceType)
  @Enum(() => InfluenceType)
  influenceType!: InfluenceType;

  @Field(() => OutcomeDirection)
  @Enum(() => OutcomeDirection)
  direction!: OutcomeDirection;

  @Field(() => Boolean, { description: "Whether somebody had meant to bring it about." })
  @Property({ type: "boolean" })
  isIntended!: boolean;

  /** Who wrote it down first. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true })
  harvestedBy!: Ref<Organisation>;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  harvestedOn!: string;

  /** Who may read it as far as whoever harvested it goes; partners, and places where it is dangerous, can make it stricter. */
  @Enum(() => Visibility)
  visibility: Visibility & Opt = Visibility.NETWORK;

  /** The same change as another recorded first; everything that belongs to this one is read there. Never more than one step. */
  @Index()
  @ManyToOne(() => Outcome, { ref: true, nullable: true, deleteRule: "set null" })
  mergedInto: Ref<Outcome> | null = null;

  @Property({ type: "date", nullable: true })
  mergedOn: string | null = null;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
