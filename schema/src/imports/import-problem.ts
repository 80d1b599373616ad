import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { ImportRun } from "./import-run.ts";

@ObjectType({
  description: "Something in a file that a person should know; the rest of the activity was taken in.",
})
@Entity()
export class ImportProblem {
  /** Not a number: the numbers that are missing from a list would tell how much of it is hidden. */
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => ImportRun, { ref: true, deleteRule: "cascade" })
  run!: Ref<ImportRun>;

  @Field(() => Int, {
    nullable: true,
    description: "Line of the file, counted from 1; null when it concerns the file.",
  })
  @Property({ type: "integer", nullable: true })
  line: number | null = null;

  @Field(() => String, { nullable: true, description: "Identifier of the activity; null when it has none." })
  @Property({ type: "text", nullable: true })
  activity: string | null = null;

  @Field(() => String, { nullable: true, description: "Element or attribute." })
  @Property({ type: "text", nullable: true })
  field: string | null = null;

  @Field(() => String, { nullable: true, description: "The value as the file gives it." })
  @Property({ type: "text", nullable: true })
  value: string | null = null;

  @Field(() => String, { description: "Stable name of the kind of problem." })
  @Property({ type: "text" })
  code!: string;

  @Field(() => String, { description: "One sentence that names the value and what would have been right." })
  @Property({ type: "text" })
  message!: string;
}
