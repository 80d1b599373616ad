import { randomUUID } from "node:crypto";
import type { Viewer } from "@onze/api";
import { Role, Scope } from "@onze/schema";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
const [own, other] = [await app.add.member("Own"), await app.add.member("Other")];
const run = async (organisation: string | null): Promise<string> => {
  const [added] = await app.sql<{ id: string }>(
    "insert into import_run (file_name, bytes, organisation_id, status) values ('a.xml', 1, $1, 'FAILED') returning id",
    [organisation],
  );
  return added?.id ?? "none";
};
const runs = { own: await run(own.id), other: await run(other.id), secretariat: await run(null) };

/** Which of them are found one by one, and whether the list holds the same and nothing more. */
async function seenBy(viewer: Viewer) {
  const ask = app.askAs(viewer);
  const found: string[] = [];
  for (const [whose, id] of Object.entries(runs)) {
    const { data } = await ask("query ($id: ID!) { importRun(id: $id) { problems { totalCount } } }", {
      id,
    });
    if (data?.importRun) found.push(whose);
  }
  const { data } = await ask<{ importRuns: { nodes: readonly { id: string }[]; totalCount: number } }>(
    "{ importRuns(first: 200) { nodes { id } totalCount } }",
  );
  const listed = data?.importRuns.nodes.map(({ id }) => id) ?? [];
  const inList = Object.entries(runs).filter(([, id]) => listed.includes(id));
  expect(inList.map(([whose]) => whose)).toEqual(found);
  if (found.length < 3) expect(data?.importRuns.totalCount ?? 0).toBe(found.length);
  return found;
}

test.each([
  ["a partner's delegate", viewerAs(Role.PARTNER_DELEGATE, own.id), []],
  ["a program without the scope", viewerAs(Role.INTEGRATION, own.id), []],
  ["a member's reader", viewerAs(Role.MEMBER_READER, own.id), ["own"]],
  ["a member's editor", viewerAs(Role.MEMBER_EDITOR, own.id), ["own"]],
  ["a program with the scope", viewerAs(Role.INTEGRATION, own.id, [Scope.IMPORT]), ["own"]],
  ["board and auditors", viewerAs(Role.AUDITOR, other.id), ["own", "other", "secretariat"]],
  ["the secretariat", STAFF, ["own", "other", "secretariat"]],
])("imports are seen by those who may, in the list and one by one: %s", async (_, viewer, seen) => {
  expect(await seenBy(viewer)).toEqual(seen);
});

test("who sees an import of one organisation and edits another may not try it again", async () => {
  const viewer = viewerAs(Role.MEMBER_EDITOR, other.id);
  const both = { ...viewer, grants: [...viewer.grants, ...viewerAs(Role.MEMBER_READER, own.id).grants] };
  const { errors } = await app.askAs(both)(`mutation { retryImport(id: "${runs.own}") { id } }`);
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

test.each(["POST /api/imports?name=a.xml", `GET /api/imports/${randomUUID()}/events`])(
  "a visitor neither brings a file nor follows an import: %s",
  async (route) => {
    const [method, path] = route.split(" ");
    const response = await fetch(`${app.url}${path}`, {
      method: method ?? "GET",
      body: method === "POST" ? "<iati-activities/>" : null,
    });
    expect([response.status, await response.json()]).toEqual([
      401,
      { error: { code: "UNAUTHENTICATED", message: "Sign in to do this." } },
    ]);
  },
);

/** An import that waits for its turn. */
async function waitingRun(): Promise<string> {
  const [added] = await app.sql<{ id: string }>(
    "insert into import_run (file_name, bytes, organisation_id, status) values ('a.xml', 9, $1, 'QUEUED') returning id",
    [own.id],
  );
  return added?.id ?? "none";
}

const OF_EDITOR = "account_grant where organisation_id = $1 and role = 'MEMBER_EDITOR'";

test.each([
  ["the session is ended", `delete from session where account_id in (select account_id from ${OF_EDITOR})`],
  [
    "the account is closed",
    `update account set disabled_at = now() where id in (select account_id from ${OF_EDITOR})`,
  ],
  [
    "the grant is withdrawn",
    "update account_grant set withdrawn_at = now() where organisation_id = $1 and role = 'MEMBER_EDITOR'",
  ],
  ["the token is revoked", "update api_token set revoked_at = now() where organisation_id = $1"],
])("whoever may no more hears no more of an import that they follow: %s", async (why, take) => {
  const headers = why.includes("token")
    ? await app.token("own", Scope.IMPORT)
    : (await app.signIn(Role.MEMBER_EDITOR, { organisation: "own" })).headers;
  const id = await waitingRun();
  const { body } = await fetch(`${app.url}/api/imports/${id}/events`, { headers });
  const events = body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await events?.read())?.value).toContain('"status":"QUEUED"');
  await app.sql(take, [own.id]);
  await app.sql("update import_run set status = 'FAILED', message = 'not for them' where id = $1", [id]);
  let heard = "";
  for (let next = await events?.read(); next?.value; next = await events?.read()) heard += next.value;
  expect(heard).toBe("event: done\ndata: {}\n\n");
});
