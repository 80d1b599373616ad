import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { HarvestChoicesDocument } from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { Field } from "../../shared/form/Field.tsx";
import type { Problems } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { TextField } from "../../shared/form/TextField.tsx";
import { ARENAS, DIRECTIONS, INFLUENCE_TYPES } from "../../shared/impact/impact-codes.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import { RemarkLine, type Remarks } from "./RemarkLine.tsx";
import type { StatementDraft } from "./statement-draft.ts";

const ACTOR_KINDS = [
  ...(["GOVERNMENT", "PARLIAMENT", "ADMINISTRATION", "LOCAL_AUTHORITY", "JUDICIARY"] as const),
  ...(["POLITICAL_PARTY", "INTERNATIONAL_INSTITUTION", "COMPANY", "MEDIA"] as const),
  ...(["CIVIL_SOCIETY", "PUBLIC"] as const),
] as const;

export interface StatementFieldsProps {
  readonly statement: StatementDraft;
  readonly onChange: (patch: Partial<StatementDraft>) => void;
  readonly problems: Problems;
  readonly remarks: Remarks;
}

/** The parts of a statement that somebody else can check: who does what otherwise, from what to what, when and where. */
export function StatementFields(props: StatementFieldsProps) {
  return (
    <>
      <WhoAndWhat {...props} />
      <WhenAndWhere {...props} />
      <WhatKind {...props} />
    </>
  );
}

interface PartProps extends StatementFieldsProps {
  readonly name: keyof StatementDraft;
  readonly most: number;
  readonly isLong?: boolean;
}

/** A field for one part, with what helps to write it and what it still lacks. */
function Part({ name, most, isLong = false, statement, onChange, problems, remarks }: PartProps) {
  const { t } = useTranslation();
  const Control = isLong ? TextField : Field;
  return (
    <div>
      <Control
        name={name}
        label={t(`impact.form.${name}`)}
        hint={t(`impact.form.${name}.hint`)}
        isContent
        maxLength={most}
        value={statement[name]}
        onChange={({ target }: { readonly target: { readonly value: string } }) =>
          onChange({ [name]: target.value })
        }
        problem={problems[name]}
      />
      <RemarkLine about={name} remarks={remarks} />
    </div>
  );
}

function WhoAndWhat(props: StatementFieldsProps) {
  const { t } = useTranslation();
  const { statement, onChange } = props;
  return (
    <>
      <Part {...props} name="title" most={300} />
      <Part {...props} name="actor" most={200} />
      <SelectField
        label={t("impact.form.actorKind")}
        options={ACTOR_KINDS.map((value) => ({ value, label: t(`impact.actorKind.${value}`) }))}
        value={statement.actorKind}
        onChange={(actorKind) => onChange({ actorKind })}
      />
      <Part {...props} name="change" most={2000} isLong />
      <Part {...props} name="changedFrom" most={1000} />
      <Part {...props} name="changedTo" most={1000} />
    </>
  );
}

function WhenAndWhere({ statement, onChange, problems, remarks }: StatementFieldsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(HarvestChoicesDocument);
  const places = (kind: "country" | "region") =>
    (kind === "country" ? data?.countries : data?.filterOptions.regions)?.map(({ code, name }) => ({
      value: `${kind}:${code}`,
      label: name,
    })) ?? [];
  return (
    <>
      {(["changedOn", "changedUntil"] as const).map((name) => (
        <Field
          key={name}
          name={name}
          type="date"
          max={today()}
          label={t(`impact.form.${name}`)}
          hint={name === "changedUntil" ? t("impact.form.changedUntil.hint") : undefined}
          value={statement[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
          problem={problems[name]}
        />
      ))}
      <RemarkLine about="changedOn" remarks={remarks} />
      <SelectField
        label={t("impact.facet.arenas")}
        options={ARENAS.map((value) => ({ value, label: t(`impact.arena.${value}`) }))}
        value={statement.arena}
        onChange={(arena) => onChange({ arena })}
      />
      <SelectField
        label={t("impact.form.place")}
        hint={t("impact.form.place.hint")}
        none={t("impact.form.place.none")}
        options={[
          { heading: t("facet.countries"), options: places("country") },
          { heading: t("facet.regions"), options: places("region") },
        ]}
        value={statement.place}
        onChange={(place) => onChange({ place })}
        problem={problems.place}
      />
      <RemarkLine about="place" remarks={remarks} />
      <SelectField
        label={t("impact.form.theme")}
        none={t("impact.form.choose")}
        options={data?.themes.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        value={statement.theme}
        onChange={(theme) => onChange({ theme })}
        problem={problems.theme}
      />
    </>
  );
}

function WhatKind(props: StatementFieldsProps) {
  const { t } = useTranslation();
  const { statement, onChange } = props;
  return (
    <>
      <SelectField
        label={t("impact.facet.influenceTypes")}
        options={INFLUENCE_TYPES.map((value) => ({ value, label: t(`impact.influence.${value}`) }))}
        value={statement.influenceType}
        onChange={(influenceType) => onChange({ influenceType })}
      />
      <RadioList<string>
        legend={t("impact.facet.directions")}
        options={DIRECTIONS.map((value) => ({ value, label: t(`impact.direction.${value}`) }))}
        value={statement.direction}
        onChange={(direction) => onChange({ direction })}
      />
      <RadioList<string>
        legend={t("impact.form.intended")}
        options={["yes", "no"].map((value) => ({ value, label: t(`impact.form.intended.${value}`) }))}
        value={statement.intended}
        onChange={(intended) => onChange({ intended })}
      />
      <Part {...props} name="significance" most={2000} isLong />
      <Part {...props} name="story" most={8000} isLong />
    </>
  );
}
