import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type ApiTokenFactsFragment, ApiTokensDocument } from "../gql/later/graphql.ts";
import type { ListPage } from "../shared/list-page.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import styles from "./Admin.module.css";
import { AdminPage } from "./AdminPage.tsx";
import { TokenForm } from "./TokenForm.tsx";
import { TokenList } from "./TokenList.tsx";
import { tokenState } from "./token-state.ts";

const PAGE_SIZE = 50;

/** With what programs ask: a token for each, with what it may do, when it was last used, and a way to end it. */
export function TokensPage() {
  const { t } = useTranslation();
  const answer = useQuery(ApiTokensDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const now = new Date().toISOString();
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const title = useTokensTitle(answer.data?.apiTokens, now);
  return (
    <AdminPage title={title} name={t("admin.tokens")}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ apiTokens, me }) => (
          <div className={styles.columns}>
            <Section title={t("admin.token.new")}>
              <TokenForm own={me.makesTokensFor} />
            </Section>
            <Section title={t("admin.tokens")}>
              <TokenList tokens={apiTokens.nodes} now={now} />
              <ShowMore page={apiTokens} onMore={more} />
            </Section>
          </div>
        )}
      </QueryView>
    </AdminPage>
  );
}

/** How many tokens work now, once the whole list is there to be counted. */
function useTokensTitle(tokens: ListPage<ApiTokenFactsFragment> | undefined, now: string): string {
  const { t } = useTranslation();
  const count = tokens?.nodes.filter((token) => tokenState(token, now) === "ACTIVE").length;
  if (!count) return t("admin.tokens.titleNone");
  return tokens?.pageInfo.hasNextPage ? t("admin.tokens") : t("admin.tokens.title", { count });
}
