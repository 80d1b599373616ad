import { column } from "../../shared/column.ts";
import type { Column, ReadModels, Relation } from "../../shared/read-model.ts";
import {
  mergedWith,
  seesBondAssessment,
  seesEvidence,
  seesNamedThere,
} from "../../shared/visibility-impact.ts";

/** What the reader sees of all evidence for a change, as it is weighed. */
const weighed: Column = (
  t,
  { values },
) => `(select coalesce(json_agg(json_build_object('claim', e.claim, 'observed', e.observed, 'ifTrue', e.if_true,
    'ifFalse', e.if_false, 'group', e.dependency_group) order by e.id), '[]')
  from evidence_item e where e.outcome_id in ${mergedWith(`${t}.id`)} and ${seesEvidence("e", values)})`;

const named = (id: string): Relation => ({
  kind: "one",
  from: (t, c, { values }) => `organisation ${c} where ${c}.id = ${t}.${id} and ${seesNamedThere(c, values)}`,
});

/** A copy as it is kept of one piece of evidence. */
const copy: Relation = {
  kind: "one",
  from: (t, c) =>
    `(select f.sha256, f.media_type, f.size, ${t}.file_name as name, ${t}.file_kept_at as kept_at, ${t}.id as item_id
      from evidence_file f where f.id = ${t}.file_id) ${c}`,
};

/** How evidence is read, and what a change tells of it. */
export const evidenceReadModels: ReadModels = {
  Outcome: {
    columns: { confidence: weighed },
    relations: {
      evidence: {
        kind: "list",
        from: (t, c, { values }) =>
          `evidence_item ${c} where ${c}.outcome_id in ${mergedWith(`${t}.id`)} and ${seesEvidence(c, values)}`,
        order: (c) => [`${c}.claim`, `${c}.dated_on`, `${c}.id`],
      },
      bondAssessments: {
        kind: "list",
        from: (t, c, { values }) =>
          `bond_assessment ${c} where ${c}.outcome_id in ${mergedWith(`${t}.id`)} and ${seesBondAssessment(c, values)}`,
        order: (c) => [`${c}.assessed_on`, `${c}.id`],
      },
    },
  },
  EvidenceItem: {
    columns: {
      id: column("id"),
      claim: column("claim"),
      kind: column("kind"),
      title: column("title"),
      source: column("source"),
      url: column("url"),
      datedOn: column("dated_on"),
      expected: column("expected"),
      ifTrue: column("if_true"),
      ifFalse: column("if_false"),
      observed: column("observed"),
      dependencyGroup: column("dependency_group"),
      visibility: column("visibility"),
      linkState: column("link_state"),
      linkCheckedOn: column("link_checked_on"),
      test: (t) => `json_build_object('ifTrue', ${t}.if_true, 'ifFalse', ${t}.if_false)`,
      viewerMay: (t) => `json_build_object('addedBy', ${t}.added_by_id)`,
    },
    relations: { addedBy: named("added_by_id"), file: copy },
  },
  EvidenceFile: {
    columns: {
      sha256: column("sha256"),
      name: column("name"),
      mediaType: column("media_type"),
      size: column("size"),
      storedAt: column("kept_at"),
      href: (t) => `'/files/evidence/' || ${t}.item_id`,
    },
  },
  BondAssessment: {
    columns: {
      id: column("id"),
      scores: column("scores"),
      principles: column("scores"),
      note: column("note"),
      assessedOn: column("assessed_on"),
    },
    relations: { organisation: named("organisation_id") },
  },
};
