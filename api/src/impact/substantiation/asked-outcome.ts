import { allow } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { isUmbrella } from "../../accounts/viewer.ts";
import { badInput, conflict, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { PUBLIC_SIGHT, type Sight } from "../../shared/sight.ts";
import { seesNamedThere, seesOutcome } from "../../shared/visibility-impact.ts";
import { ASKED_SIGHT, isKnownToClaim } from "../../shared/visibility-substantiation.ts";
import { askAbout } from "./substantiation.policy.ts";

/** A change about which somebody is asked. */
export interface AskedOutcome {
  readonly id: string;
  readonly title: string;
}

/** A change that somebody sees, by its slug or id; of one that was merged into another that they see, that other. @throws {Refusal} when there is none. */
export async function findOutcome(rows: Ask, { sight }: Viewer, named: string): Promise<AskedOutcome> {
  const values = new Values(sight);
  const name = values.bind(named);
  const [found] = await rows<AskedOutcome>(
    `select o.id, o.title from outcome n left join outcome onward on onward.id = n.merged_into_id and ${seesOutcome("onward", values)}
        join outcome o on o.id = coalesce(onward.id, n.id)
      where (n.slug = ${name} or n.id::text = ${name}) and ${seesOutcome("n", values)}`,
    values.list,
  );
  if (found) return found;
  throw notFound(`There is no change “${named.slice(0, 60)}”.`);
}

/** Whether a change is told to whoever has a sight. */
async function isToldTo(rows: Ask, sight: Sight, id: string): Promise<boolean> {
  const values = new Values(sight);
  const [told] = await rows(
    `select from outcome o where o.id = ${values.bind(id)} and ${seesOutcome("o", values)}`,
    values.list,
  );
  return told !== undefined;
}

/** Whether everybody reads it, so that a letter may name it. */
export const isPublic = (rows: Ask, id: string): Promise<boolean> => isToldTo(rows, PUBLIC_SIGHT, id);

/** @throws {Refusal} where a change is kept to those concerned: then nobody outside is shown it either, whoever asks. */
export async function refuseKept(rows: Ask, id: string): Promise<void> {
  if (await isToldTo(rows, ASKED_SIGHT, id)) return;
  throw conflict(
    "This change is kept to those concerned, so nobody outside can be asked about it. They can be once the network may read it, and the partners say so too.",
    because("OUTCOME_KEPT"),
  );
}

/** An organisation in whose name somebody is asked. */
export interface Asker {
  readonly id: string;
  readonly name: string;
}

interface FoundAsker extends Asker {
  readonly claims: boolean;
  readonly isSecretariat: boolean;
}

/**
 * In whose name somebody asks: an organisation of theirs that claims the change, or for the secretariat its own.
 *
 * @throws {Refusal} when there is none such, or when a letter would name whom the network may not know.
 */
export async function findAsker(
  rows: Ask,
  viewer: Viewer,
  { outcome, named }: { readonly outcome: string; readonly named: string },
): Promise<Asker> {
  const values = new Values(viewer.sight);
  const name = values.bind(named);
  const [found] = await rows<FoundAsker>(
    `select o.id, o.name, ${isKnownToClaim("o.id", values.bind(outcome), values)} as claims,
        exists (select from organisation_role r where r.organisation_id = o.id and r.role = 'SECRETARIAT') as "isSecretariat"
      from organisation o where (o.slug = ${name} or o.id::text = ${name}) and ${seesNamedThere("o", values)}`,
    values.list,
  );
  if (!found) throw notFound(`There is no organisation “${named.slice(0, 60)}”.`);
  allow(askAbout, viewer, [found.id]);
  if (!found.claims && !(found.isSecretariat && isUmbrella(viewer)))
    throw badInput(
      `“${found.name}” did not harvest this change, write it down or contribute to it, so nobody is asked about it in its name.`,
      because("ASKER_CLAIMS_NOTHING", { organisation: found.name }),
    );
  await refuseHiddenAsker(rows, found);
  return { id: found.id, name: found.name };
}

async function refuseHiddenAsker(rows: Ask, { id, name }: Asker): Promise<void> {
  const values = new Values(ASKED_SIGHT);
  const [known] = await rows(
    `select from organisation o where o.id = ${values.bind(id)} and ${seesNamedThere("o", values)}`,
    values.list,
  );
  if (known) return;
  throw conflict(
    `A letter says who asks, and the network may not know “${name}”. The secretariat can ask in its own name.`,
    because("ASKER_HIDDEN", { organisation: name }),
  );
}
