import { FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFileDrop } from "../shared/files/useFileDrop.ts";
import { ProblemText } from "../shared/form/ProblemText.tsx";
import { Section } from "../shared/Section.tsx";
import { SheetPlan } from "./SheetPlan.tsx";
import styles from "./Sheets.module.css";
import type { SheetKind } from "./told-sheet.ts";
import { type SheetState, useSheet } from "./useSheet.ts";

/** Where a sheet is brought: by pressing, by keyboard, or dropped anywhere on the page; first it is only looked at. */
export function BringSheet({ kind }: { readonly kind: SheetKind }) {
  const { t } = useTranslation();
  const { state, look, apply, forget } = useSheet(kind);
  const isOver = useFileDrop(look);
  const isBusy = state.kind === "LOOKING" || state.kind === "WRITING";
  const sheet = "sheet" in state ? state.sheet : null;
  return (
    <Section title={t("demands.sheets.bring")}>
      <div className={`${styles.box} ${isOver ? styles.over : ""}`}>
        <p className={styles.invite}>{t(isOver ? "imports.drop.now" : "demands.sheets.drop")}</p>
        <FileButton accept=".xlsx,.csv" onChange={(file) => file && look([file])}>
          {(props) => (
            <button
              {...props}
              type="button"
              className={`button ${state.kind === "IDLE" ? "button-main" : ""}`}
              disabled={isBusy}
            >
              {t("imports.choose")}
            </button>
          )}
        </FileButton>
        <p className="small muted">{t("demands.sheets.first")}</p>
        <Standing state={state} />
      </div>
      {sheet && (
        <SheetPlan
          sheet={sheet}
          isWritten={state.kind === "WRITTEN"}
          acts={
            <Acts
              state={state}
              onApply={apply}
              onAgain={() => "file" in state && look([state.file])}
              onForget={forget}
            />
          }
        />
      )}
    </Section>
  );
}

/** How it goes, or why it did not. */
function Standing({ state }: { readonly state: SheetState }) {
  const { t } = useTranslation();
  const isWrong = state.kind === "NOT_SENT" || state.kind === "REFUSED";
  return (
    <>
      <p role="status">
        {state.kind === "LOOKING" && t("demands.sheets.looking", { name: state.file.name })}
        {state.kind === "WRITING" && t("demands.sheets.writing", { name: state.file.name })}
        {state.kind === "PLANNED" && t("demands.sheets.looked", { name: state.file.name })}
        {state.kind === "WRITTEN" && t("demands.sheets.written", { name: state.file.name })}
      </p>
      {isWrong && (
        <p role="alert" className={`strong ${styles.error}`}>
          {state.kind === "NOT_SENT" ? (
            t(`imports.notSent.${state.reason}`)
          ) : (
            <ProblemText problem={state.problem} />
          )}
        </p>
      )}
    </>
  );
}

interface ActsProps {
  readonly state: SheetState;
  readonly onApply: () => void;
  readonly onAgain: () => void;
  readonly onForget: () => void;
}

/** Writes what is shown, looks again where something changed meanwhile, or leaves it. */
function Acts({ state, onApply, onAgain, onForget }: ActsProps) {
  const { t } = useTranslation();
  if (state.kind === "WRITTEN" || !("sheet" in state) || !state.sheet) return null;
  const { counts } = state.sheet;
  const count = counts.new + counts.changed;
  return (
    <div className="row wrap screen-only">
      {state.kind === "REFUSED" ? (
        <button type="button" className="button button-main" onClick={onAgain}>
          {t("demands.sheets.again")}
        </button>
      ) : (
        count > 0 && (
          <button
            type="button"
            className="button button-main"
            aria-disabled={state.kind === "WRITING"}
            onClick={onApply}
          >
            {t("demands.sheets.apply", { count })}
          </button>
        )
      )}
      <button type="button" className="button" onClick={onForget}>
        {t("demands.sheets.leave")}
      </button>
    </div>
  );
}
