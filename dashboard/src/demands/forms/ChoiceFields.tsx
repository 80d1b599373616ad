import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { DemandFormChoicesDocument, type ImpactArena } from "../../gql/later/graphql.ts";
import type { Problems } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { ARENAS } from "../../shared/impact/impact-codes.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import { READERS } from "../demand-codes.ts";
import { countryValue, type DemandChoices, regionValue } from "./demand-draft.ts";

interface ChoiceFieldsProps {
  readonly choices: DemandChoices;
  readonly onChoices: (choices: DemandChoices) => void;
  readonly problems: Problems;
}

/** On what, in which arena, where, and who may read it. */
export function ChoiceFields({ choices, onChoices, problems }: ChoiceFieldsProps) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const { data } = useQuery(DemandFormChoicesDocument);
  const change = (patch: Partial<DemandChoices>) => onChoices({ ...choices, ...patch });
  const countries = (data?.countries ?? []).map(({ code, name }) => ({
    value: countryValue(code),
    label: name,
  }));
  const regions = (data?.filterOptions.regions ?? []).map(({ code, name }) => ({
    value: regionValue(code),
    label: name,
  }));
  return (
    <>
      <SelectField
        label={t("demands.fact.theme")}
        none={t("demands.form.choose")}
        options={(data?.themes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={choices.theme}
        onChange={(theme) => change({ theme })}
        problem={problems.theme}
      />
      <SelectField
        label={t("demands.facet.arenas")}
        hint={t("demands.form.arena.why")}
        options={ARENAS.map((value) => ({ value, label: t(`impact.arena.${value}`) }))}
        value={choices.arena}
        onChange={(arena) => change({ arena: arena as ImpactArena })} // it offers no other
      />
      <SelectField
        label={t("demands.form.place")}
        none={t("demands.form.place.none")}
        options={[
          { heading: t("facet.countries"), options: countries.toSorted((a, b) => compare(a.label, b.label)) },
          { heading: t("facet.regions"), options: regions.toSorted((a, b) => compare(a.label, b.label)) },
        ]}
        value={choices.place}
        onChange={(place) => change({ place })}
        problem={problems.place}
      />
      <RadioList
        legend={t("demands.form.readers")}
        options={READERS.map((value) => ({
          value,
          label: t(`visibility.class.${value}`),
          meaning: t(`demands.readers.${value}`),
        }))}
        value={choices.visibility}
        onChange={(visibility) => change({ visibility })}
      />
    </>
  );
}
