import { useTranslation } from "react-i18next";
import { ActionError } from "../../shared/ActionError.tsx";
import { Dialog } from "../../shared/Dialog.tsx";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { isChangedMeanwhile } from "../../shared/refusal/read-refusal.ts";
import { EditConflict } from "./EditConflict.tsx";
import { changedFields, EDIT_FIELDS } from "./edit-draft.ts";
import type { OwnRecord } from "./own-record.ts";
import styles from "./RecordTools.module.css";
import { type NewerRecord, useRecordEdit } from "./useRecordEdit.ts";

interface EditDialogProps {
  readonly record: OwnRecord;
  readonly onClose: () => void;
}

/** Edits name, acronym and website. What somebody else changed meanwhile is told field by field; nothing is lost. */
export function EditDialog({ record, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  const { draft, base, state, newer, change, choose, save } = useRecordEdit(record);
  const isConflict = state.kind === "FAILED" && isChangedMeanwhile(state.error);
  const check = (): Problems => {
    if (draft.name.trim() === "") return { name: { key: "accounts.problem.noName" } };
    if (newer && openConflicts(newer).length > 0) return { form: { key: "visibility.problem.choose" } };
    return changedFields(base, draft).length > 0 ? NO_PROBLEMS : { form: { key: "visibility.problem.same" } };
  };
  const send = async () => {
    if (await save()) onClose();
    return NO_PROBLEMS; // why it did not work stands above the button, or in the comparison
  };
  const form = useForm({ check, send });
  return (
    <Dialog
      title={t("visibility.edit.title", { name: record.name })}
      question={changedFields(base, draft).length > 0 ? t("visibility.edit.leave") : null}
      onClose={onClose}
    >
      <form {...form.props} className={styles.form}>
        {newer && <EditConflict newer={newer} onChoose={choose} />}
        {EDIT_FIELDS.map((field) => (
          <Field
            key={field}
            name={field}
            label={t(`visibility.edit.${field}`)}
            inputMode={field === "website" ? "url" : "text"}
            autoComplete="off"
            data-autofocus={field === "name" || undefined}
            value={draft[field]}
            onChange={(event) => change(field, event.target.value)}
            problem={form.problems[field]}
          />
        ))}
        <p className="small muted">{t("visibility.edit.source")}</p>
        {!(isConflict && newer) && <ActionError state={state} />}
        <FormFoot form={form} action={t(newer ? "visibility.edit.again" : "visibility.save")}>
          <button type="button" className="button" onClick={onClose}>
            {t("visibility.cancel")}
          </button>
        </FormFoot>
      </form>
    </Dialog>
  );
}

const openConflicts = ({ comparison, chosen }: NewerRecord) =>
  comparison.conflicts.filter(({ field }) => chosen[field] === undefined);
