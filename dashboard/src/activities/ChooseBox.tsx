import { useTranslation } from "react-i18next";
import styles from "./Activities.module.css";
import type { Activity } from "./activity-facts.ts";

interface ChooseBoxProps {
  readonly activity: Activity;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}

/** Chooses one activity for what is done to several at once. */
export function ChooseBox({ activity, isChosen, onToggle }: ChooseBoxProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.box}>
      <input type="checkbox" checked={isChosen} onChange={() => onToggle(activity.id)} />
      <span className="visually-hidden">
        {t("activities.choose", { title: activity.title?.text ?? activity.identifier })}
      </span>
    </label>
  );
}
