import { expect, test } from "vitest";
import { linkOf } from "../support/partner-links.ts";
import { readOutbox } from "../support/read-outbox.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
await app.add.member("Alpha");
await app.add.member("Beta");
const OBJECT = "mutation ($input: RemarkInput!) { objectToRecord(input: $input) { isDisputed } }";

/** A partner with which Alpha works, and what it objects with. */
async function partnerOfAlpha(name: string) {
  const partner = await app.add.organisation(name, { country: "CD" });
  await app.add.activity({
    identifier: `OF-${partner.slug}`,
    holder: "alpha",
    partners: [partner.slug],
    places: ["CD"],
  });
  const [record] = await app.sql<{ id: string }>("select id from partnership where partner_id = $1", [
    partner.id,
  ]);
  const { headers: link } = await linkOf(app, partner.slug);
  const object = (headers: Readonly<Record<string, string>> = link) =>
    app.ask(OBJECT, { input: { id: record?.id, reason: "ENDED", words: "Over since 2020" } }, headers);
  return { ...partner, object };
}

const letters = async () =>
  (await readOutbox(app.dataDirectory)).filter(({ text }) => text?.includes("/organisations/alpha"));
const addressesOf = async (): Promise<string> => JSON.stringify((await letters()).map(({ to }) => to));

test("who answers for a record hears that a partner objects, and neither which one nor why", async () => {
  const editor = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Ada" });
  const reader = await app.signIn("MEMBER_READER", { organisation: "alpha" });
  const other = await app.signIn("MEMBER_EDITOR", { organisation: "beta" });
  const staff = await app.signIn("UMBRELLA_STAFF");
  const { object } = await partnerOfAlpha("Gamma");
  expect((await object()).data).toEqual({ objectToRecord: { isDisputed: true } });
  const to = await addressesOf();
  expect(to).toContain(editor.email);
  for (const { email } of [reader, other, staff]) expect(to).not.toContain(email);
  const said = (await letters()).map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(" ");
  expect(said).not.toMatch(/Gamma|ENDED|2020/i);
});

test("of what is confidential only those hear who are named for it", async () => {
  const named = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", readsConfidential: true });
  const before = (await letters()).length;
  const { id, slug, object } = await partnerOfAlpha("Delta");
  const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: slug });
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where id = $1", [id]);
  expect((await object(delegate.headers)).errors).toBeUndefined();
  const since = (await letters()).slice(before);
  expect(JSON.stringify(since.map(({ to }) => to))).toContain(named.email);
  expect(since).toHaveLength(1);
});

test("who objects and takes back all day long fills no mailbox", async () => {
  const before = (await letters()).length;
  const { object } = await partnerOfAlpha("Epsilon");
  for (let time = 0; time < 5; time += 1) await object();
  const since = (await letters()).slice(before);
  const people = new Set(since.map(({ to }) => JSON.stringify(to)));
  expect(since).toHaveLength(3 * people.size);
});
