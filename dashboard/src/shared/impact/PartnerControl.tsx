import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../filter/ChoiceControl.tsx";
import { useOrganisationName } from "../filter/useOrganisationName.ts";
import { OrganisationPicker } from "../inputs/OrganisationPicker.tsx";

interface PartnerControlProps {
  /** Its slug; null for any. */
  readonly partner: string | null;
  readonly onChange: (slug: string | null) => void;
}

/** The one partner that has a part in the changes; there may be thousands, so it is found by its name. */
export function PartnerControl({ partner, onChange }: PartnerControlProps) {
  const { t } = useTranslation();
  const name = useOrganisationName(partner);
  return (
    <ChoiceControl
      name={t("filter.onePartner")}
      words={partner === null ? t("impact.facet.any") : name}
      isSet={partner !== null}
      onClear={() => onChange(null)}
    >
      <OrganisationPicker
        label={t("filter.onePartner")}
        value={null}
        onChange={(picked) => onChange(picked?.slug ?? null)}
      />
    </ChoiceControl>
  );
}
