import { expect, test } from "vitest";
import { attendeeCode, isAttendeeCode } from "./attendee-code.ts";

const SECRET = "a secret of this installation, long enough";
const SESSION = { id: "session", codeNumber: 1 };
const code = attendeeCode(SECRET, SESSION);

test.each(["", "AAAAAAAAAAAA", "éééééééééééé", "A".repeat(500), "\0", code.slice(1), `${code}2`])(
  "what is not the code of a session opens nothing: %j",
  (given) => {
    expect(isAttendeeCode(SECRET, SESSION, given)).toBe(false);
  },
);

test("a code opens one session alone, and none once it was renewed or under another secret", () => {
  expect(isAttendeeCode(SECRET, SESSION, code)).toBe(true);
  expect(isAttendeeCode(SECRET, { ...SESSION, id: "other" }, code)).toBe(false);
  expect(isAttendeeCode(SECRET, { ...SESSION, codeNumber: 2 }, code)).toBe(false);
  expect(isAttendeeCode("another secret", SESSION, code)).toBe(false);
});

test("it may be written in small letters, with spaces and dashes between", () => {
  const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4, 8)} ${code.slice(8)}`;
  expect(isAttendeeCode(SECRET, SESSION, typed)).toBe(true);
});

test("codes have twelve signs, none of which is taken for another", () => {
  for (let codeNumber = 1; codeNumber <= 200; codeNumber++)
    expect(attendeeCode(SECRET, { id: "a", codeNumber })).toMatch(/^[2-9A-HJKMNP-TV-Z]{12}$/);
});
