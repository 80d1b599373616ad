import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { FrameworkTrustDocument } from "../gql/later/graphql.ts";
import { toCoverageFilter, type UrlFilter } from "../shared/filter/url-filter.ts";
import { SidesSection } from "../shared/profile/SidesSection.tsx";

/** How far umbrella and members overlap and differ in what is linked to a framework. */
export function FrameworkProfile({ filter }: { readonly filter: UrlFilter }) {
  const { t } = useTranslation();
  const { data } = useQuery(FrameworkTrustDocument, { variables: { filter: toCoverageFilter(filter) } });
  return (
    <SidesSection
      filter={filter}
      trust={data?.coverageMatrix.trust ?? null}
      about={t("frameworks.profile.about")}
    />
  );
}
