import { allow, allowEver } from "../accounts/policy.ts";
import { actorOf, type Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { changedMeanwhile, forbidden, notFound, type Refusal } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { changedSince } from "../shared/changed-since.ts";
import { type Ask, Values } from "../shared/database.ts";
import { seesField, seesOrganisation } from "../shared/visibility.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { editOrganisation } from "./organisation.policy.ts";
import { checkEdit, EDITABLE, type OrganisationEdit } from "./organisation-edit.ts";
import { type LockedOrganisation, lockOrganisation, writeOrganisation } from "./write-organisation.ts";

/** An edit, made of the version that the person saw. */
export interface VersionedEdit extends OrganisationEdit {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes what people edit of an organisation.
 *
 * @returns its id.
 * @throws {Refusal} when there is none that the viewer sees, it is not theirs, a value is not right, or somebody else has
 * changed it since that version; nothing is changed then.
 */
export function edit(
  { database, viewer }: Context,
  { id, version, ...given }: VersionedEdit,
): Promise<string> {
  allowEver(editOrganisation, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const seen = seesOrganisation("o", values);
    const organisation = await lockOrganisation(
      rows,
      `o.id::text = ${values.bind(id)} and ${seen}`,
      values.list,
    );
    if (!organisation) throw notFound("There is no such organisation.");
    allow(editOrganisation, viewer, [organisation.id]);
    const seenFields = await findSeenFields(rows, organisation.id, viewer);
    const checked = keepUnseen(checkEdit(given), seenFields);
    if (organisation.version !== version) throw await staleEdit(rows, organisation, { version, seenFields });
    await writeOrganisation(rows, organisation, checked);
    return organisation.id;
  });
}

type Field = (typeof EDITABLE)[number];

/** The fields that a viewer sees of an organisation that they see: its website may be hidden on its own. */
async function findSeenFields(rows: Ask, id: string, { sight }: Viewer): Promise<readonly Field[]> {
  const values = new Values(sight);
  const statement = `select ${seesField("o", "CONTACT", values)} as "isSeen" from organisation o where o.id = ${values.bind(id)}`;
  const [website] = await rows<{ isSeen: boolean }>(statement, values.list);
  return EDITABLE.filter((field) => field !== "website" || website?.isSeen);
}

/** Who is shown an empty field because it is hidden, and gives it back, does not mean to empty it. */
function keepUnseen({ website, ...edit }: OrganisationEdit, seenFields: readonly Field[]): OrganisationEdit {
  if (website === undefined || seenFields.includes("website"))
    return { ...edit, ...(website !== undefined && { website }) };
  if (website === null) return edit;
  throw forbidden(
    "The website of this organisation is hidden from you, so you may not change it.",
    because("WEBSITE_HIDDEN"),
  );
}

interface StaleEdit {
  readonly version: number;
  readonly seenFields: readonly Field[];
}

async function staleEdit(
  rows: Ask,
  now: LockedOrganisation,
  { version, seenFields }: StaleEdit,
): Promise<Refusal> {
  const record = { entity: "organisation", id: now.id, versions: now.version - version };
  const changed = await changedSince(rows, record, EDITABLE);
  const fields = changed.filter((field) => seenFields.includes(field));
  const told = fields.map((field) => `the ${field} is ${now[field] === null ? "empty" : `“${now[field]}”`}`);
  const current = {
    version: now.version,
    ...Object.fromEntries(seenFields.map((field) => [field, now[field]])),
  };
  return changedMeanwhile("this organisation", { current, changed: fields }, told.join(", "));
}
