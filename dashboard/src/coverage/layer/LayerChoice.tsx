import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { LayerChoicesDocument } from "../../gql/later/graphql.ts";
import { BarSelect } from "../../shared/inputs/BarSelect.tsx";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { findLayer, printLayer } from "./layer-address.ts";

/** What lies under the marks of the map: nothing, or one indicator. Absent where there is none to choose. */
export function LayerChoice() {
  const { t } = useTranslation();
  const [text, setText] = useUrlValue("layer");
  const { data } = useQuery(LayerChoicesDocument);
  const indicators = data?.indicators.nodes ?? [];
  if (indicators.length === 0) return null;
  const chosen = text === null ? null : findLayer(indicators, text);
  return (
    <BarSelect
      label={t("layer.choice")}
      value={chosen ? printLayer(chosen) : ""}
      onValue={(value) => setText(value || null)}
    >
      <option value="">{t("layer.none")}</option>
      {indicators.map((indicator) => (
        <option key={indicator.id} value={printLayer(indicator)}>
          {indicator.name} ({indicator.year})
        </option>
      ))}
    </BarSelect>
  );
}
