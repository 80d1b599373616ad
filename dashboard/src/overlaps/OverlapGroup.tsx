import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type OverlapFactsFragment, type OverlapStatusName, OverlapsDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { AskedOverlaps } from "./OverlapList.tsx";
import { OverlapRow } from "./OverlapRow.tsx";
import styles from "./Overlaps.module.css";

const PAGE_SIZE = 25;

interface OverlapGroupProps {
  readonly status: OverlapStatusName;
  readonly count: number;
  readonly asked: AskedOverlaps;
  readonly chosen: ReadonlyMap<string, OverlapFactsFragment>;
  readonly onToggle: (overlap: OverlapFactsFragment) => void;
}

/** The overlaps that stand alike, a page at a time. */
export function OverlapGroup({ status, count, asked, chosen, onToggle }: OverlapGroupProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useQuery(OverlapsDocument, { variables: { ...asked, status: [status], first: PAGE_SIZE } });
  return (
    <Section title={t(`overlaps.status.${status}`)} count={format.count(count)}>
      <QueryView answer={answer}>
        {({ overlaps }) => (
          <>
            <table className={`list-table ${styles.table}`}>
              <thead>
                <tr>
                  <th scope="col" className="screen-only">
                    <span className="visually-hidden">{t("overlaps.column.choose")}</span>
                  </th>
                  <th scope="col">{t("overlaps.column.overlap")}</th>
                  <th scope="col">{t("overlaps.column.level")}</th>
                  <th scope="col">{t("overlaps.column.who")}</th>
                  <th scope="col">{t("overlaps.column.confirmed")}</th>
                  <th scope="col">{t("overlaps.column.next")}</th>
                  <th scope="col" className="screen-only">
                    <span className="visually-hidden">{t("overlaps.column.act")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {overlaps.nodes.map((overlap) => (
                  <OverlapRow
                    key={overlap.id}
                    overlap={overlap}
                    isChosen={chosen.has(overlap.id)}
                    onToggle={onToggle}
                  />
                ))}
              </tbody>
            </table>
            <ShowMore page={overlaps} onMore={(after) => answer.fetchMore({ variables: { after } })} />
          </>
        )}
      </QueryView>
    </Section>
  );
}
