import type { AuthRoute } from "./auth.policy.ts";
import { AuthRefusal } from "./auth-refusal.ts";
import type { AuthBody } from "./auth-request.ts";
import type { AuthStep } from "./auth-step.ts";
import { giversAccount, resetAccount } from "./auth-subject.ts";
import type { SignInChange } from "./mail/letter-words.ts";
import { passwordProblem } from "./password-rules.ts";
import { isEmail, LONGEST_EMAIL } from "./person-fields.ts";
import { fromProvider, toProvider } from "./provider-steps.ts";
import { viewerOf } from "./request-viewer.ts";
import { hashToken } from "./token-hash.ts";

const signIn: AuthStep = {
  fields: ["email", "password"],
  attempt: ({ body, address }) => ({ kind: "SIGN_IN", account: mailbox(body), address }),
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
  async tells({ request, own }) {
    if (viewerOf(request).accountId === null) return null;
    const { id, hasCodes } = await own();
    return hasCodes ? null : { accountId: id, change: "CODES_ON" };
  },
};

const ofOwn =
  (change: SignInChange): NonNullable<AuthStep["tells"]> =>
  async ({ own }) => ({ accountId: (await own()).id, change });

/** Changes to how somebody signs in: whoever found an open browser needs the password, and the code where there is one. */
const ownPassword: AuthStep = {
  fields: ["password"],
  attempt: async ({ own, address }) => ({
    kind: "SIGN_IN",
    account: (await own()).email, // as at signing in: it is one password
    address,
  }),
  async check({ own }) {
    const { demonstration, owesCode } = await own();
    if (demonstration)
      throw new AuthRefusal(
        403,
        "DEMONSTRATION",
        "This account is shared by whoever looks at the demonstration.",
      );
    if (owesCode) throw new AuthRefusal(403, "SECOND_FACTOR_REQUIRED", "Give a one-time code first.");
  },
};

const changePassword: AuthStep = {
  ...ownPassword,
  fields: ["currentPassword", "newPassword"],
  also: { revokeOtherSessions: true },
  async check(question, services) {
    await ownPassword.check?.(question, services);
    checkPassword(question.body.newPassword, (await question.own()).email);
  },
  tells: ofOwn("PASSWORD"),
  afterwards: async ({ own }, { closeLinks }) => closeLinks((await own()).id),
};

export const AUTH_STEPS: Readonly<Record<AuthRoute, AuthStep>> = {
  "POST /api/auth/sign-in/email": signIn,
  "POST /api/auth/sign-in/social": toProvider,
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

/** Cut where no address is longer: what is counted for it must be short. */
const mailbox = ({ email = "" }: AuthBody): string => email.trim().toLowerCase().slice(0, LONGEST_EMAIL);

function checkPassword(password: string | undefined, email: string): void {
  const problem = passwordProblem(password ?? "", email);
  if (problem) throw new AuthRefusal(400, problem.why, problem.message);
}
