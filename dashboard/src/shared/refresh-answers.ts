import type { ApolloClient } from "@apollo/client";

/**
 * Drops every answer that the browser holds, because the data changed, and asks anew for what is on the page, which
 * stays in place meanwhile. A list that the reader made longer than one page is kept: asked anew, all but its first
 * page would go from under the reader's eyes. What cannot be asked anew says so in its own place: this never rejects.
 */
export async function refreshAnswers(client: ApolloClient): Promise<void> {
  const shown = [...client.getObservableQueries("active")];
  const asked = client.refetchQueries({
    updateCache: (cache) => {
      const long = shown
        .map(({ query, variables }) => ({ query, variables, data: cache.readQuery({ query, variables }) }))
        .filter(({ data, variables }) => holdsMore(data, Number(variables.first)));
      for (const id of Object.keys(cache.extract() as object)) cache.evict({ id });
      for (const answer of long) cache.writeQuery(answer);
    },
    onQueryUpdated: (_, { complete }) => !complete,
  });
  await asked.catch(() => undefined);
}

/** Whether an answer to a question for so many holds a list of more. */
function holdsMore(answer: unknown, most: number): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  if ("nodes" in answer && Array.isArray(answer.nodes)) return answer.nodes.length > most;
  return Object.values(answer).some((part) => holdsMore(part, most));
}
