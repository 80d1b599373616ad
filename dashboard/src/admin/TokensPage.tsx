import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ApiTokensDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import styles from "./Admin.module.css";
import { AdminPage } from "./AdminPage.tsx";
import { TokenForm } from "./TokenForm.tsx";
import { TokenList } from "./TokenList.tsx";
import { tokenState } from "./token-state.ts";

/** With what programs ask: a token for each, with what it may do, when it was last used, and a way to end it. */
export function TokensPage() {
  const { t } = useTranslation();
  const answer = useQuery(ApiTokensDocument, { fetchPolicy: "cache-and-network" });
  const now = new Date().toISOString();
  const count = answer.data?.apiTokens.filter((token) => tokenState(token, now) === "ACTIVE").length;
  return (
    <AdminPage
      title={count ? t("admin.tokens.title", { count }) : t("admin.tokens.titleNone")}
      name={t("admin.tokens")}
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ apiTokens, me }) => (
          <div className={styles.columns}>
            <Section title={t("admin.token.new")}>
              <TokenForm own={me.makesTokensFor} />
            </Section>
            <Section title={t("admin.tokens")}>
              <TokenList tokens={apiTokens} now={now} />
            </Section>
          </div>
        )}
      </QueryView>
    </AdminPage>
  );
}
