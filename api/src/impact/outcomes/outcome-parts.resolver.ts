import {
  Contribution,
  DemandAction,
  Organisation,
  Outcome,
  OutcomeConsent,
  PolicyDemand,
  Visibility,
} from "@onze/schema";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { PageArgs, pageOf, type ReadPage, toConnection } from "../../shared/page.ts";
import { speakOfOwnPart } from "../impact.policy.ts";
import { OutcomeConnection } from "./outcome.resolver.ts";
import { ContributionRights } from "./outcome.types.ts";

/** What the read model adds to a contribution. */
interface ReadContribution {
  readonly organisation: Organisation;
  readonly actions: readonly DemandAction[];
  readonly visibility: { readonly visibility: Visibility; readonly organisation: string };
  /** The id of its organisation. */
  readonly viewerMay: string;
}

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: ReadContribution) {
    return organisation;
  }

  @FieldResolver(() => [DemandAction], { description: "What it did for a demand, the oldest first." })
  actions(@Root() { actions }: ReadContribution) {
    return actions;
  }

  @FieldResolver(() => Visibility, {
    nullable: true,
    description: "Who may read it, where the change is read; null for whoever may not change that.",
  })
  visibility(@Root() { visibility: told }: ReadContribution, @Ctx() { viewer }: Context) {
    return allows(speakOfOwnPart, viewer, [told.organisation]) ? told.visibility : null;
  }

  @FieldResolver(() => ContributionRights)
  viewerMay(@Root() { viewerMay: organisation }: ReadContribution, @Ctx() { viewer }: Context) {
    return { edit: allows(speakOfOwnPart, viewer, [organisation]) };
  }
}

@Resolver(() => OutcomeConsent)
export class OutcomeConsentResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }
}

@Resolver(() => PolicyDemand)
export class DemandOutcomesResolver {
  @FieldResolver(() => [Outcome], { description: "Changes that have to do with it, the newest first." })
  outcomes(@Root() { outcomes }: { readonly outcomes: readonly Outcome[] }) {
    return outcomes;
  }
}

@Resolver(() => Organisation)
export class OrganisationOutcomesResolver {
  @FieldResolver(() => OutcomeConnection, {
    description:
      "Changes that it wrote down or contributed to, as far as the viewer may know; the newest first.",
  })
  outcomes(
    @Root() organisation: Readonly<Record<string, ReadPage<Outcome>>>,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ) {
    return toConnection(pageOf(organisation, "outcomes", { first, after }));
  }
}
