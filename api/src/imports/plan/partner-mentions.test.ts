import { expect, test } from "vitest";
import type { NamedOrganisation, Participant } from "../iati/activity-row.ts";
import type { PartnerKnowledge } from "./partner-exclusions.ts";
import { partnerMentions } from "./partner-mentions.ts";
import { activityRow, transactionRow } from "./row.fixture.ts";
import { createWithheldNames } from "./withheld-name.ts";

const OWN = "BE-BCE_KBO-0421210424";
const ACTIVITY = `${OWN}-PROG2017-2021_ID`;
const knowledge: PartnerKnowledge = {
  ownIdentifiers: [],
  ownNames: ["11.11.11"],
  country: "ID",
  withheldNames: createWithheldNames([]),
};

const participant = (role: string, stated: Partial<Participant>): Participant => {
  return { role, ref: null, name: null, type: "22", activityId: null, line: 1, ...stated };
};
const receiver = (stated: Partial<NamedOrganisation>): NamedOrganisation => {
  return { ref: null, name: null, type: "22", ...stated };
};
const paid = (name: string, line: number, value: number | null = 100) => {
  return transactionRow({ receiver: receiver({ name }), value, line });
};
const read = (stated: Parameters<typeof activityRow>[0], known = knowledge) => {
  const reporter = { ref: OWN, name: "KOEPEL VAN 11.11.11 VZW", type: "22" };
  return partnerMentions(activityRow({ identifier: ACTIVITY, reporter, ...stated }), known);
};
const namesOf = (participants: Participant[], known = knowledge) =>
  read({ participants }, known).mentions.map(({ name }) => name);

test.each([
  { who: "the reporting organisation by ref", as: { role: "4", ref: OWN, name: "Koepel" } },
  {
    who: "the reporting organisation by a ref with a slip",
    as: { role: "4", ref: `BE-BCE_KBO-${OWN} `, name: "Koepel" },
  },
  {
    who: "the reporting organisation by its name in another case",
    as: { role: "4", name: "Koepel van 11.11.11" },
  },
  { who: "the reporting organisation by a known name", as: { role: "4", name: "11.11.11 vzw" } },
  { who: "a funder", as: { role: "1", name: "Belgian Development Cooperation" } },
  { who: "a government that extends the money", as: { role: "3", name: "Affairs and Trade", type: "10" } },
  { who: "a multilateral that accounts for it", as: { role: "2", name: "United Nations", type: "40" } },
  { who: "an unknown role", as: { role: "9", name: "Someone" } },
  { who: "no role", as: { role: null, name: "Someone" } },
])("no partner: $who", ({ as }) => {
  expect(namesOf([participant("4", { ...as })])).toEqual([]);
});

test("the holder is no partner in a file that another publishes", () => {
  const known = { ...knowledge, ownIdentifiers: ["GB-CHC-1"] };
  expect(namesOf([participant("4", { ref: "GB-CHC-1", name: "The holder" })], known)).toEqual([]);
});

test("a spelling that the file gives beside the own ref is an own name elsewhere in the activity", () => {
  const participants = [
    participant("2", { ref: OWN, name: "Coupole 11" }),
    participant("4", { name: "COUPOLE 11" }),
  ];
  expect(namesOf(participants)).toEqual([]);
});

test.each([
  { by: "identifier", ref: "BE-BCE_KBO-BE-BCE_KBO-0479817230", other: { ref: "BE-BCE_KBO-0479817230 " } },
  { by: "name", ref: null, other: { name: "WERELDMEDIAHUIS" } },
])("who funds the activity is no partner in it, and that is said: by $by", ({ ref, other }) => {
  const { mentions, problems } = read({
    participants: [1, 4].map((role) =>
      participant(`${role}`, { ref, name: "Wereldmediahuis VZW", line: role }),
    ),
    transactions: [transactionRow({ receiver: receiver(other) })],
  });
  expect(mentions).toEqual([]);
  expect(problems.filter(({ code }) => code === "FUNDER_NOT_A_PARTNER")).toMatchObject([{ line: 4 }]);
});

test("a funder whose name is withheld excludes no one else whose name is withheld", () => {
  const participants = [
    participant("1", { name: "Name Withheld" }),
    participant("4", { name: "Name Withheld" }),
  ];
  expect(read({ participants })).toMatchObject({ mentions: [{ role: "4", withheld: true }], problems: [] });
});

test.each(["1", "11", "13", "5", "6", "7"])("a receiver of transaction type %s is no partner", (type) => {
  const transactions = [transactionRow({ type, receiver: receiver({ name: "Walhi" }) })];
  expect(read({ transactions }).mentions).toEqual([]);
});

test.each([
  { where: "participant", stated: { participants: [participant("4", { ref: "No Identifier" })] } },
  {
    where: "receiver",
    stated: { transactions: [transactionRow({ receiver: receiver({}), receiverActivityId: "AETA" })] },
  },
])("an organisation without name and identifier is a problem and is not guessed: $where", ({ stated }) => {
  const { mentions, problems } = read(stated);
  expect(mentions).toEqual([]);
  expect(problems.at(-1)).toMatchObject({ code: "ORGANISATION_WITHOUT_NAME", activity: ACTIVITY, line: 1 });
});

test("a receiver that has only another activity beside it is said with what it has", () => {
  const transactions = [5, 6].map((line) => transactionRow({ receiverActivityId: "AETA", line }));
  const { mentions, problems } = read({ transactions });
  expect([mentions, problems]).toMatchObject([
    [],
    [{ line: 5, value: "AETA", code: "ORGANISATION_WITHOUT_NAME" }],
  ]);
});

