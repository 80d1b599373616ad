import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.ts";
import { tagOf } from "../shared/answer-tag.ts";
import { readDataVersion, recentDataVersion } from "../shared/data-version.ts";
import type { Database } from "../shared/database.ts";

/**
 * Sends the data version as ETag of every query and answers "not modified" to a reader that has it already. What is
 * valid or recent depends on the day, here and in Brussels, so another day is another tag; so is another viewer.
 *
 * `release` tells versions of the program apart: a new one may answer the same data differently.
 */
export function etags(release: string): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, contextValue, request, response }) {
          // there is none when a document of several operations names none
          if (operation?.operation !== "query") return null;
          const mayBeKnown = request.http?.method === "GET";
          const version = await (mayBeKnown ? readDataVersion : recentVersion)(contextValue.database);
          const tag = tagOf(version, contextValue, release);
          response.http.headers.set("etag", tag);
          // listed sites are named in their answers alone
          response.http.headers.set("vary", "accept-language, cookie, authorization, origin");
          response.http.headers.set("cache-control", "private, no-cache");
          if (!mayBeKnown || request.http?.headers.get("if-none-match") !== tag) return null;
          response.http.status = 304;
          return { http: response.http, body: { kind: "single", singleResult: {} } };
        },
      };
    },
  };
}

/** Milliseconds for which a tag that decides nothing may be older than the answer: its reader then merely asks again. */
const TAG_AGE = 100;

const recentVersion = (database: Database): Promise<string> => recentDataVersion(database, TAG_AGE);
