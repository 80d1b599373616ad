import { expect, test } from "vitest";
import {
  answerSize,
  type Ballot,
  BLANK,
  ballotSize,
  type GivenAnswer,
  LONGEST_ANSWER,
  readBallot,
  UNSAFE_ANSWER,
  writeAnswer,
  writeBallot,
} from "./ballot.ts";
import { codeHash, newCode } from "./link.ts";

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

test.each(["a", "é", "字", "🜁", '"', "\\", "\n", "\u{fffd}"])("the longest answer of %j has room", (sign) => {
  const text = sign.repeat(LONGEST_ANSWER / sign.length);
  const written = { text, mayQuote: false };
  expect(bytes(writeAnswer(written))).toBeLessThanOrEqual(answerSize(true));
  const ballot: Ballot = {
    state: "ANSWERED",
    code: codeHash(newCode()),
    stratum: 11,
    answers: [...Array.from({ length: 18 }, (): GivenAnswer => UNSAFE_ANSWER), written, written],
  };
  expect(bytes(writeBallot(ballot))).toBeLessThanOrEqual(ballotSize(20, 2));
  expect(readBallot(writeBallot(ballot))).toEqual(ballot);
});

test("a ballot without questions has room for what stands around them", () => {
  expect(bytes(writeBallot(BLANK))).toBeLessThanOrEqual(ballotSize(0, 0));
});
