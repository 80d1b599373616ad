import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import {
  type DemandFactsFragment,
  type DemandInput,
  EditDemandDocument,
  RecordDemandDocument,
} from "../../gql/later/graphql.ts";
import { currentLanguage } from "../../i18n/index.ts";
import { today } from "../../shared/calendar-day.ts";
import { DecisionSelect } from "../../shared/decisions/DecisionSelect.tsx";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { LanguageSelect } from "../../shared/form/LanguageSelect.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../../shared/inputs/OrganisationPicker.tsx";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { type DemandChoices, inputOf, placeOf } from "./demand-draft.ts";

interface DemandFormProps {
  /** Null to write down another. */
  readonly demand: DemandFactsFragment | null;
  readonly onDone: () => void;
}

const choicesOf = (demand: DemandFactsFragment | null): DemandChoices => ({
  theme: demand?.theme.code ?? "",
  arena: demand?.arena ?? "BELGIUM",
  place: demand ? placeOf(demand) : "",
  visibility: demand?.visibility ?? "NETWORK",
});

/** What is asked and why, where, since when, and on what it rests. */
export function DemandForm({ demand, onDone }: DemandFormProps) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState(choicesOf(demand));
  const [owner, setOwner] = useState<PickedOrganisation | null>(null);
  const save = useSave(demand, onDone);
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, {
        title: "refusal.TEXT_EMPTY",
        summary: "refusal.TEXT_EMPTY",
        raisedOn: "decisions.problem.day",
      }),
      ...(choices.theme ? NO_PROBLEMS : { theme: { key: "demands.problem.theme" } }),
      ...(choices.arena === "PARTNER_COUNTRY" && !choices.place
        ? { place: { key: "refusal.DEMAND_PLACE_MISSING" } }
        : NO_PROBLEMS),
    }),
    send: async (values) => {
      await save(inputOf(values, choices, demand), owner?.id ?? null);
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <Field
        name="title"
        label={t("demands.form.title")}
        isContent
        maxLength={200}
        defaultValue={demand?.title}
        problem={problems.title}
      />
      <TextField
        name="summary"
        label={t("demands.form.summary")}
        isContent
        maxLength={4000}
        defaultValue={demand?.summary}
        problem={problems.summary}
      />
      <LanguageSelect label={t("demands.form.language")} language={demand?.language ?? currentLanguage()} />
      {!demand && <OrganisationPicker label={t("demands.form.owner")} value={owner} onChange={setOwner} />}
      <ChoiceFields choices={choices} onChoices={setChoices} problems={problems} />
      <Field
        name="raisedOn"
        type="date"
        max={today()}
        label={t("demands.form.raisedOn")}
        defaultValue={demand?.raisedOn ?? today()}
        problem={problems.raisedOn}
      />
      <Field
        name="position"
        label={t("demands.form.position")}
        hint={t("demands.form.position.why")}
        maxLength={300}
        defaultValue={demand?.position ?? ""}
      />
      <Field
        name="positionUrl"
        type="url"
        label={t("demands.form.positionUrl")}
        hint="https://…"
        defaultValue={demand?.positionUrl ?? ""}
      />
      <DecisionSelect
        name="decision"
        label={t("demands.form.decision")}
        chosen={demand?.decision?.slug ?? null}
      />
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}

/** Writes the demand down and goes to its page, or says it anew. */
function useSave(demand: DemandFactsFragment | null, onDone: () => void) {
  const record = useSend(RecordDemandDocument, "policyDemands");
  const edit = useSend(EditDemandDocument);
  const navigate = useNavigate();
  return async (input: DemandInput, owner: string | null) => {
    if (demand) await edit({ slug: demand.slug, version: demand.version, input });
    else {
      const { recordDemand } = await record({ input, owner });
      navigate(`/impact/demands/${recordDemand.slug}`);
    }
    onDone();
  };
}
