import { type AskedOverlap, OVERLAP_FIELDS, overlapsFor } from "./ask-overlaps.ts";
import type { SignedIn } from "./sign-in.ts";
import { UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

const SET = `mutation ($input: OverlapStatusInput!) { setOverlapStatus(input: $input) { ${OVERLAP_FIELDS} } }`;

/** What people do with overlaps, and a world that has some. */
export const overlapActs = (app: TestApp) => ({
  /** The secretariat, Alpha and Beta, all of them on one theme in one country: three overlaps. */
  async three(): Promise<void> {
    const cell = { themes: ["tax-justice"], places: ["PH"] };
    await app.add.member("Alpha");
    await app.add.member("Beta");
    for (const holder of [UMBRELLA, "alpha", "beta"]) await app.add.activity({ ...cell, holder });
  },
  staff: () => app.signIn("UMBRELLA_STAFF"),
  editor: (organisation: string) => app.signIn("MEMBER_EDITOR", { organisation }),
  /** The overlap of two organisations, as somebody sees it. */
  async between(who: SignedIn, ...slugs: readonly string[]): Promise<AskedOverlap> {
    const { nodes } = await overlapsFor(app, who);
    const found = nodes.find(({ holders }) =>
      holders.every(({ organisation }) => slugs.includes(organisation.slug)),
    );
    if (!found) throw new Error(`${slugs.join(" and ")} do not overlap`);
    return found;
  },
  set: (who: SignedIn, overlaps: readonly AskedOverlap[], more: object = {}) =>
    app.ask<{ setOverlapStatus: readonly AskedOverlap[] }>(
      SET,
      {
        input: {
          overlaps: overlaps.map(({ id, version }) => ({ id, version })),
          status: "TO_DISCUSS",
          ...more,
        },
      },
      who.headers,
    ),
});
