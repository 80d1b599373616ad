import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AskSubstantiationDocument, type Independence } from "../../gql/later/graphql.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { LanguageSelect } from "../../shared/form/LanguageSelect.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import type { ClaimProps } from "../Claim.tsx";
import { SpeakerField } from "./SpeakerField.tsx";
import { type Speaker, useClaimants, useOwn, useSpeakerAmong } from "./speaker.ts";

const INDEPENDENCE = ["INDEPENDENT", "ALLY", "INTERNAL"] as const;

/** Those in whose name the viewer asks: who claims the change, and for the secretariat itself. */
export function useAskers(outcome: ClaimProps["outcome"]): readonly Speaker[] {
  const claimants = useClaimants(outcome);
  const { own, speaksForAny } = useOwn();
  if (!speaksForAny) return claimants;
  return [...own, ...claimants.filter(({ id }) => !own.some((each) => each.id === id))];
}

/** Asks somebody who knows, by a link in a mail. */
export function AskForm({ outcome, onDone }: ClaimProps & { readonly onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const speaker = useSpeakerAmong(useAskers(outcome));
  const [independence, setIndependence] = useState<Independence>("INDEPENDENT");
  const ask = useSend(AskSubstantiationDocument);
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, {
        name: "refusal.TEXT_EMPTY",
        position: "refusal.TEXT_EMPTY",
        email: "refusal.TEXT_EMPTY",
      }),
      ...(speaker.chosen ? NO_PROBLEMS : { askedBy: { key: "impact.form.problem.organisation" } }),
    }),
    send: async ({ name = "", position = "", affiliation, email = "", language = i18n.language }) => {
      const askedBy = speaker.chosen?.id ?? "";
      const asked = { name, position, email, language, independence, askedBy };
      await ask({ outcome: outcome.slug, input: { ...asked, affiliation: affiliation || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="muted">{t("substantiation.form.lead")}</p>
      <SpeakerField
        label={t("substantiation.form.askedBy")}
        speaker={speaker}
        problem={form.problems.askedBy}
      />
      <Field
        name="name"
        label={t("substantiation.form.name")}
        hint={t("substantiation.form.name.hint")}
        maxLength={200}
        problem={form.problems.name}
      />
      <Field
        name="position"
        label={t("substantiation.form.position")}
        hint={t("substantiation.form.position.hint")}
        maxLength={200}
        problem={form.problems.position}
      />
      <Field name="affiliation" label={t("substantiation.form.affiliation")} maxLength={200} />
      <Field
        name="email"
        type="email"
        label={t("substantiation.form.email")}
        hint={t("substantiation.form.email.hint")}
        problem={form.problems.email}
      />
      <LanguageSelect label={t("substantiation.form.language")} language={i18n.language} />
      <RadioList<Independence>
        legend={t("substantiation.form.independence")}
        options={INDEPENDENCE.map((value) => ({
          value,
          label: t(`substantiation.form.independence.${value}`),
          meaning: t(`substantiation.form.independence.${value}.means`),
        }))}
        value={independence}
        onChange={setIndependence}
      />
      <FormFoot form={form} action={t("substantiation.form.ask")} />
    </form>
  );
}
