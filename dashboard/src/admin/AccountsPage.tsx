import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { AccountsDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { lazyPart } from "../shared/Lazy.tsx";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { PageFrame } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useMe } from "../shared/shell.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { AccountSearch } from "./AccountSearch.tsx";
import { AccountTable } from "./AccountTable.tsx";
import { AdminPage } from "./AdminPage.tsx";
import { tabsFor } from "./admin-tabs.ts";

const AccountDrawer = lazyPart(() => import("./AccountDrawer.tsx").then((m) => m.AccountDrawer));
const PAGE_SIZE = 50;

/** Where the administration begins: at the accounts, or at the first part that the viewer may open. */
export function AccountsPage() {
  const me = useMe();
  if (!me) return <PageFrame />;
  const [first] = tabsFor(me.viewerMay);
  if (!first) return <NotFoundPage />;
  return first.path === "/admin" ? <Accounts /> : <Navigate to={first.path} replace />;
}

/** Every account, with its roles; one opens in the drawer. */
function Accounts() {
  const { t } = useTranslation();
  const [search, setSearch] = useUrlValue("q");
  const [openId, setOpen] = useUrlValue("account");
  const answer = useQuery(AccountsDocument, {
    variables: { search: search ?? "", first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const close = useCallback(() => setOpen(null), [setOpen]);
  const found = (answer.data ?? answer.previousData)?.accounts;
  const listed = found?.nodes.find(({ id }) => id === openId);
  const title = found?.totalCount
    ? t(search ? "admin.accounts.match" : "admin.accounts.title", { count: found.totalCount })
    : t("admin.accounts");
  return (
    <AdminPage
      title={title}
      name={t("admin.accounts")}
      drawer={openId && <AccountDrawer id={openId} listed={listed} onClose={close} />}
    >
      <AccountSearch search={search ?? ""} onSearch={(text) => setSearch(text || null, { replace: true })} />
      <QueryView answer={answer}>
        {({ accounts }) =>
          accounts.nodes.length === 0 ? (
            <EmptyState title={t("admin.accounts.none")}>
              <button type="button" className="button-link" onClick={() => setSearch(null)}>
                {t("admin.accounts.clear")}
              </button>
            </EmptyState>
          ) : (
            <>
              <AccountTable accounts={accounts.nodes} openId={openId} onOpen={setOpen} />
              <ShowMore page={accounts} onMore={more} />
            </>
          )
        }
      </QueryView>
    </AdminPage>
  );
}
