import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AnnounceIntentionDocument,
  type IntentionKind,
  type WhatIfChoicesQuery,
} from "../gql/later/graphql.ts";
import { DayField } from "../shared/form/DayField.tsx";
import { FieldFrame } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { ownOrganisations } from "./own-organisations.ts";
import { useChoices } from "./useChoices.ts";
import styles from "./WhatIf.module.css";

const KINDS: readonly IntentionKind[] = ["STARTS", "LEAVES"];

interface IntentionFormProps {
  readonly choices: WhatIfChoicesQuery;
  readonly onDone: () => void;
}

/** Announces that an organisation will start or end something: who, what, where and from when. */
export function IntentionForm({ choices, onDone }: IntentionFormProps) {
  const { t } = useTranslation();
  const own = ownOrganisations(choices);
  const { places, themes } = useChoices(choices);
  const [draft, setDraft] = useState({ organisation: own[0]?.value ?? "", country: "", theme: "", note: "" });
  const [kind, setKind] = useState<IntentionKind>("LEAVES");
  const [day, setDay] = useState<string | null>(null);
  const announce = useSend(AnnounceIntentionDocument, "intentions");
  const set = (part: keyof typeof draft) => (value: string) => setDraft({ ...draft, [part]: value });
  const check = () => findWrong(kind, draft, day);
  const send = async () => {
    const { organisation, country, theme, note } = draft;
    if (day === null) return check();
    const where = { country: country || null, theme: theme || null };
    await announce({ input: { organisationId: organisation, kind, ...where, startsOn: day, note } });
    onDone();
    return NO_PROBLEMS;
  };
  const form = useForm({ check, send });
  return (
    <form {...form.props} className={styles.form}>
      <p className="muted">{t("scenarios.intentions.who")}</p>
      <SelectField
        label={t("scenarios.form.organisation")}
        value={draft.organisation}
        options={own}
        onChange={set("organisation")}
      />
      <RadioList
        legend={t("scenarios.form.intention")}
        options={KINDS.map((value) => ({ value, label: t(`scenarios.intention.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <SelectField
        label={t("scenarios.form.country")}
        none={t("scenarios.form.place.none")}
        value={draft.country}
        options={places("ORGANISATION_ENTERS")}
        onChange={set("country")}
        problem={form.problems.country}
      />
      <SelectField
        label={t("scenarios.form.theme")}
        none={t("scenarios.form.theme.none")}
        value={draft.theme}
        options={themes}
        onChange={set("theme")}
      />
      <DayField label={t("scenarios.form.day")} day={day} onDay={setDay} />
      <FieldFrame label={t("scenarios.form.note")} isContent hint={t("scenarios.form.note.hint")}>
        {(control) => (
          <textarea
            {...control}
            className="text-input"
            rows={3}
            maxLength={2000}
            value={draft.note}
            onChange={(event) => set("note")(event.target.value)}
          />
        )}
      </FieldFrame>
      <FormFoot form={form} action={t("scenarios.announce.send")} />
    </form>
  );
}

/** Who leaves says where or on what; who starts, both. */
function findWrong(
  kind: IntentionKind,
  { country, theme }: { readonly country: string; readonly theme: string },
  day: string | null,
): Problems {
  const isWhole = kind === "STARTS" ? country && theme : country || theme;
  const lacking = kind === "STARTS" ? "countryAndTheme" : "placeOrTheme";
  return {
    ...(!isWhole && { country: { key: `scenarios.problem.${lacking}` } }),
    ...(day === null && { form: { key: "scenarios.problem.day" } }),
  };
}
