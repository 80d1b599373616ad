import { useTranslation } from "react-i18next";
import type { OverlapFactsFragment } from "../gql/later/graphql.ts";
import { Dated } from "../shared/Dated.tsx";
import { Mark } from "../shared/Mark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useSetUrlValues } from "../shared/useUrlFilter.ts";
import { LevelBars } from "./LevelBars.tsx";
import { NextStep } from "./NextStep.tsx";
import styles from "./Overlaps.module.css";
import { markOfOverlap, placeOf, shortName } from "./overlap-words.ts";
import { TakeUp } from "./TakeUp.tsx";

interface OverlapRowProps {
  readonly overlap: OverlapFactsFragment;
  readonly isChosen: boolean;
  readonly onToggle: (overlap: OverlapFactsFragment) => void;
}

/** One overlap: what is shared, how deep, by whom, how fresh, and what comes next. */
export function OverlapRow({ overlap, isChosen, onToggle }: OverlapRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const setValues = useSetUrlValues();
  const { holders, lastConfirmedOn, viewerMay, status } = overlap;
  const title = useOverlapName(overlap);
  const open = () => setValues({ overlap: overlap.id });
  return (
    <tr className={isChosen ? styles.chosen : undefined}>
      <td className="screen-only">
        {viewerMay.setStatus && (
          <label className={styles.box}>
            <input type="checkbox" checked={isChosen} onChange={() => onToggle(overlap)} />
            <span className="visually-hidden">{t("overlaps.choose", { title })}</span>
          </label>
        )}
      </td>
      <th scope="row">
        <span className={styles.what}>
          <Mark name={markOfOverlap(overlap)} />
          <span>
            <button type="button" className={styles.title} data-overlap={overlap.id} onClick={open}>
              {title}
            </button>
            <span className="small muted regular">{overlap.sentence}</span>
          </span>
        </span>
      </th>
      <td>
        <LevelBars level={overlap.level} />
      </td>
      <td>
        {holders.map(({ organisation }) => shortName(organisation)).join(" · ")}
        {overlap.isWithPeer && <span className="small muted">{t("overlaps.peer")}</span>}
      </td>
      <td>
        {lastConfirmedOn ? (
          <Dated day={lastConfirmedOn} />
        ) : (
          <span className="muted">{t("overlaps.notConfirmed")}</span>
        )}
        <span className="small muted">
          {t("overlaps.sources", {
            dates: format.list([...new Set(holders.map(({ sourceOn }) => format.month(sourceOn)))]),
          })}
        </span>
      </td>
      <td>
        <NextStep overlap={overlap} />
      </td>
      <td className={`screen-only ${styles.act}`}>
        {status === "UNEXAMINED" && viewerMay.setStatus ? (
          <TakeUp overlap={overlap} title={title} />
        ) : (
          <button
            type="button"
            className="button"
            onClick={open}
            aria-label={t("overlaps.openOf", { title })}
          >
            {t("overlaps.open")}
          </button>
        )}
      </td>
    </tr>
  );
}

/** The partners that are shared; where there are none, the theme and the place. */
export function useOverlapName(overlap: OverlapFactsFragment): string {
  const { t } = useTranslation();
  const format = useFormat();
  const place = placeOf(overlap);
  if (overlap.partners.length > 0)
    return t("overlaps.name.partners", {
      partners: format.list(overlap.partners.map(shortName)),
      theme: overlap.theme.name,
      place,
    });
  return t("overlaps.name.cell", { theme: overlap.theme.name, place });
}
