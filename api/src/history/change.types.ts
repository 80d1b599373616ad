import { ChangeAction, ChangedEntity, ChangePath } from "@onze/schema";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../shared/page.ts";

@ObjectType({ description: "One change of one field, or the making or removing of a record." })
export class Change {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDateTimeISO)
  at!: string;

  @Field(() => ChangePath)
  path!: ChangePath;

  @Field(() => String, {
    nullable: true,
    description: "Name of the person or the token; null when there was none, or the viewer may not know it.",
  })
  by!: string | null;

  @Field(() => Boolean, { description: "True when it was a person whose account was erased since." })
  byErased!: boolean;

  @Field(() => ChangedEntity)
  entity!: ChangedEntity;

  @Field(() => ID, {
    description:
      "Of the record; of a theme of an activity, the activity; of a figure of an indicator, the indicator.",
  })
  recordId!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the record is called; null when nothing is left of it.",
  })
  label!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The slug of the organisation whose record it is; null for other records, and where it is gone.",
  })
  slug!: string | null;

  @Field(() => ChangeAction)
  kind!: ChangeAction;

  @Field(() => String, {
    nullable: true,
    description: "Name of the field; null when it is about the whole record.",
  })
  field!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The theme, where a change is about one of an activity; the party, where it is about its roles in an agreement; the country of a figure of an indicator; the theme, else the country, of a weight.",
  })
  part!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What it was; null for no value or one that the viewer may not read, and of a whole record. Of a list, the entry that went.",
  })
  old!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What it became; null for no value or one that the viewer may not read, and of a whole record, but for the reason with which confidential records were opened. Of a list, the entry that came.",
  })
  new!: string | null;

  @Field(() => Boolean, { description: "Whether the viewer may take it back: nothing newer stands on it." })
  mayUndo!: boolean;

  @Field(() => Boolean, { description: "Whether it was taken back." })
  undone!: boolean;
}

export const ChangeConnection = connectionOf("Change", Change);

@ObjectType({ description: "Somebody, or a program, who made changes." })
export class ChangeAuthor {
  @Field(() => ID, { description: "Of the account or the token." })
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isProgram!: boolean;
}

@InputType({ description: "Which changes; all that is given must hold." })
export class ChangeFilter {
  @Field(() => ID, { nullable: true, description: "The slug of an organisation that it concerns." })
  organisation?: string;

  @Field(() => ChangedEntity, { nullable: true, description: "The kind of record." })
  entity?: ChangedEntity;

  @Field(() => ID, { nullable: true, description: "The id of a record." })
  recordId?: string;

  @Field(() => ChangePath, { nullable: true, description: "Through what it came." })
  path?: ChangePath;

  @Field(() => ID, {
    nullable: true,
    description:
      "The id of the account or token whose work it was; finds only whom the history names to the viewer.",
  })
  by?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "First day, in UTC." })
  from?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Last day, in UTC." })
  to?: string;
}
