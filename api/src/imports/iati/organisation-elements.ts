import type { NamedOrganisation } from "./activity-row.ts";
import { ORGANISATION_ROLES } from "./code-form.ts";
import { type ElementRule, spoken } from "./element-rule.ts";
import { takeCode, takeOwnCode, takeRef, takeWithin } from "./facts.ts";
import { oneLine } from "./field-text.ts";
import type { Narrative } from "./narration.ts";
import type { Reading } from "./reading.ts";

/** A name is kept once per spelling in an index, whose entries have room for some 2,600 bytes; a character has up to three. */
const LONGEST_NAME = 800;

export const REPORTING_ORG: ElementRule = spoken((reading, narratives) => {
  if (isNamed(reading.activity.reporter)) return;
  reading.activity.reporter = takeOrganisation(reading, narratives, "reporting-org");
});

export const PARTICIPATING_ORG: ElementRule = spoken((reading, narratives) => {
  const { attributes, line } = reading.holder;
  const organisation = takeOrganisation(reading, narratives, "participating-org");
  if (!isNamed(organisation)) {
    reportUnnamed(reading, line);
    return;
  }
  const role = { forms: ORGANISATION_ROLES, written: attributes.role };
  reading.activity.participants.push({
    ...organisation,
    role: takeCode(reading, role, { field: "participating-org/@role", line }),
    activityId: takeRef(reading, attributes["activity-id"], {
      field: "participating-org/@activity-id",
      line,
    }),
    line,
  });
});

/** An organisation that gets or gives nothing we can name is `null`. */
export const RECEIVER_ORG: ElementRule = spoken((reading, narratives) => {
  const { transaction, holder } = reading;
  if (transaction === null) return;
  const receiver = takeOrganisation(reading, narratives, "receiver-org");
  const place = { field: "transaction/receiver-org/@receiver-activity-id", line: holder.line };
  transaction.receiver = isNamed(receiver) ? receiver : null;
  transaction.receiverActivityId = takeRef(reading, holder.attributes["receiver-activity-id"], place);
});

/** The organisation that an element names, by its `ref`, its `type` and the first of its texts. */
function takeOrganisation(
  reading: Reading,
  narratives: readonly Narrative[],
  element: string,
): NamedOrganisation {
  const { attributes, line } = reading.holder;
  const field = reading.path(element);
  const name = narratives[0] === undefined ? null : oneLine(narratives[0].text) || null;
  return {
    ref: takeRef(reading, attributes.ref, { field: `${field}/@ref`, line }),
    name: name === null ? null : takeWithin(reading, name, { field, line, longest: LONGEST_NAME }),
    type: takeOwnCode(reading, attributes.type, { field: `${field}/@type`, line }),
  };
}

/** Whether any of the named attributes or the name says which organisation is meant. */
function isNamed({ ref, name }: NamedOrganisation): boolean {
  return ref !== null || name !== null;
}

function reportUnnamed(reading: Reading, line: number): void {
  reading.activity.report({
    line,
    field: "participating-org",
    value: null,
    code: "NAME_MISSING",
    message: "The organisation has neither a ref nor a name; it was left out.",
  });
}
