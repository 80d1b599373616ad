import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import {
  EditSafeSpaceDocument,
  PrepareSafeSpaceDocument,
  type SafeSpaceFactsFragment,
  type SizeBand,
} from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { readTopics, SIZE_BANDS } from "./safe-space-words.ts";

interface SafeSpaceFormProps {
  /** Null to prepare another. */
  readonly session: SafeSpaceFactsFragment | null;
  readonly onDone: () => void;
}

/** What is told of a session. It has no place for names nor for who said what, and says so. */
export function SafeSpaceForm({ session, onDone }: SafeSpaceFormProps) {
  const { t } = useTranslation();
  const save = useSave(session, onDone);
  const form = useForm({
    check: (values) => ({
      ...findEmpty(values, { heldOn: "safeSpace.problem.day" }),
      ...(session?.state === "HELD"
        ? findEmpty(values, { sizeBand: "refusal.SAFE_SPACE_SIZE_MISSING" })
        : {}),
    }),
    send: async (values) => {
      await save(inputOf(values));
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <p className="note">{t("safeSpace.form.noNames")}</p>
      <Field
        name="heldOn"
        type="date"
        label={t("safeSpace.form.heldOn")}
        defaultValue={session?.heldOn ?? today()}
        problem={problems.heldOn}
      />
      <SelectField
        name="sizeBand"
        label={t("safeSpace.form.size")}
        hint={t("safeSpace.form.size.hint")}
        none={t("safeSpace.size.later")}
        options={SIZE_BANDS.map((value) => ({ value, label: t(`safeSpace.size.${value}`) }))}
        defaultValue={session?.sizeBand ?? ""}
        problem={problems.sizeBand}
      />
      <TextField
        name="topics"
        label={t("safeSpace.topics")}
        hint={t("safeSpace.form.topics.hint")}
        isContent
        defaultValue={session?.topics.join("\n") ?? ""}
      />
      <TextField
        name="groundRules"
        label={t("safeSpace.groundRules")}
        maxLength={2000}
        isContent
        defaultValue={session?.groundRules ?? t("safeSpace.form.groundRules.start")}
      />
      <TextField
        name="summary"
        label={t("safeSpace.summary")}
        hint={t("safeSpace.form.summary.hint")}
        rows={8}
        maxLength={5000}
        isContent
        defaultValue={session?.summary ?? ""}
      />
      <FormFoot form={form} action={t(session ? "safeSpace.save" : "safeSpace.prepare")} />
    </form>
  );
}

const inputOf = ({ heldOn = "", sizeBand, topics, groundRules, summary }: Values) => ({
  heldOn,
  sizeBand: (sizeBand || null) as SizeBand | null, // the form offers no other
  topics: readTopics(topics),
  groundRules: groundRules?.trim() || null,
  summary: summary?.trim() || null,
});

/** Prepares the session and goes to its page, or says it anew. */
function useSave(session: SafeSpaceFactsFragment | null, onDone: () => void) {
  const prepare = useSend(PrepareSafeSpaceDocument, "safeSpaceSessions");
  const edit = useSend(EditSafeSpaceDocument);
  const navigate = useNavigate();
  return async (input: ReturnType<typeof inputOf>) => {
    if (session) await edit({ session: session.id, version: session.version, input });
    else {
      const { prepareSafeSpace } = await prepare({ input });
      navigate(`/safe-space/${prepareSafeSpace.id}`);
    }
    onDone();
  };
}
