import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { FrameworkNeedsDocument, type FrameworkNeedsQuery } from "../gql/later/graphql.ts";
import { printFilter, type UrlFilter } from "../shared/filter/url-filter.ts";
import { tellsConfirmed } from "../shared/gap-words.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Frameworks.module.css";

/** As many as one reads at a time; another number than the board asks for, whose list is another. */
const PAGE_SIZE = 25;

interface FrameworkNeedsProps {
  readonly code: string;
  /** The framework in the years of its cycle. */
  readonly filter: UrlFilter;
}

/** What somebody asked for in a goal of the framework, and whether work on it is recorded. */
export function FrameworkNeeds({ code, filter }: FrameworkNeedsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const asked = { frameworks: [code], years: [...(filter.years ?? [])] };
  const answer = useQuery(FrameworkNeedsDocument, { variables: { filter: asked, first: PAGE_SIZE } });
  const count = answer.data?.gaps.totalCount;
  return (
    <Section title={t("frameworks.needs")} count={count === undefined ? undefined : format.count(count)}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ gaps }) => (
          <>
            {gaps.totalCount === 0 && <p className="record">{t("frameworks.needs.none")}</p>}
            {gaps.totalCount > 0 && <NeedTable needs={gaps.nodes} />}
            <ShowMore page={gaps} onMore={(after) => answer.fetchMore({ variables: { after } })} />
          </>
        )}
      </QueryView>
      <p className={`screen-only ${styles.about}`}>
        <Link to={`/gaps?${printFilter(filter)}`}>{t("frameworks.needs.all")}</Link>
      </p>
    </Section>
  );
}

type Need = FrameworkNeedsQuery["gaps"]["nodes"][number];

function NeedTable({ needs }: { readonly needs: readonly Need[] }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t("needs.column.need")}</th>
          <th scope="col">{t("frameworks.goal")}</th>
          <th scope="col">{t("needs.column.known")}</th>
        </tr>
      </thead>
      <tbody>
        {needs.map((need) => (
          <NeedRow key={`${need.need.id} ${need.country?.code ?? need.region?.code}`} need={need} />
        ))}
      </tbody>
    </table>
  );
}

function NeedRow({
  need: { need, state, reason, country, region, present, actors, confirmed },
}: {
  readonly need: Need;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = t(reason ? `needs.reason.${reason}` : `needs.state.${state}`);
  return (
    <tr>
      <th scope="row">
        {need.title}
        <span className="small muted regular">{country?.name ?? region?.name}</span>
      </th>
      <td>{need.goal}</td>
      <td>
        {state === "MET" ? format.list(present.map(({ name }) => name)) : known}
        {tellsConfirmed(reason) && (
          <span className="small muted">{t("needs.confirmed", { part: confirmed, count: actors })}</span>
        )}
      </td>
    </tr>
  );
}
