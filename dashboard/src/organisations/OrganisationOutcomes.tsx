import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OrganisationOutcomesDocument } from "../gql/later/graphql.ts";
import { ChangeLinks } from "../shared/impact/ChangeLinks.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";

const PAGE_SIZE = 20;

/** Changes in policy that an organisation wrote down or says that it contributed to; nothing where there are none to tell. */
export function OrganisationOutcomes({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const answer = useQuery(OrganisationOutcomesDocument, { variables: { slug, first: PAGE_SIZE } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ organisation }) =>
        organisation &&
        organisation.outcomes.totalCount > 0 && (
          <Section title={t("impact.ofOrganisation")} count={String(organisation.outcomes.totalCount)}>
            <ChangeLinks changes={organisation.outcomes.nodes} />
            <ShowMore
              page={organisation.outcomes}
              onMore={(after) => answer.fetchMore({ variables: { after } })}
            />
          </Section>
        )
      }
    </QueryView>
  );
}
