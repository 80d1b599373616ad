import type { CoverageSnapshot } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { type ReadModels, ReadQuery } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { seesSnapshot } from "../../shared/visibility-between.ts";

/** Snapshots that the viewer sees, the latest day first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<CoverageSnapshot>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("s", {
    from: `coverage_snapshot s where ${seesSnapshot("s", query.values)}`,
    order: [
      { sql: "s.taken_on", descends: true },
      { sql: "s.id", descends: true },
    ],
    request,
  });
  return askPage<CoverageSnapshot>(context.database, page, query.values);
}

/** One that the viewer has just taken. */
export async function findTaken(context: Context, info: GraphQLResolveInfo, id: string) {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: CoverageSnapshot }>(
    `select ${query.rootObject("s")} as node from coverage_snapshot s where s.id = ${query.bind(id)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** Of rights, whose it is is read. */
export const snapshotReadModels: ReadModels = {
  CoverageSnapshot: {
    columns: {
      id: (t) => `${t}.id`,
      title: (t) => `${t}.title`,
      takenOn: (t) => `${t}.taken_on`,
      address: (t) => `${t}.address`,
      createdAt: (t) => `${t}.created_at`,
      viewerMay: (t) => `to_json(${t}.organisation_id)`,
    },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
      },
    },
  },
};
