import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "People who are asked and have something in common.", simpleResolvers: true })
export class RoundStratum {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { description: "In the language asked for." })
  name!: string;

  @Field(() => Int, { description: "How many are asked." })
  invited!: number;
}

@ObjectType({ description: "Strata that results are told of together.", simpleResolvers: true })
export class RoundGroup {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { description: "In the language asked for." })
  name!: string;

  @Field(() => [ID], { description: "Keys of its strata." })
  strata!: string[];
}

@ObjectType({
  description: "One way in which results are divided, declared before anybody was asked.",
  simpleResolvers: true,
})
export class RoundCut {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { description: "In the language asked for." })
  name!: string;

  @Field(() => [RoundGroup])
  groups!: RoundGroup[];
}

@ObjectType({ description: "What the viewer may do with a round now.", simpleResolvers: true })
export class RoundRights {
  @Field(() => Boolean)
  open!: boolean;

  @Field(() => Boolean)
  close!: boolean;

  @Field(() => Boolean)
  drop!: boolean;

  @Field(() => Boolean, { description: "Read what people wrote, and sum it up." })
  summarise!: boolean;

  @Field(() => Boolean)
  reportBack!: boolean;
}
