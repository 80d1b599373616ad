import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addTerm } from "../../support/add-term.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const member = await app.add.member("Member");
const partner = await app.add.organisation("Partner");
const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
const editor = viewerAs(Role.MEMBER_EDITOR, member.id);
const delegate = viewerAs(Role.PARTNER_DELEGATE, partner.id);
const ofHidden = viewerAs(Role.PARTNER_DELEGATE, hidden.id);

beforeEach(() => app.sql("delete from term"));

interface ReadTerm {
  readonly word: string;
  readonly status: string;
  readonly version: number;
  readonly reasons: string | null;
  readonly proposedBy: { readonly slug: string } | null;
  readonly remarks: readonly { readonly id: string; readonly organisation: { readonly slug: string } }[];
  readonly viewerMay: { readonly edit: boolean };
}

const READ = `query ($slug: ID!) { term(slug: $slug) { word status version reasons decidedBecause proposedBy { slug }
  remarks { id agrees reason organisation { slug } } viewerMay { decide edit remark } } }`;
const PROPOSE = `mutation ($word: String!, $of: ID) { proposeTerm(input: { word: $word, language: "en", forms: [], reasons: "It looks down", organisation: $of }) { slug } }`;
const REMARK = `mutation ($term: ID!, $reason: String!, $agrees: Boolean) { remarkOnTerm(input: { term: $term, reason: $reason, agrees: $agrees }) { word } }`;
const DECIDE = `mutation ($term: ID!, $version: Int!, $input: TermDecisionInput!) { decideTerm(term: $term, version: $version, input: $input) { status decidedOn version } }`;
const decided = {
  status: "DISCOURAGED",
  forms: [],
  exceptions: [],
  because: "All agree",
  decidedOn: "2026-11-01",
};

const readAs = async (viewer: typeof editor | null, slug: string): Promise<ReadTerm | null> => {
  const ask = viewer ? app.askAs(viewer) : app.ask;
  return (await ask<{ term: ReadTerm | null }>(READ, { slug })).data?.term ?? null;
};

test("a visitor and the board propose nothing, and only the secretariat decides", async () => {
  expect(refusalOf(await app.ask(PROPOSE, { word: "alms" }))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await app.askAs(AUDITOR)(PROPOSE, { word: "alms" }))).toBe("FORBIDDEN");
  const { id } = await addTerm(app, { proposedBy: member.id });
  const input = { term: id, version: 1, input: decided };
  expect(refusalOf(await app.askAs(editor)(DECIDE, input))).toBe("FORBIDDEN");
  expect(refusalOf(await app.askAs(editor)(PROPOSE, { word: "alms", of: partner.id }))).toBe("FORBIDDEN");
});

test.each([
  ["", "TEXT_EMPTY"],
  ["– !", "TERM_WITHOUT_LETTERS"],
])("no word is proposed that has no letters: %j", async (word, reason) => {
  const { errors } = await app.askAs(editor)(PROPOSE, { word });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", reason });
});

test("a word that is in the list is not proposed again, however it is written", async () => {
  await app.askAs(editor)(PROPOSE, { word: "Alms-giving" });
  expect(refusalOf(await app.askAs(delegate)(PROPOSE, { word: "ALMS GIVING" }))).toBe("CONFLICT");
});

test("whose proposal nobody sees is in nobody's way", async () => {
  await app.askAs(ofHidden)(PROPOSE, { word: "alms" });
  expect(refusalOf(await app.askAs(editor)(PROPOSE, { word: "alms" }))).toBeUndefined();
});

test("what is only proposed or contested is for the network, with who proposed it or not at all", async () => {
  const open = await addTerm(app, { proposedBy: partner.id });
  const unseen = await addTerm(app, { word: "alms", proposedBy: hidden.id });
  expect(await readAs(null, open.slug)).toBeNull();
  expect(await readAs(editor, open.slug)).toMatchObject({
    proposedBy: { slug: "partner" },
    reasons: "It looks down",
  });
  expect(await readAs(editor, unseen.slug)).toBeNull();
  // the secretariat decides on it, without knowing from whom it came
  expect(await readAs(STAFF, unseen.slug)).toMatchObject({ word: "alms", proposedBy: null, reasons: null });
  expect(await readAs(ofHidden, unseen.slug)).toMatchObject({ viewerMay: { edit: true } });
});

test("what is agreed or discouraged is everybody's, and names nobody to the public", async () => {
  const { id, slug } = await addTerm(app, { status: "DISCOURAGED", proposedBy: partner.id });
  await app.askAs(delegate)(REMARK, { term: id, reason: "It hurts", agrees: true });
  expect(await readAs(null, slug)).toMatchObject({
    word: "charity",
    proposedBy: null,
    reasons: null,
    remarks: [],
  });
  expect(await readAs(editor, slug)).toMatchObject({ remarks: [{ organisation: { slug: "partner" } }] });
});

