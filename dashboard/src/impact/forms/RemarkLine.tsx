import type { CheckStatementQuery, StatementGap } from "../../gql/later/graphql.ts";

/** What the checker says of a statement; undefined while it has said nothing. */
export type Remarks = CheckStatementQuery["checkStatement"] | undefined;

/** Beside which field each thing that is missing is said. */
const FIELD_OF: Readonly<Record<StatementGap, string>> = {
  NO_ACTOR: "actor",
  NO_CHANGE: "change",
  NOT_OBSERVABLE: "change",
  NO_FROM: "changedFrom",
  NO_TO: "changedTo",
  NO_DATE: "changedOn",
  FUTURE_DATE: "changedOn",
  BEFORE_DEMAND: "changedOn",
  NO_PLACE: "place",
  NO_SIGNIFICANCE: "significance",
};

/** What a part of a statement still lacks; it stops nobody. */
export function RemarkLine({ about, remarks }: { readonly about: string; readonly remarks: Remarks }) {
  const said = remarks?.filter(({ gap }) => FIELD_OF[gap] === about) ?? [];
  return (
    <p role="status" className="small muted">
      {said.map(({ text }) => text).join(" ")}
    </p>
  );
}
