import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangePageFragment } from "../../gql/later/graphql.ts";
import { Section } from "../Section.tsx";
import { ShowMore } from "../ShowMore.tsx";
import { ChangeDays } from "./ChangeDays.tsx";
import styles from "./Changes.module.css";

interface HistorySectionProps {
  readonly level?: 2 | 3;
  /** What asks for the changes, once it is there. */
  readonly children: ReactNode;
}

/** What was changed in one record; asked for when it is opened. */
export function HistorySection({ level = 2, children }: HistorySectionProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t("history.name")} level={level}>
      <button
        type="button"
        className={`button screen-only ${styles.open}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "history.hide" : "history.show")}
      </button>
      {isOpen && children}
    </Section>
  );
}

interface RecordChangesProps {
  readonly changes: ChangePageFragment;
  /** Fetches what comes after a cursor. */
  readonly onMore: (after: string | null) => Promise<unknown>;
}

/** The changes of one record, the newest first. */
export function RecordChanges({ changes, onMore }: RecordChangesProps) {
  const { t } = useTranslation();
  if (changes.nodes.length === 0) return <p className="record muted">{t("history.noneOfRecord")}</p>;
  return (
    <>
      <ChangeDays changes={changes.nodes} isOneRecord />
      <ShowMore page={changes} onMore={onMore} />
    </>
  );
}
