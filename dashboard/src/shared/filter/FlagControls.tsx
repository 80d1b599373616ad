import { useTranslation } from "react-i18next";
import { focusBefore } from "../focus.ts";
import styles from "./FilterBar.module.css";
import type { UrlFilter } from "./url-filter.ts";
import { useOrganisationName } from "./useOrganisationName.ts";

interface FlagControlsProps {
  readonly filter: UrlFilter;
  readonly onChange: (patch: Partial<UrlFilter>) => void;
}

/** What a link can narrow a page to and the bar does not offer by itself; each is read and cleared here. */
export function FlagControls({ filter, onChange }: FlagControlsProps) {
  const { t } = useTranslation();
  const { suggested, partner, network } = filter;
  return (
    <>
      {!suggested && <Flag value={t("filter.noSuggested")} onClear={() => onChange({ suggested: true })} />}
      {partner !== null && (
        <OrganisationFlag
          words={t("filter.onePartner")}
          slug={partner}
          onClear={() => onChange({ partner: null })}
        />
      )}
      {network !== null && (
        <OrganisationFlag
          words={t("filter.oneNetwork")}
          slug={network}
          onClear={() => onChange({ network: null })}
        />
      )}
    </>
  );
}

interface FlagProps {
  readonly words?: string;
  readonly value: string;
  readonly onClear: () => void;
}

/** Something chosen, as one button that takes it away. */
export function Flag({ words, value, onClear }: FlagProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`field ${styles.flag}`}
      aria-label={t("filter.clearOne", { facet: words ? `${words} ${value}` : value })}
      onClick={(event) => {
        focusBefore(event.currentTarget);
        onClear();
      }}
    >
      {words} <b>{value}</b> <span aria-hidden="true">×</span>
    </button>
  );
}

interface FlagOfOrganisationProps {
  readonly words: string;
  readonly slug: string;
  readonly onClear: () => void;
}

function OrganisationFlag({ words, slug, onClear }: FlagOfOrganisationProps) {
  return <Flag words={words} value={useOrganisationName(slug)} onClear={onClear} />;
}
