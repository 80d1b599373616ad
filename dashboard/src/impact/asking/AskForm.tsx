import { useTranslation } from "react-i18next";
import { type AskedAboutQuery, AskPersonDocument } from "../../gql/later/graphql.ts";
import { currentLanguage } from "../../i18n/index.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { LIGHT_LANGUAGES } from "../../shared/light/light-language.ts";

interface AskFormProps {
  readonly outcome: NonNullable<AskedAboutQuery["outcome"]>;
  /** Hears whom the letter went to. */
  readonly onDone: (name: string) => void;
}

const INDEPENDENCE = ["INDEPENDENT", "ALLY", "INTERNAL"] as const;

/** Asks somebody outside whether a change is as it is told: whom, why they know, and where the letter goes. */
export function AskForm({ outcome, onDone }: AskFormProps) {
  const { t } = useTranslation();
  const ask = useSend(AskPersonDocument);
  const { askers } = outcome;
  const form = useForm({
    check: (values) =>
      findEmpty(values, {
        name: "substantiation.ask.missing.name",
        position: "substantiation.ask.missing.position",
        email: "substantiation.ask.missing.email",
      }),
    send: async (values) => {
      const input = inputOf(values, askers[0]?.id ?? "");
      await ask({ outcome: outcome.id, input });
      onDone(input.name);
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <p className="small muted">{t("substantiation.ask.note")}</p>
      <Field name="name" label={t("substantiation.ask.name")} maxLength={200} problem={problems.name} />
      <Field
        name="position"
        label={t("substantiation.ask.position")}
        hint={t("substantiation.ask.position.hint")}
        maxLength={200}
        problem={problems.position}
      />
      <Field
        name="affiliation"
        label={t("substantiation.ask.affiliation")}
        maxLength={200}
        problem={problems.affiliation}
      />
      <Field
        name="email"
        type="email"
        label={t("substantiation.ask.email")}
        hint={t("substantiation.ask.email.hint")}
        problem={problems.email}
      />
      <SelectField
        name="language"
        label={t("substantiation.ask.language")}
        defaultValue={currentLanguage()}
        options={Object.entries(LIGHT_LANGUAGES).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name="independence"
        label={t("substantiation.ask.independence")}
        hint={t("substantiation.ask.independence.hint")}
        options={INDEPENDENCE.map((value) => ({
          value,
          label: t(`substantiation.ask.independence.${value}`),
        }))}
      />
      {askers.length > 1 && (
        <SelectField
          name="askedBy"
          label={t("substantiation.ask.askedBy")}
          options={askers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FormFoot form={form} action={t("substantiation.ask.send")} />
    </form>
  );
}

const inputOf = (values: Values, first: string) => ({
  name: values.name?.trim() ?? "",
  position: values.position?.trim() ?? "",
  affiliation: values.affiliation?.trim() || null,
  email: values.email?.trim() ?? "",
  language: values.language ?? currentLanguage(),
  independence: INDEPENDENCE.find((each) => each === values.independence) ?? "INDEPENDENT",
  askedBy: values.askedBy ?? first,
});
