import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type OperationDefinitionNode } from "graphql";
import { currentNotes } from "./request-notes.ts";

/** Longest name of an operation that is logged. */
const LONGEST_NAME = 60;

/** Notes what each operation asks; it is known here first, once it has been found right. */
export const graphqlNotes: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        const notes = currentNotes();
        if (!notes || !operation) return;
        notes.operation = operation.name?.value.slice(0, LONGEST_NAME) ?? null;
        notes.kind = kindOf(operation);
      },
    };
  },
};

/** The one field that an operation asks for; an own word for those that ask for more, so that kinds stay few. */
function kindOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const [first, ...others] = selectionSet.selections;
  if (first?.kind !== Kind.FIELD || others.length > 0) return `${operation} of several fields`;
  return `${operation} ${first.name.value}`;
}
