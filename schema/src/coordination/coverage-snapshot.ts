import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";

@ObjectType({
  description:
    "A named day of the coverage with a filter. It holds no figures: it is read as the coverage stood on that day, by the visibility of today.",
})
@Entity()
export class CoverageSnapshot {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: "The day, to its end." })
  @Property({ type: "date" })
  takenOn!: string;

  @Field(() => String, {
    description:
      "The filter and the axes as the address of a view has them, such as `theme=health&rows=type`.",
  })
  @Property({ type: "text" })
  address!: string;

  /** Ids of the holders that the filter names: who may not see one of them does not see the snapshot. */
  @Property({ type: "array", defaultRaw: "'{}'" })
  holderIds: string[] & Opt = [];

  /** In whose name it was taken. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "timestamptz", defaultRaw: "now()" })
  createdAt: Opt<Date> = new Date();
}
