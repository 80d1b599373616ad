import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useParams } from "react-router";
import { type ClaimFactsFragment, OneClaimDocument } from "../gql/later/graphql.ts";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Claim } from "./Claim.tsx";

/** One change: who changed what, who says to have contributed, what shows it, and who bears it out. */
export function ClaimPage() {
  const { slug = "" } = useParams();
  // Another change is another page: nothing of the one before may stand under its name.
  return <ClaimOf key={slug} slug={slug} />;
}

function ClaimOf({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const answer = useQuery(OneClaimDocument, { variables: { slug } });
  const outcome = answer.data?.outcome;
  if (outcome === null) return <NotFoundPage />;
  // what was merged into another is read there
  if (outcome && outcome.slug !== slug) return <Navigate to={`/impact/${outcome.slug}`} replace />;
  return (
    <Page
      title={outcome?.title ?? t("impact.one")}
      language={outcome?.language}
      above={<Above outcome={outcome} />}
    >
      <QueryView answer={answer} keepsFilters={false}>
        {(data) => data.outcome && <Claim outcome={data.outcome} />}
      </QueryView>
    </Page>
  );
}

/** The way back to the changes, those of the same arena, and those of its type. */
function Above({ outcome }: { readonly outcome: ClaimFactsFragment | undefined }) {
  const { t } = useTranslation();
  return (
    <nav className="small screen-only" aria-label={t("impact.above")}>
      <Link to="/impact">{t("nav.changes")}</Link>
      {outcome && (
        <>
          {" › "}
          <Link to={`/impact?arena=${outcome.arena}`}>{t(`impact.arena.${outcome.arena}`)}</Link>
          {" › "}
          <Link to={`/impact?arena=${outcome.arena}&influence=${outcome.influenceType}`}>
            {t(`impact.influence.${outcome.influenceType}`)}
          </Link>
        </>
      )}
    </nav>
  );
}
