import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Visibility } from "../values/visibility.ts";
import { EvidenceClaim, EvidenceKind, EvidenceObserved, LinkState } from "./evidence-enums.ts";
import { EvidenceFile } from "./evidence-file.ts";
import { Outcome } from "./outcome.ts";

@ObjectType({
  description: "Something that would show, or not show, that a claim is true, and whether it was found.",
})
@Entity()
@Check({
  name: "evidence_item_likelihoods",
  expression:
    "(if_true is null) = (if_false is null) and if_true >= 0 and if_true <= 1 and if_false >= 0 and if_false <= 1",
})
export class EvidenceItem {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  outcome!: Ref<Outcome>;

  @Field(() => EvidenceClaim)
  @Enum(() => EvidenceClaim)
  claim!: EvidenceClaim;

  @Field(() => EvidenceKind)
  @Enum(() => EvidenceKind)
  kind!: EvidenceKind;

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { description: "Who made or keeps it." })
  @Property({ type: "text" })
  source!: string;

  @Field(() => String, { nullable: true, description: "Where it can be read; null where it cannot." })
  @Property({ type: "text", nullable: true })
  url: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Its own date; null when it has none." })
  @Property({ type: "date", nullable: true })
  datedOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: "What one would expect to see if the claim is true, and if it is not; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  expected: string | null = null;

  @Field(() => Float, {
    nullable: true,
    description: "How likely one would see it if the claim is true, 0 to 1; null when nobody judged.",
  })
  @Property({ type: "double", nullable: true })
  ifTrue: number | null = null;

  @Field(() => Float, {
    nullable: true,
    description: "How likely one would see it if the claim is not true, 0 to 1; null when nobody judged.",
  })
  @Property({ type: "double", nullable: true })
  ifFalse: number | null = null;

  @Field(() => EvidenceObserved)
  @Enum(() => EvidenceObserved)
  observed!: EvidenceObserved;

  @Field(() => String, {
    nullable: true,
    description:
      "Pieces of one group rest on each other, and are weighed as one; null where it stands by itself.",
  })
  @Property({ type: "text", nullable: true })
  dependencyGroup: string | null = null;

  /** Who brought it; null where that organisation is gone. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  addedBy: Ref<Organisation> | null = null;

  @Field(() => Visibility, { description: "Who may read it, where the change is read." })
  @Enum(() => Visibility)
  visibility: Visibility & Opt = Visibility.NETWORK;

  @Field(() => LinkState, {
    nullable: true,
    description: "Null where its address was not looked at yet, or it has none.",
  })
  @Enum({ items: () => LinkState, nullable: true })
  linkState: LinkState | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null where it was not looked at yet." })
  @Property({ type: "date", nullable: true })
  linkCheckedOn: string | null = null;

  /** The copy that is kept of it; null without one. */
  @Index()
  @ManyToOne(() => EvidenceFile, { ref: true, nullable: true, deleteRule: "set null" })
  file: Ref<EvidenceFile> | null = null;

  /** What the copy was called by whoever brought it, and since when it is kept; null without one. */
  @Property({ type: "text", nullable: true })
  fileName: string | null = null;

  @Property({ type: "datetime", nullable: true })
  fileKeptAt: Date | null = null;
}
