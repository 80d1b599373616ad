import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  type FollowUpFactsFragment,
  RemoveFollowUpDocument,
  SettleFollowUpDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { today } from "../shared/calendar-day.ts";
import list from "../shared/PhoneList.module.css";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./SafeSpace.module.css";

interface FollowUpTableProps {
  readonly followUps: readonly FollowUpFactsFragment[];
  /** Whether they are of several sessions, so that each says of which. */
  readonly isOfSeveral?: boolean;
  /** Whether they may be taken away again. */
  readonly mayRemove?: boolean;
}

/** What is to happen, by whom and by when; what is late says so. */
export function FollowUpTable({ followUps, isOfSeveral = false, mayRemove = false }: FollowUpTableProps) {
  const { t } = useTranslation();
  const columns = ["what", "who", "due", "done"] as const;
  if (followUps.length === 0) return <p className="record muted">{t("safeSpace.followUps.none")}</p>;
  return (
    <table className={`list-table ${list.table}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === "what" ? styles.wide : undefined}>
              {t(`safeSpace.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {followUps.map((followUp) => (
          <FollowUpRow key={followUp.id} {...{ followUp, isOfSeveral, mayRemove }} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Required<Omit<FollowUpTableProps, "followUps">> & {
  readonly followUp: FollowUpFactsFragment;
};

function FollowUpRow({ followUp, isOfSeveral, mayRemove }: RowProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { id, text, organisation, dueOn, doneOn, heldOn } = followUp;
  const isLate = !doneOn && dueOn < today();
  return (
    <tr>
      <th scope="row">
        {text}
        {isOfSeveral && (
          <span className="small muted regular">{t("safeSpace.ofDay", { date: dateInWords(heldOn) })}</span>
        )}
        {mayRemove && (
          <Act
            mutation={RemoveFollowUpDocument}
            variables={{ id }}
            label={t("safeSpace.followUp.remove")}
            what={text}
            look="button-link"
          />
        )}
      </th>
      <td>
        <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
      </td>
      <td>
        {t("safeSpace.due", { date: dateInWords(dueOn) })}
        {isLate && <span className="strong">{t("safeSpace.late")}</span>}
      </td>
      <td>
        {doneOn ? t("safeSpace.doneOn", { date: dateInWords(doneOn) }) : t("safeSpace.notDone")}
        {followUp.maySettle && (
          <Act
            mutation={SettleFollowUpDocument}
            variables={{ id, doneOn: doneOn ? null : today() }}
            label={t(doneOn ? "safeSpace.undo" : "safeSpace.settle")}
            what={text}
            look="button-link"
          />
        )}
      </td>
    </tr>
  );
}
