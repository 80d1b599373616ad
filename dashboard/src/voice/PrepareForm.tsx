import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { PrepareRoundDocument, type QuestionnairesQuery } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { CutFields } from "./CutFields.tsx";
import { missingInRound, newStratum, placeRefusal, type RoundDraft, roundInput } from "./round-draft.ts";
import { StrataFields } from "./StrataFields.tsx";
import { TextsFields } from "./TextsFields.tsx";
import { NO_TEXTS } from "./texts.ts";
import styles from "./Voice.module.css";

interface PrepareFormProps {
  readonly questionnaires: QuestionnairesQuery["questionnaires"]["nodes"];
}

const DAYS = ["opensOn", "closesOn", "keepAnswersUntil"] as const;
/** As the rules of anonymous rounds have them, unless somebody asks for more. */
const THRESHOLDS = { kInternal: 5, kPublic: 10 } as const;

/** Declares a round; what is wrong with it is said beside the field that it is about. */
export function PrepareForm({ questionnaires }: PrepareFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prepare = useSend(PrepareRoundDocument, "rounds");
  const [draft, setDraft] = useState<RoundDraft>(() => ({
    title: NO_TEXTS,
    strata: [newStratum()],
    cuts: [],
  }));
  const change = (patch: Partial<RoundDraft>) => setDraft({ ...draft, ...patch });
  const form = useForm({
    check: (values) => missingInRound(draft, values),
    send: async (values) => {
      try {
        const { prepareRound } = await prepare({ input: roundInput(draft, values) });
        void navigate(`/voice/${prepareRound.id}`);
        return NO_PROBLEMS;
      } catch (error) {
        return placeRefusal(error, draft);
      }
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      <SelectField
        name="questionnaire"
        label={t("voice.form.questionnaire")}
        none={t("voice.form.choose")}
        options={questionnaires.map(({ id, title, version }) => ({
          value: id,
          label: t("voice.form.version", { title, version }),
        }))}
        problem={problems.questionnaire}
      />
      <TextsFields
        name="title"
        legend={t("voice.form.title")}
        texts={draft.title}
        onChange={(title) => change({ title })}
        longest={200}
        problems={problems}
      />
      <StrataFields strata={draft.strata} onChange={(strata) => change({ strata })} problems={problems} />
      <CutFields
        cuts={draft.cuts}
        strata={draft.strata}
        onChange={(cuts) => change({ cuts })}
        problems={problems}
      />
      <div className={styles.days}>
        {DAYS.map((day) => (
          <Field
            key={day}
            name={day}
            type="date"
            label={t(`voice.form.${day}`)}
            hint={t(`voice.form.${day}.hint`)}
            problem={problems[day]}
          />
        ))}
      </div>
      <div className={styles.days}>
        {(["kInternal", "kPublic"] as const).map((name) => (
          <Field
            key={name}
            name={name}
            inputMode="numeric"
            label={t(`voice.form.${name}`)}
            hint={t(`voice.form.${name}.hint`)}
            defaultValue={THRESHOLDS[name]}
            problem={problems[name]}
          />
        ))}
      </div>
      <FormFoot form={form} action={t("voice.form.prepare")} />
    </form>
  );
}
