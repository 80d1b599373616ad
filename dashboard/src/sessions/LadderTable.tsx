import { useTranslation } from "react-i18next";
import { LEVELS } from "../shared/participation/levels.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useIsPhone } from "../shared/useIsPhone.ts";
import { LadderList } from "./LadderList.tsx";
import { LadderMarks } from "./LadderMarks.tsx";
import styles from "./Sessions.module.css";
import { chosenOf, type Sheet, type SheetDecision } from "./sheet-words.ts";

/** Where all stood and would stand, on five columns with words; each organisation by its number. On a phone a list in words. */
export function LadderTable({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  if (isPhone) return <LadderList sheet={sheet} />;
  return (
    <>
      <OrganisationKey sheet={sheet} />
      <table className={styles.ladder}>
        <thead>
          <tr>
            <th scope="col">{t("sessions.decision")}</th>
            <td />
            {LEVELS.map((level) => (
              <th key={level} scope="col" className={styles.level}>
                <b>{level}</b> {t(`participation.level.${level}`)}
              </th>
            ))}
            <th scope="col">{t("sessions.agreed")}</th>
            <th scope="col">{t("sessions.follows")}</th>
          </tr>
        </thead>
        {chosenOf(sheet).map((decision) => (
          <LadderRows key={decision.id} sheet={sheet} decision={decision} />
        ))}
      </table>
      <p className="small muted">{t("sessions.ladder.note")}</p>
    </>
  );
}

/** Which number is whose. */
function OrganisationKey({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.key} aria-label={t("sessions.organisations")}>
      {sheet.organisations.map(({ id, name }, place) => (
        <li key={id}>
          <span className={styles.dot} aria-hidden="true">
            {place + 1}
          </span>{" "}
          {name ?? t("sessions.unnamed")}
        </li>
      ))}
    </ol>
  );
}

interface LadderRowsProps {
  readonly sheet: Sheet;
  readonly decision: SheetDecision;
}

function LadderRows({ sheet, decision }: LadderRowsProps) {
  const { t } = useTranslation();
  const { label, isOwnProgramme, agreed } = decision;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={2}>
          {label}
          {isOwnProgramme && <span className="small muted regular"> · {t("sessions.ownProgramme")}</span>}
        </th>
        <LadderMarks sheet={sheet} decision={decision} kind="actual" />
        <td rowSpan={2}>
          <span className="strong">{t(`sessions.agreed.${agreed === null ? "unknown" : agreed}`)}</span>
        </td>
        <td rowSpan={2}>
          <Follows decision={decision} />
        </td>
      </tr>
      <tr>
        {agreed === true ? (
          <>
            <td className={styles.lane}>{t("sessions.lane.desired")}</td>
            <td colSpan={5} className="small muted">
              {t("sessions.notAsked")}
            </td>
          </>
        ) : (
          <LadderMarks sheet={sheet} decision={decision} kind="desired" />
        )}
      </tr>
    </tbody>
  );
}

/** What is to happen because of a decision. */
function Follows({ decision: { actions, agreed } }: { readonly decision: SheetDecision }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (actions.length === 0) return agreed === true ? t("sessions.noAction") : null;
  return actions.map(({ id, text, dueOn, doneOn }) => (
    <div key={id}>
      {text}
      <div className="small muted">
        {doneOn === null
          ? t("sessions.action.due", { date: date(dueOn) })
          : t("sessions.action.done", { date: date(doneOn) })}
      </div>
    </div>
  ));
}
