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
import { Field, ID, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import type { Narratives } from "../values/localised-names.ts";
import { Visibility } from "../values/visibility.ts";
import { ActivityStatus } from "./activity-enums.ts";

@ObjectType({
  description:
    "An organisation of the umbrella, the holder, does something with zero or more partners, in places, on themes, in a period.",
})
@Entity()
@Index({
  name: "activity_hidden",
  expression: "create index activity_hidden on activity (holder_id) where visibility <> 'PUBLIC'",
})
@Unique({ properties: ["holder", "identifier"] })
@Check({
  name: "activity_ends_after_start",
  expression: "ends_on is null or starts_on is null or ends_on >= starts_on",
})
export class Activity extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String, { description: "The IATI identifier, or the one that the holder uses." })
  @Index()
  @Property({ type: "text" })
  identifier!: string;

  @ManyToOne(() => Organisation, { ref: true })
  holder!: Ref<Organisation>;

  /** By language code. */
  @Property({ type: "json" })
  titles!: Narratives;

  @Property({ type: "json" })
  descriptions!: Narratives;

  /** The file's own default language; null when it states none. */
  @Property({ type: "text", nullable: true })
  language: string | null = null;

  @Field(() => ActivityStatus, { nullable: true, description: "Null when not stated." })
  @Enum({ items: () => ActivityStatus, nullable: true })
  status: ActivityStatus | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "The actual start, else the planned one." })
  @Property({ type: "date", nullable: true })
  startsOn: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "The actual end, else the planned one." })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;

  /** First and last year in which it counts; null when the source gives neither dates nor dated amounts. */
  @Property({ type: "smallint", nullable: true })
  firstYear: number | null = null;

  @Property({ type: "smallint", nullable: true })
  lastYear: number | null = null;

  @Property({ type: "smallint", nullable: true })
  hierarchy: number | null = null;

  /** Identifier of the activity that this one is part of. */
  @Property({ type: "text", nullable: true })
  parentIdentifier: string | null = null;

  @Field(() => Boolean, {
    description: "False for a programme whose parts are recorded: parts are counted, wholes are not.",
  })
  @Property({ type: "boolean" })
  isLeaf: boolean & Opt = true;

  @Field(() => ID, {
    nullable: true,
    description: "Code of the Joint Strategic Framework it belongs to; null when not stated.",
  })
  @Index()
  @Property({ type: "text", nullable: true })
  framework: string | null = null;

  /** Identifiers of activities of others from which its money comes. */
  @Property({ type: "array", defaultRaw: "'{}'" })
  providerActivities: string[] & Opt = [];

  /** Identifiers of activities of others to which its money goes. */
  @Property({ type: "array", defaultRaw: "'{}'" })
  receiverActivities: string[] & Opt = [];

  /**
   * Lowest level of sight for which another holder records the same money nearer to the partner: for these it is kept and
   * counts there. Null when it counts here for everybody.
   */
  @Property({ type: "smallint", nullable: true })
  countedElsewhereFrom: number | null = null;

  /** Highest level of sight for which it does; who sees further sees a partner of its own, and it counts here. */
  @Property({ type: "smallint", nullable: true })
  countedElsewhereTo: number | null = null;

  /** As it is in force: the strictest of what was recorded and of all settings. */
  @Enum(() => Visibility)
  visibility: Visibility & Opt = Visibility.PUBLIC;

  /** What was recorded, while settings say more; null without any. */
  @Enum({ items: () => Visibility, nullable: true })
  recordedVisibility: Visibility | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null when nobody has confirmed it yet." })
  @Property({ type: "date", nullable: true })
  lastConfirmedOn: string | null = null;

  /** The day on which its source no longer held it. */
  @Property({ type: "date", nullable: true })
  withdrawnOn: string | null = null;

  /** Of everything stored but line numbers: equal means that the source says the same as before. */
  @Property({ type: "text" })
  contentHash!: string;
}
