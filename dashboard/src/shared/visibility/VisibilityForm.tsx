import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Visibility } from "../../gql/later/graphql.ts";
import { ActionError } from "../ActionError.tsx";
import { FieldFrame } from "../form/Field.tsx";
import { FormFoot } from "../form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../form/problem.ts";
import { type FormState, useForm } from "../form/useForm.ts";
import { RadioList } from "../inputs/RadioList.tsx";
import { isChangedMeanwhile } from "../refusal/read-refusal.ts";
import { useMe } from "../shell.ts";
import type { ActionState } from "../useAction.ts";
import { useVisibilityChoice, type VisibilityChoice } from "./useVisibilityChoice.ts";
import { VisibilityConflict } from "./VisibilityConflict.tsx";
import styles from "./VisibilityPanel.module.css";
import {
  type SettingSide,
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
  const choice = useVisibilityChoice({ record, row, onSaved });
  const { draft, state, newer } = choice;
  const check = (): Problems => {
    if (newer && newer.side === null) return { which: { key: "visibility.problem.chooseOne" } };
    return draft.visibility === "PUBLIC" || draft.reason
      ? NO_PROBLEMS
      : { reason: { key: "visibility.problem.noReason" } };
  };
  const send = async () => {
    await choice.save();
    return NO_PROBLEMS; // why it did not work stands above the button, or in the comparison
  };
  const form = useForm({ check, send });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <form {...form.props} className={styles.whole}>
      <div ref={frame} className={styles.form}>
        <p className="muted readable">{t(`visibility.what.${row.subject}`)}</p>
        {newer && (
          <VisibilityConflict
            newer={newer}
            isAnswer={isOvertaken(state)}
            onChoose={choice.choose}
            problem={form.problems.which}
          />
        )}
        <ChoiceFields row={row} side={side} choice={choice} problems={form.problems} />
        <p className="small muted">{t(`visibility.effect.${side}`)}</p>
        {!(newer && isOvertaken(state)) && <ActionError state={state} />}
        <FormFoot form={form} action={t(newer ? "visibility.edit.again" : "visibility.save")}>
          <button type="button" className="button" onClick={onCancel}>
            {t("visibility.cancel")}
          </button>
        </FormFoot>
      </div>
    </form>
  );
}

const isOvertaken = (state: ActionState): boolean =>
  state.kind === "FAILED" && isChangedMeanwhile(state.error);

/** As much as the server takes. */
const LONGEST_NOTE = 2000;

interface ChoiceFieldsProps extends Pick<FormState, "problems">, Pick<VisibilityFormProps, "row" | "side"> {
  readonly choice: VisibilityChoice;
}

/**
 * That a delegate who gave no one-time code does not choose the strictest class yet. The way to the code is shown while
 * following it loses nothing, and to those who can give one: an account of the demonstration is everybody's.
 */
function CodeHint({ isBegun }: { readonly isBegun: boolean }) {
  const { t } = useTranslation();
  const isShared = useMe()?.account?.demonstration ?? false;
  return (
    <p className="note readable">
      {t("visibility.needsCode")}{" "}
      {!isBegun && !isShared && <Link to="/account">{t("visibility.needsCode.give")}</Link>}
    </p>
  );
}

function ChoiceFields({ row, side, choice: { draft, isBegun, change }, problems }: ChoiceFieldsProps) {
  const { t } = useTranslation();
  const { subject, choices } = row;
  return (
    <>
      <RadioList
        legend={t("visibility.who", { what: t(`visibility.field.${subject}`) })}
        options={choices.map((value) => ({
          value,
          label: t(`visibility.class.${value}`),
          meaning: t(whoKey(subject, value)),
        }))}
        value={draft.visibility}
        onChange={(visibility) => change({ visibility })}
      />
      {!choices.includes("CONFIDENTIAL") &&
        (side === "PARTNER" ? (
          <CodeHint isBegun={isBegun} />
        ) : (
          <p className="small muted readable">{t("visibility.choice.whileOpen")}</p>
        ))}
      {draft.visibility !== "PUBLIC" && (
        <>
          <RadioList
            legend={t("visibility.why")}
            options={VISIBILITY_REASONS.map((value) => ({ value, label: t(`visibility.reason.${value}`) }))}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            problem={problems.reason}
          />
          <FieldFrame label={t("visibility.note")} hint={t("visibility.note.hint")}>
            {(control) => (
              <textarea
                {...control}
                maxLength={LONGEST_NOTE}
                className={`text-input ${styles.note}`}
                rows={2}
                value={draft.note}
                onChange={(event) => change({ note: event.target.value })}
              />
            )}
          </FieldFrame>
        </>
      )}
    </>
  );
}
