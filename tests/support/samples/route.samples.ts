import type { ROUTES } from "@onze/api";
import { Role } from "@onze/schema";
import { addDemand } from "../add-demand.ts";
import { addEvidence } from "../add-evidence.ts";
import type { Added } from "../insert-organisation.ts";
import { PASSWORD } from "../people.ts";
import type { SampleWorld } from "../permission-samples.ts";
import { QUESTION, type Sent } from "../send.ts";

/** How a way in beside GraphQL is tried in the name of every role. */
export interface RouteSample {
  /** What is sent besides the method, about data of `whose`. */
  readonly sent: (world: SampleWorld, whose: Added) => Promise<Omit<Sent, "method" | "headers">>;
  /** Sent with another method than the route is declared for, which takes all. */
  readonly method?: string;
  /** How it answers those who may: a status, with the code of what cannot be done now. */
  readonly allowed: string;
  /** The same to whoever has no account, where that differs. */
  readonly allowedWithout?: string;
  /** By a role, where what it answers to those who may depends on that. */
  readonly byRole?: Readonly<Partial<Record<Role, string>>>;
  /** Where it is about somebody's data: how it answers those who may do it with their own alone, about data of others. */
  readonly ofOthers?: string;
}

const to =
  (path: string, body?: unknown): RouteSample["sent"] =>
  async () => ({
    path,
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

const pathOf = (route: string): string => route.split(" ")[1] ?? route;

/** A way to sign in, or to change how one does. */
const auth = (route: string, body: object, answers: Omit<RouteSample, "sent">) => ({
  [route]: { sent: to(pathOf(route), body), ...answers },
});

const NEW_PASSWORD = "een lange zin die niemand raadt";
/** Whom tests sign in has no password, as those whom a provider vouches for, and is asked for none. */
const NO_PASSWORD = {};

/** An import that has ended, of an organisation. */
async function endedRun({ sql }: SampleWorld, { id }: Added): Promise<string> {
  const [run] = await sql<{ id: string }>(
    "insert into import_run (file_name, bytes, status, organisation_id) values ('a.xml', 1, 'APPLIED', $1) returning id",
    [id],
  );
  return run?.id ?? "none";
}

/** A session that is closed, so that whoever follows it hears that at once. */
async function closedSession({ sql }: SampleWorld): Promise<string> {
  const [session] = await sql<{ id: string }>(
    `insert into participation_session (title, held_on, is_independent, step, closed_at)
      values ('A session', '2026-11-20', true, 'CLOSED', now()) returning id`,
  );
  return session?.id ?? "none";
}

/** A brief on a demand that everybody reads. */
const brief = (format: string): RouteSample => ({
  sent: async (world) => {
    const { slug } = await addDemand(world, { visibility: "PUBLIC" });
    return { path: `/briefs/demands/${slug}.${format}` };
  },
  allowed: "200",
});

/** One sample for every way into the server that everybody reaches, by its route. */
export const ROUTE_SAMPLES: Readonly<Record<keyof typeof ROUTES, RouteSample>> = {
  "GET /healthz": { sent: to("/healthz"), allowed: "200" },
  "GET /readyz": { sent: to("/readyz"), allowed: "200" },
  "GET /feeds/impact.json": { sent: to("/feeds/impact.json"), allowed: "200" },
  "ALL /graphql": { method: "POST", sent: to("/graphql", QUESTION), allowed: "200" },
  ...auth(
    "POST /api/auth/sign-in/email",
    { email: "nobody@example.org", password: PASSWORD },
    {
      allowed: "401 INVALID_EMAIL_OR_PASSWORD",
    },
  ),
  ...auth("POST /api/auth/sign-in/social", { provider: "oidc" }, { allowed: "404 PROVIDER_NOT_FOUND" }),
  "GET /api/auth/callback/oidc": { sent: to("/api/auth/callback/oidc"), allowed: "302" },
  ...auth("POST /api/auth/sign-out", {}, { allowed: "200" }),
  ...auth("POST /api/auth/request-password-reset", { email: "nobody@example.org" }, { allowed: "200" }),
  ...auth(
    "POST /api/auth/reset-password",
    { token: "unknown", newPassword: NEW_PASSWORD },
    {
      allowed: "400 INVALID_TOKEN",
    },
  ),
  ...auth(
    "POST /api/auth/change-password",
    { currentPassword: PASSWORD, newPassword: NEW_PASSWORD },
    {
      allowed: "400 CREDENTIAL_ACCOUNT_NOT_FOUND",
    },
  ),
  ...auth(
    "POST /api/auth/two-factor/verify-totp",
    { code: "000000" },
    {
      allowed: "400 TOTP_NOT_ENABLED",
      allowedWithout: "401 INVALID_TWO_FACTOR_COOKIE",
    },
  ),
  ...auth(
    "POST /api/auth/two-factor/verify-backup-code",
    { code: "AAAAA-AAAAA" },
    {
      allowed: "400 BACKUP_CODES_NOT_ENABLED",
      allowedWithout: "401 INVALID_TWO_FACTOR_COOKIE",
    },
  ),
  ...auth("POST /api/auth/two-factor/enable", NO_PASSWORD, { allowed: "200" }),
  ...auth("POST /api/auth/two-factor/disable", NO_PASSWORD, { allowed: "200" }),
  ...auth("POST /api/auth/two-factor/generate-backup-codes", NO_PASSWORD, {
    allowed: "400 TWO_FACTOR_NOT_ENABLED",
  }),
  "GET /api/sessions/:id/changes": {
    sent: async (world) => ({ path: `/api/sessions/${await closedSession(world)}/changes` }),
    allowed: "404 NOT_FOUND",
    byRole: { [Role.ADMINISTRATOR]: "200", [Role.UMBRELLA_STAFF]: "200", [Role.FACILITATOR]: "200" },
  },
  "POST /api/imports": {
    sent: async (_, { id }) => ({
      path: `/api/imports?name=a.xml&organisation=${id}`,
      body: '<iati-activities version="2.03"/>',
    }),
    allowed: "202",
    ofOthers: "403 FORBIDDEN",
  },
  "GET /api/imports/:id/events": {
    sent: async (world, whose) => ({ path: `/api/imports/${await endedRun(world, whose)}/events` }),
    allowed: "200",
    ofOthers: "404 NOT_FOUND",
  },
  "POST /api/evidence/:id/file": {
    sent: async (world, { id }) => ({
      path: `/api/evidence/${await addEvidence(world, { addedBy: id })}/file?name=a.txt`,
      body: "What was said",
    }),
    allowed: "201",
    ofOthers: "403 FORBIDDEN",
  },
  "GET /files/evidence/:id": { sent: to("/files/evidence/none"), allowed: "404 NOT_FOUND" },
  "GET /briefs/demands/:slug.pdf": brief("pdf"),
  "GET /briefs/demands/:slug.docx": brief("docx"),
  "GET /briefs/themes/:code.pdf": { sent: to("/briefs/themes/health.pdf"), allowed: "200" },
  "GET /briefs/themes/:code.docx": { sent: to("/briefs/themes/nothing.docx"), allowed: "404 NOT_FOUND" },
  "GET /api/sheets/:file": { sent: to("/api/sheets/demands.csv"), allowed: "200" },
  "POST /api/sheets/:kind": { sent: to("/api/sheets/demands", "key\nnobody"), allowed: "200" },
  "POST /api/sheets/:kind/apply": { sent: to("/api/sheets/demands/apply", "key\nnobody"), allowed: "200" },
  "ALL /api/{*rest}": { method: "DELETE", sent: to("/api/nothing"), allowed: "404 NOT_FOUND" },
  "GET /assets/{*file}": { sent: to("/assets/nothing.js"), allowed: "404 BAD_INPUT" },
  "GET /us": { sent: to("/us"), allowed: "200" },
  "GET /ballot": { sent: to("/ballot"), allowed: "200" },
  "GET /substantiate": { sent: to("/substantiate"), allowed: "200" },
  "GET /{*page}": { sent: to("/coverage"), allowed: "200" },
  "ALL /{*rest}": { method: "PUT", sent: to("/coverage"), allowed: "404 NOT_FOUND" },
};
