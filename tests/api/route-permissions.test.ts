import { once } from "node:events";
import {
  allows,
  EVERY_ROLE,
  METRICS_ROUTES,
  mayEver,
  type Policy,
  ROUTES,
  VISITOR,
  type Viewer,
} from "@onze/api";
import { Role, Scope } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { linkOf } from "../support/partner-links.ts";
import { ROUTE_SAMPLES, type RouteSample } from "../support/samples/route.samples.ts";
import { type Received, send } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
const own = await app.add.member("Own");
const other = await app.add.member("Other");

app.metricsServer.listen(0, "127.0.0.1");
await once(app.metricsServer, "listening");
const address = app.metricsServer.address();
const metricsUrl = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

beforeEach(() => app.sql("delete from rate_limit"));

/** Somebody with one role: what policies know of them, and the headers with which they ask. */
interface Asking {
  readonly name: string;
  readonly viewer: Viewer;
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
}

const scopes = Object.values(Scope);
const people = EVERY_ROLE.flatMap((role): Asking[] => {
  if (role === "VISITOR" || role === Role.INTEGRATION || role === Role.PARTNER_LINK) return [];
  const headers = async () => (await app.signIn(role, { organisation: own.slug })).headers;
  return [{ name: role, viewer: viewerAs(role, own.id), headers }];
});

/** Whoever may do less comes first. */
const ASKING: readonly Asking[] = [
  { name: "VISITOR", viewer: VISITOR, headers: async () => ({}) },
  {
    name: "account without a grant",
    viewer: { ...viewerAs(Role.MEMBER_READER, own.id), grants: [] },
    headers: async () => (await app.signIn(null)).headers,
  },
  {
    name: "INTEGRATION without a scope",
    viewer: viewerAs(Role.INTEGRATION, own.id),
    headers: () => app.token(own.slug),
  },
  {
    name: Role.INTEGRATION,
    viewer: viewerAs(Role.INTEGRATION, own.id, scopes),
    headers: () => app.token(own.slug, ...scopes),
  },
  {
    name: Role.PARTNER_LINK,
    viewer: viewerAs(Role.PARTNER_LINK, own.id),
    headers: async () => (await linkOf(app, own.slug)).headers,
  },
  ...people,
];

/** What the policy lets expect: a status, with the code of a refusal. */
function expected(
  policy: Policy,
  sample: RouteSample,
  viewer: Viewer,
  whose: { readonly id: string },
): string {
  if (!mayEver(policy, viewer)) return viewer === VISITOR ? "401 UNAUTHENTICATED" : "403 FORBIDDEN";
  const { allowed, allowedWithout = allowed, ofOthers } = sample;
  if (ofOthers && !allows(policy, viewer, [whose.id])) return ofOthers;
  const [byRole] = viewer.grants.flatMap(({ role }) => sample.byRole?.[role] ?? []);
  if (byRole) return byRole;
  return viewer.accountId === null ? allowedWithout : allowed;
}

/** The same of a route: nothing is done with a link on GET, with which scanners open what they find in letters. */
const answerTo = (
  route: string,
  policy: Policy,
  sample: RouteSample,
  viewer: Viewer,
  whose: { readonly id: string },
) =>
  viewer.linkId !== null && /^GET \/(api|files|briefs)\//.test(route)
    ? "401 UNAUTHENTICATED"
    : expected(policy, sample, viewer, whose);

function outcome({ status, headers, text }: Received): string {
  if (status < 400) return String(status);
  const isJson = headers["content-type"]?.startsWith("application/json");
  const { error, code } = isJson ? JSON.parse(text) : {};
  return [status, error?.code ?? code].filter(Boolean).join(" ");
}

test("every way in has a sample, and every sample its way in", () => {
  expect(Object.keys(ROUTE_SAMPLES)).toEqual(Object.keys(ROUTES));
});

const REFUSED = ["401 UNAUTHENTICATED", "403 FORBIDDEN", "404 NOT_FOUND"];
const rows = Object.entries(ROUTE_SAMPLES)
  .flatMap(([route, sample]) =>
    ASKING.flatMap((asking) =>
      [other, own].slice(sample.ofOthers ? 0 : 1).map((whose) => {
        const policy = ROUTES[route];
        const answer = policy ? answerTo(route, policy, sample, asking.viewer, whose) : "no policy";
        const data = whose === own ? "own" : "foreign";
        return { route, sample, name: asking.name, asking, whose, data, answer };
      }),
    ),
  )
  .toSorted((a, b) => Number(REFUSED.includes(b.answer)) - Number(REFUSED.includes(a.answer)));

test.each(rows)(
  "$route as $name on $data data: $answer",
  async ({ route, sample, asking, whose, answer }) => {
    const [method = "GET"] = route.split(" ");
    const sent = { method: sample.method ?? method, ...(await sample.sent(app, whose)) };
    expect(outcome(await send(app.url, { ...sent, headers: await asking.headers() }))).toBe(answer);
  },
);

test.each(ASKING)(
  "what is measured is told on its own port, to whoever reaches that: as $name",
  async ({ headers }) => {
    const [[route = ""] = []] = Object.entries(METRICS_ROUTES);
    const [method = "", path = ""] = route.split(" ");
    const asked = { method, path, headers: await headers() };
    expect(await send(metricsUrl, asked)).toMatchObject({
      status: 200,
      text: expect.stringContaining("# HELP"),
    });
    expect((await send(app.url, asked)).text).not.toContain("# HELP");
  },
);
