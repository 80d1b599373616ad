import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const beta = await app.add.member("Beta");
const COUNT = 5;

/** Rows of two members, made one after another, of which two at the same instant. */
const FILL: Readonly<Record<string, string>> = {
  invitations: `insert into invitation (email, organisation_id, role, language, token_hash, created_at, expires_at)
    select n || '@example.org', id, 'MEMBER_READER', 'nl', id || ' ' || n, now() + least(n, 4) * interval '1 millisecond', now() + interval '1 day'
    from organisation, generate_series(1, ${COUNT}) n where slug in ('alpha', 'beta')`,
  apiTokens: `insert into api_token (name, organisation_id, scopes, token_hash, created_at)
    select 'Token ' || n, id, '{}', id || ' ' || n, now() + least(n, 4) * interval '1 millisecond'
    from organisation, generate_series(1, ${COUNT}) n where slug in ('alpha', 'beta')`,
  visibilityReviews: `insert into visibility_setting (organisation_id, field, visibility, reason, origin, set_by_organisation_id, set_at)
    select id, field, 'NETWORK', 'SAFETY', 'PARTNER', id, now() + least(n, 4) * interval '1 millisecond'
    from organisation, unnest('{NAME,PLACE,THEME,BUDGET,CONTACT}'::text[]) with ordinality f(field, n) where slug in ('alpha', 'beta')`,
};
for (const statement of Object.values(FILL)) await app.sql(statement);

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly organisation: { readonly slug: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const administrator = viewerAs(Role.ADMINISTRATOR, alpha.id);
const editor = viewerAs(Role.MEMBER_EDITOR, beta.id);

/** Reads a list to its end, page by page. */
async function readAll(list: string, viewer = administrator) {
  const pages: Page[] = [];
  let after: string | undefined;
  do {
    const { data, errors } = await app.askAs(viewer)<Record<string, Page>>(
      `query ($after: String) { ${list}(first: 3, after: $after) {
        totalCount nodes { id organisation { slug } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const page = data?.[list];
    if (!page) throw new Error(JSON.stringify(errors));
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  return pages;
}

test.each(Object.keys(FILL))(
  "a list of the administration is read in pages, each row once: %s",
  async (list) => {
    const pages = await readAll(list);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => 2 * COUNT));
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([3, 3, 3, 1]);
    expect(new Set(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).size).toBe(2 * COUNT);
  },
);

test.each(["invitations", "apiTokens"])(
  "an editor's pages hold and count their own rows alone: %s",
  async (list) => {
    const pages = await readAll(list, editor);
    expect(pages.map(({ totalCount, nodes }) => [totalCount, nodes.length])).toEqual([
      [COUNT, 3],
      [COUNT, 2],
    ]);
    expect(new Set(pages.flatMap(({ nodes }) => nodes.map(({ organisation }) => organisation.slug)))).toEqual(
      new Set(["beta"]),
    );
  },
);

test.each([
  ["no cursor", "broken"],
  ["a cursor of another list", Buffer.from('["not a day", "nor an id"]').toString("base64url")],
])("%s is refused in a sentence", async (_, after) => {
  for (const list of Object.keys(FILL)) {
    const ask = app.askAs(administrator);
    const { errors } = await ask(`query ($after: String) { ${list}(after: $after) { nodes { id } } }`, {
      after,
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
  }
});
