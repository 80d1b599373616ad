import { expect, test } from "vitest";
import { addDemand } from "../../support/add-demand.ts";
import { addOutcome } from "../../support/add-outcome.ts";
import { briefWorld, KEPT } from "../../support/brief-world.ts";
import { send } from "../../support/send.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const { demand, outcome, setback, member } = await briefWorld(app);

const FEED = "/feeds/impact.json";
const fetchFeed = (path = FEED, headers: Readonly<Record<string, string>> = {}) =>
  fetch(app.url + path, { headers });

interface Page {
  readonly next: string | null;
  readonly demands: readonly (Readonly<Record<string, unknown>> & { readonly slug: string })[];
  readonly outcomes: Page["demands"];
}

async function readAll(headers: Readonly<Record<string, string>> = {}): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let next: string | null = FEED; next !== null; next = pages.at(-1)?.next ?? null) {
    const answer = await fetchFeed(next, headers);
    expect(answer.status).toBe(200);
    pages.push(await answer.json());
  }
  return pages;
}

test("a page that no page named is refused", async () => {
  for (const after of ["x", "demands.%20", "outcomes.!", "demands.bm90aGluZw"]) {
    const answer = await fetchFeed(`${FEED}?after=${after}`);
    expect([answer.status, (await answer.json()).error.code], after).toEqual([400, "BAD_INPUT"]);
  }
});

test("it holds what a stranger may see, whoever asks", async () => {
  const pages = JSON.stringify(await readAll());
  for (const kept of KEPT) expect(pages, kept).not.toContain(kept);
  const { headers } = await app.signIn("ADMINISTRATOR");
  expect(JSON.stringify(await readAll(headers))).toBe(pages);
  expect((await fetchFeed(FEED, { authorization: "Bearer nothing" })).status).toBe(200);
});

test("it says of what is public what it is, how far it is borne out, and by whom it came", async () => {
  const [demands, outcomes] = await readAll();
  expect(demands).toMatchObject({ format: "onze-impact", version: 1, asOf: "2026-11-23", licence: null });
  expect(demands?.demands).toMatchObject([
    {
      slug: demand.slug,
      uptake: { low: 0.25, high: 1, definition: { key: "demand.uptake" } },
      stages: [{ stage: 2 }, { stage: 3 }, { stage: 2, isSetback: true }],
      outcomes: expect.arrayContaining([{ slug: outcome.slug }, { slug: setback.slug }]),
    },
  ]);
  expect(outcomes?.outcomes.find(({ slug }) => slug === outcome.slug)).toMatchObject({
    status: { status: "SUBSTANTIATED", independentAnswers: 3 },
    contributions: [{ organisation: { name: "Member Đồng" } }],
    evidence: [{ title: "Minutes of the committee", test: "HOOP" }],
    confidenceInContribution: { band: "SLIGHTLY_MORE_LIKELY" },
  });
});

test("no record says how much of a change is anybody’s, nor how likely it is in figures", async () => {
  const keys = new Set<string>();
  JSON.stringify(await readAll(), (key, value) => {
    keys.add(key);
    return value;
  });
  for (const key of ["share", "percentage", "posterior", "ifTrue", "ifFalse", "email", "visibility"])
    expect(keys).not.toContain(key);
});

test("pages hold each record once, forty at most, in the same order each time", async () => {
  for (let count = 0; count < 45; count += 1) {
    await addDemand(app, { title: `Demand ${count}`, visibility: "PUBLIC" });
    await addOutcome(app, { title: `Change ${count}`, harvestedBy: member.id });
  }
  const pages = await readAll();
  expect(pages.map(({ demands, outcomes }) => [demands.length, outcomes.length])).toEqual([
    ...[
      [40, 0],
      [6, 0],
    ],
    ...[
      [0, 40],
      [0, 7],
    ],
  ]);
  const slugs = pages.flatMap(({ demands, outcomes }) => [...demands, ...outcomes]).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(
    (await readAll()).flatMap(({ demands, outcomes }) => [...demands, ...outcomes].map((each) => each.slug)),
  ).toEqual(slugs);
});

test("pages of any site read it, by our own name", async () => {
  const asked = { method: "GET", path: FEED };
  const pointed = await send(app.url, { ...asked, headers: { host: "pointed-here.example" } });
  expect(pointed.status).toBe(403);
  const { status, headers } = await send(app.url, {
    ...asked,
    headers: { origin: "https://elsewhere.example" },
  });
  expect([status, headers["access-control-allow-origin"]]).toEqual([200, "*"]);
  expect(headers).not.toHaveProperty("access-control-allow-credentials");
});

test("names are in the language of the address alone", async () => {
  const theme = async (path: string) =>
    (await (await fetchFeed(path, { "accept-language": "fr" })).json()).demands[0].theme.name;
  expect(await theme(FEED)).toBe(await theme(`${FEED}?lang=en`));
  expect(await theme(`${FEED}?lang=nl`)).not.toBe(await theme(FEED));
});
