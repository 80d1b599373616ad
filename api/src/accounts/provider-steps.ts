import { SIGN_IN_PAGE } from "./auth-provider.ts";
import { AuthRefusal } from "./auth-refusal.ts";
import type { AuthStep } from "./auth-step.ts";

/** Longest path to which somebody returns from the provider; it is kept until then. */
const LONGEST_PATH = 1000;

/** Whose account it will be is not known before the provider tells. */
const attempt: AuthStep["attempt"] = ({ address }) => ({ kind: "PROVIDER", account: "", address });

/** Sends somebody to the provider. */
export const toProvider: AuthStep = {
  fields: ["provider", "callbackURL"],
  also: { errorCallbackURL: SIGN_IN_PAGE },
  attempt,
  part: "BEGINS",
  withProvider: true,
  async check({ body }) {
    const { callbackURL = "/" } = body;
    if (/^\/(?![/\\])/.test(callbackURL) && callbackURL.length <= LONGEST_PATH) return;
    throw new AuthRefusal(400, "BAD_INPUT", "callbackURL must be a path of this server, such as /account.");
  },
};

/** Lets in whom the provider sends back. */
export const fromProvider: AuthStep = { fields: [], attempt, part: "ENDS", withProvider: true };
