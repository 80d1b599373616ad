import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AddContributionDocument,
  type ClaimFactsFragment,
  type ContributionFactsFragment,
  EditContributionDocument,
  type Visibility,
} from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { LanguageSelect } from "../../shared/form/LanguageSelect.tsx";
import { findEmpty, NO_PROBLEMS } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import { TickList } from "../../shared/inputs/TickList.tsx";
import { SpeakerField } from "./SpeakerField.tsx";
import { useSpeaker } from "./speaker.ts";
import { VisibilityField } from "./VisibilityField.tsx";

const ROLES = ["NECESSARY_CLAIMED", "SUPPORTING", "MINOR"] as const;

interface ContributionFormProps {
  readonly outcome: ClaimFactsFragment;
  /** Null to add one. */
  readonly contribution: ContributionFactsFragment | null;
  readonly onDone: () => void;
}

/** What an organisation says that it contributed, in its own words. No share is asked for. */
export function ContributionForm({ outcome, contribution, onDone }: ContributionFormProps) {
  const { t, i18n } = useTranslation();
  const speaker = useSpeaker(contribution?.organisation);
  const [role, setRole] = useState(contribution?.role ?? "SUPPORTING");
  const [visibility, setVisibility] = useState<Visibility>(contribution?.visibility ?? "PUBLIC");
  const [actions, setActions] = useState<readonly string[]>(contribution?.actions.map(({ id }) => id) ?? []);
  const add = useSend(AddContributionDocument);
  const edit = useSend(EditContributionDocument);
  const done = outcome.demands.flatMap((demand) => demand.actions);
  const form = useForm({
    check: (values) => ({
      ...findEmpty(values, { narrative: "refusal.TEXT_EMPTY" }),
      ...(speaker.chosen ? NO_PROBLEMS : { organisation: { key: "impact.form.problem.organisation" } }),
    }),
    send: async ({ narrative = "", language = i18n.language, beganOn, endedOn }) => {
      const input = {
        ...{ narrative, language, role, visibility, actions: [...actions] },
        beganOn: beganOn || null,
        endedOn: endedOn || null,
      };
      if (contribution) await edit({ id: contribution.id, version: contribution.version, input });
      else
        await add({ outcome: outcome.slug, input: { ...input, organisation: speaker.chosen?.id ?? null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      {!contribution && (
        <SpeakerField
          label={t("impact.form.contribution.who")}
          speaker={speaker}
          problem={form.problems.organisation}
        />
      )}
      <TextField
        name="narrative"
        label={t("impact.form.contribution.what")}
        hint={t("impact.form.contribution.what.hint")}
        isContent
        maxLength={4000}
        defaultValue={contribution?.narrative}
        problem={form.problems.narrative}
      />
      <LanguageSelect label={t("impact.form.language")} language={contribution?.language ?? i18n.language} />
      <RadioList
        legend={t("impact.form.contribution.role")}
        options={ROLES.map((value) => ({
          value,
          label: t(`impact.role.${value}`),
          meaning: t(`impact.form.role.${value}`),
        }))}
        value={role}
        onChange={setRole}
      />
      <Field
        name="beganOn"
        type="date"
        max={today()}
        label={t("impact.form.from")}
        defaultValue={contribution?.beganOn ?? ""}
      />
      <Field
        name="endedOn"
        type="date"
        max={today()}
        label={t("impact.form.until")}
        defaultValue={contribution?.endedOn ?? ""}
      />
      {done.length > 0 && (
        <TickList
          legend={t("impact.form.contribution.actions")}
          options={done.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={actions}
          onChange={setActions}
        />
      )}
      <VisibilityField value={visibility} onChange={setVisibility} />
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}
