import { expect, test } from "vitest";
import { invitationLetter, noticeLetter, resetLetter } from "./letters.ts";

const LINK = "https://onze.example/invitation?token=abc";
const LETTERS = [invitationLetter, resetLetter];
const LANGUAGES = ["nl", "fr", "en", "es"] as const;

const NASTY = `<img src=x onerror="alert('1')">&$&{by}`;

test.each(LETTERS)("a name is text and never markup, nor part of our words (%#)", (letter) => {
  const { html, text } = letter({ language: "en", name: NASTY, by: NASTY, link: LINK });
  expect(html).not.toContain("<img");
  expect(
    html.match(/&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt;&amp;\$&amp;\{by\}/g),
  ).toHaveLength(2);
  expect(text.split(NASTY)).toHaveLength(3);
});

test.each(LETTERS)("a subject tells nothing of the person (%#)", (letter) => {
  const subjects = ["Ana", "Beatriz"].map(
    (name) => letter({ language: "es", name, by: name, link: LINK }).subject,
  );
  expect(subjects[0]).toBe(subjects[1]);
});

test("every language has its own words, in every letter", () => {
  for (const letter of LETTERS) {
    for (const by of ["Ana", null]) {
      const texts = LANGUAGES.map((language) => letter({ language, name: null, by, link: LINK }).text);
      expect(new Set(texts.flatMap((text) => text.split("\n\n"))).size).toBe(LANGUAGES.length * 5);
    }
  }
});

test("text and HTML hold the link, and nobody is greeted by a name that is not known", () => {
  const { html, text } = invitationLetter({ language: "fr", name: null, by: null, link: LINK });
  expect(text).toContain(`Bonjour,\n\nVous êtes invité·e`);
  expect(text).toContain(LINK);
  expect(html).toContain(`href="${LINK}"`);
});

test.each([
  ["nl", "24 november 2026"],
  ["fr", "24 novembre 2026"],
  ["en", "24 November 2026"],
  ["es", "24 de noviembre de 2026"],
] as const)("what changed is told in %s, with the day and nothing to press", (language, day) => {
  const at = new Date("2026-11-24T23:59:00Z");
  const letters = (["PASSWORD", "CODES_ON", "CODES_OFF"] as const).map((change) =>
    noticeLetter({ language, name: NASTY, change, at }),
  );
  expect(new Set(letters.map(({ text }) => text)).size).toBe(3);
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(1);
  for (const { text, html } of letters) {
    expect(text).toContain(day);
    expect(html).toContain(day);
    expect(html).not.toMatch(/href|https?:|<img/);
  }
});
