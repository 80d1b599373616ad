import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { FieldFrame } from "../shared/form/Field.tsx";
import { LIFETIMES } from "./token-state.ts";

interface LifetimeChoiceProps {
  /** Null for a token that does not end by itself. */
  readonly days: number | null;
  readonly onDays: (days: number | null) => void;
}

/** How long a token works. */
export function LifetimeChoice({ days, onDays }: LifetimeChoiceProps) {
  const { t } = useTranslation();
  return (
    <FieldFrame label={t("admin.lifetime")}>
      {(control) => (
        <select
          {...control}
          className="text-input"
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
      )}
    </FieldFrame>
  );
}

const YEAR_DAYS = 365;

function lifetimeWords(t: TFunction, days: number | null): string {
  if (days === null) return t("admin.lifetime.none");
  return days % YEAR_DAYS === 0
    ? t("admin.lifetime.years", { count: days / YEAR_DAYS })
    : t("admin.lifetime.days", { count: days });
}
