import type { Language } from "@onze/schema";
import { allow, allowEver } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { conflict, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { changeOf, seesSubstantiation } from "../../shared/visibility-substantiation.ts";
import { substantiationFacts } from "./standing.sql.ts";
import { askAbout } from "./substantiation.policy.ts";
import type { SubstantiationFacts } from "./substantiation-facts.ts";

/** A question to somebody, held while something is done about it. */
export interface HeldQuestion {
  readonly id: string;
  /** The change to which it counts. */
  readonly outcome: string;
  readonly title: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
  /** Name of the organisation in whose name it was asked. */
  readonly by: string;
  readonly facts: SubstantiationFacts;
  /** Days since they were last written to. */
  readonly quietDays: number;
}

const QUESTION = (
  values: Values,
): string => `select s.id, o.id as outcome, o.title, s.name, s.email, s.language, b.name as by, ${substantiationFacts("s", values)} as facts,
    floor(extract(epoch from now() - coalesce(s.reminded_at, s.asked_at)) / 86400)::int as "quietDays"
  from substantiation s join outcome o on o.id = ${changeOf("s", values)} join organisation b on b.id = s.asked_by_id`;

/** A question about a change that somebody sees. @throws {Refusal} when there is none. */
export async function holdQuestion(rows: Ask, { sight }: Viewer, id: string): Promise<HeldQuestion> {
  const values = new Values(sight);
  const [held] = await rows<HeldQuestion>(
    `${QUESTION(values)} where s.id::text = ${values.bind(id)} and ${seesSubstantiation("s", values)} for no key update of s`,
    values.list,
  );
  if (held) return held;
  throw notFound("There is no such question to anybody.");
}

/** The same for whoever asked, until it is answered. @throws {Refusal} also when it is not theirs, or was answered. */
export async function holdOwnQuestion(rows: Ask, viewer: Viewer, id: string): Promise<HeldQuestion> {
  allowEver(askAbout, viewer);
  const held = await holdQuestion(rows, viewer, id);
  allow(askAbout, viewer, [held.facts.askedById]);
  if (!held.facts.isAnswered) return held;
  throw conflict(
    "They have answered, so the question cannot be taken back, nor they reminded of it.",
    because("SUBSTANTIATION_ANSWERED"),
  );
}
