import { useApolloClient } from "@apollo/client/react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SetVisibilityDocument, type Visibility, type VisibilityReason } from "../../gql/later/graphql.ts";
import { ActionError } from "../ActionError.tsx";
import { RadioList } from "../inputs/RadioList.tsx";
import { refreshAnswers } from "../refresh-answers.ts";
import { useAction } from "../useAction.ts";
import styles from "./VisibilityPanel.module.css";
import {
  fieldOf,
  type SettingSide,
  VISIBILITY_CLASSES,
  VISIBILITY_REASONS,
  type VisibilityRow,
  type VisibleRecord,
  whoKey,
} from "./visibility-rows.ts";

interface VisibilityFormProps {
  readonly record: VisibleRecord;
  readonly row: VisibilityRow;
  readonly side: SettingSide;
  /** @param done whether something was saved. */
  readonly onClose: (done: boolean) => void;
}

/** By what `setVisibility` is told which record. */
const NAMED_BY = { RECORD: "organisationId", ACTIVITY: "activityId", PARTNERSHIP: "partnershipId" } as const;

/** Says who may see the record or one field, and why; it holds as soon as it is saved. */
export function VisibilityForm({ record, row, side, onClose }: VisibilityFormProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const own = row.settings.find(({ origin }) => origin === side);
  const [visibility, setVisibility] = useState<Visibility>(own?.visibility ?? row.effective);
  const [reason, setReason] = useState<VisibilityReason>(own?.reason ?? "SAFETY");
  const [note, setNote] = useState(own?.note ?? "");
  const { state, run } = useAction(SetVisibilityDocument);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const field = fieldOf(row.subject);
    const why =
      visibility === "PUBLIC" ? { reason: null, note: null } : { reason, note: note.trim() || null };
    if (!(await run({ input: { [NAMED_BY[record.whole]]: record.id, field, visibility, ...why } }))) return;
    // What cannot be fetched anew says so in its own place.
    await refreshAnswers(client).catch(() => undefined);
    onClose(true);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void save(event)}>
      <p className="muted readable">{t(`visibility.what.${row.subject}`)}</p>
      <RadioList
        legend={t("visibility.who", { what: t(`visibility.field.${row.subject}`) })}
        options={VISIBILITY_CLASSES.map((value) => ({
          value,
          label: t(`visibility.class.${value}`),
          meaning: t(whoKey(row.subject, value)),
        }))}
        value={visibility}
        onChange={setVisibility}
      />
      {visibility !== "PUBLIC" && (
        <>
          <RadioList
            legend={t("visibility.why")}
            options={VISIBILITY_REASONS.map((value) => ({ value, label: t(`visibility.reason.${value}`) }))}
            value={reason}
            onChange={setReason}
          />
          <NoteField note={note} onNote={setNote} />
        </>
      )}
      <p className="small muted">{t(`visibility.effect.${side}`)}</p>
      <ActionError state={state} />
      <div className="row wrap">
        <button type="submit" className="button button-main" disabled={state.kind === "BUSY"}>
          {t("visibility.save")}
        </button>
        <button type="button" className="button" onClick={() => onClose(false)}>
          {t("visibility.cancel")}
        </button>
      </div>
    </form>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

function NoteField({ note, onNote }: NoteFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.note}>
      <label htmlFor={id} className="strong">
        {t("visibility.note")}
      </label>
      <p id={`${id}-hint`} className="small muted">
        {t("visibility.note.hint")}
      </p>
      <textarea
        id={id}
        className="text-input"
        rows={2}
        aria-describedby={`${id}-hint`}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
    </div>
  );
}
