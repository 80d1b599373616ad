import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { EditBodyDocument, OpenBodyDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NameFields, readNames } from "../shared/form/NameFields.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import type { Body } from "./seats.ts";

const KINDS = [
  "GENERAL_ASSEMBLY",
  "BOARD",
  "COMMITTEE",
  "WORKING_GROUP",
  "PARTNER_COUNCIL",
  "AD_HOC",
] as const;

interface BodyFormProps {
  /** Null for a new one, whose page is opened afterwards. */
  readonly body: Body | null;
  readonly onDone: () => void;
}

/** What a body is called, what it is and what it may decide. */
export function BodyForm({ body, onDone }: BodyFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = useSend(OpenBodyDocument);
  const edit = useSend(EditBodyDocument);
  const form = useForm({
    check: (values) =>
      readNames(values).length === 0 ? { names: { key: "refusal.NAME_EMPTY" } } : NO_PROBLEMS,
    send: async (values) => {
      const kind = KINDS.find((each) => each === values.kind) ?? "COMMITTEE";
      const input = { names: readNames(values), kind, powers: values.powers?.trim() || null };
      if (body) await edit({ slug: body.slug, version: body.version, input });
      else void navigate(`/governance/${(await open({ input })).openBody.slug}`);
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <NameFields names={body?.names ?? []} problem={form.problems.names} />
      <SelectField
        name="kind"
        label={t("governance.form.kind")}
        options={KINDS.map((kind) => ({ value: kind, label: t(`governance.kind.${kind}`) }))}
        defaultValue={body?.kind ?? "COMMITTEE"}
      />
      <Field
        name="powers"
        label={t("governance.form.powers")}
        isContent
        maxLength={2000}
        defaultValue={body?.powers ?? ""}
      />
      <FormFoot form={form} action={t("governance.save")} />
    </form>
  );
}
