import { verifyChains } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { forgetHistory, tamper } from "../../support/kept-changes.ts";
import { runOnze } from "../../support/run-onze.ts";
import { SOURCE } from "../../support/sql-parts.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();

const verify = () => verifyChains((statement) => app.sql(statement));

beforeEach(async () => {
  await app.clear();
  await forgetHistory(app.databaseUrl);
  await app.sql(
    `insert into organisation (source_id, slug, name, name_key, kind, acronym) values (${SOURCE}, 'alpha', 'Alpha', 'alpha', 'PARTNER', 'A')`,
  );
  for (const acronym of ["B", "C", "D"])
    await app.sql("update organisation set acronym = $1 where slug = 'alpha'", [acronym]);
  await app.add.organisation("Beta");
});

test.each([
  ["a value", `update change_event set new = '"Q"' where new = '"B"'`],
  ["who it was", `update change_event set account_id = gen_random_uuid() where new = '"B"'`],
  ["when it was", `update change_event set at = at - interval '1 day' where new = '"B"'`],
  ["whom it concerns", `update change_event set organisations = '{}' where new = '"B"'`],
  ["that an event was taken out", `delete from change_event where new = '"B"'`],
  [
    "that the first event was taken out",
    "delete from change_event where kind = 'CREATED' and new->>'slug' = 'alpha'",
  ],
  [
    "that two events stand in each other's place",
    `update change_event a set position = b.position from change_event b
      where (a.new, b.new) in (('"B"', '"C"'), ('"C"', '"B"'))`,
  ],
  [
    "that an event was put in",
    `insert into change_event (path, entity, record_id, kind, field, new, digest)
      select 'SYSTEM', 'organisation', record_id, 'CHANGED', 'acronym', '"E"', '' from change_event where new = '"D"'`,
  ],
])("verifying finds %s, though it was altered past every trigger", async (_, statement) => {
  const [alpha] = await app.sql<{ id: string }>("select id from organisation where slug = 'alpha'");
  await tamper(app.databaseUrl, statement);
  const { broken } = await verify();
  expect(broken.length).toBeGreaterThan(0);
  expect(broken.every(({ recordId }) => recordId === alpha?.id)).toBe(true);
});

test("a history that nobody touched holds, and the command says so", async () => {
  const { code, stdout } = await runOnze(app.databaseUrl, "history", "verify");
  expect(stdout).toBe("5 changes of 2 records were read.\nEvery one is as it was written.\n");
  expect(code).toBe(0);
});

test("of a history that was altered the command says where, to people and to programs", async () => {
  await tamper(
    app.databaseUrl,
    "update change_event set at = at - interval '1 day' where new->>'slug' = 'beta'",
  );
  const { code, stdout } = await runOnze(app.databaseUrl, "history", "verify");
  expect(code).toBe(2);
  expect(stdout).toMatch(
    /\n1 were altered, or stand where one was taken away:\n {2}\S+, 20\S+Z: organisation /,
  );
  const { stdout: json } = await runOnze(app.databaseUrl, "history", "verify", "--json");
  expect(JSON.parse(json)).toMatchObject({ events: 5, chains: 2, broken: [{ entity: "organisation" }] });
});

test.each([[["history"]], [["history", "forget"]], [["history", "verify", "--all"]]])(
  "the command refuses %j in one sentence",
  async (args) => {
    const { code, stderr } = await runOnze(app.databaseUrl, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain("use: onze history verify [--json]");
  },
);

test("people who change one record at once leave one chain", async () => {
  const change = (acronym: string) =>
    app.sql("update organisation set acronym = $1 where slug = 'alpha'", [acronym]);
  await Promise.all(Array.from({ length: 20 }, (_, n) => change(`N${n}`)));
  expect(await verify()).toEqual({ events: 25, chains: 2, broken: [] });
});
