import { demonstration } from "../../organisations/organisation.read-models.ts";
import { column } from "../../shared/column.ts";
import type { Column, ReadModels } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";

/** What of a session decides what its reader may do with it. */
const LED: Column = (t) =>
  `json_build_object('id', ${t}.id, 'codeNumber', ${t}.code_number, 'facilitatorId', ${t}.facilitator_id)`;

/** How safe-space sessions are read, by those whose sight reaches them, with what is to happen after them. */
export const safeSpaceReadModels: ReadModels = {
  SafeSpaceSession: {
    columns: {
      id: column("id"),
      state: column("state"),
      heldOn: column("held_on"),
      sizeBand: column("size_band"),
      groundRules: column("ground_rules"),
      topics: column("topics"),
      summary: column("summary"),
      smallGroupReason: column("small_group_reason"),
      agreedOn: column("agreed_on"),
      releasedOn: column("released_on"),
      version: column("version"),
      attendeeCode: LED,
      viewerMay: LED,
      demonstration,
    },
    relations: {
      followUps: {
        kind: "list",
        from: (t, c, { values }) =>
          `safe_space_follow_up ${c} where ${c}.session_id = ${t}.id
            and exists (select from organisation doer where doer.id = ${c}.organisation_id and ${seesOrganisation("doer", values)})`,
        order: (c) => [`${c}.due_on`, `${c}.id`],
      },
    },
  },
  SafeSpaceFollowUp: {
    columns: {
      id: column("id"),
      text: column("text"),
      dueOn: column("due_on"),
      doneOn: column("done_on"),
      heldOn: (t) => `(select after.held_on from safe_space_session after where after.id = ${t}.session_id)`,
      maySettle: column("organisation_id"),
    },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
      },
    },
  },
};
