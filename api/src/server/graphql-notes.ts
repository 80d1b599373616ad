import type { ApolloServerPlugin } from "@apollo/server";
import { getOperationAST, Kind, type OperationDefinitionNode } from "graphql";
import { currentNotes } from "./request-notes.ts";

/** Longest name of an operation that is logged. */
const LONGEST_NAME = 60;

/**
 * Notes what each operation asks. Its name is known as soon as it can be read; what it asks only once it has been found
 * right, because before that its fields may be any words.
 */
export const graphqlNotes: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async validationDidStart({ document, request }) {
        noteName(getOperationAST(document, request.operationName));
      },
      // the only one of both that hears of an operation which was found right before
      async didResolveOperation({ operation }) {
        noteName(operation);
        const notes = currentNotes();
        if (notes && operation) notes.kind = kindOf(operation);
      },
    };
  },
};

function noteName(operation: OperationDefinitionNode | null | undefined): void {
  const notes = currentNotes();
  if (notes) notes.operation = operation?.name?.value.slice(0, LONGEST_NAME) ?? null;
}

/** The one field that an operation asks for; an own word for those that ask for more, so that kinds stay few. */
function kindOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const [first, ...others] = selectionSet.selections;
  if (first?.kind !== Kind.FIELD || others.length > 0) return `${operation} of several fields`;
  return `${operation} ${first.name.value}`;
}
