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
import { Visibility } from "../values/visibility.ts";

@ObjectType({
  description: "A holder and a partner working together: what activities prove and people confirm.",
})
@Entity()
@Unique({ properties: ["holder", "partner"] })
@Index({ properties: ["holder", "partnerNameKey", "id"] })
@Index({
  name: "partnership_awaiting",
  expression: "create index partnership_awaiting on partnership (partner_id, holder_id) where awaits_partner",
})
@Check({ name: "partnership_of_two", expression: "holder_id <> partner_id" })
export class Partnership extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Organisation, { ref: true })
  holder!: Ref<Organisation>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true })
  partner!: Ref<Organisation>;

  /** The partner's own, carried here so that the partners of a holder are read in the order of their names. */
  @Property({ type: "text" })
  partnerNameKey!: string;

  @Field(() => String, {
    nullable: true,
    description: "Partnership agreement or memorandum of understanding; null when not recorded.",
  })
  @Property({ type: "text", nullable: true })
  agreementType: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "First day of the earliest activity that proves it.",
  })
  @Property({ type: "date", nullable: true })
  startsOn: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Last day of the latest activity that proves it; null when open.",
  })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;

  /** As it is in force: the strictest of what was recorded and of all settings. */
  @Enum(() => Visibility)
  visibility: Visibility & Opt = Visibility.PUBLIC;

  /** What was recorded, while settings say more; null without any. */
  @Enum({ items: () => Visibility, nullable: true })
  recordedVisibility: Visibility | null = null;

  /** The widest visibility of the activities that prove it; null where only a person's word does. */
  @Enum({ items: () => Visibility, nullable: true })
  provenFor: Visibility | null = null;

  /**
   * Whether it arose with a partner that was hidden by then: it opens nothing of the partner's record to the holder, whose file
   * named it, until the partner or the secretariat accepts it. Nobody else is told, for it says that the partner was hidden; once
   * it is accepted, the history of the partnership tells the holder.
   */
  @Property({ type: "boolean" })
  awaitsPartner: boolean & Opt = false;

  /**
   * Whether its partner objected to it, and nobody has answered: it then counts nowhere, and is for its ends and for those
   * who see restricted records. It follows from the remarks.
   */
  @Field(() => Boolean, {
    description: "Whether its partner objected to it and nobody has answered; it then counts nowhere.",
  })
  @Property({ type: "boolean" })
  isDisputed: boolean & Opt = false;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Day on which its partner said that it is right; null when it has not.",
  })
  @Property({ type: "date", nullable: true })
  lastConfirmedOn: string | null = null;
}
