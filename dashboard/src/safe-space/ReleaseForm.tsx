import { useTranslation } from "react-i18next";
import { MoveSafeSpaceDocument, type SafeSpaceFactsFragment } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";

const REASON = { least: 10, most: 500 };

interface ReleaseFormProps {
  readonly session: SafeSpaceFactsFragment;
  readonly onDone: () => void;
}

/** Releases a summary of fewer than five people, with why all of them agreed. */
export function ReleaseForm({ session: { id, version }, onDone }: ReleaseFormProps) {
  const { t } = useTranslation();
  const move = useSend(MoveSafeSpaceDocument);
  const form = useForm({
    check: ({ reason = "" }): Problems =>
      reason.trim().length < REASON.least
        ? { reason: { key: "refusal.SAFE_SPACE_OF_FEW", values: REASON } }
        : NO_PROBLEMS,
    send: async ({ reason = "" }) => {
      await move({ session: id, version, to: "RELEASED", smallGroupReason: reason.trim() });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p>{t("safeSpace.few.about")}</p>
      <TextField
        name="reason"
        label={t("safeSpace.few.reason")}
        maxLength={REASON.most}
        problem={form.problems.reason}
      />
      <FormFoot form={form} action={t("safeSpace.move.AGREED.RELEASED")} />
    </form>
  );
}
