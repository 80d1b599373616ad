import { useTranslation } from "react-i18next";
import type { Problems } from "../shared/form/problem.ts";
import { TickList } from "../shared/inputs/TickList.tsx";
import { type CutDraft, type GroupDraft, newGroup, type StratumDraft } from "./round-draft.ts";
import { TextsFields } from "./TextsFields.tsx";
import { NO_TEXTS } from "./texts.ts";
import styles from "./Voice.module.css";

interface CutFieldsProps {
  readonly cuts: readonly CutDraft[];
  readonly strata: readonly StratumDraft[];
  readonly onChange: (cuts: readonly CutDraft[]) => void;
  readonly problems: Problems;
}

/** How results will be divided: by the groups as they are asked, or by some of them together. */
export function CutFields({ cuts, strata, onChange, problems }: CutFieldsProps) {
  const { t } = useTranslation();
  const change = (id: string, patch: Partial<CutDraft>) =>
    onChange(cuts.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  const add = (groups: CutDraft["groups"]) =>
    onChange([...cuts, { id: crypto.randomUUID(), name: NO_TEXTS, groups }]);
  return (
    <fieldset className={styles.plain}>
      <legend>{t("voice.form.cuts")}</legend>
      <p className="small muted readable">{t("voice.form.cuts.hint")}</p>
      {cuts.map(({ id, name, groups }, at) => (
        <fieldset key={id} className={styles.part}>
          <legend>{t("voice.form.cut", { number: at + 1 })}</legend>
          <TextsFields
            name={`cut-${id}`}
            legend={t("voice.form.name")}
            texts={name}
            onChange={(texts) => change(id, { name: texts })}
            longest={100}
            problems={problems}
          />
          {groups === null ? (
            <p className="small muted">{t("voice.form.cut.asStrata")}</p>
          ) : (
            <GroupFields
              groups={groups}
              strata={strata}
              onChange={(changed) => change(id, { groups: changed })}
              problems={problems}
            />
          )}
          <div>
            <button
              type="button"
              className="button-link"
              onClick={() => onChange(cuts.filter((each) => each.id !== id))}
            >
              {t("voice.form.removeCut", { number: at + 1 })}
            </button>
          </div>
        </fieldset>
      ))}
      <div className="row wrap">
        <button type="button" className="button" onClick={() => add(null)}>
          {t("voice.form.addCut.strata")}
        </button>
        <button type="button" className="button" onClick={() => add([newGroup(), newGroup()])}>
          {t("voice.form.addCut.own")}
        </button>
      </div>
    </fieldset>
  );
}

interface GroupFieldsProps {
  readonly groups: readonly GroupDraft[];
  readonly strata: readonly StratumDraft[];
  readonly onChange: (groups: readonly GroupDraft[]) => void;
  readonly problems: Problems;
}

function GroupFields({ groups, strata, onChange, problems }: GroupFieldsProps) {
  const { t, i18n } = useTranslation();
  const change = (id: string, patch: Partial<GroupDraft>) =>
    onChange(groups.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  const nameOf = ({ name }: StratumDraft, at: number): string =>
    Object.entries(name).find(([language, text]) => language === i18n.language && text !== "")?.[1] ??
    t("voice.form.stratum", { number: at + 1 });
  return (
    <>
      {groups.map(({ id, name, strata: chosen }, at) => (
        <div key={id} className="stack">
          <TextsFields
            name={`group-${id}`}
            legend={t("voice.form.group", { number: at + 1 })}
            texts={name}
            onChange={(texts) => change(id, { name: texts })}
            longest={100}
            problems={problems}
          />
          <TickList
            legend={t("voice.form.group.strata")}
            options={strata.map((each, place) => ({ value: each.id, label: nameOf(each, place) }))}
            chosen={chosen}
            onChange={(changed) => change(id, { strata: changed })}
          />
        </div>
      ))}
      <div>
        <button type="button" className="button-link" onClick={() => onChange([...groups, newGroup()])}>
          {t("voice.form.addGroup")}
        </button>
      </div>
    </>
  );
}
