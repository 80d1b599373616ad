import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AlikeClaimsDocument, ConsentToOutcomeDocument, type Visibility } from "../../gql/later/graphql.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { OpenForm } from "../../shared/OpenForm.tsx";
import { Section } from "../../shared/Section.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import type { ClaimProps } from "../Claim.tsx";
import { SpeakerField } from "./SpeakerField.tsx";
import { useSpeaker } from "./speaker.ts";
import { VisibilityField } from "./VisibilityField.tsx";

/** How far partners let the change be told: read by themselves and the secretariat, and narrowed at any time. */
export function ConsentSection({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { data } = useQuery(AlikeClaimsDocument, {
    variables: { slug: outcome.slug },
    skip: !outcome.viewerMay.consent,
  });
  if (!outcome.viewerMay.consent) return null;
  const consents = data?.outcome?.consents ?? [];
  return (
    <Section title={t("impact.form.consent.title")}>
      {consents.length === 0 && (
        <p className="record muted">
          {t(outcome.isGuarded ? "impact.form.consent.guarded" : "impact.form.consent.none")}
        </p>
      )}
      <ul className="plain-list">
        {consents.map(({ id, upTo, saidOn, note, organisation }) => (
          <li key={id} className="record">
            {organisation.name}: <b>{t(`visibility.class.${upTo}`)}</b>{" "}
            <span className="small muted">
              {dateInWords(saidOn)}
              {note && ` · ${note}`}
            </span>
          </li>
        ))}
      </ul>
      <OpenForm label={t("impact.form.consent")} look="button-link">
        {(close) => <ConsentForm outcome={outcome} onDone={close} />}
      </OpenForm>
    </Section>
  );
}

function ConsentForm({ outcome, onDone }: ClaimProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const [upTo, setUpTo] = useState<Visibility>("NETWORK");
  const consent = useSend(ConsentToOutcomeDocument);
  const isForOther = speaker.mayChooseAny;
  const form = useForm({
    check: ({ note }): Problems => ({
      ...(speaker.chosen ? NO_PROBLEMS : { organisation: { key: "impact.form.problem.organisation" } }),
      ...(isForOther && !note?.trim() ? { note: { key: "refusal.TEXT_EMPTY" } } : NO_PROBLEMS),
    }),
    send: async ({ note }) => {
      const organisation = speaker.chosen?.id ?? null;
      await consent({ outcome: outcome.slug, input: { organisation, upTo, note: note || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <SpeakerField
        label={t("impact.form.consent.who")}
        speaker={speaker}
        problem={form.problems.organisation}
      />
      <VisibilityField value={upTo} onChange={setUpTo} legend={t("impact.form.consent.upTo")} />
      {isForOther && (
        <Field
          name="note"
          label={t("impact.form.consent.note")}
          hint={t("impact.form.consent.note.hint")}
          maxLength={500}
          problem={form.problems.note}
        />
      )}
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}
