import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordRightsDocument } from "../../gql/later/graphql.ts";
import { lazyPart } from "../../shared/Lazy.tsx";
import { OpenForm } from "../../shared/OpenForm.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import { VisibilityPanel } from "../../shared/visibility/VisibilityPanel.tsx";
import type { OwnRecord } from "./own-record.ts";
import styles from "./RecordTools.module.css";
import { VisibilitySummary } from "./VisibilitySummary.tsx";

const LinkForm = lazyPart(() => import("./LinkForm.tsx").then((m) => m.LinkForm));
const RemarkList = lazyPart(() => import("./RemarkList.tsx").then((m) => m.RemarkList));
const EditDialog = lazyPart(() => import("./EditDialog.tsx").then((m) => m.EditDialog));

/** What somebody who is signed in can do with a record: edit it, and see or say who may see it. */
export function RecordTools({ slug }: { readonly slug: string }) {
  const answer = useQuery(RecordRightsDocument, { variables: { slug } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ organisation }) => organisation && <Tools record={organisation} />}
    </QueryView>
  );
}

function Tools({ record }: { readonly record: OwnRecord }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { viewerMay, visibility } = record;
  if (!viewerMay.edit && !viewerMay.makeLink && !visibility) return null;
  return (
    <div className={styles.tools}>
      {visibility && <VisibilitySummary state={visibility} />}
      <div className="screen-only row wrap">
        {visibility && (
          <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(viewerMay.setVisibility ? "visibility.open" : "visibility.title")}
          </button>
        )}
        {viewerMay.edit && (
          <button type="button" className="button" onClick={() => setEditing(true)}>
            {t("visibility.edit")}
          </button>
        )}
        {viewerMay.makeLink && (
          <OpenForm label={t("organisations.link")}>
            {(close) => <LinkForm organisation={record} close={close} />}
          </OpenForm>
        )}
      </div>
      {viewerMay.answerRemarks && <RemarkList holder={record.slug} />}
      {isEditing && <EditDialog record={record} onClose={() => setEditing(false)} />}
      {visibility && (
        // Hidden, not taken away: a choice that is being made in it stays.
        <div hidden={!isOpen}>
          <VisibilityPanel record={{ whole: "RECORD", id: record.id }} state={visibility} />
        </div>
      )}
    </div>
  );
}
