import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DecisionFactsFragment } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";

/** What was proposed to it, by what became of it; each of them stands on a page of its own. */
export function ProposalSection({ decision }: { readonly decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const { count, list } = useFormat();
  const { total, counts, whyNot } = decision.proposalCounts;
  const became = counts?.map((each) => `${t(`proposals.status.${each.status}`)} ${count(each.count)}`) ?? [];
  return (
    <Section title={t("proposals.name")} count={total ? count(total) : undefined}>
      {became.length > 0 ? (
        <p className="record">{list(became)}</p>
      ) : (
        <p className="record muted">{total === 0 ? t("proposals.none") : whyNot}</p>
      )}
      <p className="screen-only">
        <Link to={`/decisions/${decision.slug}/proposals`}>{t("decisions.proposals.read")}</Link>
      </p>
    </Section>
  );
}
