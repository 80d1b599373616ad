import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FigureDefinitionFragment } from "../../gql/later/graphql.ts";
import styles from "./Profile.module.css";

interface DefinitionNoteProps {
  readonly definition: FigureDefinitionFragment;
  /** Why it is not one figure, where it is two ends. */
  readonly reasons: readonly string[];
  /** What it rests on here. */
  readonly children?: ReactNode;
}

/** What a figure means and what it does not tell, one press away; open on paper, where nothing can be pressed. */
export function DefinitionNote({ definition, reasons, children }: DefinitionNoteProps) {
  const { t } = useTranslation();
  const { meaning, caveat, formula, source } = definition;
  return (
    <details className={`small ${styles.about}`}>
      <summary>{t("profile.about")}</summary>
      <p className="readable">{meaning}</p>
      <p className="readable strong">{caveat}</p>
      {reasons.map((reason) => (
        <p key={reason} className="readable">
          {reason}
        </p>
      ))}
      <p className="muted">
        {formula} · {source}
      </p>
      {children && <p className="muted">{children}</p>}
    </details>
  );
}
