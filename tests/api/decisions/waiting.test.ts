import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addDecision } from "../../support/add-decision.ts";
import { change } from "../../support/ask-decision.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let partner: Added;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  partner = await app.add.organisation("Partner");
});

const delegate = (): Viewer => viewerAs(Role.PARTNER_DELEGATE, partner.id);
const editor = (): Viewer => viewerAs(Role.MEMBER_EDITOR, alpha.id);
const waits = async (viewer: Viewer) => {
  const { data, errors } = await app.askAs(viewer)<{ waitingForUs: object[] }>(
    "{ waitingForUs { kind since dueOn title decision { title } organisation { slug } } }",
  );
  return errors?.[0]?.extensions.code ?? data?.waitingForUs;
};

test("nothing waits for whoever answers for nobody", async () => {
  expect(await waits(VISITOR)).toBe("UNAUTHENTICATED");
  expect(await waits(viewerAs(Role.MEMBER_READER, alpha.id))).toBe("FORBIDDEN");
});

test("a member that was asked where it stands is waited for until it says so, or the decision is taken", async () => {
  const decision = await addDecision(app, { title: "Demands" });
  const taken = await addDecision(app, { title: "Taken", decidedOn: "2026-02-01" });
  for (const { id } of [decision, taken])
    await app.sql(
      "insert into stance (decision_id, organisation_id, asked_on) values ($1, $2, '2026-02-01')",
      [id, alpha.id],
    );
  expect(await waits(editor())).toEqual([
    {
      ...{ kind: "STANCE", since: "2026-02-01", dueOn: null, title: null },
      ...{ decision: { title: "Demands" }, organisation: { slug: "alpha" } },
    },
  ]);
  await change(app, editor(), "mutation ($input: StanceInput!) { stateStance(input: $input) { id } }", {
    input: { decision: decision.id, organisation: "alpha", stance: "NOT_CONCERNED" },
  });
  expect(await waits(editor())).toEqual([]);
});

test("a partner that took part is asked how far, once it is decided; one that only observed is not", async () => {
  await addDecision(app, { title: "Open", parties: ["partner"] });
  await addDecision(app, { title: "Decided", parties: ["partner"], decidedOn: "2026-02-01" });
  const observed = await addDecision(app, {
    title: "Observed",
    parties: ["partner"],
    decidedOn: "2026-02-01",
  });
  await app.sql("update decision_party set capacity = 'OBSERVER' where decision_id = $1", [observed.id]);
  expect(await waits(delegate())).toMatchObject([
    { kind: "SCORE", since: "2026-02-01", decision: { title: "Decided" } },
  ]);
});

test("whoever leads is waited for by proposals, with the day that was agreed, and to report back what was said", async () => {
  const decision = await addDecision(app, { ledBy: "alpha", answerWithinDays: 60 });
  await app.sql(
    `insert into proposal (decision_id, author_id, constituency, title, text, language, submitted_on) values ($1, $2, 'PARTNER', 'Water first', 'Because', 'en', '2026-01-15')`,
    [decision.id, partner.id],
  );
  await app.sql(
    "insert into feedback_request (decision_id, question, asked_on, closes_on) values ($1, 'Which first?', '2026-01-12', '2026-01-20')",
    [decision.id],
  );
  expect(await waits(editor())).toMatchObject([
    { kind: "PROPOSAL", title: "Water first", since: "2026-01-15", dueOn: "2026-03-16" },
    { kind: "FEEDBACK", title: "Which first?", since: "2026-01-20", dueOn: null },
  ]);
  expect(await waits(STAFF)).toEqual([]);
});

test("a calendar has at most two years, and holds nothing of what one does not see", async () => {
  const asked = (from: string, until: string) =>
    app.askAs(VISITOR)<{ decisionCalendar: object[] }>(
      "query ($from: LocalDate!, $until: LocalDate!) { decisionCalendar(from: $from, until: $until) { day kind stage decision { title } } }",
      { from, until },
    );
  expect((await asked("2026-02-01", "2026-01-01")).errors?.[0]?.message).toBe(
    "until is 2026-01-01, before from, 2026-02-01.",
  );
  expect((await asked("2020-01-01", "2026-01-01")).errors?.[0]?.message).toMatch(/at most 732/);
  await addDecision(app, { title: "Closed", decidedOn: "2026-02-01" });
  const opened = await addDecision(app, { title: "Open", decidedOn: "2026-02-01", isPublic: true });
  await app.sql(
    "insert into decision_stage (decision_id, kind, opens_on, closes_on) values ($1, 'AGENDA', '2026-01-11', '2026-01-20')",
    [opened.id],
  );
  const { data } = await asked("2026-01-01", "2026-12-31");
  expect(data?.decisionCalendar).toEqual([
    { day: "2026-01-11", kind: "STAGE_OPENS", stage: "AGENDA", decision: { title: "Open" } },
    { day: "2026-01-20", kind: "STAGE_CLOSES", stage: "AGENDA", decision: { title: "Open" } },
    { day: "2026-02-01", kind: "DECIDED", stage: null, decision: { title: "Open" } },
  ]);
});
