import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type OutcomeLineFragment, OutcomesDocument } from "../gql/later/graphql.ts";
import phone from "../shared/PhoneList.module.css";
import { PrintedAnswer } from "../shared/print/PrintedAnswer.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Impact.module.css";
import { toOutcomeFilter, useImpactChoice } from "./impact-filter.ts";
import { useDirectionWords } from "./useDirectionWords.ts";

const PAGE_SIZE = 50;
const COLUMNS = ["change", "status", "where", "when", "authors", "contributors"] as const;

/** Every change that is chosen, the newest first. */
export function ChangeList() {
  const { t } = useTranslation();
  const { choice } = useImpactChoice();
  const answer = useQuery(OutcomesDocument, {
    variables: { filter: toOutcomeFilter(choice), first: PAGE_SIZE },
  });
  return (
    <Section title={t("impact.list")}>
      <PrintedAnswer answer={answer}>
        {({ outcomes }) => (
          <>
            <table className={`list-table ${phone.table} ${styles.list}`}>
              <thead>
                <tr>
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col">
                      {t(`impact.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {outcomes.nodes.map((outcome) => (
                  <ChangeRow key={outcome.id} outcome={outcome} />
                ))}
              </tbody>
            </table>
            <ShowMore page={outcomes} onMore={(after) => answer.fetchMore({ variables: { after } })} />
          </>
        )}
      </PrintedAnswer>
    </Section>
  );
}

function ChangeRow({ outcome }: { readonly outcome: OutcomeLineFragment }) {
  const { t } = useTranslation();
  const { list, month } = useFormat();
  const directionOf = useDirectionWords();
  const { slug, title, language, actor, arena, influenceType, changedOn, status } = outcome;
  const { country, region, harvestedBy, coAuthors, isPartnerCoAuthored, contributions } = outcome;
  const authors = [harvestedBy, ...coAuthors].flatMap((author) => (author ? [author.name] : []));
  const place = country ?? region;
  const otherwise = directionOf(outcome);
  return (
    <tr>
      <th scope="row">
        <Link to={`/impact/${slug}`} lang={language}>
          {title}
        </Link>
        <span className="small muted regular" lang={language}>
          {actor}
        </span>
        {otherwise && <span className="small">{otherwise}</span>}
      </th>
      <td>
        <span>
          <span className={styles.mark}>
            <SubstantiationMark status={status.status} />
            {t(`substantiation.status.${status.status}`)}
          </span>
        </span>
        <span className="small muted">{t("impact.answers", { count: status.independentAnswers })}</span>
      </td>
      <td data-head={t("impact.column.where")}>
        {t(`impact.arena.${arena}`)}
        {place && `, ${place.name}`}
        <span className="small muted">{t(`impact.influence.${influenceType}`)}</span>
      </td>
      <td data-head={t("impact.column.when")}>{month(changedOn)}</td>
      <td data-head={t("impact.column.authors")}>
        {authors.length > 0 ? list(authors) : t("impact.notShown")}
        {isPartnerCoAuthored && <span className="small muted">{t("impact.withPartner")}</span>}
      </td>
      <td data-head={t("impact.column.contributors")}>
        {contributions.length > 0
          ? list(contributions.map(({ organisation }) => organisation.name))
          : t("impact.contributors.none")}
      </td>
    </tr>
  );
}
