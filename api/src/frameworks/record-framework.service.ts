import type { FrameworkKind } from "@onze/schema";
import { allow } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, conflict } from "../errors.ts";
import { needOrganisation } from "../organisations/find-organisation.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { manualSource } from "../shared/manual-source.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { BY_CODE, changeFramework, checkThemes } from "./change-framework.ts";
import { recordFrameworks } from "./framework.policy.ts";
import { checkFrameworkCode, checkNames, checkSubject } from "./framework-checks.ts";
import type { NameInput } from "./name.input.ts";

/** What somebody says of a framework; what is left out stays. */
interface FrameworkFacts {
  readonly names?: readonly NameInput[] | null;
  readonly theme?: string | null;
  readonly referenceOrganisation?: string | null;
}

export interface NewFramework extends FrameworkFacts {
  readonly code: string;
  readonly kind: FrameworkKind;
  readonly cycle: string;
  readonly country?: string | null;
}

const INSERT = `insert into framework (code, kind, names, cycle_id, country_code, theme_code, reference_organisation_id, source_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (code) do nothing returning id`;

/**
 * Records a framework.
 *
 * @returns its code.
 * @throws {Refusal} when its code is taken, nothing names it, or it names what there is not.
 */
export function record(context: Context, input: NewFramework): Promise<string> {
  const { database, viewer, today } = context;
  allow(recordFrameworks, viewer);
  const code = checkFrameworkCode(input.code);
  checkSubject(input);
  const names = input.names ? checkNames("names", input.names) : null;
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const cycle = await findCycle(rows, input.cycle);
    await checkPlace(rows, input.country ?? null);
    if (input.theme) await checkThemes(rows, [input.theme]);
    const reference = input.referenceOrganisation
      ? await needOrganisation(rows, viewer.sight, input.referenceOrganisation)
      : null;
    const facts = [code, input.kind, names, cycle, input.country ?? null, input.theme ?? null, reference];
    const added = await rows(INSERT, [...facts, await manualSource(rows, today)]);
    if (added.length === 0)
      throw conflict(`The framework ${code} is recorded already.`, because("CODE_TAKEN", { code }));
    return code;
  });
}

async function findCycle(rows: Ask, code: string): Promise<string> {
  const [cycle] = await rows<{ id: string }>("select id from framework_cycle where code = $1", [code]);
  if (!cycle)
    throw badInput(
      `There is no cycle “${code.slice(0, 60)}”; record it first, or name one that is recorded.`,
    );
  return cycle.id;
}

async function checkPlace(rows: Ask, code: string | null): Promise<void> {
  if (code === null) return;
  const known = await rows("select from country where code = $1", [code]);
  if (known.length === 0)
    throw badInput(`There is no country “${code.slice(0, 60)}”; it must be an ISO 3166-1 code such as PH.`);
}

const UPDATE = `update framework set names = case when $2 then $3::jsonb else names end, theme_code = case when $4 then $5 else theme_code end,
  reference_organisation_id = case when $6 then $7::uuid else reference_organisation_id end where id = $1`;

export interface ChangedFramework extends FrameworkFacts {
  readonly code: string;
}

/**
 * Changes a framework; its code, kind, country and cycle stay.
 *
 * @returns its code.
 * @throws {Refusal} when nothing would name it any more, it names what there is not, or it is not for the viewer to say
 * who coordinates it.
 */
export function change(context: Context, input: ChangedFramework): Promise<string> {
  const { viewer } = context;
  const { names, theme, referenceOrganisation } = input;
  const checkedNames = names ? checkNames("names", names) : null;
  return changeFramework(context, BY_CODE, input.code, async (rows, { id, kind }) => {
    if (referenceOrganisation !== undefined) allow(recordFrameworks, viewer);
    if (theme && kind === "COUNTRY")
      throw badInput(
        `theme is ${theme}, but a framework of a country has no theme of its own; leave it out.`,
      );
    if (theme) await checkThemes(rows, [theme]);
    const reference = referenceOrganisation
      ? await needOrganisation(rows, viewer.sight, referenceOrganisation)
      : null;
    const given = [names !== undefined, checkedNames, theme !== undefined, theme ?? null];
    await rows(UPDATE, [id, ...given, referenceOrganisation !== undefined, reference]);
    await refuseUnnamed(rows, id);
  });
}

async function refuseUnnamed(rows: Ask, id: string): Promise<void> {
  const unnamed = await rows(
    "select from framework where id = $1 and names is null and theme_code is null and country_code is null",
    [id],
  );
  if (unnamed.length > 0)
    throw badInput(
      "Without names and without a theme nothing would name this framework; give one of them.",
      because("FRAMEWORK_UNNAMED"),
    );
}
