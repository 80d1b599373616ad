import { seesTerm } from "../shared/visibility-decisions.ts";
import { namesOnlyTakers } from "./decision-sight.sql.ts";
import { everSince, type RecordSight } from "./ever-since.sql.ts";

const TERMS = everSince("term", ["status", "proposed_by_id"]);

/** How words came to stand as they do: with who proposed them and who thinks what, or not at all. */
export const TERM_SIGHT = {
  term: (c, values) =>
    `exists (select from ${TERMS} t where t.id = ${c}.record_id and ${seesTerm("t", values)}) and ${namesOnlyTakers(c, values)}`,
  term_remark: (c, values) =>
    `exists (select from ${everSince("term_remark", ["term_id"])} s join ${TERMS} t on t.id = s.term_id
      where s.id = ${c}.record_id and ${seesTerm("t", values)} and ${namesOnlyTakers(c, values)})`,
} satisfies Partial<RecordSight>;
