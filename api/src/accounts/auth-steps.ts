import type { Request } from "express";
import type { AuthRoute } from "./auth.policy.ts";
import { AuthRefusal } from "./auth-refusal.ts";
import type { AuthBody } from "./auth-request.ts";
import { type AuthServices, giversAccount, ownAccount, resetAccount } from "./auth-subject.ts";
import type { SignInChange } from "./mail/letter-words.ts";
import { LONGEST_PASSWORD, passwordProblem } from "./password-rules.ts";
import { isEmail } from "./person-fields.ts";
import type { Attempt } from "./rate-limits.ts";
import { viewerOf } from "./request-viewer.ts";
import type { ToldChange } from "./sign-in-notice.ts";
import { hashToken } from "./token-hash.ts";

/** A request to sign in or out, as far as it is read. */
export interface AuthQuestion {
  readonly request: Request;
  readonly body: AuthBody;
  /** Address of the client. */
  readonly address: string;
}

/** What is done before better-auth is asked. */
export interface AuthStep {
  /** Fields of the body that are handed over. */
  readonly fields: readonly string[];
  /** What is handed over besides. */
  readonly also?: Readonly<Record<string, string | boolean>>;
  /** What is tried, so that it is not tried too often. */
  readonly attempt?: (question: AuthQuestion, services: AuthServices) => Promise<Attempt> | Attempt;
  /** Looks closer, once it is known that it was not tried too often. @throws {AuthRefusal} */
  readonly check?: (question: AuthQuestion, services: AuthServices) => Promise<void>;
  /** Whose act it is, where nobody is signed in: the history names them. */
  readonly actsFor?: (question: AuthQuestion, services: AuthServices) => Promise<string | null>;
  /** What is told by mail to whoever's account it changes, once it is done. */
  readonly tells?: (question: AuthQuestion, services: AuthServices) => Promise<ToldChange | null>;
  /** True when it is answered before it is done, so that neither the answer nor its time tells anything. */
  readonly answeredFirst?: true;
}

/** Longest path to which somebody returns from the provider; it is kept until then. */
const LONGEST_PATH = 1000;

const signIn: AuthStep = {
  fields: ["email", "password"],
  attempt: ({ body, address }) => ({ kind: "SIGN_IN", account: mailbox(body), address }),
};

const withProvider: AuthStep = {
  fields: ["provider", "callbackURL"],
  also: { errorCallbackURL: "/sign-in" },
  attempt: ({ address }) => ({ kind: "PROVIDER", account: "", address }),
  async check({ body }) {
    const { callbackURL = "/" } = body;
    if (/^\/(?![/\\])/.test(callbackURL) && callbackURL.length <= LONGEST_PATH) return;
    throw new AuthRefusal(400, "BAD_INPUT", "callbackURL must be a path of this server, such as /account.");
  },
};

const fromProvider: AuthStep = {
  fields: [],
  attempt: ({ address }) => ({ kind: "PROVIDER", account: "", address }),
};

const askForReset: AuthStep = {
  fields: ["email"],
  attempt({ body, address }) {
    if (!isEmail(mailbox(body))) throw new AuthRefusal(400, "INVALID_EMAIL", "This is no e-mail address.");
    return { kind: "RESET", account: mailbox(body), address };
  },
  answeredFirst: true,
};

const reset: AuthStep = {
  fields: ["newPassword", "token"],
  attempt: ({ body, address }) => ({ kind: "LINK", account: hashToken(body.token ?? ""), address }),
  async check({ body }, services) {
    const person = await resetAccount(services, body.token ?? "");
    if (!person) throw new AuthRefusal(400, "INVALID_TOKEN", "This link was used already or is too old.");
    checkPassword(body.newPassword, person.email);
  },
  actsFor: async ({ body }, services) => (await resetAccount(services, body.token ?? ""))?.id ?? null,
  async tells({ body }, services) {
    const person = await resetAccount(services, body.token ?? "");
    return person && { accountId: person.id, change: "PASSWORD" };
  },
};

const code: AuthStep = {
  fields: ["code"],
  attempt: async ({ request, address }, services) => ({
    kind: "SECOND_FACTOR",
    account: await giversAccount(services, request),
    address,
  }),
  actsFor: ({ request }, services) => giversAccount(services, request),
};

/** A code that was seen in use opens nothing any more, though the clock would still allow it. */
const oneTimeCode: AuthStep = {
  ...code,
  async check({ request, body }, services) {
    const account = await giversAccount(services, request);
    if (await services.isDemonstration(account)) return; // there, many share one account
    if (await services.limits.useCode(account, body.code ?? "")) return;
    throw new AuthRefusal(401, "INVALID_CODE", "This code was used already; wait for the next.");
  },
  /** The first code that is given, by somebody who is signed in, sets codes up. */
  async tells({ request }, services) {
    if (viewerOf(request).accountId === null) return null;
    const { id, hasCodes } = await ownAccount(services, request);
    return hasCodes ? null : { accountId: id, change: "CODES_ON" };
  },
};

const ofOwn =
  (change: SignInChange): NonNullable<AuthStep["tells"]> =>
  async ({ request }, services) => ({ accountId: (await ownAccount(services, request)).id, change });

/** Changes to how somebody signs in: whoever found an open browser needs the password, and the code where there is one. */
const ownPassword: AuthStep = {
  fields: ["password"],
  attempt: async ({ request, address }, services) => ({
    kind: "SIGN_IN",
    account: (await ownAccount(services, request)).email, // as at signing in: it is one password
    address,
  }),
  async check({ request }, services) {
    const { demonstration, lacksSecondFactor } = await ownAccount(services, request);
    if (demonstration)
      throw new AuthRefusal(
        403,
        "DEMONSTRATION",
        "This account is shared by whoever looks at the demonstration.",
      );
    if (lacksSecondFactor)
      throw new AuthRefusal(403, "SECOND_FACTOR_REQUIRED", "Give a one-time code first.");
  },
};

const changePassword: AuthStep = {
  ...ownPassword,
  fields: ["currentPassword", "newPassword"],
  also: { revokeOtherSessions: true },
  async check(question, services) {
    await ownPassword.check?.(question, services);
    checkPassword(question.body.newPassword, (await ownAccount(services, question.request)).email);
  },
  tells: ofOwn("PASSWORD"),
};

export const AUTH_STEPS: Readonly<Record<AuthRoute, AuthStep>> = {
  "POST /api/auth/sign-in/email": signIn,
  "POST /api/auth/sign-in/social": withProvider,
  "GET /api/auth/callback/oidc": fromProvider,
  "POST /api/auth/sign-out": { fields: [] },
  "POST /api/auth/request-password-reset": askForReset,
  "POST /api/auth/reset-password": reset,
  "POST /api/auth/change-password": changePassword,
  "POST /api/auth/two-factor/verify-totp": oneTimeCode,
  "POST /api/auth/two-factor/verify-backup-code": code,
  "POST /api/auth/two-factor/enable": ownPassword,
  "POST /api/auth/two-factor/disable": { ...ownPassword, tells: ofOwn("CODES_OFF") },
  "POST /api/auth/two-factor/generate-backup-codes": ownPassword,
};

const mailbox = ({ email = "" }: AuthBody): string =>
  email
    .trim()
    .toLowerCase()
    .slice(0, LONGEST_PASSWORD * 2);

function checkPassword(password: string | undefined, email: string): void {
  const problem = passwordProblem(password ?? "", email);
  if (problem) throw new AuthRefusal(400, problem.why, problem.message);
}
