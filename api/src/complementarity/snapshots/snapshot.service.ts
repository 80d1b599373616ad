import { findSecretariat } from "../../accounts/organisation-of-role.queries.ts";
import { allow, allowEver, reachOf } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import { dayOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import { badInput, notFound } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { Values } from "../../shared/database.ts";
import { needLine } from "../../shared/given-text.ts";
import { seesSnapshot } from "../../shared/visibility-between.ts";
import { takeSnapshots } from "../coverage.policy.ts";
import { readSnapshotAddress } from "./snapshot-address.ts";

/** What somebody gives to keep a day by. */
export interface NewSnapshot {
  readonly title: string;
  readonly takenOn: string;
  readonly address: string;
  /** Slug or id of whose it is; left out where there is only one. */
  readonly organisation?: string | null;
}

const LONGEST_TITLE = 200;

/** Keeps a day of the coverage. @returns the id. @throws {Refusal} when it is not theirs to keep, or something given is not right. */
export async function take(context: Context, given: NewSnapshot): Promise<string> {
  const { viewer, database } = context;
  allowEver(takeSnapshots, viewer);
  const title = needLine("title", given.title, LONGEST_TITLE, because("TITLE_EMPTY"));
  dayOf({ asOf: given.takenOn }, context);
  const { address, organisations } = readSnapshotAddress(given.address);
  const organisation = await findOwner(context, given.organisation ?? null);
  const holderIds = await Promise.all(
    organisations.map((holder) => needOrganisation(database.rows, viewer.sight, holder)),
  );
  return database.transaction(actorOf(viewer), async (rows) => {
    const [record] = await rows<{ id: string }>(
      `insert into coverage_snapshot (title, taken_on, address, holder_ids, organisation_id)
        values ($1, $2, $3, $4, $5) returning id`,
      [title, given.takenOn, address, holderIds, organisation],
    );
    if (!record) throw new Error("a snapshot was not written");
    return record.id;
  });
}

/** In whose name it is kept: the organisation named, else the only one that the viewer may keep it for, else the secretariat. */
async function findOwner(context: Context, named: string | null): Promise<string> {
  const { viewer, database } = context;
  if (named !== null) {
    const id = await needOrganisation(database.rows, viewer.sight, named);
    allow(takeSnapshots, viewer, [id]);
    return id;
  }
  const reach = reachOf(takeSnapshots, viewer);
  if (reach === "ALL") return findSecretariat(database.rows);
  const [only, ...others] = reach;
  if (only && others.length === 0) return only;
  throw badInput("organisation is left out; you work for several, so say for which.");
}

/** Takes a snapshot away. @returns its id. @throws {Refusal} when there is none that the viewer sees, or it is not theirs. */
export async function remove({ viewer, database }: Context, id: string): Promise<string> {
  allowEver(takeSnapshots, viewer);
  return database.transaction(actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const [found] = await rows<{ id: string; owner: string }>(
      `select s.id, s.organisation_id as owner from coverage_snapshot s
        where s.id::text = ${values.bind(id)} and ${seesSnapshot("s", values)} for update`,
      values.list,
    );
    if (!found) throw notFound("There is no such snapshot.");
    allow(takeSnapshots, viewer, [found.owner]);
    await rows("delete from coverage_snapshot where id = $1", [found.id]);
    return found.id;
  });
}
