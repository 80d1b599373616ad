import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { currentLanguage, onLanguageChange } from "./i18n/index.ts";

/** The answers carry labels in the language asked for, so the dashboard's own language goes along with each question. */
const language = new SetContextLink(({ headers }) => ({
  headers: { ...headers, "accept-language": currentLanguage() },
}));

/**
 * Makes the client of the API on the same origin. A change of language drops the cache: every label in it is in the
 * language left behind.
 */
export function createClient(): ApolloClient {
  const client = new ApolloClient({
    link: language.concat(new HttpLink({ uri: "/graphql" })),
    cache: new InMemoryCache({
      typePolicies: {
        Theme: { keyFields: ["code"] },
        Country: { keyFields: ["code"] },
        Region: { keyFields: ["code"] },
        Installation: { keyFields: [] },
        FilterOptions: { keyFields: [] },
      },
    }),
  });
  onLanguageChange(() => void client.resetStore());
  return client;
}
