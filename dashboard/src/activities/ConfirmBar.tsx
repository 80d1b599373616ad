import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { errorCode } from "../shared/error-code.ts";
import styles from "./Activities.module.css";
import { findThemesToConfirm } from "./activity-facts.ts";
import type { Selection } from "./useSelection.ts";
import { type ConfirmationState, useThemeConfirmation } from "./useThemeConfirmation.ts";

interface ConfirmBarProps {
  readonly selection: Selection;
  /** Stands at the end of the bar. */
  readonly children: ReactNode;
}

/**
 * Chooses activities and confirms their suggested themes; stays in sight while the list passes under it. The button
 * is never switched off, so that the focus stays on it: without a choice it says what to choose.
 */
export function ConfirmBar({ selection, children }: ConfirmBarProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const { state, confirm, undo } = useThemeConfirmation();
  const toConfirm = findThemesToConfirm(selection.chosen);
  const isReady = toConfirm.themes > 0 && state.kind !== "BUSY";
  const press = async () => {
    if (!isReady) return;
    if (await confirm(toConfirm)) selection.clear();
  };
  const takeBack = async () => {
    button.current?.focus();
    await undo();
  };
  return (
    <div className={`screen-only ${styles.bar}`}>
      <div className={styles.choice}>
        <ChooseAll selection={selection} />
      </div>
      <div className={styles.act}>
        <button
          ref={button}
          type="button"
          className={`button ${isReady ? "button-main" : styles.waiting}`}
          aria-disabled={!isReady}
          aria-describedby="confirm-hint"
          onClick={() => void press()}
        >
          {toConfirm.themes > 0
            ? t("activities.confirmN", { count: toConfirm.themes })
            : t("activities.confirm")}
        </button>
        <p className={styles.outcome}>
          <span role="status">
            <Outcome state={state} />
          </span>{" "}
          {state.kind === "CONFIRMED" && (
            <button type="button" className="button-link" onClick={() => void takeBack()}>
              {t("activities.undo")}
            </button>
          )}{" "}
          <span id="confirm-hint" className={`muted ${selection.chosen.length === 0 ? styles.idle : ""}`}>
            <Hint selection={selection} themes={toConfirm.themes} />
          </span>
        </p>
      </div>
      <div className={styles.end}>{children}</div>
    </div>
  );
}

function ChooseAll({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation();
  const { chosen, loaded, withSuggestion } = selection;
  const isAll = chosen.length === loaded;
  return (
    <>
      <label className={styles.all}>
        <input
          type="checkbox"
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && !isAll;
          }}
          onChange={() => (isAll ? selection.clear() : selection.chooseAll())}
        />
        {t("activities.chooseAll", { count: loaded })}
      </label>
      {withSuggestion > 0 && (
        <button type="button" className="button-link" onClick={selection.chooseSuggested}>
          {t("activities.chooseSuggested", { count: withSuggestion })}
        </button>
      )}
    </>
  );
}

function Hint({ selection, themes }: { readonly selection: Selection; readonly themes: number }) {
  const { t } = useTranslation();
  const { chosen, withSuggestion } = selection;
  if (withSuggestion === 0) return t("activities.nothingSuggested");
  if (chosen.length === 0) return t("activities.chooseFirst");
  if (themes === 0) return t("activities.chosenNothing", { count: chosen.length });
  return t("activities.chosen", { count: chosen.length });
}

function Outcome({ state }: { readonly state: ConfirmationState }) {
  const { t } = useTranslation();
  switch (state.kind) {
    case "IDLE":
      return null;
    case "BUSY":
      return t("activities.busy");
    case "FAILED":
      return `${t("activities.failed")} ${t("query.code", { code: errorCode(state.error) })}`;
    default:
      return (
        <b>
          {t(state.kind === "CONFIRMED" ? "activities.confirmed" : "activities.withdrawn", {
            count: state.changed,
            activities: state.activityIds.length,
          })}
        </b>
      );
  }
}
