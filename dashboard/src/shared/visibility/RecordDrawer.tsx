import { useQuery } from "@apollo/client/react";
import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { OwnActivityDocument, OwnPartnershipDocument } from "../../gql/later/graphql.ts";
import { ActivityTitle } from "../activity/ActivityTitle.tsx";
import { Period } from "../activity/Period.tsx";
import { Drawer } from "../Drawer.tsx";
import { QueryView } from "../QueryView.tsx";
import { useSetUrlValues } from "../useUrlFilter.ts";
import { AwaitingNote } from "./AwaitingNote.tsx";
import { ActivityChanges, PartnershipChanges } from "./RecordChangeLists.tsx";
import { RecordParts } from "./RecordParts.tsx";

/** Who may see the activity or partnership that the address names, and its history; nothing where it names none. */
export function RecordDrawer() {
  const [parameters] = useSearchParams();
  const setValues = useSetUrlValues();
  const close = useCallback(() => setValues({ activity: null, partnership: null }), [setValues]);
  const [activity, partnership] = [parameters.get("activity"), parameters.get("partnership")];
  if (activity) return <ActivityDrawer key={activity} id={activity} onClose={close} />;
  if (partnership) return <PartnershipDrawer key={partnership} id={partnership} onClose={close} />;
  return null;
}

interface OpenRecordProps {
  readonly id: string;
  readonly onClose: () => void;
}

function ActivityDrawer({ id, onClose }: OpenRecordProps) {
  const answer = useQuery(OwnActivityDocument, { variables: { id } });
  const { data = answer.previousData } = answer;
  const record = data?.activity;
  return (
    <RecordFrame
      id={id}
      onClose={onClose}
      above={record && <Under record={record} />}
      heading={record && <ActivityTitle activity={record} />}
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ activity }) => (
          <RecordParts whole="ACTIVITY" record={activity}>
            <ActivityChanges id={id} />
          </RecordParts>
        )}
      </QueryView>
    </RecordFrame>
  );
}

function PartnershipDrawer({ id, onClose }: OpenRecordProps) {
  const { t } = useTranslation();
  const answer = useQuery(OwnPartnershipDocument, { variables: { id } });
  const { data = answer.previousData } = answer;
  const record = data?.partnership;
  return (
    <RecordFrame
      id={id}
      onClose={onClose}
      above={record && <Under record={record} />}
      heading={
        record && t("visibility.record.with", { partner: record.partner.name, holder: record.holder.name })
      }
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ partnership }) => (
          <>
            {partnership && <AwaitingNote partnership={partnership} />}
            <RecordParts whole="PARTNERSHIP" record={partnership}>
              <PartnershipChanges id={id} />
            </RecordParts>
          </>
        )}
      </QueryView>
    </RecordFrame>
  );
}

interface UnderProps {
  readonly record: {
    readonly holder: { readonly slug: string; readonly name: string };
    readonly startsOn: string | null;
    readonly endsOn: string | null;
  };
}

/** Whose it is, and since when. */
function Under({ record }: UnderProps) {
  const { holder } = record;
  return (
    <>
      <Link to={`/organisations/${holder.slug}`}>{holder.name}</Link> · <Period period={record} by="year" />
    </>
  );
}

interface RecordFrameProps extends OpenRecordProps {
  readonly above: ReactNode;
  /** Nothing while it is not known, or may not be. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

function RecordFrame({ id, onClose, above, heading, children }: RecordFrameProps) {
  const { t } = useTranslation();
  // what is saved asks every list anew, and the link that was pressed may be another by then
  const opener = useCallback(
    () => document.querySelector<HTMLElement>(`#main [data-record="${CSS.escape(id)}"]`),
    [id],
  );
  return (
    <Drawer
      subject={id}
      above={above}
      heading={heading ?? t("visibility.title")}
      onClose={onClose}
      opener={opener}
    >
      {children}
    </Drawer>
  );
}
