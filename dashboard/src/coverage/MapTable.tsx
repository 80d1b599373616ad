import { useTranslation } from "react-i18next";
import type { CellState } from "../gql/graphql.ts";
import { Mark, type MarkName, markOf } from "../shared/Mark.tsx";
import styles from "./Map.module.css";
import { isOnlySuggested, leadingState, type Place, STATE_ORDER, tallyOf } from "./map-places.ts";
import { partnerFigures, stateWord } from "./map-words.ts";

interface MapTableProps {
  readonly caption: string;
  readonly places: readonly Place[];
  readonly onOpen: (place: Place) => void;
}

/** Places as a table: the map's twin, and the only home of work that is on no country. */
export function MapTable({ isTallied, ...rest }: MapTableProps & { readonly isTallied: boolean }) {
  return isTallied ? <TallyTable {...rest} /> : <StateTable {...rest} />;
}

function StateTable({ caption, places, onOpen }: MapTableProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("map.column.place")}</th>
          <th scope="col">{t("map.column.state")}</th>
          <th scope="col">{t("map.column.partners")}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.key} className={leadingState(place) === "SHARED_NOT_AGREED" ? styles.open : ""}>
            <NameCell
              place={place}
              mark={markOf(leadingState(place), isOnlySuggested(place))}
              onOpen={onOpen}
            />
            <StateCell place={place} />
            <td className={styles.figures}>
              {partnerFigures(place, t).map(({ side, words }) => (
                <b key={side} className={side === "umbrella" ? "umbrella-text" : "members-text"}>
                  {words}{" "}
                </b>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StateCell({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const state = leadingState(place);
  if (state === "NOTHING_RECORDED") return <td className="muted">{stateWord(place, t)}</td>;
  return (
    <td className={state === "SHARED_NOT_AGREED" ? "strong" : ""}>
      {stateWord(place, t)}
      {isOnlySuggested(place) && <i className="small muted regular"> {t("origin.SUGGESTED")}</i>}
    </td>
  );
}

const COUNTED = STATE_ORDER.filter((state) => state !== "NOTHING_RECORDED");

/** One column per state; a state that does not occur is a dot. */
function TallyTable({ caption, places, onOpen }: MapTableProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("map.column.place")}</span>
          </th>
          {COUNTED.map((state) => (
            <th key={state} scope="col" className={styles.count} title={t(`state.${state}`)}>
              <Mark name={markOf(state)} size={16} />
              <span className="visually-hidden">{t(`state.${state}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.key}>
            <NameCell place={place} onOpen={onOpen} />
            {COUNTED.map((state) => (
              <CountCell key={state} state={state} cells={tallyOf(place, state)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountCell({ state, cells }: { readonly state: CellState; readonly cells: number }) {
  if (cells === 0) return <td className={`${styles.count} ${styles.none}`}>·</td>;
  return <td className={`${styles.count} ${state === "SHARED_NOT_AGREED" ? styles.open : ""}`}>{cells}</td>;
}

interface NameCellProps {
  readonly place: Place;
  readonly mark?: MarkName;
  readonly onOpen: (place: Place) => void;
}

function NameCell({ place, mark, onOpen }: NameCellProps) {
  return (
    <th scope="row">
      <button type="button" className={styles.name} data-place={place.key} onClick={() => onOpen(place)}>
        {mark && <Mark name={mark} size={16} />}
        <span>{place.label}</span>
      </button>
    </th>
  );
}
