import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client";
import { delay, of, throwError } from "rxjs";
import { expect, onTestFinished, test } from "vitest";
import { PAGED } from "./list-page.ts";
import { refreshAnswers } from "./refresh-answers.ts";

const LIST = gql`query List($first: Int!, $after: String) { list(first: $first, after: $after) { nodes } }`;
const SUM = gql`query Sum($of: String) { sum(of: $of) }`;

/** A client of a server whose sum grows with every question, and what was asked of it. */
function startClient() {
  const asked: string[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    asked.push(`${operationName} ${variables.of ?? variables.after ?? ""}`.trim());
    const data =
      operationName === "Sum" ? { sum: asked.length } : { list: { nodes: [variables.after ?? "a"] } };
    return of({ data }).pipe(delay(1));
  });
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { list: PAGED } } } });
  const client = new ApolloClient({ link, cache });
  onTestFinished(() => client.stop());
  return { asked, client };
}

/** Asks as a page does, which stays to hear of changes. */
async function show(client: ApolloClient, question: { query: typeof LIST; variables: object }) {
  const shown = client.watchQuery(question);
  const page = shown.subscribe(() => undefined);
  onTestFinished(() => page.unsubscribe());
  await expect.poll(() => shown.getCurrentResult().loading).toBe(false);
  return shown;
}

test("what is on the page is asked anew, what was there before is forgotten", async () => {
  const { asked, client } = startClient();
  await client.query({ query: SUM, variables: { of: "before" } });
  const shown = await show(client, { query: SUM, variables: { of: "now" } });
  await refreshAnswers(client);
  expect(asked).toEqual(["Sum before", "Sum now", "Sum now"]);
  expect(shown.getCurrentResult().data).toEqual({ sum: 3 });
  await client.query({ query: SUM, variables: { of: "before" } });
  expect(asked.at(-1)).toBe("Sum before");
});

test("a list that the reader made longer stays as long as it is", async () => {
  const { asked, client } = startClient();
  const shown = await show(client, { query: LIST, variables: { first: 1 } });
  await shown.fetchMore({ variables: { after: "b" } });
  await refreshAnswers(client);
  await expect.poll(() => shown.getCurrentResult().data).toEqual({ list: { nodes: ["a", "b"] } });
  expect(asked).toEqual(["List", "List b"]);
});

test("what cannot be asked anew is no fault of who asked for it", async () => {
  let isReachable = true;
  const link = new ApolloLink(() =>
    isReachable
      ? of({ data: { sum: 1 } }).pipe(delay(1))
      : throwError(() => new TypeError("Failed to fetch")),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  onTestFinished(() => client.stop());
  const shown = await show(client, { query: SUM, variables: {} });
  isReachable = false;
  await expect(refreshAnswers(client)).resolves.toBeUndefined();
  expect(shown.getCurrentResult().error).toBeDefined();
});
