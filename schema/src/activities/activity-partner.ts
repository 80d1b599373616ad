import type { Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Float, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { ActivityFact } from "./activity-fact.ts";

@ObjectType({ description: "A partner of an activity, as its source names it." })
@Entity()
@Check({ name: "activity_partner_share", expression: "share is null or (share >= 0 and share <= 1)" })
export class ActivityPartner extends ActivityFact {
  @Index()
  @ManyToOne(() => Organisation, { ref: true })
  partner!: Ref<Organisation>;

  @Field(() => String, { description: "The name as the source writes it." })
  @Property({ type: "text" })
  mention!: string;

  /** IATI OrganisationRole, or `R` when it is known only as the receiver of a transaction. */
  @Property({ type: "text" })
  role!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      "Share of the activity's effort that it received, 0 to 1; null when the source does not say.",
  })
  @Property({ type: "double", nullable: true })
  share: number | null = null;
}
