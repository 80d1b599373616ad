import { useTranslation } from "react-i18next";
import type { SettingFactsFragment, VisibilityFactsFragment } from "../../gql/later/graphql.ts";
import { Section } from "../Section.tsx";
import { useFormat } from "../useFormat.ts";
import { StillNamed } from "./StillNamed.tsx";
import { VisibilityChange } from "./VisibilityChange.tsx";
import styles from "./VisibilityPanel.module.css";
import {
  type VisibilityRow,
  type VisibilitySubject,
  type VisibleRecord,
  visibilityRows,
  whoKey,
} from "./visibility-rows.ts";

interface VisibilityPanelProps {
  readonly record: VisibleRecord;
  readonly state: VisibilityFactsFragment;
}

/** Who may see this record and each of its fields, who asked for that and why; to change where the viewer may. */
export function VisibilityPanel({ record, state }: VisibilityPanelProps) {
  const { t } = useTranslation();
  const { side } = state;
  return (
    <Section title={t("visibility.title")} level={record.whole === "RECORD" ? 2 : 3}>
      <p className={`readable ${styles.intro}`}>{t(`visibility.intro.${side ?? "reading"}`)}</p>
      <ul className={`plain-list ${styles.rows}`}>
        {visibilityRows(state, record.whole).map((row) => (
          <li key={row.subject} className={`record ${styles.row}`}>
            <RowWords row={row} />
            {side && <VisibilityChange record={record} row={row} side={side} />}
          </li>
        ))}
      </ul>
      {state.stillNamed && <StillNamed still={state.stillNamed} />}
      <p className={`note readable ${styles.warning}`}>
        {t(record.whole === "ACTIVITY" ? "visibility.iati.activity" : "visibility.iati")}
      </p>
    </Section>
  );
}

/** One row: what it is about, who may see it, and what was asked by whom. */
function RowWords({ row: { subject, effective, settings, followsRecord } }: { readonly row: VisibilityRow }) {
  const { t } = useTranslation();
  return (
    <div className={styles.words}>
      <span className="strong">{t(`visibility.field.${subject}`)}</span>
      <div>
        <p>
          <b>{t(`visibility.class.${effective}`)}</b>{" "}
          <span className="muted">
            {followsRecord ? t("visibility.asRecord") : t(whoKey(subject, effective))}
          </span>
        </p>
        {settings.map((setting) => (
          <SettingLine
            key={setting.id}
            subject={subject}
            setting={setting}
            isDeciding={setting.visibility === effective}
          />
        ))}
      </div>
    </div>
  );
}

interface SettingLineProps {
  readonly subject: VisibilitySubject;
  readonly setting: SettingFactsFragment;
  /** Whether the class that holds is this one. */
  readonly isDeciding: boolean;
}

function SettingLine({ subject, setting, isDeciding }: SettingLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { visibility, reason, note, origin, setBy, setAt } = setting;
  const facts = [
    t(
      subject === "PARTNERSHIP" && origin === "PARTNER"
        ? "visibility.asked.byPartner"
        : `visibility.asked.${origin}`,
      { class: t(`visibility.class.${visibility}`) },
    ),
    t(`visibility.reason.${reason}`),
    origin !== "PARTNER" && setBy && t("visibility.setBy", { name: setBy }),
    format.dateInWords(setAt),
  ];
  return (
    <p className="small muted">
      {facts.filter(Boolean).join(" · ")}
      {note && ` · ${t("visibility.quoted", { note })}`}
      {!isDeciding && ` · ${t("visibility.stricterHolds")}`}
    </p>
  );
}
