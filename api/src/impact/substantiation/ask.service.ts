import { randomUUID } from "node:crypto";
import { substantiationLetter } from "../../accounts/mail/substantiation-letters.ts";
import { allowEver } from "../../accounts/policy.ts";
import { refuseErased } from "../../accounts/refuse-erased.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { mergedWith } from "../../shared/visibility-impact.ts";
import { seesSubstantiation } from "../../shared/visibility-substantiation.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { findAsker, findOutcome, isPublic, refuseKept } from "./asked-outcome.ts";
import { checkSubstantiator, type SubstantiatorFields } from "./check-substantiation.ts";
import { refuseInsider } from "./outside-check.ts";
import type { SubstantiatorInput } from "./substantiation.input.ts";
import { askAbout } from "./substantiation.policy.ts";
import { linkOf, SUBSTANTIATION_HOURS } from "./substantiation-link.ts";

interface Asked {
  readonly askedOn: string;
  readonly answeredOn: string | null;
}

/** The same mailbox asked about the same change, while its link takes an answer. */
const ASKED_ALREADY = (values: Values, outcome: string, email: string): string =>
  `select (s.asked_at at time zone 'Europe/Brussels')::date::text as "askedOn", (s.answered_at at time zone 'Europe/Brussels')::date::text as "answeredOn"
    from substantiation s where s.outcome_id in ${mergedWith(values.bind(outcome))} and s.email = ${values.bind(email)} and s.expires_at > now()
      and ${seesSubstantiation("s", values)} order by s.asked_at desc limit 1`;

async function refuseAskedAlready(
  rows: Ask,
  { viewer }: Context,
  { outcome, email }: { readonly outcome: string; readonly email: string },
): Promise<void> {
  const values = new Values(viewer.sight);
  const [asked] = await rows<Asked>(ASKED_ALREADY(values, outcome, email), values.list);
  if (!asked) return;
  if (asked.answeredOn)
    throw conflict(
      `${email} answered about this change on ${asked.answeredOn}, and may still change that answer by the same link.`,
      because("SUBSTANTIATOR_ANSWERED", { day: asked.answeredOn }),
    );
  throw conflict(
    `${email} was asked about this change on ${asked.askedOn}; remind them rather than asking again.`,
    because("SUBSTANTIATOR_ASKED", { day: asked.askedOn }),
  );
}

const INSERT = `insert into substantiation (id, outcome_id, asked_by_id, name, name_key, position, affiliation, affiliation_key, email, language,
    independence, token_hash, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now() + interval '${SUBSTANTIATION_HOURS} hours')`;

/** Asks somebody about a change, and mails them the link. @returns the id of the change. @throws {Refusal} that says what stands in the way. */
export async function ask(context: Context, named: string, input: SubstantiatorInput): Promise<string> {
  const { viewer, accounts, database } = context;
  allowEver(askAbout, viewer);
  const person = checkSubstantiator(input);
  const { id: outcome, title } = await findOutcome(database.rows, viewer, named);
  const asker = await findAsker(database.rows, viewer, { outcome, named: input.askedBy });
  await refuseKept(database.rows, outcome);
  await accounts.limits.count({
    kind: "SUBSTANTIATION",
    account: person.email,
    address: viewer.accountId ?? "",
  });
  await refuseInsider(database.rows, viewer, { outcome, person });
  const id = randomUUID();
  const link = linkOf(accounts, { id, language: person.language });
  await changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await refuseErased(rows, viewer);
    // of two who ask the same person at once, one finds that they were asked
    await rows("select from outcome where id = $1 for no key update", [outcome]);
    await refuseAskedAlready(rows, context, { outcome, email: person.email });
    await rows(INSERT, [id, outcome, asker.id, ...columnsOf(person), link.hash]);
  });
  const about = (await isPublic(database.rows, outcome)) ? title : null;
  const letter = { ...person, by: asker.name, about, link: link.address };
  await accounts.mailer.send(person.email, substantiationLetter("ASKED", letter));
  return outcome;
}

const columnsOf = (person: SubstantiatorFields): readonly unknown[] => [
  ...[person.name, person.nameKey, person.position, person.affiliation, person.affiliationKey],
  ...[person.email, person.language, person.independence],
];
