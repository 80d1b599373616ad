import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { SOURCE } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const gamma = await app.add.organisation("Gamma");
await app.sql(
  `insert into partnership (source_id, holder_id, partner_id, partner_name_key) values (${SOURCE}, $1, $2, 'gamma')`,
  [alpha.id, gamma.id],
);
const editor = () => viewerAs(Role.MEMBER_EDITOR, alpha.id);

const RIGHTS =
  "query ($slug: ID!) { organisation(slug: $slug) { viewerMay { edit setVisibility readHistory } } }";

test.each([
  ["a visitor", () => VISITOR, "gamma", [false, false, false]],
  ["a facilitator", () => viewerAs(Role.FACILITATOR, alpha.id), "gamma", [false, false, false]],
  ["an auditor", () => viewerAs(Role.AUDITOR, alpha.id), "gamma", [false, false, true]],
  [
    "a reader, of their own member",
    () => viewerAs(Role.MEMBER_READER, alpha.id),
    "alpha",
    [false, false, true],
  ],
  ["an editor, of their own member", () => editor(), "alpha", [true, true, true]],
  ["an editor, of a partner of their member", () => editor(), "gamma", [false, true, false]],
  ["an editor, of others", () => viewerAs(Role.MEMBER_EDITOR, gamma.id), "alpha", [false, false, false]],
  [
    "a delegate, of their own partner",
    () => viewerAs(Role.PARTNER_DELEGATE, gamma.id),
    "gamma",
    [true, true, true],
  ],
  [
    "a delegate, of a member",
    () => viewerAs(Role.PARTNER_DELEGATE, gamma.id),
    "alpha",
    [false, false, false],
  ],
  ["staff", () => STAFF, "gamma", [true, true, true]],
])(
  "the dashboard is told what one may do: %s",
  async (_, viewer, slug, [edit, setVisibility, readHistory]) => {
    const { data } = await app.askAs(viewer())(RIGHTS, { slug });
    expect(data).toEqual({ organisation: { viewerMay: { edit, setVisibility, readHistory } } });
  },
);
