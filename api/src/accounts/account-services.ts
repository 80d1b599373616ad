import type { Mailer } from "./mail/mailer.ts";
import type { AttemptLimits } from "./rate-limits.ts";

/** What operations about accounts need besides the database. */
export interface AccountServices {
  /** The secret of the installation. */
  readonly secret: string;
  readonly production: boolean;
  /** Name of the provider with which people may sign in; null without one. */
  readonly providerName: string | null;
  /** Where people reach the server, without a slash at the end. */
  readonly address: () => string;
  readonly mailer: Mailer;
  readonly limits: AttemptLimits;
}
