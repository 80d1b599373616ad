import { randomUUID } from "node:crypto";
import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

export enum SourceKind {
  IATI_FILE = "IATI_FILE",
  SHEET = "SHEET",
  WEBSITE = "WEBSITE",
  MANUAL = "MANUAL",
  DEMONSTRATION = "DEMONSTRATION",
}

registerEnumType(SourceKind, {
  name: "SourceKind",
  description: "What kind of thing a record was taken from.",
});

@ObjectType({ description: "Where records come from: a file, a sheet, a page, a person's own entry." })
@Entity()
export class Source {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => SourceKind)
  @Enum(() => SourceKind)
  kind!: SourceKind;

  @Field(() => String, { description: "Name of the file, page or sheet." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Name or identifier of its publisher; null when it names none.",
  })
  @Property({ type: "text", nullable: true })
  publisher: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  url: string | null = null;

  @Field(() => GraphQLLocalDate, {
    description: "The date that it states itself, else the day it was taken in.",
  })
  @Property({ type: "date" })
  takenOn!: string;

  @Index()
  @Property({ type: "uuid", nullable: true })
  importRunId: string | null = null;

  /** Whose records a file, or its part, holds; null for what is nobody's in particular. What it says of others tells of work with them. */
  @Property({ type: "uuid", nullable: true })
  holderId: string | null = null;

  /** True for everything that `onze seed remove-demo` takes away. */
  @Property({ type: "boolean" })
  demonstration: boolean & Opt = false;
}
