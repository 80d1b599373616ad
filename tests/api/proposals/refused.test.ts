import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { addDecision } from "../../support/add-decision.ts";
import {
  ANSWER,
  type Change,
  CONTEST,
  changeOf,
  proposalWorld,
  SUBMIT,
} from "../../support/proposal-world.ts";
import { refusalOf, startApp, TODAY } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const world = await proposalWorld(app);
const { partner, member, decision, delegate, staff, editor, propose } = world;
const other = await addDecision(app);
const words = { title: "Debt", text: "Cancel it", language: "en" };

const sentence = ({ errors }: Change): string | undefined => errors?.[0]?.message;
const submit = (given: object, viewer = delegate): Promise<Change> =>
  app.askAs(viewer)(SUBMIT, { input: { decision: decision.id, author: partner.slug, ...words, ...given } });
const answer = (id: string, input: object, version = 1): Promise<Change> =>
  app.askAs(staff)(ANSWER, { id, version, input });

test("nobody proposes for another organisation, but the secretariat writes down what it was told", async () => {
  expect(refusalOf(await submit({}, VISITOR))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await submit({}, editor))).toBe("FORBIDDEN");
  expect(refusalOf(await submit({}, viewerAs(Role.MEMBER_READER, partner.id)))).toBe("FORBIDDEN");
  expect((await submit({}, staff)).data?.changed.status).toBe("SUBMITTED");
});

test("nothing is proposed to what is decided, not open yet, or not open to its author", async () => {
  const decided = await addDecision(app, { decidedOn: "2026-05-01" });
  expect(sentence(await submit({ decision: decided.slug }))).toContain("decided on 2026-05-01");
  const later = await addDecision(app, { openedOn: "2026-12-01" });
  expect(sentence(await submit({ decision: later.slug }))).toContain("opens on 2026-12-01");
  const closed = await addDecision(app);
  await app.sql("update decision set open_to = '{MEMBER,SECRETARIAT}' where id = $1", [closed.id]);
  expect(sentence(await submit({ decision: closed.slug }))).toContain("is not open to that organisation");
  expect(sentence(await submit({ decision: closed.slug, constituency: "MEMBER" }))).toContain(
    "is not open to",
  );
  expect(sentence(await submit({ constituency: "MEMBER" }))).toContain("does not speak today");
  await app.sql(
    "insert into decision_party (decision_id, organisation_id, capacity, invited_on) values ($1, $2, 'OBSERVER', '2026-01-01')",
    [closed.id, partner.id],
  );
  expect(sentence(await submit({ decision: closed.slug }))).toContain("is not open to that organisation");
  await app.sql("update decision_party set capacity = 'INVITED' where decision_id = $1", [closed.id]);
  expect((await submit({ decision: closed.slug })).data?.changed).toMatchObject({ status: "SUBMITTED" });
});

test.each([
  [{ title: " " }, "title is empty"],
  [{ text: "" }, "text is empty"],
  [{ text: "x".repeat(4001) }, "text has 4001 characters"],
  [{ language: "de" }, 'language is "de"'],
  [{ decision: "none" }, "There is no decision"],
  [{ author: "none" }, "There is no organisation"],
])("%j is not proposed: %s", async (given, why) => {
  expect(sentence(await submit(given))).toContain(why);
});

test("who hides its place does not tell from which continent it speaks: neither by what is refused nor by what it brings", async () => {
  const away = await app.add.organisation("Away", { country: "PE" });
  const sent = (constituency: string | null, author = away.id) => submit({ author, constituency }, staff);
  const open = await addDecision(app);
  await app.sql("update decision set open_to = '{OTHER_CONTINENTS,VOLUNTEER}' where id = $1", [open.id]);
  expect((await sent("OTHER_CONTINENTS")).errors).toBeUndefined();
  await app.sql(`update organisation set field_visibility = '{"PLACE": "CONFIDENTIAL"}' where id = $1`, [
    away.id,
  ]);
  const refused = sentence(await sent("OTHER_CONTINENTS"));
  expect(refused).toContain("does not speak today");
  const home = await app.add.organisation("Home", { country: "BE" });
  expect(sentence(await sent("OTHER_CONTINENTS", home.id))).toBe(refused);
  const letIn = async (author: string) => sentence(await submit({ decision: open.slug, author }, staff));
  expect(await letIn(away.id)).toBe(await letIn(home.id));
});

test("an answer decides, and only a merged proposal goes on in another", async () => {
  const id = await propose();
  expect(sentence(await answer(id, { outcome: "SUBMITTED" }))).toContain("an answer is one of ADOPTED");
  expect(sentence(await answer(id, { outcome: "MERGED" }))).toContain("mergedInto is left out");
  expect(sentence(await answer(id, { outcome: "ADOPTED", mergedInto: id }))).toContain(
    "only a proposal that is",
  );
  expect(sentence(await answer(id, { outcome: "ADOPTED", changedUrl: "ftp://x" }))).toContain("changedUrl");
});

