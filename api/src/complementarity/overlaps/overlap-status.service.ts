import { findSecretariat } from "../../accounts/organisation-of-role.queries.ts";
import { allowEver, reachOf } from "../../accounts/policy.ts";
import { refuseErased } from "../../accounts/refuse-erased.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, changedMeanwhile, forbidden, notFound, type Refusal } from "../../errors.ts";
import { findOrganisation } from "../../organisations/find-organisation.ts";
import type { Ask } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { setStatus } from "../coordination.policy.ts";
import { findJudged, ofKeys, questionOf } from "./overlap.service.ts";
import { type OverlapPlace, overlapKey } from "./overlap-key.ts";
import type { OverlapStatusInput, SeenOverlapInput } from "./overlap-status.input.ts";
import { findVersion, findWords } from "./overlap-status.queries.ts";
import { type SaidStatus, writeStatuses } from "./write-status.ts";

/** Most overlaps of which one says something at once. */
const MOST = 200;

/**
 * Says how overlaps stand: of all of them, or of none.
 *
 * @returns their keys.
 * @throws {Refusal} which names the overlap that is not there to the viewer, is not theirs to judge or was changed meanwhile.
 */
export async function set(context: Context, input: OverlapStatusInput): Promise<readonly string[]> {
  const { viewer, database } = context;
  allowEver(setStatus, viewer);
  checkOverlaps(input.overlaps);
  const note = input.note === undefined ? undefined : readParagraphs("note", input.note);
  const places = await findSeen(context, input.overlaps);
  const secretariat = await findSecretariat(database.rows);
  const own = reachOf(setStatus, viewer);
  const said = await Promise.all(
    places.map(async (place, at): Promise<SaidStatus> => {
      const setBy = own === "ALL" ? secretariat : place.holders.find((holder) => own.has(holder));
      if (!setBy)
        throw forbidden(
          `${await name(context, place)} is not yours to judge: you work for neither of the two.`,
        );
      return { ...place, version: input.overlaps[at]?.version ?? 0, setBy };
    }),
  );
  const assignee = await findAssignee(context, input, said, secretariat);
  const all = { status: input.status, note, assignee, accountId: viewer.accountId };
  await changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await refuseErased(rows, viewer);
    const written = await writeStatuses(rows, said, all);
    const stale = said.find((each) => !written.has(overlapKey(each)));
    if (stale) throw await saidMeanwhile(rows, context, stale);
  });
  return input.overlaps.map(({ id }) => id);
}

function checkOverlaps(overlaps: readonly SeenOverlapInput[]): void {
  const count = overlaps.length;
  if (count < 1 || count > MOST) throw badInput(`overlaps holds ${count}; it must hold 1 to ${MOST}.`);
  const seen = new Set<string>();
  for (const { id, version } of overlaps) {
    if (seen.has(id)) throw badInput(`overlaps holds "${id}" twice; each one counts once.`);
    if (version < 0) throw badInput(`version is ${version}; it must be 0, or one that an overlap had.`);
    seen.add(id);
  }
}

/** What the keys stand for. One that the viewer does not see is answered like one that is of nothing. */
async function findSeen(
  context: Context,
  overlaps: readonly SeenOverlapInput[],
): Promise<readonly OverlapPlace[]> {
  const keys = overlaps.map(({ id }) => id);
  const found = await findJudged(context, questionOf(context, ofKeys({}, keys)));
  const byKey = new Map(found.map((overlap) => [overlapKey(overlap), overlap]));
  return keys.map((key, at) => {
    const overlap = byKey.get(key);
    if (overlap) return { theme: overlap.theme, place: overlap.place, holders: overlap.holders };
    throw notFound(
      `There is no overlap "${key.slice(0, 200)}", number ${at + 1} of overlaps. Nothing was saved.`,
    );
  });
}

/** @returns undefined where nothing is said of it, null for nobody. */
async function findAssignee(
  context: Context,
  { assignee }: OverlapStatusInput,
  said: readonly SaidStatus[],
  secretariat: string,
): Promise<string | null | undefined> {
  if (assignee === undefined || assignee === null) return assignee;
  const found = await findOrganisation(context.database.rows, context.viewer.sight, assignee);
  if (!found) throw notFound(`There is no organisation "${assignee}". Nothing was saved.`);
  for (const each of said) {
    if (found !== secretariat && !each.holders.includes(found))
      throw badInput(
        `"${assignee}" is not one of the two of ${await name(context, each)}; one of them, or the secretariat, takes the next step.`,
      );
  }
  const own = reachOf(setStatus, context.viewer);
  if (own === "ALL" || own.has(found)) return found;
  throw forbidden(
    `You may not let "${assignee}" take the next step: you do not work for it. Nothing was saved.`,
  );
}

async function saidMeanwhile(rows: Ask, context: Context, place: OverlapPlace): Promise<Refusal> {
  const current = { version: await findVersion(rows, place) };
  return changedMeanwhile(await name(context, place), { current, overlap: overlapKey(place) });
}

/** An overlap in a sentence that refuses. The viewer sees it, so nothing in its name is hidden from them. */
async function name({ database }: Context, place: OverlapPlace): Promise<string> {
  const words = await findWords(database, place);
  return `the overlap of ${words.first} and ${words.second} on ${words.theme} (${words.place})`;
}
