import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  AwaitingPartnershipsDocument,
  VisibilityReviewsDocument,
  type VisibilityReviewsQuery,
} from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { AdminPage } from "./AdminPage.tsx";
import { AwaitingList } from "./AwaitingList.tsx";
import { ReviewList } from "./ReviewList.tsx";

const FIRST_PAGE = { variables: { first: 50 }, fetchPolicy: "cache-and-network" } as const;

/** What partners asked about who may see them, still to be looked at; it holds already. */
export function ReviewsPage() {
  const { t } = useTranslation();
  const reviews = useQuery(VisibilityReviewsDocument, FIRST_PAGE);
  const awaiting = useQuery(AwaitingPartnershipsDocument, FIRST_PAGE);
  const moreReviews = (after: string | null) => reviews.fetchMore({ variables: { after } });
  const moreAwaiting = (after: string | null) => awaiting.fetchMore({ variables: { after } });
  const asked = countAsked(reviews.data ?? reviews.previousData);
  const waiting = (awaiting.data ?? awaiting.previousData)?.awaitingPartnerships.totalCount;
  return (
    <AdminPage title={useReviewsTitle(asked, waiting)} name={t("admin.reviews")}>
      {!(asked === 0 && waiting) && <p className="muted readable">{t("admin.reviews.about")}</p>}
      <QueryView answer={reviews} keepsFilters={false}>
        {({ visibilityReviews, confidentialReviews }) => (
          <ReviewList
            reviews={visibilityReviews}
            confidential={confidentialReviews}
            isAlone={waiting === 0}
            onMore={moreReviews}
          />
        )}
      </QueryView>
      <QueryView answer={awaiting} keepsFilters={false}>
        {({ awaitingPartnerships }) => (
          <AwaitingList awaiting={awaitingPartnerships} isAlone={asked === 0} onMore={moreAwaiting} />
        )}
      </QueryView>
    </AdminPage>
  );
}

/** How many requests wait, also those that the viewer has still to open; undefined while that is not known. */
const countAsked = (found: VisibilityReviewsQuery | undefined): number | undefined =>
  found && found.visibilityReviews.totalCount + found.confidentialReviews;

/** What waits, requests before partnerships; that nothing does, once both are known. */
function useReviewsTitle(asked: number | undefined, waiting: number | undefined): string {
  const { t } = useTranslation();
  if (asked) return t("admin.reviews.title", { count: asked });
  if (asked === undefined || waiting === undefined) return t("admin.reviews");
  return waiting > 0 ? t("admin.awaiting", { count: waiting }) : t("admin.reviews.titleNone");
}
