import { expect, test } from "vitest";
import { addLeader, decisionCalled, outcomeOf, prepareSession } from "../../support/sessions.ts";
import { startApp, TODAY } from "../../support/start-app.ts";

const app = await startApp();
const leader = await addLeader(app);
const partners = [await app.add.organisation("Partner 1"), await app.add.organisation("Partner 2")];
await app.sql(
  `insert into decision (source_id, slug, title, type, objective, led_by_id, opened_on, open_to, access_measures, position_agreement)
    select s.id, 'strategy', 'Strategie', 'ORIENTATION', 'Waarheen', o.id, '2026-01-01', '{}', '{}', 'Charter'
    from organisation o cross join lateral (select id from source limit 1) s where o.slug = '11-11-11'`,
);

async function atClosing() {
  const session = await prepareSession(app, leader, partners);
  const decision = decisionCalled(await session.say(0, "nameAtSession", { label: "D1" }), "D1").id;
  await session.lead("editSessionDecision", { input: { id: decision, decision: "strategy" } });
  await session.goTo("ACTUAL");
  await session.say(0, "scoreAtSession", { decision, actual: 2 });
  await session.goTo("ACTIONS");
  await session.lead("agreeSessionAction", {
    input: { decision, text: "Delen", owner: session.voices[1], dueOn: "2026-12-31" },
  });
  await session.goTo("CLOSING");
  return { ...session, decision };
}

const FAIL = `create function fail() returns trigger language plpgsql as $$ begin raise exception 'stopped here'; end $$;
  create trigger fail before update of step on participation_session for each row when (new.step = 'CLOSED') execute function fail()`;

test("close is one transaction: stopped between, nothing of it is there, and it can be closed again", async () => {
  const session = await atClosing();
  await app.sql(FAIL);
  try {
    expect(outcomeOf(await session.tryAs(leader, "closeSession"))).not.toBe("ANSWERED");
  } finally {
    await app.sql("drop trigger fail on participation_session");
  }
  const kept = () => app.sql("select actual from participation_score where session_id = $1", [session.id]);
  expect(await kept()).toEqual([]);
  expect((await session.sheet()).session).toMatchObject({ step: "CLOSING", closedAt: null });
  await session.lead("closeSession");
  expect(await kept()).toEqual([{ actual: 2 }]);
});

test("a later session about the same decision stands in the register, an earlier one does not replace it", async () => {
  const [first, second] = [await atClosing(), await atClosing()];
  await app.sql("update participation_session set held_on = '2026-10-01' where id = $1", [second.id]);
  await first.lead("closeSession");
  await second.lead("closeSession");
  expect(await app.sql("select session_id from participation_score")).toEqual([{ session_id: first.id }]);
});

test("what was said is told on the day of closing, whichever day the session was held on", async () => {
  await app.sql("delete from participation_score");
  const session = await atClosing();
  await app.sql("update participation_session set held_on = '2026-02-01' where id = $1", [session.id]);
  await session.lead("closeSession");
  expect(await app.sql("select assessed_on::text, first_told_on::text from participation_score")).toEqual([
    { assessed_on: "2026-02-01", first_told_on: TODAY },
  ]);
});

test("the database itself keeps a closed session as it is", async () => {
  const { id, decision, voices, lead, sheet } = await atClosing();
  await lead("closeSession");
  const before = await sheet();
  for (const [statement, values] of [
    ["update participation_session set title = 'X' where id = $1", [id]],
    ["update participation_session set step = 'CLOSING', closed_at = null where id = $1", [id]],
    [
      "update participation_session set facilitator_id = (select id from account limit 1), title = 'X' where id = $1",
      [id],
    ],
    ["update session_organisation set consents_to_share = true where session_id = $1", [id]],
    ["delete from session_organisation where id = $1", [voices[0]]],
    ["update session_decision set label = 'X' where id = $1", [decision]],
    ["update session_decision set decision_id = null where id = $1", [decision]],
    ["delete from session_decision where id = $1", [decision]],
    ["insert into session_decision (session_id, label) values ($1, 'X')", [id]],
    ["update session_score set actual = 4 where decision_id = $1", [decision]],
    ["delete from session_score where decision_id = $1", [decision]],
    ["insert into session_vote (decision_id, organisation_id) values ($1, $2)", [decision, voices[0]]],
    ["update session_action set text = 'X' where decision_id = $1", [decision]],
    ["delete from session_action where decision_id = $1", [decision]],
  ] as const)
    await expect(app.sql(statement, values), statement).rejects.toThrow("This session is closed");
  await app.sql("update session_action set done_on = '2026-11-23' where decision_id = $1", [decision]);
  await app.sql("update session_action set done_on = null where decision_id = $1", [decision]);
  expect(await sheet()).toEqual(before);
});

test("a frozen record keeps nobody from being erased: what it names goes with it, and the rest stays", async () => {
  const gone = await app.add.organisation("Partner 3");
  const session = await prepareSession(app, leader, [...partners, gone]);
  await session.say(2, "nameAtSession", { label: "Van drie" });
  await session.say(0, "nameAtSession", { label: "Van een" });
  const { decisions } = await session.goTo("ACTUAL");
  for (const { id } of decisions)
    for (const voice of [0, 2]) await session.say(voice, "scoreAtSession", { decision: id, actual: voice });
  await session.goTo("CLOSING");
  await session.lead("closeSession");
  await app.sql("delete from organisation where id = $1", [gone.id]);
  const left = await session.sheet();
  expect(left.organisations).toHaveLength(2);
  expect(left.decisions.map(({ label, namedBy }) => [label, namedBy])).toEqual([
    ["Van drie", null],
    ["Van een", session.voices[0]],
  ]);
  await app.sql("delete from account where id = $1", [leader.accountId]);
  expect(
    await app.sql("select facilitator_id from participation_session where id = $1", [session.id]),
  ).toEqual([{ facilitator_id: null }]);
  await app.sql("delete from participation_session where id = $1", [session.id]);
  expect(await app.sql("select from session_decision where session_id = $1", [session.id])).toEqual([]);
});