test("what one organisation thinks stands once, and nothing else of the word tells of it", async () => {
  const { id, slug } = await addTerm(app, { status: "AGREED" });
  const before = await readAs(editor, slug);
  for (const reason of ["No", "Still no"])
    await app.askAs(ofHidden)(REMARK, { term: id, reason, agrees: false });
  expect(await readAs(editor, slug)).toEqual(before);
  expect(await readAs(ofHidden, slug)).toMatchObject({ remarks: [{ reason: "Still no", agrees: false }] });
});

test("a remark is taken back by whoever made it", async () => {
  const { id, slug } = await addTerm(app, { status: "AGREED" });
  await app.askAs(delegate)(REMARK, { term: id, reason: "No" });
  const remark = (await readAs(delegate, slug))?.remarks[0]?.id;
  const remove = "mutation ($id: ID!) { removeTermRemark(id: $id) { word } }";
  expect(refusalOf(await app.askAs(editor)(remove, { id: remark }))).toBe("FORBIDDEN");
  expect(refusalOf(await app.askAs(delegate)(remove, { id: remark }))).toBeUndefined();
  expect((await readAs(delegate, slug))?.remarks).toEqual([]);
});

test.each([
  ["no day", { ...decided, decidedOn: null }],
  ["a day to come", { ...decided, decidedOn: "2026-11-24" }],
  ["no reason", { ...decided, because: " " }],
  ["a body that there is not", { ...decided, body: "none" }],
  ["a decision that there is not", { ...decided, decision: "none" }],
])("nothing is decided on a word with %s", async (_, input) => {
  const { id, slug } = await addTerm(app, { proposedBy: member.id });
  expect(refusalOf(await app.askAs(STAFF)(DECIDE, { term: id, version: 1, input }))).toBe("BAD_INPUT");
  expect(await readAs(STAFF, slug)).toMatchObject({ status: "PROPOSED", version: 1 });
});

test("a word is decided on once: another one of the same letters, and an older version, are refused", async () => {
  await addTerm(app, { status: "AGREED" });
  const { id } = await addTerm(app, { word: "Charity", proposedBy: member.id });
  expect(refusalOf(await app.askAs(STAFF)(DECIDE, { term: id, version: 1, input: decided }))).toBe(
    "CONFLICT",
  );
  const { id: alms } = await addTerm(app, { word: "alms", proposedBy: member.id });
  expect((await app.askAs(STAFF)(DECIDE, { term: alms, version: 1, input: decided })).data).toMatchObject({
    decideTerm: { status: "DISCOURAGED", decidedOn: "2026-11-01" },
  });
  expect(refusalOf(await app.askAs(STAFF)(DECIDE, { term: alms, version: 1, input: decided }))).toBe(
    "CONFLICT",
  );
});

test("what was decided on is neither said anew nor taken back by whoever proposed it, until it is open again", async () => {
  const { id, slug } = await addTerm(app, { status: "DISCOURAGED", proposedBy: member.id });
  const remove = "mutation ($id: ID!) { removeTerm(term: $id) }";
  expect(refusalOf(await app.askAs(editor)(remove, { id }))).toBe("CONFLICT");
  const open = { status: "CONTESTED", forms: [], exceptions: [] };
  await app.askAs(STAFF)(DECIDE, { term: id, version: 1, input: open });
  expect(await readAs(editor, slug)).toMatchObject({ decidedBecause: null, viewerMay: { edit: true } });
  expect(refusalOf(await app.askAs(delegate)(remove, { id }))).toBe("FORBIDDEN");
  expect((await app.askAs(editor)(remove, { id })).data).toEqual({ removeTerm: id });
});

test("a text is warned of discouraged words of its language alone, and of none that is only proposed", async () => {
  await addTerm(app, {
    word: "charity",
    status: "DISCOURAGED",
    forms: ["charities"],
    exceptions: ["Charity Commission"],
  });
  await addTerm(app, { word: "alms", proposedBy: member.id });
  const warn = `query ($text: String!, $language: String!) { termWarnings(text: $text, language: $language) { found term { word instead } } }`;
  const text = "The Charity Commission asks charities for alms.";
  expect((await app.ask(warn, { text, language: "en" })).data).toEqual({
    termWarnings: [{ found: "charities", term: { word: "charity", instead: "solidarity" } }],
  });
  expect((await app.ask(warn, { text, language: "nl" })).data).toEqual({ termWarnings: [] });
  expect(refusalOf(await app.ask(warn, { text, language: "de" }))).toBe("BAD_INPUT");
});

test("changes of words are kept, with who proposed them, for those who may know it", async () => {
  const proposed = await app.askAs(delegate)<{ proposeTerm: { slug: string } }>(PROPOSE, { word: "alms" });
  await app.askAs(ofHidden)(PROPOSE, { word: "dole" });
  expect(proposed.errors).toBeUndefined();
  const changes = "{ changes(filter: { entity: TERM }) { nodes { label kind } } }";
  const { data } = await app.askAs(AUDITOR)<{ changes: { nodes: { label: string }[] } }>(changes);
  const labels = data?.changes.nodes.map(({ label }) => label);
  expect(labels).toContain("alms");
  expect(labels).not.toContain("dole");
});
