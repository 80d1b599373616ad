import type { ParticipationSession } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { type ReadModels, ReadQuery } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { codeRefused, refuseUsedUp, type SessionPlace, voiceAt } from "./session-place.ts";
import { organisationCount, SESSION_COLUMNS, sheetAt, sheetFor } from "./sheet.queries.ts";
import type { Sheet } from "./sheet.ts";

/** Sessions, the latest day first. Whoever may lead one sees that it is there, so that they can take it over. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  request: PageRequest,
): Promise<Connection<ParticipationSession>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("s", {
    from: "participation_session s where true",
    order: [{ sql: "s.held_on", descends: true }, "s.title", "s.id"],
    request,
  });
  return askPage<ParticipationSession>(context.database, page, query.values);
}

/** One of them with what was said there, as far as the viewer may read it; null when there is none. */
export const find = (context: Context, id: string): Promise<Sheet | null> =>
  sheetFor(context.database.rows, context, id);

/** What a phone reads; null where its code opens nothing. @throws {TooMany} when too many such codes were tried from there. */
export async function findAt(context: Context, at: SessionPlace): Promise<Sheet | null> {
  const { rows } = context.database;
  await refuseUsedUp(context, at);
  const voice = await voiceAt(rows, context, at);
  if (voice) return sheetAt(rows, voice);
  await codeRefused(context, at); // counted; a page says it in its own words
  return null;
}

export const sessionReadModels: ReadModels = {
  ParticipationSession: {
    columns: {
      ...SESSION_COLUMNS,
      organisationCount: (t, { values }) => organisationCount(t, seesOrganisation("o", values)),
    },
  },
};
