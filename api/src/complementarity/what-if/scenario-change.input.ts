import { ScenarioChangeKind } from "@onze/schema";
import { Field, Float, ID, InputType } from "type-graphql";

@InputType({
  description:
    "One thing that is supposed. Its kind says what belongs to it: ORGANISATION_LEAVES an organisation, and a place, a theme or both; ORGANISATION_ENTERS an organisation, a place and a theme, and effort if it is known; FRAMEWORK_ENDS a framework; BUDGET_CHANGES a factor, and an organisation, a place or a theme.",
})
export class ScenarioChangeInput {
  @Field(() => ScenarioChangeKind, { description: "What is supposed." })
  kind!: ScenarioChangeKind;

  @Field(() => ID, { nullable: true, description: "Slug or id." })
  organisation?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "A key of the COUNTRY axis: ISO 3166-1 alpha-2, or UN M49 of a region as a whole.",
  })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: "Code of a theme." })
  theme?: string | null;

  @Field(() => ID, { nullable: true, description: "Code of a Joint Strategic Framework." })
  framework?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "0 or more: what known amounts are multiplied by, so that 0.5 halves them.",
  })
  factor?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Euro, 0 or more, over the years of the selection; left out while unknown.",
  })
  effortEur?: number | null;
}
