import { EvidenceFile, EvidenceItem, Organisation } from "@onze/schema";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { speakOfOwnPart } from "../impact.policy.ts";
import { EvidenceTest } from "../measures/process-tracing.ts";
import { EvidenceRights } from "./evidence.types.ts";
import { type Judged, testOf } from "./weigh-evidence.ts";

/** What the read model adds to a piece of evidence. */
interface ReadItem {
  readonly test: Judged;
  readonly viewerMay: { readonly addedBy: string | null };
  readonly addedBy: Organisation | null;
  readonly file: EvidenceFile | null;
}

@Resolver(() => EvidenceItem)
export class EvidenceItemResolver {
  @FieldResolver(() => EvidenceTest, {
    nullable: true,
    description: "Follows from how likely one would see it; null when nobody judged that.",
  })
  test(@Root() { test }: ReadItem): EvidenceTest | null {
    return testOf(test);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Who brought it; null where that organisation is gone.",
  })
  addedBy(@Root() { addedBy }: ReadItem) {
    return addedBy;
  }

  @FieldResolver(() => EvidenceFile, {
    nullable: true,
    description: "The copy that is kept of it; null without one.",
  })
  file(@Root() { file }: ReadItem) {
    return file;
  }

  @FieldResolver(() => EvidenceRights)
  viewerMay(@Root() { viewerMay }: ReadItem, @Ctx() { viewer }: Context): EvidenceRights {
    const { addedBy } = viewerMay;
    return { edit: allows(speakOfOwnPart, viewer, addedBy === null ? [] : [addedBy]) };
  }
}

@Resolver(() => EvidenceFile)
export class EvidenceFileResolver {
  @FieldResolver(() => String, { description: "Its name as it was brought." })
  name(@Root() { name }: { readonly name: string }) {
    return name;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: "Since when the piece of evidence has it." })
  storedAt(@Root() { storedAt }: { readonly storedAt: string }) {
    return storedAt;
  }

  @FieldResolver(() => String, { description: "Its path on this site; what is there is saved, never shown." })
  href(@Root() { href }: { readonly href: string }) {
    return href;
  }
}
