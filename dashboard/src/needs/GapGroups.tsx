import { useTranslation } from "react-i18next";
import type { GapState, GapsQuery, NeedFactsFragment } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { GapRow } from "./GapRow.tsx";
import styles from "./Needs.module.css";

const STATES = ["NOTHING_RECORDED", "UNKNOWN", "MET"] as const satisfies readonly GapState[];

interface GapGroupsProps {
  readonly page: GapsQuery["gaps"];
  readonly onMore: (after: string | null) => Promise<unknown>;
  readonly onEdit: (need: NeedFactsFragment) => void;
  readonly onDone: (words: string) => void;
}

/** Needs by what is said of them, each group under its own heading with what it means. */
export function GapGroups({ page, onMore, onEdit, onDone }: GapGroupsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const groups = STATES.map((state) => ({
    state,
    gaps: page.nodes.filter((gap) => gap.state === state),
  })).filter(({ gaps }) => gaps.length > 0);
  return (
    <>
      {groups.map(({ state, gaps }) => (
        <Section key={state} title={t(`needs.state.${state}`)} count={format.count(gaps.length)}>
          <p className={`small muted ${styles.meaning}`}>{t(`needs.meaning.${state}`)}</p>
          <table className={`list-table ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{t("needs.column.need")}</th>
                <th scope="col">{t("needs.column.demand")}</th>
                <th scope="col">{t("needs.column.known")}</th>
                <th scope="col">{t("needs.column.around")}</th>
                <th scope="col" className="screen-only">
                  <span className="visually-hidden">{t("needs.column.act")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {gaps.map((gap) => (
                <GapRow key={gap.id} gap={gap} onEdit={onEdit} onDone={onDone} />
              ))}
            </tbody>
          </table>
        </Section>
      ))}
      <ShowMore page={page} onMore={onMore} />
    </>
  );
}
