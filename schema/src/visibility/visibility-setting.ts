import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Activity } from "../activities/activity.ts";
import { Partnership } from "../activities/partnership.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Visibility } from "../values/visibility.ts";
import { VisibilityField } from "./visibility-field.ts";

/** Why something is not for everybody, by the list that was once proposed for IATI. */
export enum VisibilityReason {
  INTERNATIONAL_RELATIONS = "INTERNATIONAL_RELATIONS",
  SAFETY = "SAFETY",
  PERSONAL_INFORMATION = "PERSONAL_INFORMATION",
  COMMERCIAL = "COMMERCIAL",
}

registerEnumType(VisibilityReason, {
  name: "VisibilityReason",
  description: "Why something is not for everybody.",
  valuesConfig: { SAFETY: { description: "Somebody could come to harm." } },
});

/** In whose name a class was set. */
export enum SettingOrigin {
  PARTNER = "PARTNER",
  MEMBER = "MEMBER",
  SECRETARIAT = "SECRETARIAT",
}

registerEnumType(SettingOrigin, {
  name: "SettingOrigin",
  description: "In whose name a class was set.",
  valuesConfig: {
    PARTNER: { description: "The organisation itself asked for it; it holds at once and is reviewed later." },
  },
});

@ObjectType({
  description:
    "Who may see a record or a field, as one organisation set it; the strictest of all settings wins.",
})
@Entity()
@Check({
  name: "visibility_setting_of_one",
  expression: "num_nonnulls(organisation_id, activity_id, partnership_id) = 1",
})
@Check({
  name: "visibility_setting_field_of_organisation",
  expression: "field is null or organisation_id is not null",
})
@Index({
  name: "visibility_setting_once",
  expression:
    "create unique index visibility_setting_once on visibility_setting (organisation_id, activity_id, partnership_id, field, set_by_organisation_id) nulls not distinct",
})
export class VisibilitySetting {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation> | null;

  @Index()
  @ManyToOne(() => Activity, { ref: true, nullable: true, deleteRule: "cascade" })
  activity!: Ref<Activity> | null;

  @Index()
  @ManyToOne(() => Partnership, { ref: true, nullable: true, deleteRule: "cascade" })
  partnership!: Ref<Partnership> | null;

  @Field(() => VisibilityField, { nullable: true, description: "Null for the whole record." })
  @Enum({ items: () => VisibilityField, nullable: true })
  field!: VisibilityField | null;

  @Field(() => Visibility)
  @Enum(() => Visibility)
  visibility!: Visibility;

  @Field(() => VisibilityReason)
  @Enum(() => VisibilityReason)
  reason!: VisibilityReason;

  @Field(() => String, {
    nullable: true,
    description: "In their own words, for themselves and the secretariat; null for everybody else.",
  })
  @Property({ type: "text", nullable: true })
  note!: string | null;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  setByOrganisation!: Ref<Organisation>;

  @Field(() => SettingOrigin)
  @Enum(() => SettingOrigin)
  origin!: SettingOrigin;

  /** Who set it; null for a command. */
  @Property({ type: "uuid", nullable: true })
  setByAccountId!: string | null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  setAt!: Date & Opt;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      "When somebody of the secretariat read what a partner asked for or an import set; null when nobody has yet, and of all else.",
  })
  @Property({ type: "datetime", nullable: true })
  reviewedAt!: Date | null;

  @Property({ type: "uuid", nullable: true })
  reviewedById!: string | null;

  @Field(() => Int, {
    description: "Raised by every change of what it says; to be given back with another choice.",
  })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
