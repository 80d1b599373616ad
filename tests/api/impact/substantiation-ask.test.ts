import { expect, test } from "vitest";
import { refusalOf, startApp } from "../../support/start-app.ts";
import {
  ASK,
  AT,
  addClaim,
  lettersTo,
  person,
  READ,
  REMIND,
  type ReadOutcome,
  read,
  tokenOf,
  WITHDRAW,
} from "../../support/substantiate.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha", { website: "https://www.alpha.example/nl" });
await app.add.member("Beta");
const gamma = await app.add.organisation("Gamma", { country: "CD", visibility: "RESTRICTED" });
await app.add.member("Delta");

const editor = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
const other = await app.signIn("MEMBER_EDITOR", { organisation: "delta" });
const staff = await app.signIn("UMBRELLA_STAFF");

const ask = async (outcome: { slug: string }, given = {}, { headers } = editor) => {
  await app.sql("delete from rate_limit");
  return app.ask(ASK, { outcome: outcome.slug, input: person(given) }, headers);
};
const reasonOf = (answer: Awaited<ReturnType<typeof ask>>) =>
  (answer.errors?.[0]?.extensions as { reason?: string } | undefined)?.reason;
const questionOf = async (outcome: { slug: string }) =>
  (await read(app.ask<ReadOutcome>(READ, { slug: outcome.slug }, editor.headers))).substantiations;

test("whoever does not claim a change asks nobody about it, nor anybody with an account of the demonstration", async () => {
  const outcome = await addClaim(app);
  const shown = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", demonstration: true });
  expect(refusalOf(await app.ask(ASK, { outcome: outcome.slug, input: person() }))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await ask(outcome, {}, shown))).toBe("FORBIDDEN");
  expect(refusalOf(await ask(outcome, {}, other))).toBe("FORBIDDEN");
  expect(reasonOf(await ask(outcome, { askedBy: "delta" }, other))).toBe("ASKER_CLAIMS_NOTHING");
  expect(reasonOf(await ask(outcome, { askedBy: "delta" }, staff))).toBe("ASKER_CLAIMS_NOTHING");
  expect(await lettersTo(app, "lena.vos@ugent.example")).toEqual([]);
});

test("who may ask is told in whose name: of what claims it, and for the secretariat its own", async () => {
  const { slug } = await addClaim(app, { visibility: "PUBLIC" });
  const askersOf = async (headers: Readonly<Record<string, string>>) =>
    (await app.ask("query ($slug: ID!) { outcome(slug: $slug) { askers { slug } } }", { slug }, headers))
      .data;
  const shown = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", demonstration: true });
  for (const who of [{}, other.headers, shown.headers])
    expect(await askersOf(who)).toMatchObject({ outcome: { askers: [] } });
  expect(await askersOf(editor.headers)).toEqual({ outcome: { askers: [{ slug: "alpha" }] } });
  expect(await askersOf(staff.headers)).toEqual({ outcome: { askers: [{ slug: "11-11-11" }] } });
});

test("a change that the viewer does not see is as one that is not there", async () => {
  const hidden = await addClaim(app, { visibility: "RESTRICTED" });
  const messages = [];
  for (const slug of [hidden.slug, "none"]) {
    const answer = await ask({ slug }, { askedBy: "delta" }, other);
    messages.push(answer.errors?.[0]?.message.replace(slug, ""));
    expect(refusalOf(answer)).toBe("NOT_FOUND");
  }
  expect(new Set(messages).size).toBe(1);
});

test("nobody outside is asked about what is kept to those concerned", async () => {
  expect(reasonOf(await ask(await addClaim(app, { visibility: "RESTRICTED" })))).toBe("OUTCOME_KEPT");
  const kept = await addClaim(app);
  await app.sql(
    "insert into outcome_consent (outcome_id, organisation_id, up_to, said_on) values ($1, $2, 'RESTRICTED', '2026-05-01')",
    [kept.id, gamma.id],
  );
  expect(reasonOf(await ask(kept, {}, staff))).toBe("OUTCOME_KEPT");
});

test("an organisation that the network may not know asks in no letter", async () => {
  const outcome = await addClaim(app, { contributors: [gamma.id] });
  const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "gamma" });
  expect(reasonOf(await ask(outcome, { askedBy: "gamma" }, delegate))).toBe("ASKER_HIDDEN");
});

