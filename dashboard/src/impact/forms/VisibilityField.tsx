import { useTranslation } from "react-i18next";
import type { Visibility } from "../../gql/later/graphql.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";

const CLASSES = ["PUBLIC", "NETWORK", "RESTRICTED", "CONFIDENTIAL"] as const;

interface VisibilityFieldProps {
  readonly value: Visibility;
  readonly onChange: (visibility: Visibility) => void;
  readonly legend?: string;
}

/** Who may read something, each with what that means. */
export function VisibilityField({ value, onChange, legend }: VisibilityFieldProps) {
  const { t } = useTranslation();
  return (
    <RadioList<Visibility>
      legend={legend ?? t("impact.form.visibility")}
      options={CLASSES.map((each) => ({
        value: each,
        label: t(`visibility.class.${each}`),
        meaning: t(`impact.form.visibility.${each}`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
