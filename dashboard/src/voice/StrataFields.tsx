import { useTranslation } from "react-i18next";
import { Field } from "../shared/form/Field.tsx";
import type { Problems } from "../shared/form/problem.ts";
import { newStratum, type StratumDraft } from "./round-draft.ts";
import { TextsFields } from "./TextsFields.tsx";
import styles from "./Voice.module.css";

interface StrataFieldsProps {
  readonly strata: readonly StratumDraft[];
  readonly onChange: (strata: readonly StratumDraft[]) => void;
  readonly problems: Problems;
}

/** Who is asked: groups that each have a name and a number; everybody is in one. */
export function StrataFields({ strata, onChange, problems }: StrataFieldsProps) {
  const { t } = useTranslation();
  const change = (id: string, patch: Partial<StratumDraft>) =>
    onChange(strata.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  return (
    <fieldset className={styles.plain}>
      <legend>{t("voice.form.strata")}</legend>
      <p className="small muted readable">{t("voice.form.strata.hint")}</p>
      {strata.map(({ id, name, invited }, at) => (
        <fieldset key={id} className={styles.part}>
          <legend>{t("voice.form.stratum", { number: at + 1 })}</legend>
          <TextsFields
            name={`stratum-${id}`}
            legend={t("voice.form.name")}
            texts={name}
            onChange={(texts) => change(id, { name: texts })}
            longest={100}
            problems={problems}
          />
          <div className={styles.count}>
            <Field
              name={`invited-${id}`}
              inputMode="numeric"
              label={t("voice.form.invited")}
              value={invited}
              onChange={({ target }) => change(id, { invited: target.value })}
              problem={problems[`invited-${id}`]}
            />
          </div>
          {strata.length > 1 && (
            <div>
              <button
                type="button"
                className="button-link"
                onClick={() => onChange(strata.filter((each) => each.id !== id))}
              >
                {t("voice.form.removeStratum", { number: at + 1 })}
              </button>
            </div>
          )}
        </fieldset>
      ))}
      <button type="button" className="button" onClick={() => onChange([...strata, newStratum()])}>
        {t("voice.form.addStratum")}
      </button>
    </fieldset>
  );
}
