import type { ViewerRole } from "@onze/api";
import type { Role } from "@onze/schema";
import type { Builders } from "./builders.ts";
import type { Added } from "./insert-organisation.ts";
import { ACCOUNT_SAMPLES } from "./samples/account.samples.ts";
import { ACTIVITY_SAMPLES } from "./samples/activity.samples.ts";
import { COORDINATION_SAMPLES } from "./samples/coordination.samples.ts";
import { DECISION_SAMPLES } from "./samples/decision.samples.ts";
import { DEMAND_SAMPLES } from "./samples/demand.samples.ts";
import { EVIDENCE_SAMPLES } from "./samples/evidence.samples.ts";
import { FRAMEWORK_SAMPLES } from "./samples/framework.samples.ts";
import { GOVERNANCE_SAMPLES } from "./samples/governance.samples.ts";
import { HISTORY_SAMPLES } from "./samples/history.samples.ts";
import { IMPORT_SAMPLES } from "./samples/import.samples.ts";
import { NEED_SAMPLES } from "./samples/need.samples.ts";
import { NETWORK_SAMPLES } from "./samples/network.samples.ts";
import { OUTCOME_SAMPLES } from "./samples/outcome.samples.ts";
import { PARTICIPATION_SAMPLES } from "./samples/participation.samples.ts";
import { PROPOSAL_SAMPLES } from "./samples/proposal.samples.ts";
import { READING_SAMPLES } from "./samples/reading.samples.ts";
import { SAFE_SPACE_SAMPLES } from "./samples/safe-space.samples.ts";
import { SESSION_SAMPLES } from "./samples/session.samples.ts";
import { SUBSTANTIATION_SAMPLES } from "./samples/substantiation.samples.ts";
import { TERM_SAMPLES } from "./samples/term.samples.ts";
import { VISIBILITY_SAMPLES } from "./samples/visibility.samples.ts";
import { VOICE_SAMPLES } from "./samples/voice.samples.ts";
import { WHAT_IF_SAMPLES } from "./samples/what-if.samples.ts";
import type { TestApp } from "./start-app.ts";

/** What a sample may use to make what it asks about. */
export interface SampleWorld {
  readonly add: Builders;
  readonly sql: TestApp["sql"];
}

/** How an operation is asked in the name of every role. */
export interface Sample {
  readonly query: string;
  /** Its variables, about new data of `whose`; left out where it is about nobody's data, so that there are none of others. */
  readonly variables?: (world: SampleWorld, whose: Added) => Promise<Readonly<Record<string, unknown>>>;
  /**
   * How it answers those who may do it with their own data alone, about data of others: with a code, with null as if there
   * were none, or with what it always answers, where the data decide nothing.
   */
  readonly ofOthers?: "FORBIDDEN" | "NOT_FOUND" | "NULL" | "ALL";
  /** The role that it gives or takes back, where who may depends on that. */
  readonly role?: Role;
  /** Codes for roles to which what the sample asks for is refused, though they may ask for something else of the kind. */
  readonly except?: Readonly<Partial<Record<ViewerRole, string>>>;
  /** A code that is answered where it is allowed, because the sample asks for what cannot be done now. */
  readonly allowed?: string;
}

/**
 * One sample at least for every query and mutation of the schema, by its field, such as `Query.themes`, with more words
 * behind it where there are more; in files of their module.
 */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  ...ACCOUNT_SAMPLES,
  ...READING_SAMPLES,
  ...ACTIVITY_SAMPLES,
  ...FRAMEWORK_SAMPLES,
  ...COORDINATION_SAMPLES,
  ...GOVERNANCE_SAMPLES,
  ...DECISION_SAMPLES,
  ...PARTICIPATION_SAMPLES,
  ...HISTORY_SAMPLES,
  ...IMPORT_SAMPLES,
  ...NETWORK_SAMPLES,
  ...NEED_SAMPLES,
  ...PROPOSAL_SAMPLES,
  ...SESSION_SAMPLES,
  ...SAFE_SPACE_SAMPLES,
  ...TERM_SAMPLES,
  ...DEMAND_SAMPLES,
  ...OUTCOME_SAMPLES,
  ...EVIDENCE_SAMPLES,
  ...SUBSTANTIATION_SAMPLES,
  ...VISIBILITY_SAMPLES,
  ...VOICE_SAMPLES,
  ...WHAT_IF_SAMPLES,
};

/** The operation of a sample, by its name. */
export const operationOf = (name: string): string => name.split(" ")[0] ?? name;
