import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../context.ts";
import { faultText } from "../shared/fault-text.ts";
import { compiledExecutor } from "./compiled-executor.ts";
import { etags } from "./etag.ts";
import { formatErrors } from "./format-error.ts";
import { graphqlNotes } from "./graphql-notes.ts";
import { limitRules, MOST_TOKENS } from "./limits.ts";
import type { Log } from "./log.ts";
import { costLimit } from "./operation-cost.ts";

interface GraphQLServerOptions {
  readonly executor: "compiled" | "plain";
  readonly release: string;
  readonly log: Log;
}

/** Apollo Server with its limits; introspection stays on, so that other clients can find their way. */
export function createGraphQLServer(
  schema: GraphQLSchema,
  { executor, release, log }: GraphQLServerOptions,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    ...(executor === "compiled" ? { gateway: compiledExecutor(schema) } : { schema }),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // the default plugin hooks every field, for hints that nobody here gives
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // the default page loads scripts of another site, which no page of ours may
      ApolloServerPluginLandingPageDisabled(),
      graphqlNotes,
      costLimit(schema),
      etags(release),
    ],
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...limitRules()],
    // the default adds a line break, for which a long answer is copied once more
    stringifyResult: (result) => JSON.stringify(result),
    allowBatchedHttpRequests: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (fault: unknown) => log.warn({ fault: faultText(fault) }),
      error: (fault: unknown) => log.error({ fault: faultText(fault) }),
    },
    formatError: formatErrors(log),
  });
}
