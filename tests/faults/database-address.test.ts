import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { openDatabase } from "@onze/schema";
import { expect, inject, test } from "vitest";
import { ask } from "../support/ask.ts";

const dataDirectory = tmpdir();

test("an address that is none is refused without showing it", async () => {
  await expect(openDatabase({ dataDirectory, databaseUrl: "mysql://onze:geheim@db/onze" })).rejects.toThrow(
    /^DATABASE_URL is not the address of a PostgreSQL database, which looks like postgres:\/\/user:password@host/,
  );
});

test("a server that does not listen is refused in one sentence without the password", async () => {
  const port = await findClosedPort();
  const databaseUrl = `postgres://onze:geheim@127.0.0.1:${port}/cijfers`;
  await expect(openDatabase({ dataDirectory, databaseUrl })).rejects.toThrow(
    new RegExp(`^The database cijfers on 127.0.0.1, port ${port}, given in .*: nothing listens there\\.$`),
  );
});

test.each([
  ["password", (url: URL) => Object.assign(url, { password: "geheim" }), "the user or the password is wrong"],
  ["database", (url: URL) => Object.assign(url, { pathname: "/geen" }), "the server has no such database"],
])("a wrong %s in the address is refused in one sentence without the password", async (_, spoil, reason) => {
  const url = new URL(inject("postgresUrl"));
  const { password } = url;
  const refusal = openDatabase({ dataDirectory, databaseUrl: spoil(url).href });
  await expect(refusal).rejects.toThrow(new RegExp(`^The database \\w+ on 127.0.0.1, port .* ${reason}\\.$`));
  await expect(refusal).rejects.not.toThrow(new RegExp(`geheim|${password}`));
});

test("a database given by its address is used as it is, and not stopped", async () => {
  const databaseUrl = inject("postgresUrl");
  const opened = await openDatabase({ dataDirectory, databaseUrl });
  expect(opened).toMatchObject({ url: databaseUrl, embedded: false });
  await opened.stop();
  expect(await ask(databaseUrl, "select 1 as one")).toEqual([{ one: 1 }]);
});

async function findClosedPort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 1;
}
