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
import { Organisation } from "../organisations/organisation.ts";
import type { Language } from "../values/localised-names.ts";
import { Visibility } from "../values/visibility.ts";
import { Outcome } from "./outcome.ts";
import { ContributionRole } from "./outcome-enums.ts";

@ObjectType({
  description: "What an organisation says that it contributed to a change. There is no share of it.",
})
@Entity()
@Unique({ properties: ["outcome", "organisation"] })
@Check({ name: "contribution_ends_after_start", expression: "ended_on is null or ended_on >= began_on" })
export class Contribution {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  outcome!: Ref<Outcome>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => String, { description: "What it did, and how that plausibly led there." })
  @Property({ type: "text" })
  narrative!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  @Property({ type: "text" })
  language!: Language;

  @Field(() => ContributionRole)
  @Enum(() => ContributionRole)
  role!: ContributionRole;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null when not stated." })
  @Property({ type: "date", nullable: true })
  beganOn: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Null when not stated, and while it goes on.",
  })
  @Property({ type: "date", nullable: true })
  endedOn: string | null = null;

  @Field(() => GraphQLLocalDate, { description: "When the organisation last said that it stands." })
  @Property({ type: "date" })
  confirmedOn!: string;

  /** Who may read it, where the change is read. */
  @Enum(() => Visibility)
  visibility: Visibility & Opt = Visibility.PUBLIC;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
