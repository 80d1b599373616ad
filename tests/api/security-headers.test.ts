import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/package-sources.ts";
import { QUESTION, send } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";

const plain = await startApp();
const encrypted = await startApp({ http: { url: "https://onze.example" } });

const policyOf = (header: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (header ?? "").split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values.join(" ")];
    }),
  );

test.each([
  ["a page", { method: "GET", path: "/coverage" }],
  ["an answer", { body: QUESTION }],
  ["a refusal", { headers: { host: "elsewhere.example" } }],
  ["a fault of the client", { body: "{" }],
  ["the state of the process", { method: "GET", path: "/healthz" }],
])("no script stands in a page, and nobody frames or reads it: %s", async (_, sent) => {
  const { headers } = await send(plain.url, sent);
  const policy = policyOf(headers["content-security-policy"]);
  expect(policy.get("script-src")).toBe("'self'");
  expect(policy.get("default-src")).toBe("'self'");
  expect(policy.get("object-src")).toBe("'none'");
  expect(policy.get("base-uri")).toBe("'none'");
  expect(policy.get("frame-ancestors")).toBe("'none'");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "cross-origin-opener-policy": "same-origin",
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test("the page that is built has no script of its own that the policy would stop", () => {
  const page = readFileSync(`${REPOSITORY}/dashboard/dist/index.html`, "utf8");
  const scripts = page.match(/<script[^>]*>[^<]*/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !/\ssrc="\/[^"]+"[^>]*>$/.test(script))).toEqual([]);
  expect(page).not.toMatch(/\son\w+=|javascript:/);
});

test("browsers are told to stay with https only where that is how people reach it", async () => {
  const unencrypted = await send(plain.url, { body: QUESTION });
  expect(unencrypted.headers).not.toHaveProperty("strict-transport-security");
  expect(unencrypted.headers["content-security-policy"]).not.toContain("upgrade-insecure-requests");
  const { headers } = await send(encrypted.url, { headers: { host: "onze.example" }, body: QUESTION });
  expect(headers["strict-transport-security"]).toMatch(/^max-age=31536000$/);
  expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
});

test("no page of a stranger is loaded for people who open the address of programs", async () => {
  const { text } = await send(plain.url, { method: "GET", headers: { accept: "text/html" } });
  expect(text).not.toMatch(/https?:\/\//);
});
