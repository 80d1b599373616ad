import { expect, test } from "vitest";
import { sessionCode, voiceOfCode } from "./session-code.ts";

const SECRET = "a secret of this installation, long enough";
const voices = [1, 2, 3].map((number) => ({ id: `voice ${number}`, codeNumber: 1 }));
const [first = { id: "", codeNumber: 1 }] = voices;

test.each(["", "AAAAAAAA", "AAAA", "éééééééé", "A".repeat(500), "\0"])(
  "what is nobody's code opens nothing: %j",
  (given) => {
    expect(voiceOfCode(SECRET, voices, given)).toBeNull();
  },
);

test("a code opens one voice alone, and none once it was renewed or under another secret", () => {
  const code = sessionCode(SECRET, first);
  expect(voiceOfCode(SECRET, voices, code)).toBe(first);
  expect(voiceOfCode(SECRET, [{ ...first, codeNumber: 2 }], code)).toBeNull();
  expect(voiceOfCode("another secret", voices, code)).toBeNull();
  expect(voiceOfCode(SECRET, voices, `${code}2`)).toBeNull();
});

test("it may be written in small letters, with spaces and dashes between", () => {
  const code = sessionCode(SECRET, first);
  expect(voiceOfCode(SECRET, voices, ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toBe(first);
});

test("codes have eight signs, none of which is taken for another", () => {
  for (let codeNumber = 1; codeNumber <= 200; codeNumber++)
    expect(sessionCode(SECRET, { id: "a", codeNumber })).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
});
