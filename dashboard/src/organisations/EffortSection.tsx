import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OrganisationEffortDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { EffortFoot } from "./EffortFoot.tsx";
import { EffortView } from "./EffortView.tsx";
import { effortBars, effortColour, spanWords, type YearEffort } from "./effort-bars.ts";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";

interface EffortSectionProps {
  readonly organisation: OrganisationDetail;
}

/** What the activities that it holds cost, by year; nothing where it holds none with a date. */
export function EffortSection({ organisation }: EffortSectionProps) {
  const { slug } = organisation;
  const answer = useQuery(OrganisationEffortDocument, { variables: { slug } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ organisation: holder }) => {
        const years = holder?.effortByYear ?? [];
        return years.length > 0 && <Effort organisation={organisation} years={years} />;
      }}
    </QueryView>
  );
}

function Effort({ organisation, years }: EffortSectionProps & { readonly years: readonly YearEffort[] }) {
  const { t } = useTranslation();
  const { slug, name, roles } = organisation;
  const recorded = years.map(({ year }) => year);
  const where = t("organisations.effort.where", {
    years: spanWords(Math.min(...recorded), Math.max(...recorded)),
  });
  const bars = effortBars(years);
  return (
    <Section title={t("organisations.effort.title")} count={where}>
      <EffortView
        bars={bars}
        colour={effortColour(roles)}
        name={t("organisations.effort.name", { name, where })}
      />
      <EffortFoot bars={bars} holder={slug} />
    </Section>
  );
}
