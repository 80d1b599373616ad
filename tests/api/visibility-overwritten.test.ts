import { expect, test } from "vitest";
import { type Chosen, startVisibilityWorld, type Who } from "../support/visibility-world.ts";

const { app, roles, set, classOf } = await startVisibilityWorld();

const GAMMA = { organisationId: "gamma", reason: "SAFETY" };

/** What the API answers to a choice as it is sent. */
const send = async (who: Who, chosen: Chosen) =>
  app.askAs(await roles[who]())<{ setVisibility: { id: string; version: number } | null }>(
    "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id version } }",
    { input: { ...GAMMA, ...chosen } },
  );
const stored = () =>
  app.sql<{ id: string; visibility: string; note: string | null; version: number }>(
    "select id, visibility, note, version from visibility_setting order by origin",
  );
const seenNow = async () => {
  const [setting] = await stored();
  return { id: setting?.id, version: setting?.version };
};

test("staff restricted a partner; an administrator's older dialog made it public again without a word", async () => {
  await send("staff", { visibility: "RESTRICTED", note: "They were threatened." });
  const { data, errors } = await send("administrator", { seen: null, visibility: "PUBLIC" });
  expect(data).toEqual({ setVisibility: null });
  expect(errors).toMatchObject([
    {
      message:
        "Somebody else has changed this choice of your organisation meanwhile: now it is RESTRICTED, because of SAFETY. Nothing of yours was saved.",
      extensions: {
        code: "CONFLICT",
        reason: "CHANGED_MEANWHILE",
        current: {
          ...(await seenNow()),
          visibility: "RESTRICTED",
          reason: "SAFETY",
          note: "They were threatened.",
          setAt: expect.any(String),
        },
        changed: ["visibility", "reason", "note"],
      },
    },
  ]);
  expect(await classOf("gamma")).toBe("RESTRICTED");
  expect(await stored()).toMatchObject([{ visibility: "RESTRICTED", note: "They were threatened." }]);
});

test("whoever says nothing of what they saw saw nothing", async () => {
  await send("staff", { visibility: "RESTRICTED" });
  expect((await send("administrator", { visibility: "NETWORK" })).errors).toMatchObject([
    { extensions: { code: "CONFLICT" } },
  ]);
});

test("what changed since the version that was seen is told by name, and what is sent of the newest holds", async () => {
  await send("staff", { visibility: "RESTRICTED" });
  const old = await seenNow();
  await send("staff", { seen: old, visibility: "RESTRICTED", note: "By letter" });
  const late = { visibility: "NETWORK", note: "By telephone" };
  expect((await send("administrator", { ...late, seen: old })).errors).toMatchObject([
    { extensions: { current: { version: 2, note: "By letter" }, changed: ["note"] } },
  ]);
  const { data } = await send("administrator", { ...late, seen: await seenNow() });
  expect(data).toMatchObject({ setVisibility: { version: 3 } });
  expect(await stored()).toMatchObject([late]);
});

test("what was taken back meanwhile is not set again unawares, nor taken for another that was set since", async () => {
  await send("staff", { visibility: "RESTRICTED" });
  const seen = await seenNow();
  await send("staff", { seen, visibility: "PUBLIC" });
  const { errors } = await send("administrator", { seen, visibility: "NETWORK" });
  expect(errors).toMatchObject([
    {
      message:
        "Somebody else has changed this choice of your organisation meanwhile: now it is taken back. Nothing of yours was saved.",
      extensions: { code: "CONFLICT", current: null, changed: ["visibility", "reason", "note"] },
    },
  ]);
  expect(await stored()).toEqual([]);
  await send("staff", { visibility: "RESTRICTED" });
  expect((await send("administrator", { seen, visibility: "NETWORK" })).errors).toMatchObject([
    { extensions: { current: { version: 1, visibility: "RESTRICTED" } } },
  ]);
});

test("a partner's own request never fails for what others set", async () => {
  await send("staff", { visibility: "NETWORK" });
  await send("alphaEditor", { visibility: "NETWORK" });
  expect((await send("delegate", { visibility: "RESTRICTED" })).errors).toBeUndefined();
  expect(await classOf("gamma")).toBe("RESTRICTED");
});

test("of two delegates of one partner the second is told what the first asked", async () => {
  await send("delegate", { visibility: "RESTRICTED", note: "We are watched." });
  expect((await send("delegate", { visibility: "PUBLIC" })).errors).toMatchObject([
    { extensions: { code: "CONFLICT", current: { visibility: "RESTRICTED", note: "We are watched." } } },
  ]);
  expect(await classOf("gamma")).toBe("RESTRICTED");
});

test("of ten choices that were made of the same at once one is heard", async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => send("staff", { visibility: "RESTRICTED", note: `Choice ${n}` })),
  );
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  expect(await stored()).toMatchObject([{ version: 1 }]);
});

test("who sends again what stands already is not refused, and changes nothing", async () => {
  const chosen = { visibility: "RESTRICTED", note: "We are watched." };
  await send("delegate", chosen);
  await app.sql("update visibility_setting set reviewed_at = now()");
  expect(await send("delegate", chosen)).toEqual({
    data: { setVisibility: { ...(await seenNow()), version: 1 } },
  });
  expect(await app.sql("select reviewed_at is null as anew from visibility_setting")).toEqual([
    { anew: false },
  ]);
  expect((await send("staff", { visibility: "PUBLIC" })).errors).toBeUndefined();
});

test("of what became confidential meanwhile the second is told no more than of what is not there", async () => {
  await set("openedStaff", { organisationId: "gamma", visibility: "CONFIDENTIAL" });
  expect(await send("administrator", { visibility: "PUBLIC" })).toEqual(
    await send("administrator", { organisationId: "nobody", visibility: "PUBLIC" }),
  );
});

test("a request that its partner changed meanwhile is not marked as read", async () => {
  await send("delegate", { visibility: "NETWORK" });
  const { id } = await seenNow();
  await send("delegate", { seen: await seenNow(), visibility: "RESTRICTED", note: "It became worse." });
  const review = async (version: number) =>
    app.askAs(await roles.staff())(
      "mutation ($id: ID!, $version: Int!) { reviewVisibility(id: $id, version: $version) { reviewedAt } }",
      { id, version },
    );
  expect((await review(1)).errors).toMatchObject([
    { extensions: { code: "CONFLICT", reason: "REQUEST_CHANGED" } },
  ]);
  expect(await app.sql("select from visibility_setting where reviewed_at is null")).toHaveLength(1);
  expect((await review(2)).data).toEqual({ reviewVisibility: { reviewedAt: expect.any(String) } });
});
