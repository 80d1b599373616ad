import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AddEvidenceDocument,
  type ClaimFactsFragment,
  EditEvidenceDocument,
  type EvidenceFactsFragment,
} from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { EvidenceJudgement } from "./EvidenceJudgement.tsx";
import { type EvidenceChoices, evidenceInput, firstChoices } from "./evidence-draft.ts";
import { SpeakerField } from "./SpeakerField.tsx";
import { useClaimants, useSpeakerAmong } from "./speaker.ts";
import { VisibilityField } from "./VisibilityField.tsx";

const KINDS = [
  ...(["OFFICIAL_TEXT", "MINUTES", "CORRESPONDENCE", "STATEMENT"] as const),
  ...(["MEDIA_ITEM", "STUDY", "DATA", "OBSERVATION"] as const),
] as const;

interface EvidenceFormProps {
  readonly outcome: ClaimFactsFragment;
  /** Null to add a piece. */
  readonly item: EvidenceFactsFragment | null;
  readonly onDone: () => void;
}

/** A piece of evidence: what it is, what it would show, and whether it was found. */
export function EvidenceForm({ outcome, item, onDone }: EvidenceFormProps) {
  const { t } = useTranslation();
  const speaker = useSpeakerAmong(useClaimants(outcome));
  const [choices, setChoices] = useState(firstChoices(item));
  const change = (patch: Partial<EvidenceChoices>) => setChoices({ ...choices, ...patch });
  const add = useSend(AddEvidenceDocument);
  const edit = useSend(EditEvidenceDocument);
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, { title: "refusal.TEXT_EMPTY", source: "refusal.TEXT_EMPTY" }),
      ...(item || speaker.chosen ? NO_PROBLEMS : { addedBy: { key: "impact.form.problem.organisation" } }),
    }),
    send: async (values) => {
      const input = evidenceInput(values, choices, item);
      if (item) await edit({ id: item.id, input });
      else await add({ outcome: outcome.slug, input: { ...input, addedBy: speaker.chosen?.id ?? "" } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      {!item && (
        <SpeakerField label={t("evidence.form.addedBy")} speaker={speaker} problem={form.problems.addedBy} />
      )}
      <Field
        name="title"
        label={t("evidence.form.title")}
        isContent
        maxLength={300}
        defaultValue={item?.title}
        problem={form.problems.title}
      />
      <SelectField
        label={t("evidence.form.kind")}
        options={KINDS.map((value) => ({ value, label: t(`evidence.kind.${value}`) }))}
        value={choices.kind}
        onChange={(kind) => change({ kind: kind as EvidenceChoices["kind"] /* the list offers no other */ })}
      />
      <Field
        name="source"
        label={t("evidence.form.source")}
        maxLength={300}
        defaultValue={item?.source}
        problem={form.problems.source}
      />
      <Field name="url" type="url" label={t("evidence.form.url")} defaultValue={item?.url ?? ""} />
      <Field
        name="datedOn"
        type="date"
        max={today()}
        label={t("evidence.form.datedOn")}
        defaultValue={item?.datedOn ?? ""}
      />
      <EvidenceJudgement outcome={outcome} item={item} choices={choices} onChange={change} />
      <VisibilityField value={choices.visibility} onChange={(visibility) => change({ visibility })} />
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}
