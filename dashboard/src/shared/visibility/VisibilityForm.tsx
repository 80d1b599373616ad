import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { SetVisibilityDocument, type Visibility, type VisibilityReason } from "../../gql/later/graphql.ts";
import { ActionError } from "../ActionError.tsx";
import { FieldFrame } from "../form/Field.tsx";
import { FormFoot } from "../form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems, type Values } from "../form/problem.ts";
import { useForm } from "../form/useForm.ts";
import { RadioList } from "../inputs/RadioList.tsx";
import { refreshAnswers } from "../refresh-answers.ts";
import { useMe } from "../shell.ts";
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
  /** Hears what was chosen, once it holds. */
  readonly onSaved: (visibility: Visibility) => void;
  readonly onCancel: () => void;
}

/** Says who may see the record or one field, and why; it holds as soon as it is saved. */
export function VisibilityForm({ record, row, side, onSaved, onCancel }: VisibilityFormProps) {
  const { t } = useTranslation();
  const own = row.settings.find(({ isOwn }) => isOwn);
  const [visibility, setVisibility] = useState<Visibility>(own?.visibility ?? row.effective);
  // Chosen by whoever asks, never for them: it stays in the history, and is read as their word.
  const [reason, setReason] = useState<VisibilityReason | null>(own?.reason ?? null);
  const { form, state } = useSetVisibility({ record, row, visibility, reason, onSaved });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <form {...form.props} className={styles.whole}>
      <div ref={frame} className={styles.form}>
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
        {side === "PARTNER" && <CodeHint />}
        {visibility !== "PUBLIC" && (
          <>
            <RadioList
              legend={t("visibility.why")}
              options={VISIBILITY_REASONS.map((value) => ({ value, label: t(`visibility.reason.${value}`) }))}
              value={reason}
              onChange={setReason}
              problem={form.problems.reason}
            />
            <NoteField note={own?.note ?? ""} />
          </>
        )}
        <p className="small muted">{t(`visibility.effect.${side}`)}</p>
        <ActionError state={state} />
        <FormFoot form={form} action={t("visibility.save")}>
          <button type="button" className="button" onClick={onCancel}>
            {t("visibility.cancel")}
          </button>
        </FormFoot>
      </div>
    </form>
  );
}

/** By what `setVisibility` is told which record. */
const NAMED_BY = { RECORD: "organisationId", ACTIVITY: "activityId", PARTNERSHIP: "partnershipId" } as const;

interface Choice extends Pick<VisibilityFormProps, "record" | "row" | "onSaved"> {
  readonly visibility: Visibility;
  readonly reason: VisibilityReason | null;
}

/** Sends what was chosen; what is stricter than for everybody needs a reason. */
function useSetVisibility({ record, row, visibility, reason, onSaved }: Choice) {
  const client = useApolloClient();
  const { state, run } = useAction(SetVisibilityDocument);
  const isPublic = visibility === "PUBLIC";
  const check = (): Problems =>
    isPublic || reason ? NO_PROBLEMS : { reason: { key: "visibility.problem.noReason" } };
  const send = async ({ note = "" }: Values) => {
    const named = { [NAMED_BY[record.whole]]: record.id, field: fieldOf(row.subject) };
    const why = isPublic ? { reason: null, note: null } : { reason, note: note.trim() || null };
    // Why it did not work stands above the button.
    if (!(await run({ input: { ...named, visibility, ...why } }))) return NO_PROBLEMS;
    await refreshAnswers(client);
    onSaved(visibility);
    return NO_PROBLEMS;
  };
  return { form: useForm({ check, send }), state };
}

/** That a delegate who gave no one-time code does not choose the strictest class yet. */
function CodeHint() {
  const { t } = useTranslation();
  if (!useMe()?.codeOpensOwn) return null;
  return (
    <p className="note readable">
      {t("visibility.needsCode")} <Link to="/account">{t("visibility.needsCode.give")}</Link>
    </p>
  );
}

function NoteField({ note }: { readonly note: string }) {
  const { t } = useTranslation();
  return (
    <FieldFrame label={t("visibility.note")} hint={t("visibility.note.hint")}>
      {(control) => (
        <textarea
          {...control}
          name="note"
          className={`text-input ${styles.note}`}
          rows={2}
          defaultValue={note}
        />
      )}
    </FieldFrame>
  );
}
