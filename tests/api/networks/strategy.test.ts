import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { UMBRELLA } from "../../support/sql-parts.ts";
import { startApp } from "../../support/start-app.ts";
import { addTide, staffOf, type Tide } from "../../support/tide.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let tide: Tide;
beforeEach(async () => {
  tide = await addTide(app);
});

const staff = () => staffOf(tide);

const WRITE = `mutation ($input: NetworkStrategyInput!) { writeNetworkStrategy(input: $input) { stance reason writtenOn author { slug } } }`;
const NOTE = { stance: "REINFORCES", reason: "It brings members' partners together." };
const NOTE_OF = `{ networkStrategy(network: "tide") { stance reason author { slug } } }`;

test("the secretariat alone writes what a network does for the umbrella, and says why", async () => {
  const input = { networkId: "tide", ...NOTE };
  for (const viewer of [
    viewerAs(Role.MEMBER_EDITOR, tide.alpha.id),
    viewerAs(Role.PARTNER_DELEGATE, tide.network.id),
  ])
    expect(await app.askAs(viewer)(WRITE, { input })).toMatchObject({
      errors: [{ extensions: { code: "FORBIDDEN" } }],
    });
  const short = await app.askAs(staff())(WRITE, { input: { ...input, reason: "  good " } });
  expect(short.errors).toMatchObject([{ message: "reason has 4 characters; it must have 10 to 2000." }]);
  expect(await app.askAs(staff())(WRITE, { input: { ...input, networkId: "harbour" } })).toMatchObject({
    errors: [{ message: "There is no such network." }],
  });
  expect((await app.askAs(staff())(WRITE, { input })).data).toEqual({
    writeNetworkStrategy: { ...NOTE, writtenOn: "2026-11-23", author: { slug: UMBRELLA } },
  });
});

test("members and the secretariat read the note; the network and the public do not, nor its history", async () => {
  await app.askAs(staff())(WRITE, { input: { networkId: "tide", ...NOTE } });
  for (const [viewer, code] of [
    [VISITOR, "UNAUTHENTICATED"],
    [viewerAs(Role.PARTNER_DELEGATE, tide.network.id), "FORBIDDEN"],
  ] as const)
    expect(await app.askAs(viewer)(NOTE_OF)).toMatchObject({ errors: [{ extensions: { code } }] });
  expect((await app.askAs(viewerAs(Role.MEMBER_READER, tide.alpha.id))(NOTE_OF)).data).toEqual({
    networkStrategy: { ...NOTE, author: { slug: UMBRELLA } },
  });
  const changes = "{ changes(filter: { entity: NETWORK_STRATEGY }) { totalCount nodes { label kind } } }";
  expect((await app.askAs(staff())(changes)).data).toEqual({
    changes: { totalCount: 1, nodes: [{ label: "Tide", kind: "CREATED" }] },
  });
  expect((await app.askAs(viewerAs(Role.PARTNER_DELEGATE, tide.network.id))(changes)).data).toMatchObject({
    changes: { totalCount: 0 },
  });
});

test("a note takes the place of an earlier one, which the history keeps, and can be removed", async () => {
  for (const stance of ["REINFORCES", "NEITHER"])
    await app.askAs(staff())(WRITE, { input: { networkId: "tide", ...NOTE, stance } });
  expect((await app.askAs(staff())(NOTE_OF)).data).toMatchObject({ networkStrategy: { stance: "NEITHER" } });
  expect(
    await app.sql("select old, new from change_event where entity = 'network_strategy' and field = 'stance'"),
  ).toEqual([{ old: "REINFORCES", new: "NEITHER" }]);
  await app.askAs(staff())('mutation { removeNetworkStrategy(network: "tide") }');
  expect((await app.askAs(staff())(NOTE_OF)).data).toEqual({ networkStrategy: null });
});
