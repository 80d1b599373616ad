import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "../shared/inputs/FewChoice.module.css";

const VIEWS = ["matrix", "map", "table", "flow", "difference"] as const;
export type View = (typeof VIEWS)[number];

/** Reads the view from the address; anything unknown is the matrix. */
export function parseView(text: string | null): View {
  return VIEWS.find((view) => view === text) ?? "matrix";
}

interface ViewChoiceProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/**
 * The views of one filter. Plain radio buttons: Mantine's control measures and animates, and would
 * cost the first view as much as the matrix itself.
 */
export function ViewChoice({ view, onView }: ViewChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{t("view.name")}</legend>
      {VIEWS.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={view === value} onChange={() => onView(value)} />
          {t(`view.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
