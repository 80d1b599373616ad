import { type NetworkStance, Role } from "@onze/schema";
import { allow } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, notFound } from "../../errors.ts";
import { findNetwork } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { writeStrategy } from "./network.policy.ts";
import type { NetworkStrategy } from "./network-lens-types.ts";
import { readStrategies } from "./network-strategy.queries.ts";

/** What the secretariat says of a network. */
export interface AskedStrategy {
  readonly networkId: string;
  readonly stance: NetworkStance;
  readonly reason: string;
}

/** The note on a network; null without one, and for a network that the viewer does not see. */
export async function find({ database, viewer }: Context, network: string): Promise<NetworkStrategy | null> {
  const id = await findNetwork(database.rows, viewer.sight, network);
  const strategies = await readStrategies(database, viewer, id === null ? [] : [id]);
  return strategies.get(id ?? "") ?? null;
}

const WRITE = `insert into network_strategy (network_id, stance, reason, organisation_id, written_on, source_id) values ($1, $2, $3, $4, $5, $6)
  on conflict (network_id) do update set stance = excluded.stance, reason = excluded.reason, organisation_id = excluded.organisation_id,
    written_on = excluded.written_on, source_id = excluded.source_id`;

/**
 * Writes the note on a network, in the name of the viewer's organisation; the history keeps the one that it takes the place of.
 *
 * @throws {Refusal} when there is no such network that the viewer sees, or the reason is empty or too long.
 */
export async function write(context: Context, asked: AskedStrategy): Promise<NetworkStrategy> {
  const reason = checkReason(asked.reason);
  const id = await change(context, asked.networkId, async (rows, network) => {
    const source = await manualSource(rows, context.today);
    await rows(WRITE, [network, asked.stance, reason, authorOf(context.viewer), context.today, source]);
  });
  const written = (await readStrategies(context.database, context.viewer, [id])).get(id);
  if (!written) throw notFound(NO_NETWORK);
  return written;
}

/** Removes the note on a network, if there is one. @returns the id of the network. @throws {Refusal} when there is no such network that the viewer sees. */
export const remove = (context: Context, network: string): Promise<string> =>
  change(context, network, async (rows, id) => {
    await rows("delete from network_strategy where network_id = $1", [id]);
  });

const NO_NETWORK = "There is no such network.";

function change(
  { database, viewer }: Context,
  network: string,
  work: (rows: Ask, id: string) => Promise<void>,
): Promise<string> {
  allow(writeStrategy, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const id = await findNetwork(rows, viewer.sight, network);
    if (id === null) throw notFound(NO_NETWORK);
    await work(rows, id);
    return id;
  });
}

/** Shortest and longest reason, in characters. */
const [LEAST, MOST] = [10, 2000];

function checkReason(given: string): string {
  const reason = readParagraphs("reason", given, MOST) ?? "";
  if (reason.length >= LEAST) return reason;
  throw badInput(
    `reason has ${reason.length} characters; it must have ${LEAST} to ${MOST}.`,
    because("REASON_LENGTH", { least: LEAST, most: MOST }),
  );
}

/** The organisation in whose name staff writes. */
const authorOf = ({ grants }: Viewer): string | undefined =>
  grants.find(({ role }) => role === Role.UMBRELLA_STAFF || role === Role.ADMINISTRATOR)?.organisationId;
