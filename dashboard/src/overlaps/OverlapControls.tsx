import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import styles from "./Overlaps.module.css";
import { LEVELS, ORDERS, type OverlapChoice, STATUSES } from "./overlap-choice.ts";

interface OverlapControlsProps {
  readonly choice: OverlapChoice;
  readonly onChange: (patch: Partial<OverlapChoice>) => void;
}

/** What narrows and orders the list besides the filter of coverage; each is read in its control and kept in the address. */
export function OverlapControls({ choice, onChange }: OverlapControlsProps) {
  const { t } = useTranslation();
  const { minLevel, status, order } = choice;
  return (
    <div className={`screen-only row wrap ${styles.controls}`} data-controls>
      <ChoiceControl
        name={t("overlaps.filter.level")}
        words={minLevel ? t(`overlaps.atLeast.${minLevel}`) : t("overlaps.filter.any")}
        isSet={minLevel !== null}
        onClear={() => onChange({ minLevel: null })}
      >
        <RadioList
          legend={t("overlaps.filter.level")}
          options={LEVELS.map((value) => ({
            value,
            label: t(`overlaps.atLeast.${value}`),
            meaning: t(`overlaps.meaning.${value}`),
          }))}
          value={minLevel}
          onChange={(chosen) => onChange({ minLevel: chosen })}
        />
      </ChoiceControl>
      <ChoiceControl
        name={t("overlaps.filter.status")}
        words={status ? t(`overlaps.status.${status}`) : t("overlaps.filter.any")}
        isSet={status !== null}
        onClear={() => onChange({ status: null })}
      >
        <RadioList
          legend={t("overlaps.filter.status")}
          options={STATUSES.map((value) => ({ value, label: t(`overlaps.status.${value}`) }))}
          value={status}
          onChange={(chosen) => onChange({ status: chosen })}
        />
      </ChoiceControl>
      <ChoiceControl
        name={t("overlaps.order")}
        words={t(`overlaps.order.${order}`)}
        isSet={false}
        onClear={() => undefined}
      >
        <RadioList
          legend={t("overlaps.order")}
          options={ORDERS.map((value) => ({ value, label: t(`overlaps.order.${value}`) }))}
          value={order}
          onChange={(chosen) => onChange({ order: chosen })}
        />
      </ChoiceControl>
    </div>
  );
}
