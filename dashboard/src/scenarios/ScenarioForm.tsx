import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  ChangeScenarioDocument,
  SaveScenarioDocument,
  type ScenarioFactsFragment,
  type WhatIfChoicesQuery,
} from "../gql/later/graphql.ts";
import { toInput } from "../shared/changes-address.ts";
import { printFilter, type UrlFilter } from "../shared/filter/url-filter.ts";
import { Field, FieldFrame } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { ownOrganisations } from "./own-organisations.ts";
import type { ScenarioAddress } from "./useScenarioAddress.ts";
import styles from "./WhatIf.module.css";

interface ScenarioFormProps {
  /** The one that was opened, if the reader may change it; null to keep a new one. */
  readonly scenario: ScenarioFactsFragment | null;
  readonly address: ScenarioAddress;
  readonly filter: UrlFilter;
  readonly choices: WhatIfChoicesQuery;
  /** Hears the id of what was kept. */
  readonly onDone: (id: string) => void;
}

/** Keeps what is supposed under a title, in the place of the opened scenario or beside it. */
export function ScenarioForm({ scenario, address, filter, choices, onDone }: ScenarioFormProps) {
  const { t } = useTranslation();
  const own = ownOrganisations(choices);
  const [organisation, setOrganisation] = useState(own[0]?.value ?? "");
  const [isNew, setNew] = useState(scenario === null);
  const save = useSend(SaveScenarioDocument, "scenarios");
  const change = useSend(ChangeScenarioDocument, "scenarios");
  const keep = async (values: Values) => {
    const contents = {
      title: values.title ?? "",
      note: values.note ?? null,
      address: printFilter(filter).toString(),
      basis: address.basis,
      changes: address.changes.map(toInput),
    };
    if (scenario === null || isNew) {
      return (await save({ input: { organisationId: organisation, ...contents } })).saveScenario;
    }
    const { id, version } = scenario;
    return (await change({ input: { id, version, ...contents } })).changeScenario;
  };
  const send = async (values: Values) => {
    const kept = await keep(values);
    if (kept) onDone(kept.id);
    return NO_PROBLEMS;
  };
  const form = useForm({ check: (values) => findEmpty(values, { title: "refusal.TITLE_EMPTY" }), send });
  return (
    <form {...form.props} className={styles.form}>
      <Field
        name="title"
        label={t("scenarios.form.title")}
        isContent
        defaultValue={scenario?.title ?? ""}
        maxLength={200}
        problem={form.problems.title}
        data-autofocus
      />
      <FieldFrame label={t("scenarios.form.note")} isContent hint={t("scenarios.form.readers")}>
        {(control) => (
          <textarea
            {...control}
            name="note"
            className="text-input"
            rows={3}
            maxLength={2000}
            defaultValue={scenario?.note ?? ""}
          />
        )}
      </FieldFrame>
      {scenario && <TickBox label={t("scenarios.form.new")} checked={isNew} onChange={setNew} />}
      {isNew && own.length > 1 && (
        <SelectField
          label={t("scenarios.form.owner")}
          value={organisation}
          options={own}
          onChange={setOrganisation}
        />
      )}
      <p className="small muted">{t("scenarios.save.who")}</p>
      <FormFoot form={form} action={t("scenarios.save.send")} />
    </form>
  );
}
