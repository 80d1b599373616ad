import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.organisation("Secret", { visibility: "RESTRICTED" });
});

const FACILITATOR = viewerAs(Role.FACILITATOR, "00000000-0000-4000-8000-000000000001");

const counted = async (viewer: Viewer) => {
  const { data } = await app.askAs(viewer)<{ activities: { nodes: readonly { identifier: string }[] } }>(
    "{ activities { nodes { identifier } } }",
  );
  return data?.activities.nodes.map(({ identifier }) => identifier);
};

test("a hidden partner of its own keeps an activity from being told elsewhere only for those who see it", async () => {
  await app.add.activity({ identifier: "GIVER", receivers: ["TAKER"], partners: ["secret"] });
  await app.add.activity({ identifier: "TAKER", holder: "alpha" });
  expect(await counted(VISITOR)).toEqual(["TAKER"]);
  expect(await counted(FACILITATOR)).toEqual(["TAKER"]);
  expect(await counted(STAFF)).toEqual(["GIVER", "TAKER"]);
});

test("an activity is told elsewhere only for those who see where", async () => {
  await app.add.activity({ identifier: "GIVER", receivers: ["TAKER"] });
  await app.add.activity({ identifier: "TAKER", holder: "alpha", visibility: "NETWORK" });
  expect(await counted(VISITOR)).toEqual(["GIVER"]);
  expect(await counted(FACILITATOR)).toEqual(["TAKER"]);
});

test("whether or not it names a hidden partner, an activity that is told elsewhere says the same to a visitor", async () => {
  await app.add.activity({ identifier: "GIVER", receivers: ["TAKER"] });
  await app.add.activity({ identifier: "TAKER", holder: "alpha" });
  const before = await app.ask(
    "{ activities { nodes { identifier side } } organisations { nodes { slug activities { nodes { side } } } } }",
  );
  await app.sql(`insert into activity_partner (activity_id, partner_id, mention, role)
    select a.id, o.id, 'x', '4' from activity a, organisation o where a.identifier = 'GIVER' and o.slug = 'secret'`);
  await app.add.activity({ identifier: "HIDDEN", visibility: "CONFIDENTIAL" }); // brings everything in step
  expect(
    await app.ask(
      "{ activities { nodes { identifier side } } organisations { nodes { slug activities { nodes { side } } } } }",
    ),
  ).toEqual(before);
});
