import { OverlapStatusName } from "@onze/schema";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "An overlap as somebody saw it when they said how it stands." })
export class SeenOverlapInput {
  @Field(() => ID, { description: "As the overlap gives it." })
  id!: string;

  @Field(() => Int, { description: "The version that was seen; 0 where nobody had said anything." })
  version!: number;
}

@InputType({ description: "How overlaps stand, the same of all of them." })
export class OverlapStatusInput {
  @Field(() => [SeenOverlapInput], {
    description: "1 to 200, each once: all of them, or none when one is refused.",
  })
  overlaps!: SeenOverlapInput[];

  @Field(() => OverlapStatusName, { description: "UNEXAMINED takes back what was said." })
  status!: OverlapStatusName;

  @Field(() => String, {
    nullable: true,
    description: "At most 2000 characters; left out, the notes stay as they are, and null takes them away.",
  })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Slug or id of who takes the next step: one of the two, or the secretariat. Left out, it stays; null is nobody.",
  })
  assignee?: string | null;
}
