import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Source } from "../imports/source.ts";

export enum NeedWeightSource {
  PARTNER_PRIORITY = "PARTNER_PRIORITY",
  JOINT_CONTEXT_ANALYSIS = "JOINT_CONTEXT_ANALYSIS",
  EXTERNAL_INDEX = "EXTERNAL_INDEX",
  MEMBER_CHOICE = "MEMBER_CHOICE",
}

registerEnumType(NeedWeightSource, {
  name: "NeedWeightSource",
  description: "What a set of need weights rests on.",
});

/** Weights are a decision, so a set is never edited: another decision is another set, and both are shown side by side. */
@ObjectType({
  description:
    "How much need somebody decided that each theme, country or both stand for; sets are never averaged.",
})
@Entity()
export class NeedWeightSet {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => NeedWeightSource)
  @Enum(() => NeedWeightSource)
  sourceType!: NeedWeightSource;

  @Field(() => String, { description: "Who decided it, in words." })
  @Property({ type: "text" })
  decidedBy!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  decidedOn!: string;

  @Field(() => String, { description: "The minutes, analysis or index in which it stands." })
  @Property({ type: "text" })
  reference!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  validFrom!: string;

  /** Null where somebody entered it here; the history says who. */
  @ManyToOne(() => Source, { ref: true, nullable: true })
  source: Ref<Source> | null = null;
}
