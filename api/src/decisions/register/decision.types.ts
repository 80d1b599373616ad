import { StanceName } from "@onze/schema";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many members stand so." })
export class StanceCount {
  @Field(() => StanceName)
  stance!: StanceName;

  @Field(() => Int, { description: "Members of whom the viewer may know it." })
  count!: number;
}

@ObjectType({ description: "What the viewer may do with a decision." })
export class DecisionRights {
  @Field(() => Boolean, { description: "Edit it, and all that belongs to it." })
  lead!: boolean;

  @Field(() => Boolean, { description: "Say where an organisation of theirs stands." })
  stateStance!: boolean;
}
