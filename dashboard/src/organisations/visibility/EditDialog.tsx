import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ActionError } from "../../shared/ActionError.tsx";
import { Dialog } from "../../shared/Dialog.tsx";
import { errorCode } from "../../shared/error-code.ts";
import { LabelledInput } from "../../shared/inputs/LabelledInput.tsx";
import { EditConflict } from "./EditConflict.tsx";
import { changedFields, EDIT_FIELDS } from "./edit-draft.ts";
import styles from "./RecordTools.module.css";
import type { OwnRecord } from "./RecordTools.tsx";
import { useRecordEdit } from "./useRecordEdit.ts";

interface EditDialogProps {
  readonly record: OwnRecord;
  readonly onClose: () => void;
}

/** Edits name, acronym and website. What somebody else changed meanwhile is told field by field; nothing is lost. */
export function EditDialog({ record, onClose }: EditDialogProps) {
  const { t } = useTranslation();
  const { draft, base, state, newer, change, choose, save } = useRecordEdit(record);
  const open = newer?.comparison.conflicts.filter(({ field }) => newer.chosen[field] === undefined) ?? [];
  const isReady =
    draft.name.trim() !== "" &&
    changedFields(base, draft).length > 0 &&
    open.length === 0 &&
    state.kind !== "BUSY";
  const isConflict = state.kind === "FAILED" && errorCode(state.error) === "CONFLICT";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isReady && (await save())) onClose();
  };
  return (
    <Dialog
      title={t("visibility.edit.title", { name: record.name })}
      question={changedFields(base, draft).length > 0 ? t("visibility.edit.leave") : null}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {newer && <EditConflict newer={newer} onChoose={choose} />}
        {EDIT_FIELDS.map((field) => (
          <LabelledInput
            key={field}
            label={t(`visibility.edit.${field}`)}
            required={field === "name"}
            inputMode={field === "website" ? "url" : "text"}
            autoComplete="off"
            data-autofocus={field === "name" || undefined}
            value={draft[field]}
            onChange={(text) => change(field, text)}
          />
        ))}
        <p className="small muted">{t("visibility.edit.source")}</p>
        {!(isConflict && newer) && <ActionError state={state} />}
        <div className="row wrap">
          <button type="submit" className="button button-main" disabled={!isReady}>
            {t(newer ? "visibility.edit.again" : "visibility.save")}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t("visibility.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
