import { useQuery } from "@apollo/client/react";
import { useState } from "react";
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
  const [isOpen] = useState(chosen.length > 0); // taking the last tick away shuts nothing
  const { data } = useQuery(DemandChoicesDocument, { variables: { first: MOST } });
  const demands = data?.policyDemands.nodes ?? [];
  if (data && demands.length === 0) return <p className="small muted">{t("impact.form.demands.none")}</p>;
  return (
    <details open={isOpen}>
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
