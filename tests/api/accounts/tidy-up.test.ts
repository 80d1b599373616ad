import { keepTidy, openDatabase } from "@onze/api";
import { expect, test, vi } from "vitest";
import { findInDatabase } from "../../support/find-words.ts";
import { addInvitation, addPerson } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();

/** Starts another server on the same database, as the next start does. */
const startAgain = async () => (await startApp({ databaseUrl: app.databaseUrl })).close();

/** Tidies up again and again, as day by day, while something is done. @returns what was logged. */
async function whileTidying(work: () => Promise<unknown>, isOpen = true): Promise<readonly string[]> {
  const database = openDatabase(app.databaseUrl, 1, () => undefined);
  if (!isOpen) await database.close();
  const logged: string[] = [];
  const { mailer } = app.context().accounts;
  const stop = await keepTidy({ database, mailer, log: (message) => logged.push(message), every: 20 });
  try {
    await work();
  } finally {
    await stop();
    if (isOpen) await database.close();
  }
  return logged;
}

/** An invitation to somebody who is in no other table. */
async function invite(name: string, state: string): Promise<void> {
  const email = `${name.toLowerCase()}@example.org`;
  await addInvitation(app, { name, email });
  await app.sql(`update invitation set ${state} where email = $1`, [email]);
}

test.each([
  ["expired", "Abena", "expires_at = now() - interval '$'"],
  ["was taken back", "Akua", "withdrawn_at = now() - interval '$'"],
  ["was taken up", "Afia", "accepted_at = now() - interval '$', expires_at = now() - interval '7 months'"],
])("half a year after an invitation %s nothing says any more who it was for", async (_, name, state) => {
  await invite(name, state.replace("$", "5 months"));
  await startAgain();
  expect((await findInDatabase(app.databaseUrl, [name])).length).toBeGreaterThan(2);
  await app.sql(`update invitation set ${state.replace("$", "190 days")} where name = $1`, [name]);
  await startAgain();
  expect(await findInDatabase(app.databaseUrl, [name])).toEqual([]);
});

test("an invitation that is open stays, and the keys of others as well", async () => {
  await addInvitation(app, { name: "Yaa", email: "yaa@example.org" });
  await invite("Esi", "withdrawn_at = now() - interval '1 year'");
  await startAgain();
  expect((await findInDatabase(app.databaseUrl, ["yaa@"])).length).toBeGreaterThan(1);
});

test("what a request under way left of somebody who was erased goes with the next start", async () => {
  const { id } = await addPerson(app);
  const other = await addPerson(app);
  await app.sql("update account set erased_at = now() where id = $1", [id]);
  await startAgain();
  const left = await app.sql<{ id: string }>("select account_id as id from sign_in_method");
  expect(left.map((each) => each.id)).toContain(other.id);
  expect(left.map((each) => each.id)).not.toContain(id);
});

test("a server that goes on for half a year forgets as one that is started anew", async () => {
  const logged = await whileTidying(async () => {
    await invite("Efua", "withdrawn_at = now() - interval '190 days'");
    await vi.waitUntil(
      async () => (await app.sql("select from invitation where name = 'Efua'")).length === 0,
      { timeout: 30_000, interval: 20 },
    );
  });
  expect(logged).toEqual([]);
  expect(await findInDatabase(app.databaseUrl, ["Efua"])).toEqual([]);
});

test("what goes wrong while tidying up is logged, and ends neither the server nor the tidying", async () => {
  const logged = await whileTidying(async () => undefined, false);
  expect(logged.join()).toContain("tidying up: Error");
});
