import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ObjectType } from "type-graphql";
import { Theme } from "../values/theme.ts";
import { ThemeOrigin } from "./activity-enums.ts";
import { ActivityFact } from "./activity-fact.ts";

@ObjectType({ description: "The share of an activity on a theme, and where that theme comes from." })
@Entity()
@Check({ name: "activity_theme_share", expression: "share > 0 and share <= 1" })
export class ActivityTheme extends ActivityFact {
  @Field(() => Theme, { nullable: true, description: "Null for the share on which no theme is stated." })
  @ManyToOne(() => Theme, { ref: true, nullable: true })
  theme: Ref<Theme> | null = null;

  @Field(() => Float, { description: "0 to 1; the themes of an activity add up to 1." })
  @Property({ type: "double" })
  share!: number;

  @Field(() => ThemeOrigin)
  @Enum(() => ThemeOrigin)
  origin!: ThemeOrigin;

  @Field(() => String, { nullable: true, description: "The code or the word that it rests on." })
  @Property({ type: "text", nullable: true })
  evidence: string | null = null;

  @Field(() => Boolean, {
    description: "True when the share is an equal part, because the source gives none.",
  })
  @Property({ type: "boolean" })
  assumedEqual: boolean & Opt = false;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null unless a person confirmed it." })
  @Property({ type: "date", nullable: true })
  confirmedOn: string | null = null;
}
