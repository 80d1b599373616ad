import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OrganisationCoverageDocument } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { Fact } from "./Fact.tsx";
import { countedOf } from "./list-holders.ts";
import { listPlaces } from "./list-places.ts";
import { mergeThemes } from "./merge-themes.ts";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";
import { recordFilter } from "./record-filter.ts";
import { ThemeTags } from "./ThemeTags.tsx";

interface FactsProps {
  readonly organisation: OrganisationDetail;
}

/** Where and on what others work with a partner. */
export function PartnerFacts({ organisation: { heldBy } }: FactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = countedOf(heldBy);
  const places = listPlaces(counted, format.compare);
  const themes = mergeThemes(counted.flatMap((partnership) => partnership.themes));
  return (
    <>
      {places.length > 0 && <Fact name={t("organisations.fact.where")}>{format.list(places)}</Fact>}
      {themes.length > 0 && (
        <Fact name={t("organisations.fact.themes")}>
          <ThemeTags themes={themes} />
        </Fact>
      )}
    </>
  );
}

/** Where and on what a holder works, by all of its activities and not only those shown. */
export function HolderFacts({ organisation }: FactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(OrganisationCoverageDocument, {
    variables: { filter: recordFilter(organisation) },
  });
  const places = data?.coverageMatrix.columns.filter(({ kind }) => kind !== "NOT_STATED") ?? [];
  const themes = data?.coverageMatrix.rows.filter(({ kind }) => kind !== "NOT_STATED") ?? [];
  return (
    <>
      {places.length > 0 && (
        <Fact name={t("organisations.fact.where")}>{format.list(places.map(({ label }) => label))}</Fact>
      )}
      {themes.length > 0 && (
        <Fact name={t("organisations.fact.themes")}>{format.list(themes.map(({ label }) => label))}</Fact>
      )}
    </>
  );
}
