import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordRightsDocument, type RecordRightsQuery } from "../../gql/later/graphql.ts";
import { lazyPart } from "../../shared/Lazy.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import styles from "./RecordTools.module.css";
import { VisibilityPanel } from "./VisibilityPanel.tsx";

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
  const { viewerMay, visibility } = record;
  return (
    <>
      {viewerMay.edit && (
        <p className={`screen-only ${styles.tools}`}>
          <button type="button" className="button" onClick={() => setEditing(true)}>
            {t("visibility.edit")}
          </button>
        </p>
      )}
      {isEditing && <EditDialog record={record} onClose={() => setEditing(false)} />}
      {visibility && <VisibilityPanel record={record} state={visibility} />}
    </>
  );
}
