import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DecisionChoicesDocument } from "../../gql/later/graphql.ts";
import { SelectField } from "../form/SelectField.tsx";
import { useRest } from "../useRest.ts";

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** Slug of what was chosen before; null for nothing. */
  readonly chosen: string | null;
}

/** Which decision of the register, or none that is named. */
export function DecisionSelect({ name, label, chosen }: ChoiceProps) {
  const { t } = useTranslation();
  const { data, fetchMore } = useQuery(DecisionChoicesDocument);
  useRest(data?.decisions, fetchMore);
  const [value, setValue] = useState(chosen ?? "");
  return (
    <SelectField
      name={name}
      label={label}
      none={t("decisions.notStated")}
      options={data?.decisions.nodes.map(({ slug, title }) => ({ value: slug, label: title })) ?? []}
      value={value}
      onChange={setValue}
    />
  );
}
