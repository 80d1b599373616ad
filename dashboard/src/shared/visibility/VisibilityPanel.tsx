import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SettingFactsFragment } from "../../gql/later/graphql.ts";
import { Section } from "../Section.tsx";
import { useMe } from "../shell.ts";
import { useFormat } from "../useFormat.ts";
import { VisibilityForm } from "./VisibilityForm.tsx";
import styles from "./VisibilityPanel.module.css";
import {
  sideOf,
  type VisibilityFacts,
  type VisibilityRow,
  type VisibilitySubject,
  type VisibleRecord,
  visibilityRows,
  whoKey,
} from "./visibility-rows.ts";

interface VisibilityPanelProps {
  readonly record: VisibleRecord;
  readonly state: VisibilityFacts;
}

/** Who may see this record and each of its fields, who asked for that and why; to change where the viewer may. */
export function VisibilityPanel({ record, state }: VisibilityPanelProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<VisibilitySubject | null>(null);
  const [saved, setSaved] = useState<VisibilitySubject | null>(null);
  const side = me ? sideOf(me, record.slug) : "MEMBER";
  const close = (done: boolean) => {
    setSaved(done ? open : null);
    setOpen(null);
  };
  return (
    <Section title={t("visibility.title")} level={record.whole === "RECORD" ? 2 : 3}>
      <p className={`readable ${styles.intro}`}>
        {t(record.viewerMay.setVisibility ? `visibility.intro.${side}` : "visibility.intro.reading")}
      </p>
      <ul className={`plain-list ${styles.rows}`}>
        {visibilityRows(state, record.whole).map((row) => (
          <li key={row.subject} className={`record ${styles.row}`}>
            <RowWords row={row} />
            {record.viewerMay.setVisibility && open !== row.subject && (
              <button
                type="button"
                className={`button screen-only ${styles.change}`}
                aria-label={`${t("visibility.change")}: ${t(`visibility.field.${row.subject}`)}`}
                onClick={() => {
                  setSaved(null);
                  setOpen(row.subject);
                }}
              >
                {t("visibility.change")}
              </button>
            )}
            <p role="status" className={styles.saved}>
              {saved === row.subject && <b>{t(`visibility.saved.${side}`)}</b>}
            </p>
            {open === row.subject && <VisibilityForm record={record} row={row} side={side} onClose={close} />}
          </li>
        ))}
      </ul>
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
      {note && ` · “${note}”`}
      {!isDeciding && ` · ${t("visibility.stricterHolds")}`}
    </p>
  );
}
