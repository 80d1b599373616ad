import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { VISITOR, type Viewer } from "../accounts/viewer.ts";
import { createRequestCounts } from "./request-counts.ts";

const somebody = (role: Role, id: string): Viewer => ({
  ...VISITOR,
  ...(role === Role.INTEGRATION ? { tokenId: id } : { accountId: id }),
  grants: [{ organisationId: "o", role, readsConfidential: false }],
});

/** How many requests are answered of these, of which each is counted. */
async function answered(asks: number, count: () => Promise<number>): Promise<number> {
  let answers = 0;
  for (let n = 0; n < asks; n++) if ((await count()) === 0) answers++;
  return answers;
}

test.each([
  ["a visitor", VISITOR, 5],
  ["a member's editor", somebody(Role.MEMBER_EDITOR, "1"), 5],
  ["an auditor", somebody(Role.AUDITOR, "2"), 5],
  ["the secretariat", somebody(Role.UMBRELLA_STAFF, "3"), 10],
  ["an administrator", somebody(Role.ADMINISTRATOR, "4"), 10],
  ["a program", somebody(Role.INTEGRATION, "5"), 10],
])("of 20 requests in a minute those are answered that the role may make: %s", async (_, viewer, most) => {
  const counts = createRequestCounts(5);
  expect(await answered(20, () => counts.ofViewer(viewer, "10.0.0.1"))).toBe(most);
});

test("who has to wait is told how long, at most a minute", async () => {
  const counts = createRequestCounts(1);
  expect(await counts.ofViewer(VISITOR, "10.0.0.1")).toBe(0);
  const seconds = await counts.ofViewer(VISITOR, "10.0.0.1");
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
});

test("visitors are counted by address, people by account, wherever they are", async () => {
  const counts = createRequestCounts(1);
  const [first, second] = [somebody(Role.MEMBER_READER, "1"), somebody(Role.MEMBER_READER, "2")];
  expect(await counts.ofViewer(VISITOR, "10.0.0.1")).toBe(0);
  expect(await counts.ofViewer(VISITOR, "10.0.0.2")).toBe(0);
  expect(await counts.ofViewer(first, "10.0.0.1")).toBe(0);
  expect(await counts.ofViewer(second, "10.0.0.1")).toBe(0);
  expect(await counts.ofViewer(first, "10.0.0.3")).toBeGreaterThan(0);
});

test("an IPv6 network is one visitor, however many addresses it takes", async () => {
  const counts = createRequestCounts(1);
  expect(await counts.ofViewer(VISITOR, "2001:db8:0:1::1")).toBe(0);
  expect(await counts.ofViewer(VISITOR, "2001:db8:0:1:ffff::2")).toBeGreaterThan(0);
  expect(await counts.ofViewer(VISITOR, "2001:db8:0:2::1")).toBe(0);
});

test("before it is known who asks, an address may ask ten times what a visitor may", async () => {
  const counts = createRequestCounts(2);
  expect(await answered(50, () => counts.ofAddress("10.0.0.1"))).toBe(20);
});
