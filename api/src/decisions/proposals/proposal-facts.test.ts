import "reflect-metadata";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { VISITOR, type Viewer } from "../../accounts/viewer.ts";
import { mayDo, type ProposalFacts, proposalClock } from "./proposal-facts.ts";

const facts = (part: Partial<ProposalFacts> = {}): ProposalFacts => ({
  ...{ status: "SUBMITTED", authorId: "author", ledById: "leader", submittedOn: "2026-01-01" },
  ...{ withdrawnOn: null, answers: [], answerWithinDays: 60, contestWithinDays: 30 },
  ...part,
});

const answered = (answeredOn: string, contestedOn: string | null = null, part: Partial<ProposalFacts> = {}) =>
  facts({ status: "REJECTED", answers: [{ answeredOn, contestedOn }], ...part });

test.each([
  ["waits, in time on its last day", facts(), "2026-03-02", { daysOpen: 60, isLate: false }],
  ["waits, late the day after", facts(), "2026-03-03", { daysOpen: 61, isLate: true }],
  [
    "without a term is never late",
    facts({ answerWithinDays: null }),
    "2030-01-01",
    { dueOn: null, isLate: null },
  ],
  ["answered on its last day", answered("2026-03-02"), "2026-12-31", { daysOpen: 60, isLate: false }],
  ["answered the day after", answered("2026-03-03"), "2026-12-31", { daysOpen: 61, isLate: true }],
  [
    "contested, and waited for from that day",
    answered("2026-03-02", "2026-03-12"),
    "2026-03-22",
    { daysOpen: 10, isLate: false, dueOn: "2026-05-11", contestUntil: null },
  ],
  ["contested for too long", answered("2026-03-02", "2026-03-12"), "2026-05-12", { isLate: true }],
  [
    "answered anew: the first answer counts, the last may be contested",
    facts({
      status: "ADOPTED",
      answers: [
        { answeredOn: "2026-01-31", contestedOn: "2026-02-10" },
        { answeredOn: "2026-06-10", contestedOn: null },
      ],
    }),
    "2026-12-31",
    { daysOpen: 30, isLate: false, dueOn: "2026-03-02", contestUntil: "2026-07-10" },
  ],
  [
    "withdrawn: its clock stops",
    facts({ status: "WITHDRAWN", withdrawnOn: "2026-01-11" }),
    "2026-12-31",
    { daysOpen: 10, isLate: false },
  ],
  [
    "contested at any time where no term was agreed",
    answered("2026-02-01", null, { contestWithinDays: null }),
    "2030-01-01",
    { contestUntil: null },
  ],
] as const)("%s", (_, of, day, clock) => {
  expect(proposalClock(of, day)).toMatchObject(clock);
});

const as = (role: Role, organisationId: string): Viewer => ({
  ...VISITOR,
  accountId: "somebody",
  grants: [{ organisationId, role, readsConfidential: false }],
});
const AUTHOR = as(Role.PARTNER_DELEGATE, "author");
const LEADER = as(Role.MEMBER_EDITOR, "leader");
const STAFF = as(Role.UMBRELLA_STAFF, "umbrella");

test("the secretariat changes, withdraws and contests nothing in the name of others; a member answers no decision of others", () => {
  expect(mayDo(STAFF, facts(), "2026-01-02")).toMatchObject({ edit: false, contest: false, answer: true });
  expect(mayDo(STAFF, answered("2026-01-02"), "2026-01-02")).toMatchObject({ contest: false });
  expect(mayDo(as(Role.MEMBER_EDITOR, "other"), facts(), "2026-01-02")).toEqual({
    ...{ edit: false, takeUp: false, answer: false, takeBack: false, contest: false },
  });
});

test.each([
  ["2026-01-31", { contest: true }],
  ["2026-03-03", { contest: false }],
] as const)("an answer of 31 January, with 30 days, on %s: %j", (day, may) => {
  expect(mayDo(AUTHOR, answered("2026-01-31"), day)).toMatchObject(may);
});

test("what is answered is taken back on its day alone, and answered anew once it is contested", () => {
  const day = "2026-02-01";
  expect(mayDo(LEADER, answered(day), day)).toMatchObject({ takeBack: true, answer: false, takeUp: false });
  expect(mayDo(LEADER, answered(day), "2026-02-02")).toMatchObject({ takeBack: false, answer: false });
  expect(mayDo(LEADER, answered(day, day), day)).toMatchObject({ takeBack: false, answer: true });
  expect(mayDo(AUTHOR, answered(day, day), day)).toMatchObject({ contest: false, edit: false });
});
