import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readEnvironment } from "./env.ts";

test.each([
  [{ PORT: "http" }, 'PORT is "http"; it must be a whole number from 0 to 65535.'],
  [{ PORT: "65536" }, "PORT is"],
  [{ PORT: "-1" }, "PORT is"],
  [{ PORT: "80.5" }, "PORT is"],
  [{ PORT: "Infinity" }, "PORT is"],
  [{ ONZE_POOL: "0" }, 'ONZE_POOL is "0"; it must be a whole number from 1 to 200.'],
  [{ ONZE_EXECUTOR: "fast" }, 'ONZE_EXECUTOR is "fast"; it must be one of compiled, plain.'],
])("a setting that makes no sense is refused by name: %j", (variables, sentence) => {
  expect(() => readEnvironment(variables)).toThrow(sentence);
});

test("without any setting it runs on this machine alone, with its own database", () => {
  expect(readEnvironment({})).toEqual({
    port: 4011,
    host: "127.0.0.1",
    dataDirectory: resolve(import.meta.dirname, "../../.onze"),
    databaseUrl: null,
    executor: "compiled",
    poolSize: 10,
    accounts: {
      url: null,
      secret: null,
      production: false,
      smtpUrl: null,
      mailFrom: "Onze <onze@localhost>",
      provider: null,
    },
  });
});

test("an empty setting is none", () => {
  expect(
    readEnvironment({ PORT: "", DATABASE_URL: "", ONZE_DATA: "", ONZE_EXECUTOR: "", ONZE_POOL: "" }),
  ).toEqual(readEnvironment({}));
});

test("settings are taken as given, and a folder from where the program was started", () => {
  expect(
    readEnvironment({
      PORT: "0",
      ONZE_DATA: "somewhere",
      DATABASE_URL: "postgres://h/d",
      ONZE_EXECUTOR: "plain",
      ONZE_POOL: "200",
    }),
  ).toMatchObject({
    port: 0,
    dataDirectory: resolve("somewhere"),
    databaseUrl: "postgres://h/d",
    executor: "plain",
    poolSize: 200,
  });
});
