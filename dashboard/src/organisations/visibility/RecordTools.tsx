import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordRightsDocument, type RecordRightsQuery } from "../../gql/later/graphql.ts";
import { lazyPart } from "../../shared/Lazy.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import { VisibilityPanel } from "../../shared/visibility/VisibilityPanel.tsx";
import styles from "./RecordTools.module.css";
import { VisibilitySummary } from "./VisibilitySummary.tsx";

const EditDialog = lazyPart(() => import("./EditDialog.tsx").then((m) => m.EditDialog));

/** A record with what the viewer may do with it. */
export type OwnRecord = NonNullable<RecordRightsQuery["organisation"]>;

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
  if (!viewerMay.edit && !visibility) return null;
  return (
    <div className={styles.tools}>
      {visibility && <VisibilitySummary record={record} state={visibility} />}
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
      </div>
      {isEditing && <EditDialog record={record} onClose={() => setEditing(false)} />}
      {isOpen && visibility && <VisibilityPanel record={{ ...record, whole: "RECORD" }} state={visibility} />}
    </div>
  );
}
