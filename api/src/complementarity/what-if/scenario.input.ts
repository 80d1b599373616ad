import { Field, ID, InputType, Int } from "type-graphql";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { ScenarioChangeInput } from "./scenario-change.input.ts";

@InputType({ description: "A scenario to be kept." })
export class ScenarioInput {
  @Field(() => ID, { description: "Id of the organisation whose it is." })
  organisationId!: string;

  @Field(() => String, { description: "1 to 200 characters." })
  title!: string;

  @Field(() => String, { nullable: true, description: "At most 2000 characters; null for none." })
  note?: string | null;

  @Field(() => String, {
    defaultValue: "",
    description:
      "The filter as addresses of the dashboard hold it, such as `country=BJ&year=2026`, and nothing else.",
  })
  address!: string;

  @Field(() => EffortBasis, { defaultValue: EffortBasis.PRESENCE, description: "What is counted." })
  basis!: EffortBasis;

  @Field(() => [ScenarioChangeInput], { description: "At most 20, made one after another." })
  changes!: ScenarioChangeInput[];
}

@InputType({ description: "What to change of a scenario; what is left out stays." })
export class ScenarioEdit {
  @Field(() => ID, { description: "Of the scenario." })
  id!: string;

  @Field(() => Int, { description: "The version that the edit was made of." })
  version!: number;

  @Field(() => String, { nullable: true, description: "1 to 200 characters." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "At most 2000 characters; null for none." })
  note?: string | null;

  @Field(() => String, { nullable: true, description: "The filter as addresses of the dashboard hold it." })
  address?: string | null;

  @Field(() => EffortBasis, { nullable: true, description: "What is counted." })
  basis?: EffortBasis | null;

  @Field(() => [ScenarioChangeInput], { nullable: true, description: "At most 20; they replace all others." })
  changes?: ScenarioChangeInput[] | null;
}

@InputType({ description: "Who is to see a scenario." })
export class ScenarioSharing {
  @Field(() => ID, { description: "Of the scenario." })
  id!: string;

  @Field(() => Boolean, {
    description: "True for members and the secretariat; false for its own organisation alone.",
  })
  shared!: boolean;
}
