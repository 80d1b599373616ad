import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { CheckStatementDocument } from "../../gql/later/graphql.ts";
import type { Remarks } from "./RemarkLine.tsx";
import { checkedOf, type StatementDraft } from "./statement-draft.ts";

/** How long nobody types before what they typed is looked at. */
const PAUSE_MS = 600;

/** What a statement lacks so that somebody else could check it; the last word stays while the next is on its way, or the line is lost. */
export function useRemarks(statement: StatementDraft, demands: readonly string[]): Remarks {
  const isBegun = [statement.actor, statement.change, statement.title].some((text) => text.trim() !== "");
  const [input] = useDebouncedValue(checkedOf(statement, demands), PAUSE_MS);
  const { data, previousData } = useQuery(CheckStatementDocument, { variables: { input }, skip: !isBegun });
  return isBegun ? (data ?? previousData)?.checkStatement : undefined;
}
