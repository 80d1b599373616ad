import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../form/problem.ts";
import { RadioList } from "../inputs/RadioList.tsx";
import { useFormat } from "../useFormat.ts";
import type { NewerChoice } from "./useVisibilityChoice.ts";
import styles from "./VisibilityPanel.module.css";
import { type ChoiceSide, draftOf, type VisibilityDraft } from "./visibility-draft.ts";

interface VisibilityConflictProps {
  readonly newer: NewerChoice;
  /** Whether it is the answer to what the reader pressed: then the focus comes here. */
  readonly isAnswer: boolean;
  readonly onChoose: (side: ChoiceSide) => void;
  readonly problem: Problem | undefined;
}

/** What the reader's organisation has set meanwhile, beside what the reader chose; nothing was overwritten. */
export function VisibilityConflict({ newer, isAnswer, onChoose, problem }: VisibilityConflictProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { theirs, mine, side } = newer;
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAnswer) heading.current?.focus();
  }, [isAnswer]);
  const words = useDraftWords();
  return (
    <div role="alert" className={`note readable ${styles.conflict}`}>
      <p ref={heading} tabIndex={-1} className="strong">
        {t("visibility.conflict.choice")}
      </p>
      <p>{t("visibility.conflict.choiceKept")}</p>
      <RadioList
        legend={t("visibility.conflict.which")}
        options={[
          {
            value: "theirs",
            label: theirs ? words(draftOf(theirs)) : t("visibility.conflict.takenBack"),
            meaning: theirs
              ? t("visibility.conflict.since", { when: format.moment(theirs.setAt) })
              : t("visibility.conflict.theirs"),
          },
          { value: "mine", label: words(mine), meaning: t("visibility.conflict.chosen") },
        ]}
        value={side}
        onChange={onChoose}
        problem={problem}
      />
    </div>
  );
}

/** A choice in one line: the class, the reason and the reader's own words. */
function useDraftWords(): (draft: VisibilityDraft) => string {
  const { t } = useTranslation();
  return ({ visibility, reason, note }) =>
    [
      t(`visibility.class.${visibility}`),
      ...(visibility === "PUBLIC"
        ? []
        : [
            reason && t(`visibility.reason.${reason}`),
            note.trim() && t("visibility.quoted", { note: note.trim() }),
          ]),
    ]
      .filter(Boolean)
      .join(" · ");
}
