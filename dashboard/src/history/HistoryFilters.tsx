import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { Flag } from "../shared/filter/FlagControls.tsx";
import { useOrganisationName } from "../shared/filter/useOrganisationName.ts";
import { OrganisationPicker } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { AuthorControl } from "./AuthorControl.tsx";
import styles from "./History.module.css";
import { CHANGE_PATHS, CHANGED_ENTITIES, type HistoryFilter } from "./history-filter.ts";
import { PeriodControl } from "./PeriodControl.tsx";

interface HistoryFiltersProps {
  readonly filter: HistoryFilter;
  /** Name of the one record that is asked for; null when there is none, or none that is known. */
  readonly recordName: string | null;
  readonly onChange: (patch: Partial<HistoryFilter>) => void;
}

/** What narrows the history; each choice is read in the bar, applied at once, and kept in the address. */
export function HistoryFilters({ filter, recordName, onChange }: HistoryFiltersProps) {
  const { t } = useTranslation();
  const { entity, path, by, record } = filter;
  return (
    <div className={`screen-only row wrap ${styles.bar}`} data-controls>
      <OrganisationControl slug={filter.organisation} onChange={onChange} />
      <ChoiceControl
        name={t("history.filter.entity")}
        words={entity === null ? t("history.filter.all") : t(`history.entity.${entity}`)}
        isSet={entity !== null}
        onClear={() => onChange({ entity: null })}
      >
        <RadioList
          legend={t("history.filter.entity")}
          options={CHANGED_ENTITIES.map((value) => ({ value, label: t(`history.entity.${value}`) }))}
          value={entity}
          onChange={(chosen) => onChange({ entity: chosen })}
        />
      </ChoiceControl>
      <AuthorControl by={by} onChange={onChange} />
      <ChoiceControl
        name={t("history.filter.path")}
        words={path === null ? t("history.filter.all") : t(`history.path.${path}`)}
        isSet={path !== null}
        onClear={() => onChange({ path: null })}
      >
        <RadioList
          legend={t("history.filter.path")}
          options={CHANGE_PATHS.map((value) => ({ value, label: t(`history.path.${value}`) }))}
          value={path}
          onChange={(chosen) => onChange({ path: chosen })}
        />
      </ChoiceControl>
      <PeriodControl filter={filter} onChange={onChange} />
      {record !== null && (
        <Flag
          words={t("history.filter.record")}
          value={recordName ?? ""}
          onClear={() => onChange({ record: null })}
        />
      )}
    </div>
  );
}

interface OrganisationControlProps {
  readonly slug: string | null;
  readonly onChange: (patch: Partial<HistoryFilter>) => void;
}

function OrganisationControl({ slug, onChange }: OrganisationControlProps) {
  const { t } = useTranslation();
  return (
    <ChoiceControl
      name={t("history.filter.organisation")}
      words={slug === null ? t("history.filter.all") : <OrganisationName slug={slug} />}
      isSet={slug !== null}
      onClear={() => onChange({ organisation: null })}
    >
      <OrganisationPicker
        label={t("history.filter.organisation")}
        value={null}
        onChange={(chosen) => onChange({ organisation: chosen?.slug ?? null })}
      />
    </ChoiceControl>
  );
}

function OrganisationName({ slug }: { readonly slug: string }) {
  return <>{useOrganisationName(slug)}</>;
}
