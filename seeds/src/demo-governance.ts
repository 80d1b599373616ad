import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Body, BodyMeeting, Intervention, Seat, SeatReference, SeatRule } from "@onze/schema";
import { type Ids, idOf, lookUp, sourced } from "./demo-ids.ts";
import { type Line, narratives, need, numberOf, readCsv } from "./read-csv.ts";

/** Loads bodies, who sits there, which shares were chosen and how often they spoke, all of it invented. */
export async function seedGovernance(em: SqlEntityManager, sources: Ids, organisations: Ids): Promise<void> {
  const bodies = await seedBodies(em, sources);
  const of = (line: Line) => ({
    body: idOf(bodies, line, "body"),
    constituency: need(line, "constituency") as Seat["constituency"], // only names of the enum; the database checks
    startsOn: need(line, "starts_on"),
    endsOn: line.ends_on ?? null,
    ...sourced(line, sources),
  });
  await em.insertMany(
    SeatRule,
    (await readCsv("demo/seat-rule")).map((line) => ({
      ...of(line),
      seats: Number(need(line, "seats")),
      votesPerSeat: numberOf(line, "votes_per_seat"),
      document: need(line, "document"),
    })),
  );
  await em.insertMany(
    SeatReference,
    (await readCsv("demo/seat-reference")).map((line) => ({
      ...of(line),
      share: Number(need(line, "share")),
      decidedBy: need(line, "decided_by"),
      decidedOn: need(line, "decided_on"),
      reason: need(line, "reason"),
    })),
  );
  const seats = (await readCsv("demo/seat")).map((line) => ({
    ...of(line),
    id: randomUUID() as string,
    number: Number(need(line, "number")),
    organisation: line.organisation ? idOf(organisations, line, "organisation") : null,
    represents: line.represents ?? null,
    continent: line.continent ?? null,
    isVoting: need(line, "is_voting") === "true",
    mandateBasis: need(line, "mandate_basis") as Seat["mandateBasis"], // as above
  }));
  await em.insertMany(Seat, seats);
  await seedMeetings(em, { sources, bodies, seats });
}

async function seedBodies(em: SqlEntityManager, sources: Ids): Promise<Ids> {
  const lines = await readCsv("demo/body");
  const ids = new Map(lines.map((line) => [need(line, "slug"), randomUUID() as string]));
  await em.insertMany(
    Body,
    lines.map((line) => ({
      id: idOf(ids, line, "slug"),
      slug: need(line, "slug"),
      names: narratives(line, "name"),
      kind: need(line, "kind") as Body["kind"], // as above
      powers: line.powers ?? null,
      endedOn: line.ended_on ?? null,
      ...sourced(line, sources),
    })),
  );
  return ids;
}

interface Seated {
  readonly sources: Ids;
  readonly bodies: Ids;
  readonly seats: readonly {
    readonly id: string;
    readonly body: string;
    readonly constituency: string;
    readonly number: number;
    readonly startsOn: string;
    readonly endsOn: string | null;
  }[];
}

async function seedMeetings(em: SqlEntityManager, { sources, bodies, seats }: Seated): Promise<void> {
  const lines = await readCsv("demo/body-meeting");
  const keyOf = (line: Line) => `${need(line, "body")} ${need(line, "held_on")}`;
  const ids = new Map(lines.map((line) => [keyOf(line), randomUUID() as string]));
  await em.insertMany(
    BodyMeeting,
    lines.map((line) => ({
      id: lookUp(ids, keyOf(line)),
      body: idOf(bodies, line, "body"),
      heldOn: need(line, "held_on"),
      countingAgreed: line.counting_agreed ?? null,
      ...sourced(line, sources),
    })),
  );
  const heldBy = (line: Line) => {
    const day = need(line, "held_on");
    const seat = seats.find(
      ({ body, constituency, number, startsOn, endsOn }) =>
        body === idOf(bodies, line, "body") &&
        constituency === line.constituency &&
        number === Number(line.number) &&
        startsOn <= day &&
        (endsOn === null || endsOn >= day),
    );
    if (seat) return seat.id;
    throw new Error(`nobody sits there: ${JSON.stringify(line)}`);
  };
  await em.insertMany(
    Intervention,
    (await readCsv("demo/intervention")).map((line) => ({
      meeting: lookUp(ids, keyOf(line)),
      seat: heldBy(line),
      count: Number(need(line, "count")),
    })),
  );
}
