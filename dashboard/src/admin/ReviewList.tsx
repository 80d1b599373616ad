import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  type ReviewFactsFragment,
  ReviewVisibilityDocument,
  VisibilityReviewsDocument,
} from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { focusMain } from "../shared/focus.ts";
import { Rich } from "../shared/Rich.tsx";
import { useAction } from "../shared/useAction.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";

/** The requests that nobody looked at yet, the oldest first. */
export function ReviewList({ reviews }: { readonly reviews: readonly ReviewFactsFragment[] }) {
  const oldestFirst = reviews.toSorted((a, b) => Date.parse(a.setAt) - Date.parse(b.setAt));
  return (
    <ul className="plain-list">
      {oldestFirst.map((review) => (
        <ReviewLine key={review.id} review={review} />
      ))}
    </ul>
  );
}

function ReviewLine({ review }: { readonly review: ReviewFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const { state, run } = useAction(ReviewVisibilityDocument);
  const { id, field, visibility, reason, note, setBy, setAt } = review;
  const { name, address } = useReviewed(review);
  const asked = t("admin.reviews.asked", {
    field: t(`visibility.field.${field ?? (review.partnership ? "PARTNERSHIP" : "RECORD")}`),
    class: t(`visibility.class.${visibility}`),
  });
  const seen = async () => {
    if (!(await run({ id }))) return;
    focusMain();
    await client.refetchQueries({ include: [VisibilityReviewsDocument] });
  };
  return (
    <li className="record">
      <div className={styles.line}>
        <span className={styles.long}>
          <span className="strong">{address ? <Link to={address}>{name}</Link> : name}</span>
          <span className={styles.under}>
            <Rich text={asked} /> · {t(`visibility.reason.${reason}`)}
          </span>
          {note && <span className={styles.under}>“{note}”</span>}
          <span className={`small muted ${styles.under}`}>
            {[setBy, format.moment(setAt)].filter(Boolean).join(" · ")}
          </span>
        </span>
        <button
          type="button"
          className="button"
          aria-label={`${t("admin.reviews.seen")}: ${name}`}
          aria-disabled={state.kind === "BUSY"}
          onClick={() => void seen()}
        >
          {t("admin.reviews.seen")}
        </button>
      </div>
      <ActionError state={state} />
    </li>
  );
}

/** What a request is about, by its name and where it stands: an organisation, or a partnership of two. */
function useReviewed({ organisation, partnership }: ReviewFactsFragment) {
  const { t } = useTranslation();
  if (organisation) return { name: organisation.name, address: `/organisations/${organisation.slug}` };
  if (!partnership) return { name: t("admin.reviews.hidden"), address: null };
  const { id, partner, holder } = partnership;
  return {
    name: t("visibility.record.with", { partner: partner.name, holder: holder.name }),
    address: `/organisations/${partner.slug}?partnership=${id}`,
  };
}
