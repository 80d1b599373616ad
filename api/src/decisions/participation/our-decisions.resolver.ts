import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { OurRecord } from "../../visibility/our-record.types.ts";
import { OurDecision } from "./our-decisions.types.ts";
import { scoreOwn } from "./score.policy.ts";

@Resolver(() => OurRecord)
export class OurDecisionsResolver {
  @FieldResolver(() => [OurDecision], {
    description:
      "Every decision in which it was asked, stands somewhere, brought something or is scored or claimed, the last first. A link that a member made tells of those that the member leads.",
  })
  decisions(@Root() { decisions }: { readonly decisions: readonly OurDecision[] }) {
    return decisions;
  }
}

/** What the read model adds to a decision: whose part it is, by its id, and whether it was asked how far it took part. */
interface ReadPart {
  readonly mayScore: { readonly organisation: string; readonly isAsked: boolean };
}

@Resolver(() => OurDecision)
export class OurDecisionResolver {
  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may say how far it took part: it was asked to, and a link that a member made does not speak of that.",
  })
  mayScore(@Root() { mayScore: { organisation, isAsked } }: ReadPart, @Ctx() { viewer }: Context): boolean {
    return isAsked && allows(scoreOwn, viewer, [organisation]);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether what it said and does not share is told: not with a link that somebody else made, who may have opened it.",
  })
  tellsUnshared(@Ctx() { viewer }: Context): boolean {
    return !viewer.sight.withLinkOfOther;
  }
}
