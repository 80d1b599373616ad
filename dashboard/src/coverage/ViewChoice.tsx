import { SegmentedControl } from "@mantine/core";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/FloatingIndicator.css";
import "@mantine/core/styles/SegmentedControl.css";
import { useTranslation } from "react-i18next";
import styles from "./ViewChoice.module.css";

export const VIEWS = ["matrix", "map", "table"] as const;
export type View = (typeof VIEWS)[number];

/** Reads the view from the address; anything unknown is the matrix. */
export function parseView(text: string | null): View {
  return VIEWS.find((view) => view === text) ?? "matrix";
}

interface ViewChoiceProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Matrix, map or table of the same filter. */
export function ViewChoice({ view, onView }: ViewChoiceProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t("view.name")}
      value={view}
      onChange={(value) => onView(parseView(value))}
      data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
      transitionDuration={0}
      classNames={{
        root: styles.root ?? "",
        control: styles.control ?? "",
        label: styles.label ?? "",
        indicator: styles.indicator ?? "",
      }}
    />
  );
}
