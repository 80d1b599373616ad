import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { VisibilityReviewsDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { AdminPage } from "./AdminPage.tsx";
import { AwaitingList } from "./AwaitingList.tsx";
import { ReviewList } from "./ReviewList.tsx";

const PAGE_SIZE = 50;

/** What partners asked about who may see them, still to be looked at; it holds already. */
export function ReviewsPage() {
  const { t } = useTranslation();
  const answer = useQuery(VisibilityReviewsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const { visibilityReviews, confidentialReviews = 0 } = answer.data ?? {};
  const count = (visibilityReviews?.totalCount ?? 0) + confidentialReviews;
  return (
    <AdminPage
      title={count ? t("admin.reviews.title", { count }) : t("admin.reviews.titleNone")}
      name={t("admin.reviews")}
    >
      <p className="muted readable">{t("admin.reviews.about")}</p>
      <QueryView answer={answer} keepsFilters={false}>
        {(waiting) => (
          <>
            <ReviewList
              reviews={waiting.visibilityReviews}
              confidential={waiting.confidentialReviews}
              isAlone={waiting.awaitingPartnerships.length === 0}
              onMore={more}
            />
            <AwaitingList awaiting={waiting.awaitingPartnerships} />
          </>
        )}
      </QueryView>
    </AdminPage>
  );
}
