import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordHistoryDocument, RecordRightsDocument } from "../../gql/later/graphql.ts";
import { ChangeDays } from "../../shared/history/ChangeDays.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import { Section } from "../../shared/Section.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import styles from "./RecordTools.module.css";

const PAGE_SIZE = 20;

/** What was changed in one record, for those who may read it; asked for when it is opened. */
export function RecordHistory({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(RecordRightsDocument, { variables: { slug } });
  const [isOpen, setOpen] = useState(false);
  if (!data?.organisation?.viewerMay.readHistory) return null;
  return (
    <Section title={t("history.name")}>
      <button
        type="button"
        className={`button screen-only ${styles.open}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "history.hide" : "history.show")}
      </button>
      {isOpen && <Changes slug={slug} />}
    </Section>
  );
}

function Changes({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const answer = useQuery(RecordHistoryDocument, {
    variables: { slug, first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ organisation }) => {
        if (!organisation) return null;
        const { changes } = organisation;
        if (changes.nodes.length === 0) return <p className="record muted">{t("history.noneOfRecord")}</p>;
        return (
          <>
            <ChangeDays changes={changes.nodes} isOneRecord />
            <ShowMore page={changes} onMore={more} />
          </>
        );
      }}
    </QueryView>
  );
}
