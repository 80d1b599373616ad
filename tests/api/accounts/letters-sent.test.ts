import { beforeEach, expect, test } from "vitest";
import { readOutbox } from "../../support/read-outbox.ts";
import { type Answer, startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const alpha = await app.add.member("Alpha");
const VICTIM = "victim@example.org";
/** Letters to one mailbox by one person, in an hour. */
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
  for (let people = 0; people < 4; people += 1) {
    const { headers } = await app.signIn("ADMINISTRATOR");
    await app.ask(
      `mutation { ${[0, 1, 2, 3, 4].map((at) => invitation(at, target)).join(" ")} }`,
      {},
      headers,
    );
  }
  expect(await lettersTo(target)).toBe(10);
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
