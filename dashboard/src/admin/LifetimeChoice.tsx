import type { TFunction } from "i18next";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Admin.module.css";
import { LIFETIMES } from "./token-state.ts";

interface LifetimeChoiceProps {
  /** Null for a token that does not end by itself. */
  readonly days: number | null;
  readonly onDays: (days: number | null) => void;
}

/** How long a token works. */
export function LifetimeChoice({ days, onDays }: LifetimeChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className="strong">
        {t("admin.lifetime")}
      </label>
      <select
        id={id}
        className="field"
        value={String(days)}
        onChange={(event) =>
          onDays(LIFETIMES.find((choice) => String(choice) === event.target.value) ?? null)
        }
      >
        {LIFETIMES.map((choice) => (
          <option key={choice} value={String(choice)}>
            {lifetimeWords(t, choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

const YEAR_DAYS = 365;

function lifetimeWords(t: TFunction, days: number | null): string {
  if (days === null) return t("admin.lifetime.none");
  return days % YEAR_DAYS === 0
    ? t("admin.lifetime.years", { count: days / YEAR_DAYS })
    : t("admin.lifetime.days", { count: days });
}
