import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { addLeader, outcomeOf, prepareSession, SHEET, type TestSheet } from "../../support/sessions.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const leader = await addLeader(app);
const staff = await addLeader(app, Role.UMBRELLA_STAFF);
const partners = [
  await app.add.organisation("Partner 1"),
  await app.add.organisation("Partner 2"),
  await app.add.organisation("Partner 3", { visibility: "NETWORK" }),
];

test("another takes over when who leads is gone; phones keep what they said, and the first one reads who leads now", async () => {
  const session = await prepareSession(app, leader, partners);
  await session.say(0, "nameAtSession", { label: "D1" });
  const ask = (viewer: typeof staff) =>
    app.askAs(viewer)<{ participationSession: TestSheet }>(
      `{ participationSession(id: "${session.id}") { ${SHEET} } }`,
    );
  const stranger = (await ask(staff)).data?.participationSession;
  expect(stranger).toMatchObject({
    isReadable: false,
    isLed: false,
    mayTakeOver: true,
    organisations: [],
    decisions: [],
    session: { ledBy: "Leader FACILITATOR" },
  });
  expect(outcomeOf(await session.tryAs(staff, "moveSession", { to: "ACTUAL" }))).toBe(
    "CONFLICT SESSION_LED_BY_OTHER",
  );
  const { data } = await session.tryAs(staff, "takeOverSession", { isIndependent: false });
  expect(data?.takeOverSession).toMatchObject({
    isLed: true,
    isReadable: true,
    session: { isIndependent: false },
  });
  expect((await ask(leader)).data?.participationSession).toMatchObject({
    isLed: false,
    isReadable: false,
    decisions: [],
    session: { ledBy: "Leader UMBRELLA_STAFF" },
  });
  expect(outcomeOf(await session.tryAs(leader, "moveSession", { to: "ACTUAL" }))).toBe(
    "CONFLICT SESSION_LED_BY_OTHER",
  );
  expect((await session.read(0))?.decisions.map(({ label }) => label)).toEqual(["D1"]);
});

test("the secretariat reads the sessions in which it takes part, and leads none of them by that", async () => {
  const [umbrella] = await app.sql<{ id: string; slug: string }>(
    "select id, slug from organisation where slug = '11-11-11'",
  );
  const session = await prepareSession(app, leader, [...partners, ...(umbrella ? [umbrella] : [])]);
  const { data } = await app.askAs(staff)<{ participationSession: TestSheet }>(
    `{ participationSession(id: "${session.id}") { ${SHEET} } }`,
  );
  expect(data?.participationSession).toMatchObject({ isReadable: true, isLed: false });
  expect(data?.participationSession.organisations.map(({ code }) => code)).toEqual([null, null, null, null]);
});

test("what somebody independent led stays theirs and of those who sat there, also once they work for the secretariat", async () => {
  const session = await prepareSession(app, leader, partners);
  await app.sql(
    "insert into account_grant (account_id, organisation_id, role) select $1, id, 'UMBRELLA_STAFF' from organisation where slug = '11-11-11'",
    [leader.accountId],
  );
  const isReadable = async () =>
    (
      await app.askAs(staff)<{ participationSession: TestSheet }>(
        `{ participationSession(id: "${session.id}") { ${SHEET} } }`,
      )
    ).data?.participationSession.isReadable;
  expect(await isReadable()).toBe(false);
  await app.sql("update participation_session set is_independent = false where id = $1", [session.id]);
  expect(await isReadable()).toBe(true);
  await app.sql("delete from account_grant where account_id = $1 and role = 'UMBRELLA_STAFF'", [
    leader.accountId,
  ]);
});

test("who leads is not told the name of an organisation that hid itself meanwhile; neither by where it stands in a list; those who sat with it know it", async () => {
  const session = await prepareSession(app, leader, partners);
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = 'partner-2'");
  try {
    const { data } = await app.askAs(staff)<{
      participationSession: { session: { organisationCount: number } };
    }>(`{ participationSession(id: "${session.id}") { session { organisationCount } } }`);
    expect(data?.participationSession.session.organisationCount).toBe(2);
    const names = (sheet: TestSheet | null) => sheet?.organisations.map(({ name }) => name);
    expect(names(await session.sheet())).toEqual(["Partner 1", "Partner 3", null]);
    expect(names(await session.read(0))).toEqual(["Partner 1", "Partner 2", "Partner 3"]);
  } finally {
    await app.sql("update organisation set visibility = 'PUBLIC' where slug = 'partner-2'");
  }
});
