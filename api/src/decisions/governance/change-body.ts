import type { BodyKind } from "@onze/schema";
import { allow } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { keepBodies } from "./governance.policy.ts";

/** A body that is being changed. */
export interface HeldBody {
  readonly id: string;
  readonly slug: string;
  readonly kind: BodyKind;
  readonly version: number;
  readonly endedOn: string | null;
}

/**
 * Changes a body or what belongs to it, one after another: whoever comes second sees what the first wrote.
 *
 * @returns its slug. @throws {Refusal} when there is no such body, or it is not theirs to change.
 */
export async function changeBody(
  { database, viewer }: Context,
  slug: string,
  work: (rows: Ask, body: HeldBody) => Promise<void>,
): Promise<string> {
  allow(keepBodies, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const [body] = await rows<HeldBody>(
      `select id, slug, kind, version, ended_on::text as "endedOn" from body where slug = $1 for update`,
      [slug],
    );
    if (!body) throw notFound(`There is no body “${slug.slice(0, 60)}”.`);
    await work(rows, body);
    return body.slug;
  });
}

/** A table of what belongs to a body, and what one of its rows is called in a refusal. */
interface Part {
  readonly table: "seat" | "body_meeting";
  readonly what: string;
  readonly id: string;
}

/** The same for something of a body. @throws {Refusal} also when there is no such thing, or not any more. */
export async function changeBodyPart(
  context: Context,
  { table, what, id }: Part,
  work: (rows: Ask, body: HeldBody) => Promise<void>,
): Promise<string> {
  allow(keepBodies, context.viewer);
  const bodyOf = async (rows: Ask): Promise<string> => {
    const [part] = await rows<{ slug: string }>(
      `select b.slug from ${table} p join body b on b.id = p.body_id where p.id::text = $1`,
      [id],
    );
    if (part) return part.slug;
    throw notFound(`There is no such ${what}.`);
  };
  return changeBody(context, await bodyOf(context.database.rows), async (rows, body) => {
    await bodyOf(rows);
    await work(rows, body);
  });
}

/** @throws {Refusal} when the body does not meet any more on the day on which something of it would start. */
export function refuseAfterEnd({ endedOn }: HeldBody, field: string, day: string): void {
  if (endedOn === null || day <= endedOn) return;
  throw badInput(
    `${field} is ${day}; this body ended on ${endedOn}, before that.`,
    because("BODY_OVER", { day: endedOn }),
  );
}
