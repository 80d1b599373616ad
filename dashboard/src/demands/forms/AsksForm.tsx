import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SetDemandAsksDocument } from "../../gql/later/graphql.ts";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { AskFields } from "./AskFields.tsx";
import { type AskDraft, asksOf, checkAsks, draftOf, moved, newDraft } from "./ask-drafts.ts";
import type { PartFormProps } from "./PartiesForm.tsx";

/** Says anew what is asked, point by point and in which order. */
export function AsksForm({ demand, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const setAsks = useSend(SetDemandAsksDocument);
  const [drafts, setDrafts] = useState<readonly AskDraft[]>(demand.asks.map(draftOf));
  const [told, setTold] = useState("");
  const more = useRef<HTMLButtonElement>(null);
  const form = useForm({
    check: () => checkAsks(drafts),
    send: async () => {
      await setAsks({ demand: demand.id, version: demand.version, asks: asksOf(drafts) });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const change = (key: string, patch: Partial<AskDraft>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...patch } : draft)));
  const remove = (key: string) => {
    setDrafts(drafts.filter((draft) => draft.key !== key));
    more.current?.focus(); // what was pressed goes with its ask
  };
  const move = (from: number, by: -1 | 1) => {
    setDrafts(moved(drafts, from, by));
    setTold(t("demands.asks.moved", { number: from + by + 1, count: drafts.length }));
  };
  return (
    <form {...form.props} className="stack">
      <p className="small muted">{t("demands.asks.how")}</p>
      {drafts.map((draft, index) => (
        <AskFields
          key={draft.key}
          draft={draft}
          number={index + 1}
          isLast={index === drafts.length - 1}
          problems={form.problems}
          onChange={(patch) => change(draft.key, patch)}
          onMove={(by) => move(index, by)}
          onRemove={() => remove(draft.key)}
        />
      ))}
      <p role="status" className="visually-hidden">
        {told}
      </p>
      <button
        ref={more}
        type="button"
        className="button"
        onClick={() => setDrafts([...drafts, newDraft(crypto.randomUUID())])}
      >
        {t("demands.asks.add")}
      </button>
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}
