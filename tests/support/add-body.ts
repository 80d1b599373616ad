import type { TestApp } from "./start-app.ts";

/** A seat to be held; the rest is filled in. */
export interface NewSeat {
  readonly constituency?: string;
  readonly number?: number;
  /** Slug. */
  readonly organisation?: string | null;
  readonly represents?: string | null;
  /** UN M49 */
  readonly continent?: string | null;
  readonly isVoting?: boolean;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
}

interface NewBody {
  readonly slug?: string;
  readonly kind?: string;
  /** Seats that rules give, by constituency. */
  readonly rules?: Readonly<Record<string, number>>;
  readonly seats?: readonly NewSeat[];
}

type Sql = TestApp["sql"];
const SOURCE = "(select id from source order by taken_on, id limit 1)";

/** Writes down a body with its rules, which hold from 2020 on, and who sits there. @returns its id, and those of the seats. */
export async function addBody(sql: Sql, { slug = "board", kind = "BOARD", rules = {}, seats = [] }: NewBody) {
  const [body] = await sql<{ id: string }>(
    `insert into body (source_id, slug, names, kind) values (${SOURCE}, $1, json_build_object('en', $1::text)::jsonb, $2) returning id`,
    [slug, kind],
  );
  const id = body?.id ?? "";
  for (const [constituency, count] of Object.entries(rules))
    await sql(
      `insert into seat_rule (source_id, body_id, constituency, seats, document, starts_on) values (${SOURCE}, $1, $2, $3, 'Statutes', '2020-01-01')`,
      [id, constituency, count],
    );
  const ids: string[] = [];
  for (const seat of seats) ids.push(await addSeat(sql, id, seat));
  return { id, slug, seats: ids };
}

async function addSeat(sql: Sql, body: string, seat: NewSeat): Promise<string> {
  const { constituency = "PARTNER", number = 1, organisation = null, represents = null } = seat;
  const { continent = null, isVoting = true, startsOn = "2024-01-01", endsOn = null } = seat;
  const [made] = await sql<{ id: string }>(
    `insert into seat (source_id, body_id, constituency, number, organisation_id, represents, continent_code, is_voting, mandate_basis, starts_on, ends_on)
      values (${SOURCE}, $1, $2, $3, (select id from organisation where slug = $4), $5, $6, $7, 'ELECTED', $8, $9) returning id`,
    [body, constituency, number, organisation, represents, continent, isVoting, startsOn, endsOn],
  );
  return made?.id ?? "";
}

/** Writes down a counted meeting, by the ids of its seats. @returns its id. */
export async function addCount(
  sql: Sql,
  body: string,
  heldOn: string,
  counts: Readonly<Record<string, number>>,
): Promise<string> {
  const [meeting] = await sql<{ id: string }>(
    `insert into body_meeting (source_id, body_id, held_on, counting_agreed) values (${SOURCE}, $1, $2, 'Minutes') returning id`,
    [body, heldOn],
  );
  for (const [seat, count] of Object.entries(counts))
    await sql("insert into intervention (meeting_id, seat_id, count) values ($1, $2, $3)", [
      meeting?.id,
      seat,
      count,
    ]);
  return meeting?.id ?? "";
}

/** Writes down a point on the agenda of a meeting. @param initiator slug; null for nobody in particular. @returns its id. */
export async function addPoint(
  sql: Sql,
  meeting: string,
  { title = "Debt", initiator = null }: { readonly title?: string; readonly initiator?: string | null } = {},
): Promise<string> {
  const [made] = await sql<{ id: string }>(
    `insert into agenda_item (meeting_id, title, initiator_id, constituency, put_on)
      values ($1, $2, (select id from organisation where slug = $3), 'PARTNER', '2026-04-01') returning id`,
    [meeting, title, initiator],
  );
  return made?.id ?? "";
}
