import { BondAssessment, EvidenceClaim, EvidenceItem, Organisation, Outcome } from "@onze/schema";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { bondPrinciples } from "../measures/bond.ts";
import { Confidence, PrincipleScore } from "./evidence.types.ts";
import { type ReadPiece, weighClaim } from "./weigh-evidence.ts";

/** What shows, or does not show, that a change took place, and who contributed. */
@Resolver(() => Outcome)
export class OutcomeEvidenceResolver {
  @FieldResolver(() => [EvidenceItem], {
    description:
      "By what it is about, and by its own date; also what belongs to changes that were merged into it.",
  })
  evidence(@Root() { evidence }: { readonly evidence: readonly EvidenceItem[] }) {
    return evidence;
  }

  @FieldResolver(() => Confidence)
  confidence(
    @Arg("claim", () => EvidenceClaim, { defaultValue: EvidenceClaim.CONTRIBUTION }) claim: EvidenceClaim,
    @Root() { confidence }: { readonly confidence: readonly ReadPiece[] },
    @Ctx() { language }: Context,
  ): Confidence {
    return weighClaim(confidence, claim, language);
  }

  @FieldResolver(() => [BondAssessment], { description: "How organisations judge their own evidence." })
  bondAssessments(@Root() { bondAssessments }: { readonly bondAssessments: readonly BondAssessment[] }) {
    return bondAssessments;
  }
}

@Resolver(() => BondAssessment)
export class BondAssessmentResolver {
  @FieldResolver(() => Organisation, { description: "Who judges." })
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }

  @FieldResolver(() => [PrincipleScore], { description: "By principle; there is no total of them." })
  principles(@Root() { principles }: { readonly principles: readonly number[] }) {
    return bondPrinciples(principles);
  }
}
