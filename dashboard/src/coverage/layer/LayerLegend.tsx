import { useTranslation } from "react-i18next";
import { useFormat } from "../../shared/useFormat.ts";
import { webAddress } from "../../shared/web-address.ts";
import styles from "./Layer.module.css";
import type { LayerClass } from "./layer-classes.ts";
import type { Layer, LayerState } from "./useLayer.ts";

interface LayerLegendProps extends Omit<LayerState, "isWaiting"> {
  /** How many countries are outlined. */
  readonly countries: number;
}

/** What lies under the marks, or why what was asked for does not. */
export function LayerLegend({ layer, isMissing, retry, countries }: LayerLegendProps) {
  const { t } = useTranslation();
  if (layer) return <Legend layer={layer} countries={countries} />;
  if (isMissing) return <p className="small">{t("layer.missing")}</p>;
  if (!retry) return null;
  return (
    <p role="alert" className="small">
      {t("layer.failed")}{" "}
      <button type="button" className="button-link" onClick={retry}>
        {t("query.retry")}
      </button>
    </p>
  );
}

/** The greys with their limits, what they are of and when, and where that comes from and under which terms. */
function Legend({
  layer: { indicator, classes },
  countries,
}: Pick<LayerLegendProps, "countries"> & { readonly layer: Layer }) {
  const { t } = useTranslation();
  const { name, year, unit, direction, publisher, url, licence, isOpen } = indicator;
  const address = url ? webAddress(url) : null;
  return (
    <div className={`small ${styles.legend}`} data-layer-legend>
      <p>
        <b>
          {name}, {year}
        </b>
        {unit && ` (${unit})`}: {t(`needs.direction.${direction}`)}.{" "}
        {countries > 0 && t("layer.selected", { count: countries })}
      </p>
      <ul className={styles.classes}>
        {classes.map((each) => (
          <ClassLine key={each.shade} each={each} />
        ))}
        <li>
          <Swatch className={styles.unknown} /> {t("layer.unknown")}
        </li>
      </ul>
      <p className="muted">
        {t("layer.source")} {address ? <a href={address.href}>{publisher}</a> : publisher} · {licence}
        {!isOpen && ` · ${t("layer.peers")}`}
      </p>
    </div>
  );
}

function ClassLine({ each: { shade, low, high, countries } }: { readonly each: LayerClass }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [from, to] = [low, high].map((value) => format.decimal(value));
  return (
    <li>
      <Swatch className={styles.grey} shade={shade} /> {from === to ? from : t("layer.limits", { from, to })}{" "}
      <span className="muted">{t("layer.countries", { count: countries })}</span>
    </li>
  );
}

interface SwatchProps {
  readonly className: string | undefined;
  readonly shade?: number;
}

/** Drawn, not coloured by a background: a browser leaves backgrounds out of a print. */
function Swatch({ className, shade }: SwatchProps) {
  return (
    <svg className={styles.swatch} width={22} height={14} aria-hidden="true" focusable="false">
      <rect x={1} y={1} width={20} height={12} className={className} data-shade={shade} />
    </svg>
  );
}
