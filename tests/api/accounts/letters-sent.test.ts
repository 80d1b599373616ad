import { beforeEach, expect, test } from "vitest";
import { readOutbox } from "../../support/read-outbox.ts";
import { type Answer, startApp } from "../../support/start-app.ts";

const app = await startApp();
/** Another process on the same database: each remembers what it refused. */
const later = await startApp({ databaseUrl: app.databaseUrl });
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const alpha = await app.add.member("Alpha");
const VICTIM = "victim@example.org";
/** Letters to one mailbox by one person, in a day. */
const MOST = 5;

const invitation = (at: number, email: string) =>
  `n${at}: inviteAccount(input: { email: "${email}", organisationId: "${alpha.id}", role: MEMBER_READER, language: "en" }) { delivery }`;
const refusals = ({ errors }: Answer<unknown>) => errors?.map(({ extensions }) => extensions.code) ?? [];
const lettersTo = async (address: string) =>
  (await readOutbox(app.dataDirectory)).filter(({ to }) => JSON.stringify(to).includes(address)).length;

/** Asks a mutation of thirty parts under names of their own. */
const thirty = (part: (at: number) => string) =>
  `mutation { ${Array.from({ length: 30 }, (_, at) => part(at)).join(" ")} }`;

test("a member's editor does not fill a mailbox with invitations, under however many names one request asks for", async () => {
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  for (let requests = 0; requests < 5; requests += 1) {
    const answer = await app.ask(
      thirty((at) => invitation(at, at % 2 ? VICTIM : VICTIM.toUpperCase())),
      {},
      headers,
    );
    expect(new Set(refusals(answer))).toEqual(new Set(["TOO_MANY_REQUESTS"]));
  }
  expect(await lettersTo(VICTIM)).toBe(MOST);
});

test("nor do several who act together", async () => {
  const target = "target@example.org";
  for (let people = 0; people < 7; people += 1) {
    const { headers } = await app.signIn("ADMINISTRATOR");
    await app.ask(
      `mutation { ${[0, 1, 2, 3, 4].map((at) => invitation(at, target)).join(" ")} }`,
      {},
      headers,
    );
  }
  expect(await lettersTo(target)).toBe(30);
});

test("an editor who writes to an address all day keeps neither another editor nor the secretariat from it", async () => {
  const target = "wanted@example.org";
  const people = [
    await app.signIn("MEMBER_EDITOR", { organisation: "alpha" }),
    await app.signIn("MEMBER_EDITOR", { organisation: "alpha" }),
    await app.signIn("ADMINISTRATOR"),
  ];
  const [first, ...others] = people;
  const many = thirty((at) => invitation(at, target));
  await app.ask(many, {}, first?.headers);
  await app.sql(
    "delete from rate_limit where expire <= extract(epoch from now() + interval '1 hour') * 1000",
  );
  await later.ask(many, {}, first?.headers);
  for (const { headers } of others)
    expect(refusals(await later.ask(`mutation { ${invitation(0, target)} }`, {}, headers))).not.toContain(
      "TOO_MANY_REQUESTS",
    );
});

test("what is wrong with an invitation is told as often as it is asked, and a right one goes after it", async () => {
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  const wrong = invitation(0, "typed@example.org").replace('"en"', '"english"');
  for (let tries = 0; tries < 6; tries += 1)
    expect(refusals(await app.ask(`mutation { ${wrong} }`, {}, headers))).toEqual(["BAD_INPUT"]);
  expect(refusals(await app.ask(`mutation { ${invitation(0, "typed@example.org")} }`, {}, headers))).toEqual(
    [],
  );
});

test("whoever invites very many within an hour waits", async () => {
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  const counts = [];
  for (let requests = 0; requests < 3; requests += 1)
    counts.push(
      refusals(
        await app.ask(
          thirty((at) => invitation(at, `colleague-${requests}-${at}@example.org`)),
          {},
          headers,
        ),
      ).length,
    );
  expect(counts.slice(0, 2)).toEqual([0, 0]);
  expect(counts[2]).toBeGreaterThan(0);
});

test("nobody's mailbox is filled with links to a new password by an administrator either", async () => {
  const person = await app.signIn("AUDITOR", { secondFactor: false });
  const { headers } = await app.signIn("ADMINISTRATOR");
  const answer = await app.ask(
    thirty((at) => `n${at}: resetAccount(id: "${person.accountId}") { id }`),
    {},
    headers,
  );
  expect(new Set(refusals(answer))).toEqual(new Set(["TOO_MANY_REQUESTS"]));
  expect(await lettersTo(person.email)).toBe(MOST);
});