test("a proposal is not merged into itself, into one of another decision, into a withdrawn one, or in a circle", async () => {
  const id = await propose();
  const merge = (mergedInto: string, of = id) => answer(of, { outcome: "MERGED", mergedInto });
  expect(sentence(await merge(id))).toContain("cannot be merged into itself");
  expect(sentence(await merge(await propose({ decision: other.id })))).toContain("is of another decision");
  expect(sentence(await merge(await propose({ withdrawnOn: "2026-02-01" })))).toContain("has withdrawn");
  expect(refusalOf(await merge("none"))).toBe("NOT_FOUND");
  const second = await propose();
  const third = await propose();
  expect((await merge(second)).data?.changed.mergedInto).toEqual({ id: second });
  expect((await merge(third, second)).data?.changed.mergedInto).toEqual({ id: third });
  expect(sentence(await merge(id, third))).toContain("directly or through others");
});

test("no answer is taken back to one by which a proposal would go on in what was withdrawn, or in itself", async () => {
  const mergedThenRejected = (mergedInto: string) =>
    propose({
      answers: [
        { outcome: "MERGED", mergedInto, answeredOn: "2026-10-01", contestedOn: "2026-10-02" },
        { answeredOn: TODAY },
      ],
    });
  const takeBack = (id: string): Promise<Change> =>
    app.askAs(staff)(changeOf("takeBackAnswer"), { id, version: 1 });
  const target = await propose();
  const id = await mergedThenRejected(target);
  await answer(target, { outcome: "MERGED", mergedInto: id });
  expect(sentence(await takeBack(id))).toContain("which goes on in this one by now");
  const gone = await propose({ withdrawnOn: "2026-10-03" });
  expect(sentence(await takeBack(await mergedThenRejected(gone)))).toContain("has withdrawn it meanwhile");
  const standing = await mergedThenRejected(await propose());
  expect((await takeBack(standing)).data?.changed).toMatchObject({ status: "MERGED" });
});

test("what is answered is neither written anew, withdrawn, taken up, nor answered again", async () => {
  const id = await propose({ answers: [{ answeredOn: "2026-11-01" }] });
  const ask = (viewer: typeof staff, document: string, rest = {}): Promise<Change> =>
    app.askAs(viewer)(document, { id, version: 1, ...rest });
  const edit = changeOf("editProposal", ", input: $input", ", $input: EditProposalInput!");
  expect(sentence(await ask(delegate, edit, { input: words }))).toContain("was answered on 2026-11-01");
  expect(sentence(await ask(delegate, changeOf("withdrawProposal")))).toContain("was answered on 2026-11-01");
  expect(sentence(await ask(staff, changeOf("takeUpProposal")))).toContain("is REJECTED");
  expect(sentence(await answer(id, { outcome: "ADOPTED" }))).toContain("once its author contests");
  expect(sentence(await ask(staff, changeOf("takeBackAnswer")))).toContain("only one of today");
});

test("what is withdrawn is not answered; nor does the secretariat withdraw what others propose, nor contest for them", async () => {
  const gone = await propose({ withdrawnOn: "2026-02-01" });
  expect(sentence(await answer(gone, { outcome: "ADOPTED" }))).toContain("has withdrawn this proposal");
  const open = await propose();
  const withdraw = await app.askAs(staff)(changeOf("withdrawProposal"), { id: open, version: 1 });
  expect(refusalOf(withdraw)).toBe("FORBIDDEN");
  const answered = await propose({ answers: [{ answeredOn: TODAY }] });
  const contest = { id: answered, version: 1, because: "No" };
  expect(refusalOf(await app.askAs(staff)(CONTEST, contest))).toBe("FORBIDDEN");
  expect(refusalOf(await app.askAs(editor)(CONTEST, contest))).toBe("FORBIDDEN");
});

test("an answer is contested once, with a reason, and not before there is one", async () => {
  const ask = (id: string, because: string, version = 1): Promise<Change> =>
    app.askAs(delegate)(CONTEST, { id, version, because });
  expect(sentence(await ask(await propose(), "No"))).toContain("has no answer yet");
  const id = await propose({ answers: [{ answeredOn: TODAY }] });
  expect(sentence(await ask(id, " "))).toContain("because is empty");
  expect((await ask(id, "It is not")).data?.changed).toMatchObject({ status: "REJECTED", isWaiting: true });
  expect(sentence(await ask(id, "Again", 2))).toContain("was contested already");
});

test("a member leads its own decision alone, and answers no other", async () => {
  const led = await addDecision(app, { ledBy: member.slug });
  const own = await propose({ decision: led.id });
  const of = { version: 1, input: { outcome: "ADOPTED" } };
  expect(refusalOf(await app.askAs(editor)(ANSWER, { id: await propose(), ...of }))).toBe("FORBIDDEN");
  expect(refusalOf(await app.askAs(editor)(ANSWER, { id: own, ...of }))).toBeUndefined();
});
