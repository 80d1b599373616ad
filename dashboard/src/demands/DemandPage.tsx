import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { type DemandFactsFragment, OneDemandDocument } from "../gql/later/graphql.ts";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { Demand } from "./Demand.tsx";

/** One demand: what is asked of whom and by whom, how far it came, setbacks included, and what changed. */
export function DemandPage() {
  const { slug = "" } = useParams();
  // Another demand is another page: nothing of the one before may stand under its name.
  return <DemandOf key={slug} slug={slug} />;
}

function DemandOf({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const isPeer = useMe()?.viewerMay.readAmongPeers ?? false;
  const answer = useQuery(OneDemandDocument, { variables: { slug, isPeer } });
  const demand = answer.data?.policyDemand;
  if (demand === null) return <NotFoundPage />;
  return (
    <Page
      title={demand?.title ?? t("demands.one")}
      language={demand?.language}
      above={<Above demand={demand} />}
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ policyDemand }) => policyDemand && <Demand demand={policyDemand} />}
      </QueryView>
    </Page>
  );
}

/** The way back to the demands, those of the same arena, and those on its theme. */
function Above({ demand }: { readonly demand: DemandFactsFragment | undefined }) {
  const { t } = useTranslation();
  return (
    <nav className="small screen-only" aria-label={t("impact.above")}>
      <Link to="/impact/demands">{t("nav.demands")}</Link>
      {demand && (
        <>
          {" › "}
          <Link to={`/impact/demands?arena=${demand.arena}`}>{t(`impact.arena.${demand.arena}`)}</Link>
          {" › "}
          <Link to={`/impact/demands?theme=${encodeURIComponent(demand.theme.code)}`}>
            {demand.theme.name}
          </Link>
        </>
      )}
    </nav>
  );
}