test("a ref that its own activity-id repeats is still an organisation's", () => {
  const ref = "GB-CHC-202918";
  const { mentions, problems } = read({
    participants: [participant("4", { ref, name: "Oxfam GB", activityId: ref })],
  });
  expect([mentions, problems]).toMatchObject([[{ identifier: ref }], []]);
});

test("how a funder's ref is written is no problem of the partners", () => {
  expect(read({ participants: [participant("1", { ref: "AU", name: "Australia" })] }).problems).toEqual([]);
});

test("a receiver's ref that is the activity's own identifier is no identifier, said once", () => {
  const transactions = ["Walhi", "Jatam"].map((name, index) =>
    transactionRow({ receiver: receiver({ name, ref: `${ACTIVITY}\u00a0` }), line: index + 5 }),
  );
  const { mentions, problems } = read({ transactions });
  expect(mentions.map(({ identifier }) => identifier)).toEqual([null, null]);
  expect(problems).toMatchObject([
    { code: "REF_IS_AN_ACTIVITY", line: 5, field: "transaction/receiver-org/@ref" },
  ]);
});

test.each([
  ["4", "22"],
  ["4", "10"],
  ["3", "22"],
  ["2", "21"],
])("an organisation of role %s and type %s is a partner", (role, type) => {
  expect(read({ participants: [participant(role, { name: "Walhi", type })] }).mentions).toMatchObject([
    { role, type },
  ]);
});

test.each(["2", "3", "4"])("a receiver of transaction type %s is a partner, without a role", (type) => {
  const transactions = [transactionRow({ type, receiver: receiver({ name: "Walhi" }), line: 7 })];
  expect(read({ transactions }).mentions).toMatchObject([
    { name: "Walhi", origin: "RECEIVER", role: null, line: 7 },
  ]);
});

test("participant and receiver of one folded name are one, with what it received and every spelling", () => {
  const { mentions } = read({
    participants: [participant("4", { name: " Radio\u00a0Maendeleo ", line: 3 })],
    transactions: [
      paid("RADIO MAENDELEO", 8, 60),
      paid("Radio Maendeleo", 9, 40),
      paid("radio maendeleo asbl", 10, null),
    ],
  });
  expect(mentions).toEqual([
    {
      name: "Radio Maendeleo",
      nameKey: "radio maendeleo",
      acronyms: [],
      identifier: null,
      type: "22",
      country: "ID",
      withheld: false,
      origin: "PARTICIPANT",
      role: "4",
      received: [{ currency: "EUR", amount: 100 }],
      spellings: [
        { name: "Radio Maendeleo", line: 3, times: 2, byParticipant: true },
        { name: "RADIO MAENDELEO", line: 8, times: 1, byParticipant: false },
        { name: "radio maendeleo asbl", line: 10, times: 1, byParticipant: false },
      ],
      line: 3,
    },
  ]);
});

test("only disbursements and expenditures were received, each currency by itself", () => {
  const to = receiver({ name: "Walhi" });
  const transactions = [
    transactionRow({ type: "2", receiver: to, value: 1000 }),
    transactionRow({ type: "3", receiver: to, value: 60 }),
    transactionRow({ type: "4", receiver: to, value: 30 }),
    transactionRow({ type: "3", receiver: to, value: 5, currency: "USD" }),
  ];
  expect(read({ transactions }).mentions[0]?.received).toEqual([
    { currency: "EUR", amount: 90 },
    { currency: "USD", amount: 5 },
  ]);
});

test("a receiver named by its identifier alone takes the name that the activity gives it elsewhere", () => {
  const { mentions } = read({
    participants: [participant("4", { ref: "GB-CHC-202918", name: "Oxfam Great Britain" })],
    transactions: [transactionRow({ receiver: receiver({ ref: "gb-chc-202918" }) })],
  });
  expect(mentions).toMatchObject([{ name: "Oxfam Great Britain", received: [{ amount: 100 }] }]);
});

test("a receiver named by its identifier alone is called by it when the activity gives no name", () => {
  const transactions = [transactionRow({ receiver: receiver({ ref: "CA-CRA_ACR-0010011116" }) })];
  expect(read({ transactions }).mentions).toMatchObject([
    { name: "CA-CRA_ACR-0010011116", identifier: "CA-CRA_ACR-0010011116" },
  ]);
});

test("one name with two identifiers stays two", () => {
  const participants = ["GB-CHC-1", "GB-CHC-2"].map((ref) => participant("4", { ref, name: "Caritas" }));
  expect(read({ participants }).mentions.map(({ identifier }) => identifier)).toEqual([
    "GB-CHC-1",
    "GB-CHC-2",
  ]);
});

test("withheld partners stay apart, each under its whole text, without identifier or acronym", () => {
  const endings = ["equite ecologique", "equite democratique", "thematique culture"];
  const participants = [...endings, "thematique SA"].map((ending) =>
    participant("4", { name: `Partenaire cat 3 ${ending}`, ref: "GB-CHC-1" }),
  );
  const { mentions } = read({ participants });
  expect(mentions.map(({ nameKey }) => nameKey)).toEqual([
    "partenaire cat 3 equite ecologique",
    "partenaire cat 3 equite democratique",
    "partenaire cat 3 thematique culture",
    "partenaire cat 3 thematique sa",
  ]);
  expect(mentions.every(({ withheld, identifier }) => withheld && identifier === null)).toBe(true);
});

test("a page of text in place of a name is a problem; its key stays short", () => {
  const name = "Oxfam is one of the affiliates of a confederation. ".repeat(160);
  const { mentions, problems } = read({ participants: [participant("4", { name })] });
  expect(mentions[0]?.nameKey.length).toBeLessThanOrEqual(200);
  expect(problems).toMatchObject([{ code: "NAME_IS_A_DESCRIPTION" }]);
});