test.each([
  ["where they work", { affiliation: "ALPHA vzw" }],
  ["the site of a claimant", { email: "jo@mail.alpha.example" }],
  ["the domain of its accounts", { email: "jo@of-alpha.example" }],
  ["the address of an account of its", { email: "private@gmail.com" }],
])("who claims is no outsider: %s tells", async (_, given) => {
  const outcome = await addClaim(app);
  for (const email of ["an@of-alpha.example", "private@gmail.com"]) {
    await app.sql(
      "insert into account (name, email, email_verified) values ('An', $1, true) on conflict do nothing",
      [email],
    );
    await app.sql(
      `insert into account_grant (account_id, organisation_id, role) select a.id, $1, 'MEMBER_EDITOR' from account a where a.email = $2
        and not exists (select from account_grant g where g.account_id = a.id)`,
      [alpha.id, email],
    );
  }
  expect(reasonOf(await ask(outcome, given))).toBe("SUBSTANTIATOR_INSIDE");
  expect(reasonOf(await ask(outcome, { ...given, independence: "ALLY" }))).toBe("SUBSTANTIATOR_INSIDE");
  expect((await ask(outcome, { ...given, independence: "INTERNAL" })).errors).toBeUndefined();
  expect(await questionOf(outcome)).toMatchObject([{ independence: "INTERNAL", counts: false }]);
});

test("a mailbox where anybody has one says nothing of where somebody works", async () => {
  expect((await ask(await addClaim(app), { email: "other@gmail.com" })).errors).toBeUndefined();
});

test.each([
  ["name", { name: " " }],
  ["position", { position: "" }],
  ["email", { email: "nobody" }],
  ["language", { language: "de" }],
  ["a name that is a link", { name: "www.evil.example" }],
])("a question needs a right %s", async (_, given) => {
  expect(refusalOf(await ask(await addClaim(app), given))).toBe("BAD_INPUT");
});

test("the letter says who asks, and what it is about where everybody may read that alone", async () => {
  const address = { email: "reader@paper.example", language: "fr" };
  await ask(await addClaim(app), address);
  await ask(await addClaim(app, { visibility: "PUBLIC", title: "The Chamber asks for it" }), address);
  const [kept, open] = await lettersTo(app, address.email);
  expect(kept?.text).toContain("Alpha vous demande");
  expect(`${kept?.text}${kept?.subject}`).not.toMatch(/debt|Chamber/);
  expect(open?.text).toContain("The Chamber asks for it");
});

test("the same person is asked once while their link takes an answer", async () => {
  const outcome = await addClaim(app);
  const who = { email: "twice@paper.example" };
  expect((await ask(outcome, who)).errors).toBeUndefined();
  expect(reasonOf(await ask(outcome, who))).toBe("SUBSTANTIATOR_ASKED");
  expect(reasonOf(await ask(outcome, { ...who, askedBy: "11-11-11" }, staff))).toBe("SUBSTANTIATOR_ASKED");
  await app.sql("update substantiation set expires_at = now() where outcome_id = $1", [outcome.id]);
  expect((await ask(outcome, who)).errors).toBeUndefined();
});

test("letters are counted by mailbox and by who sends them", async () => {
  await app.sql("delete from rate_limit");
  const answers = [];
  for (let at = 0; at < 6; at += 1)
    answers.push(
      await app.ask(
        ASK,
        { outcome: (await addClaim(app)).slug, input: person({ email: "full@paper.example" }) },
        editor.headers,
      ),
    );
  expect(answers.map(refusalOf)).toEqual([...Array(5).fill(undefined), "TOO_MANY_REQUESTS"]);
});

test("a reminder leads where the first letter did, and waits some days", async () => {
  const outcome = await addClaim(app);
  const email = "slow@paper.example";
  await ask(outcome, { email });
  const [question] = await questionOf(outcome);
  const remind = (headers = editor.headers) => app.ask(REMIND, { id: question?.id }, headers);
  expect(refusalOf(await remind(other.headers))).toBe("FORBIDDEN");
  expect(refusalOf(await remind())).toBe("CONFLICT");
  await app.sql("update substantiation set asked_at = now() - interval '4 days' where id = $1", [
    question?.id,
  ]);
  expect((await remind()).errors).toBeUndefined();
  expect(refusalOf(await remind())).toBe("CONFLICT");
  const [first, second] = await lettersTo(app, email);
  const links = [first, second].map((mail) => /\/substantiate#(\S+)/.exec(mail?.text ?? "")?.[1]);
  expect(links[0]).toBe(links[1]);
  expect(second?.subject).toContain("Once more");
});

test("what is taken back is erased, and its link opens nothing", async () => {
  const outcome = await addClaim(app);
  const email = "gone@paper.example";
  await ask(outcome, { email });
  const token = await tokenOf(app, email);
  const [question] = await questionOf(outcome);
  expect(refusalOf(await app.ask(WITHDRAW, { id: question?.id }, other.headers))).toBe("FORBIDDEN");
  expect((await app.ask(AT, { token })).data).toMatchObject({ substantiationAt: { state: "ASKED" } });
  expect((await app.ask(WITHDRAW, { id: question?.id }, editor.headers)).data).toEqual({
    withdrawSubstantiationRequest: { substantiations: [] },
  });
  expect((await app.ask(AT, { token })).data).toEqual({ substantiationAt: null });
  expect(await app.sql("select from substantiation where email = $1", [email])).toEqual([]);
});
