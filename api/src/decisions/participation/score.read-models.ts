import type { Column, ReadModels } from "../../shared/read-model.ts";
import { seesDecision, seesTakingPart } from "../../shared/visibility-decisions.ts";

/** A column of the same name in the database. */
const column =
  (name: string): Column =>
  (t) =>
    `${t}.${name}`;

/** How scores are read by those who may. */
export const scoreReadModels: ReadModels = {
  ParticipationScore: {
    columns: {
      id: column("id"),
      assessedBy: column("assessed_by"),
      actual: column("actual"),
      desired: column("desired"),
      agrees: column("agrees"),
      evidence: column("evidence"),
      assessedOn: column("assessed_on"),
      isShared: column("is_shared"),
      version: column("version"),
      mayChange: (t) =>
        `json_build_object('by', ${t}.assessed_by, 'organisation', ${t}.organisation_id, 'leader', (select led_by_id from decision where id = ${t}.decision_id))`,
    },
    relations: {
      decision: {
        kind: "one",
        from: (t, c, { values }) =>
          `decision ${c} where ${c}.id = ${t}.decision_id and ${seesDecision(c, values)}`,
      },
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesTakingPart(c, values)}`,
      },
    },
  },
};
