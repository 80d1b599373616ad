import { useTranslation } from "react-i18next";
import type { Problem } from "../shared/form/problem.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";

interface OrganisationFieldProps {
  readonly value: PickedOrganisation | null;
  /** Those that there are to choose from; null for any. */
  readonly own: readonly PickedOrganisation[] | null;
  readonly onChange: (organisation: PickedOrganisation | null) => void;
  readonly problem: Problem | undefined;
}

/** For which organisation: any, or one of the reader's own. */
export function OrganisationField({ value, own, onChange, problem }: OrganisationFieldProps) {
  const { t } = useTranslation();
  const label = t("admin.organisation");
  if (!own) return <OrganisationPicker label={label} value={value} onChange={onChange} problem={problem} />;
  return (
    <RadioList
      legend={label}
      options={own.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(own.find((one) => one.id === id) ?? null)}
      problem={problem}
    />
  );
}
