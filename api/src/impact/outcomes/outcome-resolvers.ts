import { CheckStatementResolver } from "./check-statement.resolver.ts";
import { OutcomeResolver } from "./outcome.resolver.ts";
import {
  ContributionResolver,
  DemandOutcomesResolver,
  OrganisationOutcomesResolver,
  OutcomeConsentResolver,
} from "./outcome-parts.resolver.ts";

export const outcomeResolvers = [
  OutcomeResolver,
  CheckStatementResolver,
  ContributionResolver,
  OutcomeConsentResolver,
  DemandOutcomesResolver,
  OrganisationOutcomesResolver,
] as const;
