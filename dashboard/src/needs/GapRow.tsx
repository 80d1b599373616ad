import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GapFactsFragment, NeedFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { DemandCell } from "./DemandCell.tsx";
import { KnownCell } from "./KnownCell.tsx";
import { NeedActs } from "./NeedActs.tsx";
import styles from "./Needs.module.css";
import { Neighbours } from "./Neighbours.tsx";
import { coverageOfNeed, placeOf } from "./need-words.ts";

interface GapRowProps {
  readonly gap: GapFactsFragment;
  readonly onEdit: (need: NeedFactsFragment) => void;
  readonly onDone: (words: string) => void;
}

/** One need in one place: what is asked, by whom, what is known of it and what is around it. */
export function GapRow({ gap, onEdit, onDone }: GapRowProps) {
  const { t } = useTranslation();
  const { need, nearby, otherThemes } = gap;
  return (
    <tr>
      <th scope="row">
        {need.title}
        <span className="small muted regular">
          <Where gap={gap} />
        </span>
        {need.indicator && <Value gap={gap} />}
        {need.goal && (
          <span className="small muted regular">
            <Link to={`/frameworks/${encodeURIComponent(need.framework ?? "")}`}>
              {t("needs.goalOf", { goal: need.goal, framework: need.framework ?? "" })}
            </Link>
          </span>
        )}
      </th>
      <td data-label={t("needs.column.demand")}>
        <DemandCell need={need} />
      </td>
      <td data-label={t("needs.column.known")}>
        <KnownCell gap={gap} />
      </td>
      <td data-label={t("needs.column.around")}>
        <Neighbours title={t("needs.nearby")} neighbours={nearby} />
        <Neighbours title={t("needs.otherThemes")} neighbours={otherThemes} />
        {nearby.length + otherThemes.length === 0 && (
          <span className="muted">{t("needs.nothingAround")}</span>
        )}
      </td>
      <td className={`screen-only ${styles.acts}`}>
        {need.mayChange && <NeedActs need={need} onEdit={onEdit} onDone={onDone} />}
      </td>
    </tr>
  );
}

function Where({ gap }: { readonly gap: GapFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = coverageOfNeed(gap, useResolvedFilter());
  const { themes, need } = gap;
  const noTheme = t(need.goal ? "needs.noTheme" : "needs.anyTheme");
  return (
    <>
      {placeOf(gap)} · {themes.length > 0 ? format.list(themes.map(({ name }) => name)) : noTheme}{" "}
      <Link className="screen-only" to={address}>
        {t("needs.toCell")}
      </Link>
    </>
  );
}

/** What the indicator says of the country, with its year: never without. */
function Value({ gap: { indicatorValue, need } }: { readonly gap: GapFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicator, threshold } = need;
  if (!indicator) return null;
  const { name, unit } = indicator;
  const said = indicatorValue === null ? t("amount.unknown") : format.decimal(indicatorValue);
  return (
    <span className="small muted regular">
      {t("needs.value", { name, year: String(indicator.year), value: said })}
      {unit && ` (${unit})`}
      {threshold !== null && `, ${t("needs.threshold.said", { value: format.decimal(threshold) })}`}
    </span>
  );
}
