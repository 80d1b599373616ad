import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DecisionDemandsDocument } from "../gql/later/graphql.ts";
import { ChangeLinks } from "../shared/impact/ChangeLinks.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";

/** What is asked since it was decided, and what changed by it; nothing where there is none to tell. */
export function DemandSection({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const answer = useQuery(DecisionDemandsDocument, { variables: { slug } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ decision }) =>
        decision &&
        decision.demands.length > 0 && (
          <Section title={t("demands.ofDecision")}>
            <ul className="plain-list">
              {decision.demands.map(({ id, slug: demand, title, language, outcomes }) => (
                <li key={id} className="record">
                  <Link className="strong" to={`/impact/demands/${demand}`} lang={language}>
                    {title}
                  </Link>
                  <ChangeLinks changes={outcomes} />
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </QueryView>
  );
}
