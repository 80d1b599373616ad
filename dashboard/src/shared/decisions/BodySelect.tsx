import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BodyChoicesDocument } from "../../gql/later/graphql.ts";
import { SelectField } from "../form/SelectField.tsx";
import { useRest } from "../useRest.ts";

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** Slug of what was chosen before; null for nothing. */
  readonly chosen: string | null;
}

/** Which body, or none that is named. */
export function BodySelect({ name, label, chosen }: ChoiceProps) {
  const { t } = useTranslation();
  const { data, fetchMore } = useQuery(BodyChoicesDocument);
  useRest(data?.bodies, fetchMore);
  const [value, setValue] = useState(chosen ?? "");
  return (
    <SelectField
      name={name}
      label={label}
      none={t("decisions.notStated")}
      options={data?.bodies.nodes.map((body) => ({ value: body.slug, label: body.name })) ?? []}
      value={value}
      onChange={setValue}
    />
  );
}
