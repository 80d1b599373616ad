import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "What the viewer may do with a demand." })
export class DemandRights {
  @Field(() => Boolean, { description: "Edit it, and all that belongs to it." })
  keep!: boolean;

  @Field(() => Boolean, { description: "Say how far a text takes up what it asks." })
  code!: boolean;
}
