import { allow, allowEver } from "../../accounts/policy.ts";
import { refuseErased } from "../../accounts/refuse-erased.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { changedMeanwhile, notFound } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { needLine, readParagraphs } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import type { ScenarioEdit, ScenarioInput, ScenarioSharing } from "./scenario.input.ts";
import { checkedContents } from "./scenario-contents.ts";
import { seesScenario } from "./scenario-sight.sql.ts";
import { keepScenarios } from "./what-if.policy.ts";
import { insertChanges, type KeptScenario, lockScenario, updateScenario } from "./write-scenario.ts";

const LONGEST_TITLE = 200;
const NO_SCENARIO = "There is no such scenario.";

/** Keeps a scenario for an organisation, which alone sees it until it is shared. @returns its id. */
export function save(context: Context, input: ScenarioInput): Promise<string> {
  const { viewer } = context;
  allowEver(keepScenarios, viewer);
  return write(context, async (rows) => {
    const organisation = await needOrganisation(rows, viewer.sight, input.organisationId);
    allow(keepScenarios, viewer, [organisation]);
    const contents = await checkedContents(rows, input, viewer.sight);
    const [kept] = await rows<{ id: string }>(
      `insert into scenario (organisation_id, title, note, address, named_in_address, basis, written_by_id)
        values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        organisation,
        checkedTitle(input.title),
        readParagraphs("note", input.note),
        contents.address,
        contents.namedInAddress,
        input.basis,
        viewer.accountId,
      ],
    );
    if (!kept) throw new Error("a scenario was not written");
    await insertChanges(rows, { id: kept.id, organisationId: organisation }, contents.changes);
    return kept.id;
  });
}

/** Changes a scenario. @throws {Refusal} also when somebody else has changed it since that version. */
export function change(context: Context, edit: ScenarioEdit): Promise<string> {
  return writeKept(context, edit.id, async (rows, kept) => {
    if (kept.version !== edit.version)
      throw changedMeanwhile("this scenario", { current: { version: kept.version } });
    const { address, changes } = edit;
    const note = edit.note === undefined ? kept.note : readParagraphs("note", edit.note);
    const contents = await checkedContents(
      rows,
      { address: address ?? kept.address, changes: changes ?? kept.changes },
      context.viewer.sight,
    );
    await updateScenario(rows, kept, {
      title: typeof edit.title === "string" ? checkedTitle(edit.title) : kept.title,
      note,
      basis: edit.basis ?? kept.basis,
      ...contents,
      writtenById: note === kept.note ? kept.writtenById : context.viewer.accountId,
    });
  });
}

/** Shows a scenario to members and the secretariat, or to its own organisation alone. */
export const share = (context: Context, { id, shared }: ScenarioSharing): Promise<string> =>
  writeKept(context, id, async (rows) => {
    await rows(
      "update scenario set shared_with_peers = $2, version = version + 1 where id = $1 and shared_with_peers <> $2",
      [id, shared],
    );
  });

/** Takes a scenario away; its history stays. */
export const remove = (context: Context, id: string): Promise<string> =>
  writeKept(context, id, async (rows) => {
    await rows("delete from scenario where id = $1", [id]);
  });

/** Does something with a scenario that the viewer sees and may change, while nobody else does. @returns its id. */
function writeKept(
  context: Context,
  id: string,
  work: (rows: Ask, kept: KeptScenario) => Promise<void>,
): Promise<string> {
  const { viewer } = context;
  allowEver(keepScenarios, viewer);
  return write(context, async (rows) => {
    const values = new Values(viewer.sight);
    const condition = `s.id::text = ${values.bind(id)} and ${seesScenario("s", viewer, values)}`;
    const kept = await lockScenario(rows, condition, values.list);
    if (!kept) throw notFound(NO_SCENARIO);
    allow(keepScenarios, viewer, [kept.organisationId]);
    await work(rows, kept);
    return kept.id;
  });
}

/** What is written holds words of whoever writes: they must not have been erased meanwhile. */
const write = ({ database, viewer }: Context, work: (rows: Ask) => Promise<string>): Promise<string> =>
  changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await refuseErased(rows, viewer);
    return work(rows);
  });

const checkedTitle = (given: string): string =>
  needLine("title", given, LONGEST_TITLE, because("TITLE_EMPTY"));
