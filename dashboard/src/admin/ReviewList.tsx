import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type ReviewFactsFragment, ReviewVisibilityDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Rich } from "../shared/Rich.tsx";
import { refreshAnswers } from "../shared/refresh-answers.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";

/** The requests that nobody looked at yet, the oldest first. */
export function ReviewList({ reviews }: { readonly reviews: readonly ReviewFactsFragment[] }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [done, setDone] = useState<Done | null>(null);
  const oldestFirst = reviews.toSorted((a, b) => Date.parse(a.setAt) - Date.parse(b.setAt));
  const noteSeen = async (name: string) => {
    await refreshAnswers(client);
    setDone({ words: t("admin.reviews.done", { name }) });
  };
  return (
    <>
      <DoneLine done={done} />
      {reviews.length === 0 && (
        <EmptyState title={t("admin.reviews.none")}>{t("admin.reviews.none.why")}</EmptyState>
      )}
      <ul className="plain-list">
        {oldestFirst.map((review) => (
          <ReviewLine key={review.id} review={review} onSeen={noteSeen} />
        ))}
      </ul>
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
  const { id, organisation, field, visibility, reason, note, setBy, setAt } = review;
  const name = organisation?.name ?? t("admin.reviews.hidden");
  const asked = t("admin.reviews.asked", {
    field: t(`visibility.field.${field ?? "RECORD"}`),
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
      <span className="strong">
        {organisation ? <Link to={`/organisations/${organisation.slug}`}>{name}</Link> : name}
      </span>
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
