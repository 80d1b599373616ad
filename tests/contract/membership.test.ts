import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
beforeEach(app.clear);

interface NewMembership {
  readonly of?: string;
  readonly charterSignedOn?: string | null;
  readonly admittedOn?: string | null;
  readonly decision?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly seats?: number | null;
}

const join = (given: NewMembership = {}) => {
  const all = {
    of: "alpha",
    charterSignedOn: "2001-01-01",
    admittedOn: "2001-02-01",
    decision: "Minutes 2001-02-01",
    startsOn: "2001-02-01",
    endsOn: null,
    seats: 1,
    ...given,
  };
  return app.sql(
    `insert into membership (source_id, organisation_id, charter_signed_on, admitted_on, admission_decision, starts_on, ends_on, assembly_seats)
      select source_id, id, $2, $3, $4, $5, $6, $7 from organisation where slug = $1`,
    [all.of, all.charterSignedOn, all.admittedOn, all.decision, all.startsOn, all.endsOn, all.seats],
  );
};
const memberships = async () => (await app.sql("select id from membership")).length;

test.each([
  ["without a charter signed", { charterSignedOn: null }, "charter_signed_on"],
  ["without the board's admission", { admittedOn: null }, "admitted_on"],
  ["without the board's decision", { decision: null }, "admission_decision"],
  ["before it was admitted", { startsOn: "2001-01-31" }, "membership_starts_after_admission"],
  ["that ends before it starts", { endsOn: "2001-01-31" }, "membership_ends_after_start"],
  ["without a seat in the General Assembly", { seats: 0 }, "membership_has_a_seat"],
  ["with seats unknown", { seats: null }, "assembly_seats"],
])("there is no membership %s", async (_, given, rule) => {
  await app.add.organisation("Alpha", { kind: "MEMBER" });
  await expect(join(given)).rejects.toThrow(rule);
  expect(await memberships()).toBe(0);
});

test.each(["PRIVATE_ECONOMIC", "POLITICAL"])(
  "an organisation of the kind %s is never a member",
  async (kind) => {
    await app.add.organisation("Alpha", { kind });
    await expect(join()).rejects.toThrow(`An organisation of the kind ${kind} cannot be a member.`);
  },
);

test.each(["PRIVATE_ECONOMIC", "POLITICAL"])("a member cannot become %s afterwards", async (kind) => {
  await app.add.organisation("Alpha", { kind: "MEMBER" });
  await join();
  await expect(app.sql("update organisation set kind = $1 where slug = 'alpha'", [kind])).rejects.toThrow(
    "cannot be a member",
  );
  expect(await app.sql("select kind from organisation where slug = 'alpha'")).toEqual([{ kind: "MEMBER" }]);
});

test("a membership cannot be handed to a private or political actor", async () => {
  await app.add.organisation("Alpha", { kind: "MEMBER" });
  await app.add.organisation("Firm", { kind: "PRIVATE_ECONOMIC" });
  await join();
  await expect(
    app.sql("update membership set organisation_id = (select id from organisation where slug = 'firm')"),
  ).rejects.toThrow("cannot be a member");
});

test.each([
  ["both open", {}, {}],
  ["one inside the other", { endsOn: "2020-12-31" }, { startsOn: "2005-01-01", endsOn: "2006-01-01" }],
  ["overlapping by a day", { endsOn: "2010-06-30" }, { startsOn: "2010-06-30" }],
])("an organisation is not a member twice at once: %s", async (_, first, second) => {
  await app.add.organisation("Alpha", { kind: "MEMBER" });
  await join(first);
  await expect(join(second)).rejects.toThrow("membership_one_at_a_time");
});

test("an organisation may leave and be admitted again", async () => {
  await app.add.organisation("Alpha", { kind: "MEMBER" });
  await join({ endsOn: "2010-06-30" });
  await join({ admittedOn: "2015-01-01", startsOn: "2015-01-01" });
  expect(await memberships()).toBe(2);
});

test("a member needs no partnership, and may be of many kinds", async () => {
  for (const [name, kind] of [
    ["Alpha", "MEMBER"],
    ["Beta", "FOURTH_PILLAR"],
    ["Gamma", "MOVEMENT"],
  ] as const) {
    await app.add.organisation(name, { kind });
    await join({ of: name.toLowerCase() });
  }
  expect(await memberships()).toBe(3);
});
