import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SeatHolderDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import type { Vacancy } from "./seats.ts";

const BASES = ["ELECTED", "DESIGNATED", "INVITED"] as const;
/** UN M49 codes of the continents, which every browser can name. */
const CONTINENTS = ["002", "019", "142", "150", "009"];

interface SeatFormProps {
  /** Slug of the body. */
  readonly body: string;
  readonly vacancy: Vacancy;
  readonly onDone: () => void;
}

/** Who takes a vacant seat, for whom and from where. No person is named. */
export function SeatForm({ body, vacancy: { constituency, number, since }, onDone }: SeatFormProps) {
  const { t, i18n } = useTranslation();
  const fill = useSend(SeatHolderDocument);
  const [organisation, setOrganisation] = useState<PickedOrganisation | null>(null);
  const [isVoting, setVoting] = useState(true);
  const form = useForm({
    check: (values) => findEmpty(values, { startsOn: "governance.problem.day" }),
    send: async ({ represents, continent, basis, startsOn = "", endsOn }) => {
      const mandateBasis = BASES.find((each) => each === basis) ?? "ELECTED";
      const seat = {
        body,
        constituency,
        number,
        organisation: organisation?.id ?? null,
        isVoting,
        mandateBasis,
      };
      const said = { represents: represents?.trim() || null, continent: continent || null };
      await fill({ input: { ...seat, ...said, startsOn, endsOn: endsOn || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const continents = new Intl.DisplayNames(i18n.language, { type: "region" });
  return (
    <form {...form.props} className="stack">
      <p className="small muted">{t("governance.form.noPersons")}</p>
      <OrganisationPicker
        label={t("governance.form.organisation")}
        value={organisation}
        onChange={setOrganisation}
      />
      <Field
        name="represents"
        label={t("governance.form.represents")}
        hint={t("governance.form.representsHint")}
        maxLength={300}
      />
      <SelectField
        name="continent"
        label={t("governance.continent")}
        none={t("governance.continent.unstated")}
        options={CONTINENTS.map((code) => ({ value: code, label: continents.of(code) ?? code }))}
      />
      <SelectField
        name="basis"
        label={t("governance.column.basis")}
        options={BASES.map((basis) => ({ value: basis, label: t(`governance.basis.${basis}`) }))}
      />
      <TickBox label={t("governance.form.isVoting")} checked={isVoting} onChange={setVoting} />
      <Field
        name="startsOn"
        type="date"
        label={t("governance.form.startsOn")}
        defaultValue={since}
        problem={form.problems.startsOn}
      />
      <Field
        name="endsOn"
        type="date"
        label={t("governance.form.lastDay")}
        hint={t("governance.form.lastDayOpen")}
      />
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}
