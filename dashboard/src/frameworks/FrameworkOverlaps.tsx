import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FrameworkOverlapsQuery } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Frameworks.module.css";
import { useFrameworkOverlaps } from "./useFrameworkOverlaps.ts";

type Overlaps = FrameworkOverlapsQuery["overlaps"];

/** Where two work on the same within the framework, and whether anybody has spoken of it. */
export function FrameworkOverlaps({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useFrameworkOverlaps(code, true);
  const found = answer.data?.overlaps;
  const statusWords = ({ status, count }: Overlaps["byStatus"][number]) =>
    `${t(`overlaps.status.${status}`)}: ${format.count(count)}`;
  return (
    <Section title={t("frameworks.overlaps")} count={found && format.count(found.totalCount)}>
      <p className={`small muted ${styles.about}`}>{t("overlaps.lead")}</p>
      <QueryView answer={answer} keepsFilters={false}>
        {({ overlaps }) =>
          overlaps.totalCount === 0 ? (
            <p className="record">{t("frameworks.overlaps.none")}</p>
          ) : (
            <>
              <p>
                {overlaps.byStatus
                  .filter(({ count }) => count > 0)
                  .map(statusWords)
                  .join(" · ")}
              </p>
              <OverlapRows overlaps={overlaps} />
              <ShowMore page={overlaps} onMore={(after) => answer.fetchMore({ variables: { after } })} />
              <p className="screen-only">
                <Link to={`/overlaps?framework=${encodeURIComponent(code)}&year=all`}>
                  {t("frameworks.overlaps.all", { count: overlaps.totalCount })}
                </Link>
              </p>
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function OverlapRows({ overlaps }: { readonly overlaps: Overlaps }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t("overlaps.column.overlap")}</th>
          <th scope="col">{t("overlaps.column.who")}</th>
          <th scope="col">{t("overlaps.column.level")}</th>
          <th scope="col">{t("overlaps.filter.status")}</th>
        </tr>
      </thead>
      <tbody>
        {overlaps.nodes.map(({ id, sentence, holders, level, status, isCellAgreed, assignee }) => (
          <tr key={id}>
            <th scope="row" className="regular">
              {sentence}
            </th>
            <td>{holders.map(({ organisation }) => organisation.name).join(" · ")}</td>
            <td>{t(`overlaps.level.${level}`)}</td>
            <td>
              {t(`overlaps.status.${status}`)}
              <span className="small muted">
                {isCellAgreed
                  ? t("overlaps.cellAgreed")
                  : assignee && t("overlaps.takenBy", { name: assignee.name })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
