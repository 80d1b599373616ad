import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** What a statement cannot be recorded without; all else is only missed. */
export function problemsOf(statement: StatementDraft): Problems {
  return {
    ...findEmpty(
      { ...statement },
      {
        title: "refusal.TEXT_EMPTY",
        actor: "refusal.TEXT_EMPTY",
        change: "refusal.TEXT_EMPTY",
        changedOn: "impact.form.problem.day",
        theme: "impact.form.problem.theme",
      },
    ),
    ...(statement.arena === "PARTNER_COUNTRY" && statement.place === ""
      ? { place: { key: "impact.form.problem.place" } }
      : NO_PROBLEMS),
  };
}
