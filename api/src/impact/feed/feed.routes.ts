import { LANGUAGES } from "@onze/schema";
import type { Request, RequestHandler } from "express";
import { VISITOR, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { tagOf } from "../../shared/answer-tag.ts";
import type { AskInProcess } from "../../shared/ask-in-process.ts";
import { readDataVersion } from "../../shared/data-version.ts";
import { definitionIn, type MetricDefinition } from "../../shared/metric.ts";
import { BRIEF_WORDS } from "../briefs/brief-words.ts";
import { MEASURES } from "../measures/measures.ts";
import { FEED_DEMANDS, FEED_HEAD, FEED_OUTCOMES } from "./feed.documents.ts";
import type { feedRoutePolicies } from "./feed.policy.ts";
import { cursorOf, type FeedPlace, nextPlace, placeOf } from "./feed-cursor.ts";

export interface FeedRoutes {
  readonly ask: AskInProcess;
  readonly context: (acceptLanguage?: string, viewer?: Viewer) => Context;
  readonly release: string;
  readonly licence: string | null;
}

/** Raised when whoever reads the feed would have to read it otherwise. */
const FORMAT_VERSION = 1;

/** One page of the feed, as the README beside this file explains it. */
interface Feed {
  readonly format: "onze-impact";
  readonly version: number;
  readonly publisher: string;
  readonly demonstration: boolean;
  readonly asOf: string;
  readonly language: string;
  readonly licence: string | null;
  readonly notes: readonly string[];
  readonly definitions: readonly MetricDefinition[];
  readonly next: string | null;
  readonly demands: readonly unknown[];
  readonly outcomes: readonly unknown[];
}

/** What is public of demands, changes, contributions and evidence, for other programs; the same for whoever asks. */
export function feedRoutes(
  routes: FeedRoutes,
): Readonly<Record<keyof typeof feedRoutePolicies, readonly RequestHandler[]>> {
  return {
    "GET /feeds/impact.json": [
      async (request, response) => {
        const context = routes.context(languageOf(request), VISITOR);
        const tag = tagOf(await readDataVersion(context.database), context, routes.release);
        response.set({
          etag: tag,
          "access-control-allow-origin": "*",
          "access-control-expose-headers": "etag",
          "cache-control": "public, no-cache",
          "content-language": context.language,
        });
        if (request.get("if-none-match") === tag) response.status(304).end();
        else response.json(await pageOf(routes, placeOf(textOf(request.query.after)), context));
      },
    ],
  };
}

const textOf = (given: unknown): string | null => (typeof given === "string" ? given : null);

/** The language that the address names; English else, so that every copy of one address says the same. */
const languageOf = ({ query }: Request): string =>
  LANGUAGES.find((language) => language === query.lang) ?? "en";

interface Page {
  readonly page: {
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly unknown[];
  };
}

interface Head {
  readonly installation: { readonly umbrellaName: string; readonly demonstration: boolean };
}

async function pageOf({ ask, licence }: FeedRoutes, place: FeedPlace, context: Context): Promise<Feed> {
  const answer = async <Data>(query: string, after: string | null = null): Promise<Data> => {
    const { data, errors = [] } = await ask({ query, variables: { after } }, context);
    const [error] = errors;
    if (error?.extensions?.code === "BAD_INPUT") throw badInput(error.message);
    if (error || !data) throw new Error(`the feed was not answered: ${error?.message ?? "no data"}`);
    return data as Data; // it has the shape that the document asks for
  };
  const query = place.kind === "demands" ? FEED_DEMANDS : FEED_OUTCOMES;
  const { installation } = await answer<Head>(FEED_HEAD);
  const { page } = await answer<Page>(query, place.after);
  const next = nextPlace(place, page.pageInfo);
  const { language, dayInBrussels } = context;
  const { frame } = BRIEF_WORDS[language];
  return {
    format: "onze-impact",
    version: FORMAT_VERSION,
    publisher: installation.umbrellaName,
    demonstration: installation.demonstration,
    asOf: dayInBrussels,
    language,
    licence,
    notes: [
      ...(installation.demonstration ? [frame.demonstration] : []),
      frame.safety,
      frame.noShare,
      ...(licence === null ? [frame.noLicence(installation.umbrellaName)] : []),
    ],
    definitions: MEASURES.map((measure) => definitionIn(measure, language)),
    next: next && `/feeds/impact.json?after=${encodeURIComponent(cursorOf(next))}&lang=${language}`,
    demands: place.kind === "demands" ? page.nodes : [],
    outcomes: place.kind === "outcomes" ? page.nodes : [],
  };
}
