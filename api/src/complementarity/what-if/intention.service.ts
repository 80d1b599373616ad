import { IntentionKind } from "@onze/schema";
import { allow, allowEver } from "../../accounts/policy.ts";
import { refuseErased } from "../../accounts/refuse-erased.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { Values } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import type { IntentionInput } from "./intention.input.ts";
import { knownNames, meant } from "./named-in-changes.queries.ts";
import { seesIntention } from "./scenario-sight.sql.ts";
import { announceIntentions } from "./what-if.policy.ts";

/** Announces what an organisation of the umbrella intends to the others of it. @returns the id of the intention. */
export function announce({ database, viewer }: Context, input: IntentionInput): Promise<string> {
  allowEver(announceIntentions, viewer);
  const { organisationId, kind, country = null, theme = null, startsOn, note } = input;
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await refuseErased(rows, viewer);
    const named = [{ organisation: organisationId, place: country, theme }];
    const known = await knownNames(rows, named, viewer.sight);
    const organisation = meant(known, organisationId);
    if (!organisation) throw notFound("There is no such organisation.");
    allow(announceIntentions, viewer, [organisation.id]);
    if (organisation.side === "OTHER")
      throw badInput(
        `“${organisation.name}” is neither the secretariat nor a member today; intentions are theirs.`,
        because("INTENTION_OF_OTHERS", { organisation: organisation.name }),
      );
    checkWhere({ kind, country, theme });
    if (country && !(country.length === 2 && known.places.includes(country)))
      throw badInput(`country is “${country}”; it must be the code of a country, such as BJ.`);
    if (theme && !known.themes.includes(theme))
      throw badInput(`theme is “${theme}”; it must be the code of a theme, such as climate-justice.`);
    const [written] = await rows<{ id: string }>(
      `insert into intention (organisation_id, kind, country_code, theme_code, starts_on, note, written_by_id)
        values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [organisation.id, kind, country, theme, startsOn, readParagraphs("note", note), viewer.accountId],
    );
    if (!written) throw new Error("an intention was not written");
    return written.id;
  });
}

function checkWhere({ kind, country, theme }: Pick<IntentionInput, "kind" | "country" | "theme">): void {
  const isWhole = kind === IntentionKind.STARTS ? country && theme : country || theme;
  if (isWhole) return;
  throw badInput(
    `kind is ${kind}, which needs ${kind === IntentionKind.STARTS ? "a country and a theme" : "a country, a theme or both"}.`,
    because("INTENTION_SOMEWHERE"),
  );
}

/** Withdraws an intention; one that was withdrawn before keeps the day. @returns its id. */
export function withdraw({ database, viewer, today }: Context, id: string): Promise<string> {
  allowEver(announceIntentions, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const condition = `i.id::text = ${values.bind(id)} and ${seesIntention("i", viewer, values)}`;
    const [found] = await rows<{ id: string; organisationId: string }>(
      `select i.id, i.organisation_id as "organisationId" from intention i where ${condition} for update of i`,
      values.list,
    );
    if (!found) throw notFound("There is no such intention.");
    allow(announceIntentions, viewer, [found.organisationId]);
    await rows("update intention set withdrawn_on = $2 where id = $1 and withdrawn_on is null", [
      found.id,
      today,
    ]);
    return found.id;
  });
}
