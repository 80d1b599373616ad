import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { VisibilityFactsFragment } from "../../gql/later/graphql.ts";
import { CopyLink } from "../CopyLink.tsx";
import { HistorySection } from "../history/HistorySection.tsx";
import styles from "./RecordParts.module.css";
import { VisibilityPanel } from "./VisibilityPanel.tsx";
import type { VisibleRecord } from "./visibility-rows.ts";

interface RecordPartsProps extends Pick<VisibleRecord, "whole"> {
  /** Null when there is none that the viewer may see. */
  readonly record: OwnRecord | null;
  /** The changes of the record, where the viewer may read them. */
  readonly children: ReactNode;
}

interface OwnRecord {
  readonly id: string;
  readonly viewerMay: { readonly readHistory: boolean };
  readonly visibility: VisibilityFactsFragment | null;
}

/** Who may see one record, and its history, as far as that is the viewer's; one that is not theirs answers like none. */
export function RecordParts({ whole, record, children }: RecordPartsProps) {
  const { t } = useTranslation();
  if (!record?.visibility && !record?.viewerMay.readHistory) return <p>{t("notFound.title")}</p>;
  const { id, viewerMay, visibility } = record;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it holds a key back from the drawer and does nothing itself
    <div onKeyDown={keepDraft}>
      {visibility && <VisibilityPanel record={{ whole, id }} state={visibility} />}
      {viewerMay.readHistory && <HistorySection level={3}>{children}</HistorySection>}
      <p className={styles.foot}>
        <CopyLink />
      </p>
    </div>
  );
}

/** Esc closes the drawer, but not from within a form: what is being written would be lost. */
function keepDraft(event: KeyboardEvent): void {
  const isInForm = event.target instanceof Element && event.target.closest("form") !== null;
  if (event.key === "Escape" && isInForm) event.preventDefault();
}
