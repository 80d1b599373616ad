import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import type { ConflictSide, EditField, FieldConflict } from "./edit-draft.ts";
import styles from "./RecordTools.module.css";
import type { NewerRecord } from "./useRecordEdit.ts";

interface EditConflictProps {
  readonly newer: NewerRecord;
  readonly onChoose: (conflict: FieldConflict, side: ConflictSide) => void;
}

const SIDES: readonly ConflictSide[] = ["theirs", "mine"];

/** What somebody else changed meanwhile, field by field; where both did, the reader chooses. Nothing was overwritten. */
export function EditConflict({ newer, onChoose }: EditConflictProps) {
  const { t } = useTranslation();
  const { record, comparison } = newer;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newer version is news
  useEffect(() => heading.current?.focus(), [record.version]);
  return (
    <div role="alert" className={`note ${styles.conflict}`}>
      <h3 ref={heading} tabIndex={-1}>
        {t("visibility.conflict.title")}
      </h3>
      <p>{t("visibility.conflict.kept")}</p>
      {comparison.taken.map((field) => (
        <p key={field}>
          <Changed newer={newer} field={field} />{" "}
          {t("visibility.conflict.taken", { value: record[field] ?? t("visibility.conflict.empty") })}
        </p>
      ))}
      {comparison.conflicts.map((conflict) => (
        <ConflictChoice key={conflict.field} newer={newer} conflict={conflict} onChoose={onChoose} />
      ))}
    </div>
  );
}

interface ConflictChoiceProps extends EditConflictProps {
  readonly conflict: FieldConflict;
}

function ConflictChoice({ newer, conflict, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation();
  const { field } = conflict;
  return (
    <>
      <p>
        <Changed newer={newer} field={field} />
      </p>
      <RadioList
        legend={t(`visibility.edit.${field}`)}
        options={SIDES.map((side) => ({
          value: side,
          label: conflict[side].trim() || t("visibility.conflict.empty"),
          meaning: t(`visibility.conflict.${side}`),
        }))}
        value={newer.chosen[field] ?? null}
        onChange={(side) => onChoose(conflict, side)}
      />
    </>
  );
}

/** Who changed a field and when, as far as that may be said. */
function Changed({ newer, field }: Pick<EditConflictProps, "newer"> & { readonly field: EditField }) {
  const { t } = useTranslation();
  const format = useFormat();
  const change = newer.record.changes?.nodes.find((one) => one.field === field);
  const values = { field: t(`visibility.edit.${field}`) };
  if (!change) return <>{t("visibility.conflict.changed", values)}</>;
  const when = format.moment(change.at);
  const who = change.by ?? t(`history.path.${change.path}`);
  return <>{t("visibility.conflict.changedBy", { ...values, who, when })}</>;
}
