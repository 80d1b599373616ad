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
              {choice === null ? t("admin.lifetime.none") : t("admin.lifetime.days", { count: choice })}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
