import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ActorKind, type DemandTargetInput, SetDemandTargetsDocument } from "../../gql/later/graphql.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import styles from "../Demand.module.css";
import { ACTOR_KINDS } from "../demand-codes.ts";
import type { PartFormProps } from "./PartiesForm.tsx";

/** A target that is being written; its key tells it apart while it has no id. */
interface Draft extends DemandTargetInput {
  readonly key: string;
}

/** Says anew of whom it is asked: offices and bodies, never a person. */
export function TargetsForm({ demand, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const setTargets = useSend(SetDemandTargetsDocument);
  const [drafts, setDrafts] = useState<readonly Draft[]>(
    demand.targets.map(({ id, kind, name }) => ({ key: id, id, kind, name })),
  );
  const form = useForm({
    check: (): Problems =>
      Object.fromEntries(
        drafts.filter(({ name }) => !name.trim()).map(({ key }) => [key, { key: "refusal.TEXT_EMPTY" }]),
      ),
    send: async () => {
      const targets = drafts.map(({ key: _, ...target }) => ({ ...target, name: target.name.trim() }));
      await setTargets({ demand: demand.id, version: demand.version, targets });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const more = useRef<HTMLButtonElement>(null);
  const remove = (key: string) => {
    setDrafts(drafts.filter((draft) => draft.key !== key));
    more.current?.focus(); // what was pressed goes with its target
  };
  const change = (key: string, patch: Partial<Draft>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...patch } : draft)));
  const add = () => setDrafts([...drafts, { key: crypto.randomUUID(), kind: "GOVERNMENT", name: "" }]);
  return (
    <form {...form.props} className="stack">
      <p className="small muted">{t("demands.targets.never")}</p>
      {drafts.map(({ key, kind, name }, index) => (
        <fieldset key={key} className={styles.askFields}>
          <legend className="visually-hidden">{t("demands.targets.number", { number: index + 1 })}</legend>
          <div className={styles.whole}>
            <Field
              name={`name-${key}`}
              label={t("demands.targets.name")}
              maxLength={200}
              value={name}
              onChange={({ target }) => change(key, { name: target.value })}
              problem={form.problems[key]}
            />
          </div>
          <SelectField
            label={t("demands.targets.kind")}
            options={ACTOR_KINDS.map((value) => ({ value, label: t(`impact.actorKind.${value}`) }))}
            value={kind}
            onChange={(value) => change(key, { kind: value as ActorKind })} // it offers no other
          />
          <button
            type="button"
            className="button-link"
            aria-label={t("action.of", { action: t("demands.leaveOut"), what: name || String(index + 1) })}
            onClick={() => remove(key)}
          >
            {t("demands.leaveOut")}
          </button>
        </fieldset>
      ))}
      <button ref={more} type="button" className="button" onClick={add}>
        {t("demands.targets.add")}
      </button>
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}
