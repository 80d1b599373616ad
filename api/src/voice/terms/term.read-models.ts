import { demonstration, sourceLine } from "../../organisations/organisation.read-models.ts";
import { column } from "../../shared/column.ts";
import { nameIn } from "../../shared/language.ts";
import type { ReadModels } from "../../shared/read-model.ts";
import { seesDecision, seesTaker, seesTakingPart } from "../../shared/visibility-decisions.ts";

/** How words are read. Who proposed one, and why, is told to those who may know that they take part. */
export const termReadModels: ReadModels = {
  Term: {
    columns: {
      id: column("id"),
      slug: column("slug"),
      word: column("word"),
      language: column("language"),
      status: column("status"),
      meaning: column("meaning"),
      forms: column("forms"),
      exceptions: column("exceptions"),
      instead: column("instead"),
      decidedBecause: column("decided_because"),
      decidedOn: column("decided_on"),
      version: column("version"),
      reasons: (t, { values }) => `case when ${seesTaker(t, values, "proposed_by_id")} then ${t}.reasons end`,
      bodyName: (t, { language }) =>
        `(select ${nameIn("b.names", language)} from body b where b.id = ${t}.body_id)`,
      bodySlug: (t) => `(select b.slug from body b where b.id = ${t}.body_id)`,
      demonstration,
      viewerMay: (t) => `json_build_object('status', ${t}.status, 'proposedById', ${t}.proposed_by_id)`,
    },
    relations: {
      proposedBy: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.proposed_by_id and ${seesTakingPart(c, values)}`,
      },
      decision: {
        kind: "one",
        from: (t, c, { values }) =>
          `decision ${c} where ${c}.id = ${t}.decision_id and ${seesDecision(c, values)}`,
      },
      remarks: {
        kind: "list",
        from: (t, c, { values }) =>
          `term_remark ${c} where ${c}.term_id = ${t}.id and ${seesTaker(c, values)}`,
        order: (c) => [
          `${c}.remarked_on`,
          `(select name from organisation where id = ${c}.organisation_id)`,
          `${c}.id`,
        ],
      },
      source: sourceLine("term"),
    },
  },
  TermDecision: { columns: { slug: column("slug"), title: column("title") } },
  TermRemark: {
    columns: {
      id: column("id"),
      agrees: column("agrees"),
      reason: column("reason"),
      remarkedOn: column("remarked_on"),
      mayChange: column("organisation_id"),
    },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesTakingPart(c, values)}`,
      },
    },
  },
};
