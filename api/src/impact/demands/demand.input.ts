import { StageFlag } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { ImpactFilter } from "../impact-filter.ts";

@InputType({
  description:
    "Chooses demands: in the days from which they were raised to the last stage that was recorded, by those who stand behind them.",
})
export class DemandFilter extends ImpactFilter {
  @ArrayMaxSize(7)
  @Field(() => [Int], { nullable: true, description: "Stages, 0 to 6, in one of which it stands now." })
  stages?: number[] | null;

  @ArrayMaxSize(2)
  @Field(() => [StageFlag], { nullable: true, description: "What is said of it now besides its stage." })
  flags?: StageFlag[] | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of the decision that it names." })
  decision?: string | null;
}
