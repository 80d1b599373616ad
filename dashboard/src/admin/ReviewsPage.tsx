import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { AwaitingPartnershipsDocument, VisibilityReviewsDocument } from "../gql/later/graphql.ts";
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
  const { visibilityReviews, confidentialReviews = 0 } = reviews.data ?? {};
  const count = (visibilityReviews?.totalCount ?? 0) + confidentialReviews;
  return (
    <AdminPage
      title={count ? t("admin.reviews.title", { count }) : t("admin.reviews.titleNone")}
      name={t("admin.reviews")}
    >
      <p className="muted readable">{t("admin.reviews.about")}</p>
      <QueryView answer={reviews} keepsFilters={false}>
        {(asked) => (
          <ReviewList
            reviews={asked.visibilityReviews}
            confidential={asked.confidentialReviews}
            isAlone={awaiting.data?.awaitingPartnerships.totalCount === 0}
            onMore={moreReviews}
          />
        )}
      </QueryView>
      <QueryView answer={awaiting} keepsFilters={false}>
        {({ awaitingPartnerships }) => <AwaitingList awaiting={awaitingPartnerships} onMore={moreAwaiting} />}
      </QueryView>
    </AdminPage>
  );
}
