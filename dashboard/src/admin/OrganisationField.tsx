import { useTranslation } from "react-i18next";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { useMe } from "../shared/shell.ts";
import { ownOrganisations } from "./own-organisations.ts";

interface OrganisationFieldProps {
  readonly value: PickedOrganisation | null;
  readonly onChange: (organisation: PickedOrganisation | null) => void;
}

/** For which organisation: any for the secretariat, one of their own for a member's editor. */
export function OrganisationField({ value, onChange }: OrganisationFieldProps) {
  const { t } = useTranslation();
  const me = useMe();
  const own = me && ownOrganisations(me);
  const label = t("admin.organisation");
  if (!own) return <OrganisationPicker label={label} value={value} onChange={onChange} />;
  return (
    <RadioList
      legend={label}
      options={own.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(own.find((one) => one.id === id) ?? null)}
    />
  );
}
