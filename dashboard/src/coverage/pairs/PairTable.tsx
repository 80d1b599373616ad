import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { figureWords } from "../../shared/figures/figure-words.ts";
import { printFilter, type UrlFilter } from "../../shared/filter/url-filter.ts";
import { NothingDot } from "../../shared/NothingDot.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import styles from "../PeerLists.module.css";
import { type Pair, type PairAxis, pairKey } from "./pair-question.ts";

interface PairTableProps {
  readonly pairs: readonly Pair[];
  readonly axis: PairAxis;
  readonly filter: UrlFilter;
  /** The word of each organisation in an address, by id. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** Two organisations a row, those whose work is most alike first. */
export function PairTable({ pairs, axis, ...rest }: PairTableProps) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <caption className="visually-hidden">{t("pairs.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("pairs.first")}</th>
          <th scope="col">{t("pairs.second")}</th>
          <th scope="col">{t("pairs.overlap")}</th>
          <th scope="col">{t(`pairs.shared.${axis}`)}</th>
          <th scope="col" className="screen-only">
            <span className="visually-hidden">{t("pairs.open")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <PairRow key={pairKey(pair)} pair={pair} axis={axis} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

type PairRowProps = Omit<PairTableProps, "pairs"> & { readonly pair: Pair };

function PairRow({ pair: { first, second, overlap, sharedKeys }, axis, filter, slugs }: PairRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isKnown = overlap.__typename !== "MetricUnavailable";
  const holders = [first, second].map(({ key }) => slugs.get(key) ?? key);
  return (
    <tr>
      <th scope="row">{first.label}</th>
      <td>{second.label}</td>
      <td className={isKnown ? "strong" : "muted"}>{figureWords(overlap, format, t)}</td>
      <td data-head={t(`pairs.shared.${axis}`)}>
        {sharedKeys > 0 ? format.count(sharedKeys) : <NothingDot />}
      </td>
      <td className="screen-only">
        {sharedKeys > 0 && (
          <Link
            to={`/overlaps?${printFilter({ ...filter, holders })}`}
            aria-label={t("pairs.openNamed", { first: first.label, second: second.label })}
          >
            {t("pairs.open")}
          </Link>
        )}
      </td>
    </tr>
  );
}
