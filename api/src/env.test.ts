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
  [{ HOST: "http://0.0.0.0" }, 'HOST is "http://0.0.0.0"; it must be an address to listen on'],
  [{ HOST: "0.0.0.0:4011" }, "HOST is"],
  [{ METRICS_PORT: "on" }, 'METRICS_PORT is "on"; it must be a whole number from 0 to 65535.'],
  [{ ONZE_LOG: "chatty" }, 'ONZE_LOG is "chatty"; it must be one of info, warn, error, silent.'],
  [{ ONZE_PROXIES: "all" }, 'ONZE_PROXIES is "all"; it must be a whole number from 0 to 10.'],
  [{ ONZE_REQUESTS_PER_MINUTE: "0" }, "ONZE_REQUESTS_PER_MINUTE is"],
  [{ ONZE_CONNECTIONS_PER_ADDRESS: "0" }, "ONZE_CONNECTIONS_PER_ADDRESS is"],
  [
    { ONZE_ENV: "production", ONZE_OIDC_ISSUER: "http://login.example.org" },
    "ONZE_OIDC_ISSUER begins with http://",
  ],
  [{ ONZE_URL: "onze.example" }, 'ONZE_URL is "onze.example"; it must be an address without a path'],
  [{ ONZE_URL: "https://onze.example/app" }, "ONZE_URL is"],
  [{ ONZE_URL: "ftp://onze.example" }, "ONZE_URL is"],
  [{ ONZE_URL: "https://me:secret@onze.example" }, "ONZE_URL is"],
  [{ ONZE_CORS_ORIGINS: "*" }, 'ONZE_CORS_ORIGINS is "*"; it must be an address without a path'],
  [{ ONZE_CORS_ORIGINS: "https://a.example, null" }, 'ONZE_CORS_ORIGINS is "null"'],
  [{ ONZE_STORE_URL: "https://s3.example/bucket" }, "ONZE_STORE_URL cannot be read; it must look like"],
  [{ ONZE_STORE_URL: "https://key:secret@s3.example/" }, "ONZE_STORE_URL cannot be read"],
  [{ ONZE_STORE_URL: "ftp://key:secret@s3.example/bucket" }, "ONZE_STORE_URL cannot be read"],
  [{ ONZE_PRIVATE_ADDRESSES: "yes" }, 'ONZE_PRIVATE_ADDRESSES is "yes"; it must be one of refuse, allow.'],
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
      secret: null,
      production: false,
      smtpUrl: null,
      mailFrom: "Onze <onze@localhost>",
      provider: null,
    },
    metricsPort: null,
    logLevel: null,
    evidence: { store: null, privateAddresses: "refuse" },
    http: {
      url: null,
      licence: null,
      proxies: 0,
      corsOrigins: [],
      requestsPerMinute: 1200,
      connectionsPerAddress: 250,
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

test("where people reach it, and who may ask, are told as browsers tell them", () => {
  const { http, host } = readEnvironment({
    HOST: "0.0.0.0",
    ONZE_URL: "https://Onze.example:443/",
    ONZE_PROXIES: "1",
    ONZE_CORS_ORIGINS: "https://a.example,  http://b.example:8080/",
  });
  expect(host).toBe("0.0.0.0");
  expect(http).toMatchObject({
    url: "https://onze.example",
    proxies: 1,
    corsOrigins: ["https://a.example", "http://b.example:8080"],
  });
});

test("a store of objects is read from its address, and of a wrong one no secret is told", () => {
  const given = "https://onze:a%2Fb@s3.example:9000/bewijs/?region=eu-west-3";
  expect(readEnvironment({ ONZE_STORE_URL: given }).evidence.store).toEqual({
    ...{ address: "https://s3.example:9000/bewijs", accessKeyId: "onze", secretAccessKey: "a/b" },
    region: "eu-west-3",
  });
  expect(() => readEnvironment({ ONZE_STORE_URL: "https://onze:hush@s3.example" })).toThrow(/^((?!hush).)*$/);
});
