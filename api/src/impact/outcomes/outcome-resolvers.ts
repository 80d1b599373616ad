import { AlikeResolver } from "./alike.resolver.ts";
import { CheckStatementResolver } from "./check-statement.resolver.ts";
import { ContributeResolver } from "./contribute.resolver.ts";
import { ImpactMatrixResolver } from "./impact-matrix.resolver.ts";
import { MergeResolver } from "./merge.resolver.ts";
import { OutcomeResolver } from "./outcome.resolver.ts";
import {
  ContributionResolver,
  DemandOutcomesResolver,
  OrganisationOutcomesResolver,
  OutcomeConsentResolver,
} from "./outcome-parts.resolver.ts";
import { RecordOutcomeResolver } from "./record-outcome.resolver.ts";

export const outcomeResolvers = [
  OutcomeResolver,
  ImpactMatrixResolver,
  RecordOutcomeResolver,
  ContributeResolver,
  MergeResolver,
  CheckStatementResolver,
  AlikeResolver,
  ContributionResolver,
  OutcomeConsentResolver,
  DemandOutcomesResolver,
  OrganisationOutcomesResolver,
] as const;
