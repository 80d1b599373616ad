import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  EditNeedDocument,
  type NeedChoicesQuery,
  type NeedFactsFragment,
  type NeedSource,
  StateNeedDocument,
} from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { BasisFields } from "./BasisFields.tsx";
import styles from "./Needs.module.css";
import { checkDraft, placeCode, toNeedInput } from "./need-draft.ts";
import { PlaceSelect } from "./PlaceSelect.tsx";
import { ThemeSelect } from "./ThemeSelect.tsx";

interface NeedFormProps {
  readonly need: NeedFactsFragment | null;
  readonly sources: readonly NeedSource[];
  readonly isForAnybody: boolean;
  readonly choices: NeedChoicesQuery;
  readonly onSaved: (title: string) => void;
}

/** Stands for the organisation of whoever fills in the form. */
const OWN = "own";

/** What somebody needs: on what it rests, what and where, whose it is, and where that can be read. */
export function NeedForm({ need, sources, isForAnybody, choices, onSaved }: NeedFormProps) {
  const { t } = useTranslation();
  const state = useSend(StateNeedDocument);
  const edit = useSend(EditNeedDocument);
  const [source, setSource] = useState<NeedSource>(need?.sourceType ?? sources[0] ?? "PARTNER_PRIORITY");
  const [place, setPlace] = useState(placeCode(need));
  const [statedBy, setStatedBy] = useState<PickedOrganisation | null>(need?.statedBy ?? null);
  const send = async (values: Values) => {
    const input = toNeedInput(source, values, statedBy?.id ?? null);
    if (need) await edit({ id: need.id, version: need.version, input });
    else await state({ input });
    onSaved(input.title);
    return NO_PROBLEMS;
  };
  // who states needs for one organisation alone need not say whose they are
  const whose = isForAnybody ? (statedBy?.id ?? "") : OWN;
  const form = useForm({ check: (values) => checkDraft(source, { ...values, statedBy: whose }), send });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      {sources.length > 1 && (
        <RadioList
          legend={t("needs.filter.source")}
          options={sources.map((value) => ({ value, label: t(`needs.source.${value}`) }))}
          value={source}
          onChange={setSource}
        />
      )}
      <Field
        name="title"
        label={t("needs.field.title")}
        isContent
        hint={t("needs.field.title.hint")}
        defaultValue={need?.title ?? ""}
        autoComplete="off"
        problem={problems.title}
      />
      <div className={styles.pair}>
        <PlaceSelect
          countries={choices.countries}
          place={place}
          onPlace={setPlace}
          problem={problems.place}
        />
        <ThemeSelect
          themes={choices.themes}
          theme={need?.theme?.code ?? ""}
          isGoal={source === "FRAMEWORK_GOAL"}
        />
      </div>
      <BasisFields source={source} place={place} need={need} choices={choices} problems={problems} />
      {isForAnybody && (
        <OrganisationPicker
          label={t(source === "PARTNER_PRIORITY" ? "needs.field.statedBy.priority" : "needs.field.statedBy")}
          value={statedBy}
          onChange={setStatedBy}
          problem={problems.statedBy}
        />
      )}
      <DecisionFields need={need} problems={problems} />
      <FormFoot form={form} action={t("needs.save")} />
    </form>
  );
}

/** Who decided it, when, and where it can be read. */
function DecisionFields({
  need,
  problems,
}: Pick<NeedFormProps, "need"> & { readonly problems: ReturnType<typeof useForm>["problems"] }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.pair}>
        <Field
          name="decidedBy"
          label={t("needs.field.decidedBy")}
          hint={t("needs.field.decidedBy.hint")}
          defaultValue={need?.decidedBy ?? ""}
        />
        <Field
          name="statedOn"
          type="date"
          label={t("needs.field.statedOn")}
          hint={t("needs.field.statedOn.hint")}
          max={today()}
          defaultValue={need?.statedOn ?? today()}
          problem={problems.statedOn}
        />
      </div>
      <Field
        name="reference"
        label={t("needs.field.reference")}
        hint={t("needs.field.reference.hint")}
        defaultValue={need?.reference ?? ""}
        problem={problems.reference}
      />
      <Field name="url" label={t("needs.field.url")} inputMode="url" defaultValue={need?.url ?? ""} />
    </>
  );
}
