import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RemarkOnTermDocument, type TermFactsFragment } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";

const SAYS = ["agrees", "disagrees", "only"] as const;
type Say = (typeof SAYS)[number];
const AGREES: Readonly<Record<Say, boolean | null>> = { agrees: true, disagrees: false, only: null };

interface RemarkFormProps {
  readonly term: TermFactsFragment;
  readonly onDone: () => void;
}

/** What one's own organisation thinks of a word; it stands in the place of what it said before. */
export function RemarkForm({ term, onDone }: RemarkFormProps) {
  const { t } = useTranslation();
  const remark = useSend(RemarkOnTermDocument);
  const [say, setSay] = useState<Say>("only");
  const form = useForm({
    check: (values) => findEmpty(values, { reason: "refusal.REASON_MISSING" }),
    send: async ({ reason = "" }) => {
      await remark({ input: { term: term.id, agrees: AGREES[say], reason: reason.trim() } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="muted">
        {t("terms.remark.about", { word: term.word, status: t(`terms.status.${term.status}`) })}
      </p>
      <RadioList
        legend={t("terms.remark.say")}
        options={SAYS.map((value) => ({ value, label: t(`terms.remark.${value}`) }))}
        value={say}
        onChange={setSay}
      />
      <TextField
        name="reason"
        label={t("terms.remark.reason")}
        hint={t("terms.remark.readers")}
        maxLength={1000}
        problem={form.problems.reason}
      />
      <FormFoot form={form} action={t("terms.save")} />
    </form>
  );
}
