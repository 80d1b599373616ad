import { useTranslation } from "react-i18next";
import type { SettingFactsFragment } from "../../gql/later/graphql.ts";
import { Section } from "../../shared/Section.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import type { VisibilityState, VisibilityTarget } from "./own-record.ts";
import { VisibilityChange } from "./VisibilityChange.tsx";
import styles from "./VisibilityPanel.module.css";
import { type VisibilityRow, visibilityRows } from "./visibility-rows.ts";

interface VisibilityPanelProps {
  readonly target: VisibilityTarget;
  readonly state: VisibilityState;
}

/** Who may see this record and each of its fields, who asked for that and why; to change where the viewer may. */
export function VisibilityPanel({ target, state }: VisibilityPanelProps) {
  const { t } = useTranslation();
  const { side } = state;
  return (
    <Section title={t("visibility.title")}>
      <p className={`readable ${styles.intro}`}>{t(`visibility.intro.${side ?? "reading"}`)}</p>
      <ul className="plain-list">
        {visibilityRows(state).map((row) => (
          <li key={row.subject} className={`record ${styles.row}`}>
            <RowWords row={row} />
            {side && <VisibilityChange target={target} row={row} side={side} />}
          </li>
        ))}
      </ul>
      <p className={`note readable ${styles.warning}`}>{t("visibility.iati")}</p>
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
            {followsRecord ? t("visibility.asRecord") : t(`visibility.class.${effective}.who`)}
          </span>
        </p>
        {settings.map((setting) => (
          <SettingLine key={setting.id} setting={setting} isDeciding={setting.visibility === effective} />
        ))}
      </div>
    </div>
  );
}

interface SettingLineProps {
  readonly setting: SettingFactsFragment;
  /** Whether the class that holds is this one. */
  readonly isDeciding: boolean;
}

function SettingLine({ setting, isDeciding }: SettingLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { visibility, reason, note, origin, setBy, setAt } = setting;
  const facts = [
    t(`visibility.asked.${origin}`, { class: t(`visibility.class.${visibility}`) }),
    t(`visibility.reason.${reason}`),
    origin !== "PARTNER" && setBy && t("visibility.setBy", { name: setBy }),
    format.dateInWords(setAt),
  ];
  return (
    <p className="small muted">
      {facts.filter(Boolean).join(" · ")}
      {note && ` · “${note}”`}
      {!isDeciding && ` · ${t("visibility.stricterHolds")}`}
    </p>
  );
}
