import { AlikeResolver } from "./alike.resolver.ts";
import { CheckStatementResolver } from "./check-statement.resolver.ts";
import { ImpactMatrixResolver } from "./impact-matrix.resolver.ts";
import { OutcomeResolver } from "./outcome.resolver.ts";
import {
  ContributionResolver,
  DemandOutcomesResolver,
  OrganisationOutcomesResolver,
  OutcomeConsentResolver,
} from "./outcome-parts.resolver.ts";

export const outcomeResolvers = [
  OutcomeResolver,
  ImpactMatrixResolver,
  CheckStatementResolver,
  AlikeResolver,
  ContributionResolver,
  OutcomeConsentResolver,
  DemandOutcomesResolver,
  OrganisationOutcomesResolver,
] as const;
