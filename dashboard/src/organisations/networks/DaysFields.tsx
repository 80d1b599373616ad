import { useTranslation } from "react-i18next";
import { DayField } from "../../shared/form/DayField.tsx";

/** The days of an affiliation; null where they are not known, or while it lasts. */
export interface Days {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

interface DaysFieldsProps {
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}

export function DaysFields({ days, onDays }: DaysFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <DayField
        label={t("networks.affiliation.startsOn")}
        hint={t("networks.affiliation.startsOn.hint")}
        day={days.startsOn}
        onDay={(startsOn) => onDays({ ...days, startsOn })}
      />
      <DayField
        label={t("networks.affiliation.endsOn")}
        hint={t("networks.affiliation.endsOn.hint")}
        day={days.endsOn}
        onDay={(endsOn) => onDays({ ...days, endsOn })}
      />
    </>
  );
}
