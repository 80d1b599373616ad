import { allow } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, changedMeanwhile, conflict } from "../../errors.ts";
import { checkNames } from "../../frameworks/framework-checks.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { slugOf } from "../../shared/slug.ts";
import { changeOrTaken } from "../../shared/without-waiting.ts";
import { changeBody } from "./change-body.ts";
import type { BodyInput } from "./governance.input.ts";
import { keepBodies } from "./governance.policy.ts";

/** Writes down a body. @returns its slug. */
export async function open({ database, viewer, dayInBrussels }: Context, input: BodyInput): Promise<string> {
  allow(keepBodies, viewer);
  const names = checkNames("names", input.names);
  const powers = readParagraphs("powers", input.powers);
  return changeOrTaken(database, actorOf(viewer), {
    taken: () =>
      conflict(
        "Somebody else has just written down a body of this name; look at it before you write another.",
        because("WRITTEN_MEANWHILE"),
      ),
    async work(rows) {
      const slug = await freeSlug(rows, names.nl ?? names.en ?? names.fr ?? names.es ?? "");
      await rows("insert into body (source_id, slug, names, kind, powers) values ($1, $2, $3, $4, $5)", [
        await manualSource(rows, dayInBrussels),
        slug,
        JSON.stringify(names),
        input.kind,
        powers,
      ]);
      return slug;
    },
  });
}

/** A place in addresses for a name: with a number behind it where another body has it. */
async function freeSlug(rows: Ask, name: string): Promise<string> {
  const words = slugOf(name, "body");
  const [{ taken } = { taken: [] }] = await rows<{ taken: string[] }>(
    "select array(select slug from body where slug = $1 or slug like $1 || '-%') as taken",
    [words],
  );
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? words : `${words}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}

/** Says anew what a body is, made of the version that the person saw. @returns its slug. */
export async function edit(
  context: Context,
  { slug, version }: { readonly slug: string; readonly version: number },
  input: BodyInput,
): Promise<string> {
  const names = checkNames("names", input.names);
  const powers = readParagraphs("powers", input.powers);
  return changeBody(context, slug, async (rows, body) => {
    if (body.version !== version) throw changedMeanwhile("this body", { current: { version: body.version } });
    await rows("update body set names = $2, kind = $3, powers = $4, version = version + 1 where id = $1", [
      body.id,
      JSON.stringify(names),
      input.kind,
      powers,
    ]);
  });
}

/** Says the last day of a body; from null, that it meets again. Its seats end with it. @returns its slug. */
export async function end(context: Context, slug: string, endedOn: string | null): Promise<string> {
  return changeBody(context, slug, async (rows, { id }) => {
    const [{ last } = { last: null }] = await rows<{ last: string | null }>(
      `select greatest((select max(starts_on) from seat where body_id = $1), (select max(starts_on) from seat_rule where body_id = $1),
        (select max(held_on) from body_meeting where body_id = $1))::text as last`,
      [id],
    );
    if (endedOn !== null && last !== null && endedOn < last)
      throw badInput(
        `endedOn is ${endedOn}; a seat, a rule or a meeting of this body is of ${last}, after that.`,
        because("BODY_IN_USE", { day: last }),
      );
    await rows("update body set ended_on = $2, version = version + 1 where id = $1", [id, endedOn]);
  });
}
