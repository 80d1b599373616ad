import { demonstration } from "../../organisations/organisation.read-models.ts";
import { nameIn } from "../../shared/language.ts";
import type { Column, ReadModels, ReadQuery } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import {
  seesBrought,
  seesContinentOf,
  seesDecision,
  seesTakingPart,
} from "../../shared/visibility-decisions.ts";

/** A column of the same name in the database. */
const column =
  (name: string): Column =>
  (t) =>
    `${t}.${name}`;

/** SQL of a list of objects with these fields; empty for no rows. */
const listOf = (fields: Readonly<Record<string, string>>, from: string, order: string): string => {
  const pairs = Object.entries(fields).map(([name, sql]) => `'${name}', ${sql}`);
  return `(select coalesce(json_agg(json_build_object(${pairs.join(", ")}) order by ${order}), '[]') from ${from})`;
};

const DATED = (row: string) => ({ startsOn: `${row}.starts_on`, endsOn: `${row}.ends_on` });

const rulesOf = (body: string): string =>
  listOf(
    { id: "r.id", constituency: "r.constituency", seats: "r.seats", ...DATED("r") },
    `seat_rule r where r.body_id = ${body}.id`,
    "r.starts_on, r.id",
  );

const referencesOf = (body: string): string =>
  listOf(
    {
      ...{ id: "f.id", constituency: "f.constituency", share: "f.share", decidedBy: "f.decided_by" },
      ...{ decidedOn: "f.decided_on", reason: "f.reason", ...DATED("f") },
    },
    `seat_reference f where f.body_id = ${body}.id`,
    "f.starts_on, f.id",
  );

/**
 * SQL of all who sat, sit and will sit in a body. A seat counts for everybody; who holds it, and whom it speaks for, is told
 * to those who may know that its organisation takes part.
 */
function seatsOf(body: string, { language, values }: ReadQuery): string {
  const isNamed = `(h.id is not null and ${seesTakingPart("h", values)})`;
  return listOf(
    {
      ...{ id: "s.id", constituency: "s.constituency", number: "s.number", isVoting: "s.is_voting" },
      ...{ mandateBasis: "s.mandate_basis", ...DATED("s") },
      represents: `case when h.id is null or ${isNamed} then s.represents end`,
      organisation: `case when ${isNamed} then json_build_object('id', h.id, 'slug', h.slug, 'name', h.name, 'acronym', h.acronym, 'kind', h.kind) end`,
      continent: `case when c.code is not null and ${seesContinentOf("h", values)} then json_build_object('code', c.code, 'name', ${nameIn("c.names", language)}) end`,
    },
    `seat s left join organisation h on h.id = s.organisation_id left join region c on c.code = s.continent_code where s.body_id = ${body}.id`,
    "s.constituency, s.number, s.starts_on, s.id",
  );
}

/** SQL of the memberships that give a seat in a body: in the General Assembly those of members that the viewer sees. */
const membershipsOf = (body: string, { values }: ReadQuery): string =>
  `case when ${body}.kind = 'GENERAL_ASSEMBLY' then ${listOf(
    { memberships: "m.of", seatsOfEach: "m.assembly_seats", ...DATED("m") },
    `(select p.starts_on, p.ends_on, p.assembly_seats, count(*)::int as of from membership p join organisation o on o.id = p.organisation_id
      where ${seesOrganisation("o", values)} group by 1, 2, 3) m`,
    "m.starts_on, m.ends_on, m.assembly_seats",
  )} else '[]' end`;

const spokenIn = (body: string): string =>
  listOf(
    {
      ...{ meetingId: "m.id", heldOn: "m.held_on", constituency: "s.constituency" },
      ...{ number: "s.number", count: "i.count" },
    },
    `body_meeting m join intervention i on i.meeting_id = m.id join seat s on s.id = i.seat_id
      where m.body_id = ${body}.id and m.counting_agreed is not null`,
    "m.held_on, s.constituency, s.number",
  );

/** How bodies are read, with their seats. */
export const governanceReadModels: ReadModels = {
  Body: {
    columns: {
      id: column("id"),
      slug: column("slug"),
      kind: column("kind"),
      powers: column("powers"),
      endedOn: column("ended_on"),
      version: column("version"),
      name: (t, { language }) => nameIn(`${t}.names`, language),
      names: (t) =>
        `(select coalesce(json_agg(json_build_object('language', key, 'text', value) order by key), '[]') from jsonb_each_text(${t}.names) where value is not null)`,
      demonstration,
      seating: (t, query) =>
        `json_build_object('kind', ${t}.kind, 'endedOn', ${t}.ended_on, 'rules', ${rulesOf(t)}, 'references', ${referencesOf(t)},
          'seats', ${seatsOf(t, query)}, 'memberships', ${membershipsOf(t, query)})`,
      seatHistory: seatsOf,
      voice: spokenIn,
    },
    relations: {
      rules: {
        kind: "list",
        from: (t, c) => `seat_rule ${c} where ${c}.body_id = ${t}.id`,
        order: (c) => [`${c}.constituency`, `${c}.starts_on`, `${c}.id`],
      },
      references: {
        kind: "list",
        from: (t, c) => `seat_reference ${c} where ${c}.body_id = ${t}.id`,
        order: (c) => [`${c}.starts_on`, `${c}.constituency`, `${c}.id`],
      },
      meetings: {
        kind: "page",
        from: (t, c) => `body_meeting ${c} where ${c}.body_id = ${t}.id`,
        order: (c) => [{ sql: `${c}.held_on`, descends: true }, `${c}.id`],
      },
    },
  },
  BodyMeeting: {
    columns: { id: column("id"), heldOn: column("held_on"), countingAgreed: column("counting_agreed") },
    relations: {
      agenda: {
        kind: "list",
        from: (t, c, { values }) =>
          `agenda_item ${c} where ${c}.meeting_id = ${t}.id and ${seesBrought(`${c}.initiator_id`, `${c}.decision_id`, values)}
            and (${c}.decision_id is null or exists (select from decision talked where talked.id = ${c}.decision_id and ${seesDecision("talked", values)}))`,
        order: (c) => [`${c}.put_on`, `${c}.id`],
      },
    },
  },
  SeatRule: {
    columns: {
      id: column("id"),
      constituency: column("constituency"),
      seats: column("seats"),
      votesPerSeat: column("votes_per_seat"),
      document: column("document"),
      url: column("url"),
      startsOn: column("starts_on"),
      endsOn: column("ends_on"),
    },
  },
  SeatReference: {
    columns: {
      id: column("id"),
      constituency: column("constituency"),
      share: column("share"),
      decidedBy: column("decided_by"),
      decidedOn: column("decided_on"),
      reason: column("reason"),
      startsOn: column("starts_on"),
      endsOn: column("ends_on"),
    },
  },
};
