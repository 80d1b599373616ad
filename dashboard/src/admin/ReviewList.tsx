import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  type ReviewFactsFragment,
  ReviewFactsFragmentDoc,
  ReviewVisibilityDocument,
} from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import type { ListPage } from "../shared/list-page.ts";
import { Rich } from "../shared/Rich.tsx";
import { refreshAnswers } from "../shared/refresh-answers.ts";
import { readRefusal } from "../shared/refusal/read-refusal.ts";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { dropRow, forgetList } from "./listed-rows.ts";

interface ReviewListProps {
  readonly reviews: ListPage<ReviewFactsFragment>;
  /** How many more there are that are read once confidential records are open. */
  readonly confidential: number;
  /** Whether the page has nothing else to look at. */
  readonly isAlone: boolean;
  /** Fetches what comes after a cursor. */
  readonly onMore: (after: string | null) => Promise<unknown>;
}

/** The requests that nobody looked at yet, the oldest first. */
export function ReviewList({ reviews, confidential, isAlone, onMore }: ReviewListProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [done, setDone] = useState<Done | null>(null);
  const noteSeen = (id: string, name: string) => {
    dropRow(client.cache, "visibilityReviews", id);
    setDone({ words: t("admin.reviews.done", { name }) });
  };
  const noteChanged = async (id: string) => {
    forgetList(client.cache, "visibilityReviews"); // however long it was made: it holds what is no longer asked
    await refreshAnswers(client);
    // the newest stand last: its line, which says why, may not be on the first page any more
    const isShown = client.cache.readFragment({
      fragment: ReviewFactsFragmentDoc,
      id: `VisibilitySetting:${id}`,
    });
    if (!isShown) setDone({ words: t("refusal.REQUEST_CHANGED") });
  };
  return (
    <>
      <DoneLine done={done} />
      {isAlone && reviews.nodes.length + confidential === 0 && (
        <EmptyState title={t("admin.reviews.none")}>{t("admin.reviews.none.why")}</EmptyState>
      )}
      <ul className={`plain-list ${styles.reviews}`}>
        {reviews.nodes.map((review) => (
          <ReviewLine
            key={review.id}
            review={review}
            onSeen={(name) => noteSeen(review.id, name)}
            onChanged={() => noteChanged(review.id)}
          />
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
  /** Hears that the partner asks something else by now. */
  readonly onChanged: () => unknown;
}

function ReviewLine({ review, onSeen, onChanged }: ReviewLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, version, field, visibility, reason, note, origin, setBy, setAt } = review;
  const { name, address } = useReviewed(review);
  const asked = t("admin.reviews.asked", {
    field: t(`visibility.field.${field ?? (review.partnership ? "PARTNERSHIP" : "RECORD")}`),
    class: t(`visibility.class.${visibility}`),
  });
  return (
    <ActLine
      act={{
        mutation: ReviewVisibilityDocument,
        variables: { id, version },
        label: t("admin.reviews.seen"),
        what: name,
        onDone: () => onSeen(name),
        onFailure: (error) => readRefusal(error)?.reason === "REQUEST_CHANGED" && onChanged(),
      }}
    >
      <span className="strong">{address ? <Link to={address}>{name}</Link> : name}</span>
      <span className={styles.under}>
        <Rich text={asked} /> ·{" "}
        {origin === "PARTNER" ? t(`visibility.reason.${reason}`) : t("admin.reviews.byImport")}
      </span>
      <Namesakes review={review} />
      {note && <span className={styles.under}>{t("visibility.quoted", { note })}</span>}
      <span className={`small muted ${styles.under}`}>
        {[setBy, format.moment(setAt)].filter(Boolean).join(" · ")}
      </span>
    </ActLine>
  );
}

/** Others who may be the organisation, and that more people see; each is hidden on its own. */
function Namesakes({ review: { organisation } }: { readonly review: ReviewFactsFragment }) {
  const { t } = useTranslation();
  const { organisations: namesakes = [], organisationCount } = organisation?.visibility?.stillNamed ?? {};
  if (namesakes.length === 0) return null;
  return (
    <span className={styles.under}>
      {t("admin.reviews.namesakes")}{" "}
      {namesakes.map(({ id, slug, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Link to={`/organisations/${slug}`}>{name}</Link>
        </span>
      ))}
      {namesakes.length < (organisationCount ?? 0) &&
        ` · ${t("visibility.still.first", { shown: namesakes.length })}`}
    </span>
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
