import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { DemandChoicesDocument } from "../../gql/later/graphql.ts";
import { TickList } from "../../shared/inputs/TickList.tsx";

/** More demands than one umbrella asks for at a time. */
const MOST = 100;

interface DemandTicksProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The demands that a change has to do with; any number, or none. */
export function DemandTicks({ chosen, onChange }: DemandTicksProps) {
  const { t } = useTranslation();
  const { data } = useQuery(DemandChoicesDocument, { variables: { first: MOST } });
  const demands = data?.policyDemands.nodes ?? [];
  if (demands.length === 0) return null;
  return (
    <details open={chosen.length > 0}>
      <summary>{t("impact.form.demands", { count: chosen.length })}</summary>
      <TickList
        legend={t("impact.form.demands.legend")}
        options={demands.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={chosen}
        onChange={onChange}
      />
    </details>
  );
}
