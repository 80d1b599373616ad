import { expect, test } from "vitest";
import { addLeader, prepareSession } from "../../support/sessions.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const leader = await addLeader(app);
const partners = [await app.add.organisation("Partner 1"), await app.add.organisation("Partner 2")];

interface Place {
  readonly session: string;
  readonly code: string;
}

const follow = (session: string, headers: Readonly<Record<string, string>>, signal?: AbortSignal) =>
  fetch(`${app.url}/api/sessions/${session}/changes`, { headers, signal: signal ?? null });

const asPhone = ({ session, code }: Place) => ({ authorization: `Session ${session}.${code}` });

/** The blocks that come, one after the other. */
async function* blocksOf(response: Response): AsyncGenerator<string> {
  let text = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    yield* blocks;
  }
}

async function restOf(blocks: AsyncIterable<string> | undefined): Promise<string[]> {
  const rest: string[] = [];
  for await (const block of blocks ?? []) rest.push(block);
  return rest;
}

test.each([
  ["a visitor", async () => ({})],
  ["a wrong code", async (id: string) => asPhone({ session: id, code: "22222222" })],
  ["a member's editor", async () => (await app.signIn("MEMBER_EDITOR")).headers],
  ["an auditor", async () => (await app.signIn("AUDITOR")).headers],
] as const)("%s is told nothing of a session, not even that it is there", async (_, headersOf) => {
  const { id } = await prepareSession(app, leader, partners);
  const nothing = "00000000-0000-4000-8000-000000000000";
  const answers = await Promise.all(
    [id, nothing].map(async (session) => {
      const response = await follow(session, await headersOf(session));
      return [response.status, ((await response.json()) as { error: { code: string } }).error.code];
    }),
  );
  expect(answers).toEqual([
    [404, "NOT_FOUND"],
    [404, "NOT_FOUND"],
  ]);
});

test("a code opens its own session alone", async () => {
  const [one, other] = [
    await prepareSession(app, leader, partners),
    await prepareSession(app, leader, partners),
  ];
  expect((await follow(other.id, asPhone(one.at(0)))).status).toBe(404);
});

test("a phone and whoever may lead are told the version at once and whenever it moves, nothing else, and that it is over", async () => {
  const session = await prepareSession(app, leader, partners);
  const facilitator = await app.signIn("FACILITATOR");
  const streams = [
    await follow(session.id, asPhone(session.at(0))),
    await follow(session.id, facilitator.headers),
  ];
  const [phone, screen] = streams.map(blocksOf);
  const next = async () => [(await phone?.next())?.value, (await screen?.next())?.value];
  const told = (version: number) => Array(2).fill(`event: version\ndata: ${version}`);
  expect(await next()).toEqual(told(1));
  const said = await session.say(1, "nameAtSession", { label: "D1" });
  expect(await next()).toEqual(told(said.session.version));
  await session.goTo("CLOSING");
  await session.lead("closeSession");
  const rest = await Promise.all([phone, screen].map((stream) => restOf(stream)));
  const { version } = (await session.sheet()).session;
  for (const blocks of rest)
    expect(blocks.slice(-2)).toEqual([`event: version\ndata: ${version}`, "event: done\ndata: {}"]);
});

test("twelve phones of eight organisations say where they stood at once: nothing is lost, and each is told of the last word", async () => {
  const eight = await Promise.all(
    Array.from({ length: 8 }, (_, at) => app.add.organisation(`At table ${at}`)),
  );
  const session = await prepareSession(app, leader, eight);
  await session.say(0, "nameAtSession", { label: "D1" });
  const decision = (await session.goTo("ACTUAL")).decisions[0]?.id;
  const voiceOf = Array.from({ length: 12 }, (_, phone) => phone % 8);
  const streams = await Promise.all(voiceOf.map((voice) => follow(session.id, asPhone(session.at(voice)))));
  await Promise.all(
    voiceOf.map((voice) => session.say(voice, "scoreAtSession", { decision, actual: voice % 5 })),
  );
  const { version } = (await session.sheet()).session;
  for (const blocks of streams.map(blocksOf))
    for await (const block of blocks) if (block === `event: version\ndata: ${version}`) break;
  const read = await Promise.all(voiceOf.map((voice) => session.read(voice)));
  const said = session.voices.map((organisation, voice) => [organisation, voice % 5] as const);
  for (const sheet of read)
    expect(new Map(sheet?.decisions[0]?.scores.map((score) => [score.organisation, score.actual]))).toEqual(
      new Map(said),
    );
});

test("a code that is renewed ends what it opened", async () => {
  const session = await prepareSession(app, leader, partners);
  const blocks = blocksOf(await follow(session.id, asPhone(session.at(0))));
  expect((await blocks.next()).value).toBe("event: version\ndata: 1");
  await session.lead("renewSessionCode", { organisation: session.voices[0] });
  expect(await restOf(blocks)).toEqual(["event: done\ndata: {}"]);
});

test("who comes back after a lost connection reads all that was said meanwhile, and neither log nor address holds a code", async () => {
  const session = await prepareSession(app, leader, partners);
  const lost = new AbortController();
  const blocks = blocksOf(await follow(session.id, asPhone(session.at(0)), lost.signal));
  await blocks.next();
  lost.abort();
  await blocks.next().catch(() => undefined);
  await session.say(1, "nameAtSession", { label: "Intussen" });
  const again = blocksOf(await follow(session.id, asPhone(session.at(0))));
  expect((await again.next()).value).toBe("event: version\ndata: 2");
  expect((await session.read(0))?.decisions.map(({ label }) => label)).toEqual(["Intussen"]);
  expect(app.logged.filter((line) => line.includes(session.at(0).code))).toEqual([]);
});

test("phones are told when the screen of who leads comes and goes, and the session waits for it", async () => {
  const facilitator = await app.signIn("FACILITATOR");
  const session = await prepareSession(app, leader, partners);
  await app.sql("update participation_session set facilitator_id = $2 where id = $1", [
    session.id,
    facilitator.accountId,
  ]);
  const isHere = async () => {
    const asked = `query ($at: SessionPlaceInput!) { sessionAt(at: $at) { session { isFacilitatorHere } } }`;
    const { data } = await app.ask<{ sessionAt: { session: { isFacilitatorHere: boolean } } }>(asked, {
      at: session.at(0),
    });
    return data?.sessionAt.session.isFacilitatorHere;
  };
  expect(await isHere()).toBe(false);
  const phone = blocksOf(await follow(session.id, asPhone(session.at(0))));
  await phone.next();
  const leaves = new AbortController();
  const screen = blocksOf(await follow(session.id, facilitator.headers, leaves.signal));
  await Promise.all([screen.next(), phone.next()]);
  expect(await isHere()).toBe(true);
  leaves.abort();
  await screen.next().catch(() => undefined);
  await phone.next();
  expect(await isHere()).toBe(false);
});
