import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { catchError, tap, throwError } from "rxjs";
import { DataVersionDocument } from "./gql/graphql.ts";
import { currentLanguage, onLanguageChange } from "./i18n/index.ts";
import { UnreachableError } from "./shared/error-code.ts";
import { PAGED } from "./shared/list-page.ts";
import { noteSessionEnd } from "./shared/session.ts";

/** The answers carry labels in the language asked for, so the dashboard's own language goes along with each question. */
const language = new SetContextLink(({ headers }) => ({
  headers: { ...headers, "accept-language": currentLanguage() },
}));

/** Tells a connection that failed from a fault of our own: the browser throws a TypeError for both. */
const reach = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    catchError((cause: unknown) =>
      throwError(() => (cause instanceof TypeError ? new UnreachableError(cause.message, { cause }) : cause)),
    ),
  ),
);

/** Notices that a session is over by the first answer that asks to sign in, though somebody had. */
const attend = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ errors }) => {
      const isRefused = errors?.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED");
      if (!isRefused) return;
      const known = operation.client.readQuery({ query: DataVersionDocument });
      if (known?.me.account) noteSessionEnd(operation.client);
    }),
  ),
);

/**
 * Makes the client of the API on the same origin. A change of language drops the cache: every label in it is in the
 * language left behind.
 */
export function createClient(): ApolloClient {
  const client = new ApolloClient({
    link: ApolloLink.from([language, attend, reach, new HttpLink({ uri: "/graphql" })]),
    cache: new InMemoryCache({
      possibleTypes: { MetricResult: ["MetricValue", "MetricRange", "MetricUnavailable"] },
      typePolicies: {
        Query: {
          fields: {
            activities: PAGED,
            organisations: PAGED,
            importRuns: PAGED,
            accounts: PAGED,
            invitations: PAGED,
            apiTokens: PAGED,
            visibilityReviews: PAGED,
            awaitingPartnerships: PAGED,
            changes: PAGED,
            proposals: PAGED,
            whatBecameOfOurs: PAGED,
            organisationPairs: PAGED,
            overlaps: PAGED,
            frameworks: PAGED,
            gaps: PAGED,
            statedNeeds: PAGED,
            indicators: PAGED,
            needWeightSets: PAGED,
            frameworkTable: PAGED,
            commitments: PAGED,
            scenarios: PAGED,
            intentions: PAGED,
            participationSessions: PAGED,
            safeSpaceSessions: PAGED,
            safeSpaceFollowUps: PAGED,
            terms: PAGED,
            participationScores: PAGED,
            partnerLinks: PAGED,
            decisions: PAGED,
            rounds: PAGED,
            questionnaires: PAGED,
            bodies: PAGED,
            openRemarks: PAGED,
            outcomes: PAGED,
            possibleDuplicates: PAGED,
            policyDemands: PAGED,
            lobbyContacts: PAGED,
          },
        },
        DivisionOfLabour: {
          merge: true,
          fields: { relations: PAGED, holders: PAGED, locationQuotients: PAGED },
        },
        Organisation: { fields: { partnerships: PAGED, changes: PAGED, affiliates: PAGED, outcomes: PAGED } },
        ImportRun: { fields: { problems: PAGED, changes: PAGED } },
        // of one session the screen of who leads it and each phone read another sheet
        SessionSheet: { keyFields: ["own", "session", ["id"]] },
        Framework: { keyFields: ["code"] },
        FrameworkCycle: { keyFields: ["code"] },
        Theme: { keyFields: ["code"] },
        Country: { keyFields: ["code"] },
        Region: { keyFields: ["code"] },
        Installation: { keyFields: [] },
        SignInOptions: { keyFields: [] },
        Me: { keyFields: [], fields: { viewerMay: { merge: true } } },
        FilterOptions: { keyFields: [] },
        RecordRights: { merge: true },
      },
    }),
  });
  // What cannot be fetched anew says so in its own place.
  onLanguageChange(() => void client.resetStore().catch(() => undefined));
  return client;
}
