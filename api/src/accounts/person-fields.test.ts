import { expect, test } from "vitest";
import { findNameProblem, readEmail, readName } from "./person-fields.ts";

test.each([
  ["a control sign", "a\u0001b@example.org"],
  ["a NUL", "a\u0000@example.org"],
  ["a sign that turns the direction of what follows", "a\u202Egro.elpmaxe@example.org"],
  ["a sign without width", "ana\u200B@example.org"],
  ["a soft hyphen", "an\u00ADa@example.org"],
])("what looks like another address, or like none, is no address: it holds %s", (_, email) => {
  expect(() => readEmail(email)).toThrow(/must be an e-mail address/);
});

test.each(["ana@example.org", "Ana.Pérez+onze@mail.example.org", "josé@example.org"])(
  "an address may hold letters of any language: %s",
  (email) => {
    expect(readEmail(` ${email} `)).toBe(email.toLowerCase());
  },
);

test.each([
  "Uw rekening is geblokkeerd, ga naar evil.example/login",
  "evil.example",
  "x.example/login",
  "Ana (ana@evil.example)",
  "évil.example",
  "evil\u3002example",
  "xn--vil-9la.example",
  "https://x",
  "www.x",
])("a name is no link in a mail: %s", (name) => {
  expect(() => readName(name)).toThrow(/holds the address of a site/);
});

test.each(["A.Jansen", "J.P. de Vries", "11.11.11", "Dr. Ana Pérez", "O'Neil, Ana", "Ana."])(
  "points in names are no addresses: %s",
  (name) => {
    expect(readName(name)).toBe(name);
    expect(findNameProblem(name)).toBeNull();
  },
);
