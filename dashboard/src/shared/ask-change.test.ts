import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client";
import { delay, of } from "rxjs";
import { expect, onTestFinished, test } from "vitest";
import { askChange } from "./ask-change.ts";

const RECORD = gql`query Record { version }`;
const CHANGE = gql`mutation Change { change }`;

/** A page that shows a record, and a server that answers every change with a refusal, or makes it when there is none. */
async function showRecord(reason: string | null) {
  const asked: (string | undefined)[] = [];
  const refusal = { message: "No.", extensions: { code: "CONFLICT", reason } };
  const link = new ApolloLink(({ operationName }) => {
    asked.push(operationName);
    if (operationName === "Record") return of({ data: { version: asked.length } }).pipe(delay(1));
    return of(reason ? { errors: [refusal] } : { data: { change: true } }).pipe(delay(1));
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const shown = client.watchQuery({ query: RECORD });
  const page = shown.subscribe(() => undefined);
  onTestFinished(() => {
    page.unsubscribe();
    client.stop();
  });
  await expect.poll(() => shown.getCurrentResult().loading).toBe(false);
  return { asked, client, shown };
}

test("where somebody else was first, what they wrote is on the page before the refusal is told", async () => {
  const { asked, client, shown } = await showRecord("CHANGED_MEANWHILE");
  await expect(askChange(client, CHANGE, {})).rejects.toThrow("No.");
  expect(asked).toEqual(["Record", "Change", "Record"]);
  expect(shown.getCurrentResult().data).toEqual({ version: 3 });
});

test("any other refusal leaves the page as it is", async () => {
  const { asked, client } = await showRecord("TITLE_EMPTY");
  await expect(askChange(client, CHANGE, {})).rejects.toThrow("No.");
  expect(asked).toEqual(["Record", "Change"]);
});

test("what is made is answered; asking the page anew is for whoever asked", async () => {
  const { asked, client } = await showRecord(null);
  await expect(askChange(client, CHANGE, {})).resolves.toEqual({ change: true });
  expect(asked).toEqual(["Record", "Change"]);
});
