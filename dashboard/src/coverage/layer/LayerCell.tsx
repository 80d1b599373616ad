import { useTranslation } from "react-i18next";
import { useFormat } from "../../shared/useFormat.ts";
import type { Layer } from "./useLayer.ts";

interface LayerCellProps {
  readonly layer: Layer;
  /** Code of the country. */
  readonly country: string;
  readonly className: string | undefined;
}

/** What the layer says of a country, with its year where that is another than the layer's. */
export function LayerCell({ layer, country, className }: LayerCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = layer.values.get(country);
  if (!told) return <td className={`muted ${className}`}>{t("layer.unknown")}</td>;
  return (
    <td className={className}>
      {format.decimal(told.value)}
      {told.year !== null && told.year !== layer.indicator.year && (
        <span className="small muted"> ({told.year})</span>
      )}
    </td>
  );
}

interface LayerHeadProps {
  readonly layer: Layer;
  readonly className: string | undefined;
}

/** Short, since the legend beside it tells the name; whoever hears the table is told it here. */
export function LayerHead({ layer: { indicator }, className }: LayerHeadProps) {
  const { t } = useTranslation();
  return (
    <th scope="col" className={className}>
      {t("layer.choice")}
      <span className="visually-hidden">
        {" "}
        {indicator.name}, {indicator.year}
      </span>
    </th>
  );
}
