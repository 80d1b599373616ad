import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type ReviewFactsFragment, ReviewVisibilityDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import type { ListPage } from "../shared/list-page.ts";
import { Rich } from "../shared/Rich.tsx";
import { refreshAnswers } from "../shared/refresh-answers.ts";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { dropRow } from "./listed-rows.ts";

interface ReviewListProps {
  readonly reviews: ListPage<ReviewFactsFragment>;
  /** How many more there are that are read once confidential records are open. */
  readonly confidential: number;
  /** Fetches what comes after a cursor. */
  readonly onMore: (after: string | null) => Promise<unknown>;
}

/** The requests that nobody looked at yet, the oldest first. */
export function ReviewList({ reviews, confidential, onMore }: ReviewListProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [done, setDone] = useState<Done | null>(null);
  const noteSeen = async (id: string, name: string) => {
    dropRow(client.cache, "visibilityReviews", id);
    await refreshAnswers(client);
    setDone({ words: t("admin.reviews.done", { name }) });
  };
  return (
    <>
      <DoneLine done={done} />
      {reviews.nodes.length + confidential === 0 && (
        <EmptyState title={t("admin.reviews.none")}>{t("admin.reviews.none.why")}</EmptyState>
      )}
      <ul className="plain-list">
        {reviews.nodes.map((review) => (
          <ReviewLine key={review.id} review={review} onSeen={(name) => noteSeen(review.id, name)} />
        ))}
      </ul>
      <ShowMore page={reviews} onMore={onMore} />
      {confidential > 0 && (
        <p className="readable">{t("admin.reviews.confidential", { count: confidential })}</p>
      )}
    </>
  );
}

interface ReviewLineProps {
  readonly review: ReviewFactsFragment;
  readonly onSeen: (name: string) => unknown;
}

function ReviewLine({ review, onSeen }: ReviewLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, field, visibility, reason, note, setBy, setAt } = review;
  const { name, address } = useReviewed(review);
  const asked = t("admin.reviews.asked", {
    field: t(`visibility.field.${field ?? (review.partnership ? "PARTNERSHIP" : "RECORD")}`),
    class: t(`visibility.class.${visibility}`),
  });
  return (
    <ActLine
      act={{
        mutation: ReviewVisibilityDocument,
        variables: { id },
        label: t("admin.reviews.seen"),
        what: name,
        onDone: () => onSeen(name),
      }}
    >
      <span className="strong">{address ? <Link to={address}>{name}</Link> : name}</span>
      <span className={styles.under}>
        <Rich text={asked} /> · {t(`visibility.reason.${reason}`)}
      </span>
      {note && <span className={styles.under}>“{note}”</span>}
      <span className={`small muted ${styles.under}`}>
        {[setBy, format.moment(setAt)].filter(Boolean).join(" · ")}
      </span>
    </ActLine>
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
