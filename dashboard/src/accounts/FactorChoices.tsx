import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { changeViewer } from "../shared/session.ts";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";
import { OwnPassword } from "./OwnPassword.tsx";
import { passwordOf } from "./own-password.ts";
import { readBackupCodes } from "./read-factor.ts";

interface FactorChoicesProps {
  /** Their role asks for a second factor, so it cannot be switched off. */
  readonly isRequired: boolean;
  readonly hasPassword: boolean;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** What can be done with a second factor that is there: new backup codes, or doing without. */
export function FactorChoices({ isRequired, hasPassword, onCodes }: FactorChoicesProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [open, setOpen] = useState<"CODES" | "OFF" | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const cancel = () => {
    setOpen(null);
    status.current?.focus();
  };
  const renew = async (values: Values) => {
    const answer = await askAuth("two-factor/generate-backup-codes", passwordOf(values));
    if (answer.kind !== "DONE") return authProblems(answer, "password");
    const codes = readBackupCodes(answer.body);
    if (!codes) return { form: { key: "refusal.lost" } };
    onCodes(codes);
    return NO_PROBLEMS;
  };
  const switchOff = async (values: Values) => {
    const answer = await askAuth("two-factor/disable", passwordOf(values));
    if (answer.kind !== "DONE") return authProblems(answer, "password");
    await changeViewer(client);
    return NO_PROBLEMS;
  };
  return (
    <>
      <p ref={status} tabIndex={-1}>
        {t("accounts.factor.on")} {isRequired && t("accounts.factor.required")}
      </p>
      {open === null && (
        <div className="row wrap">
          <button type="button" className="button" onClick={() => setOpen("CODES")}>
            {t("accounts.codes.renew")}
          </button>
          {!isRequired && (
            <button type="button" className="button" onClick={() => setOpen("OFF")}>
              {t("accounts.factor.off")}
            </button>
          )}
        </div>
      )}
      {open === "CODES" && (
        <Confirm
          text={t("accounts.codes.renewText")}
          action={t("accounts.codes.renew")}
          hasPassword={hasPassword}
          send={renew}
          onCancel={cancel}
        />
      )}
      {open === "OFF" && (
        <Confirm
          text={t("accounts.factor.offText")}
          action={t("accounts.factor.off")}
          hasPassword={hasPassword}
          send={switchOff}
          onCancel={cancel}
        />
      )}
    </>
  );
}

interface ConfirmProps {
  readonly text: string;
  readonly action: string;
  readonly hasPassword: boolean;
  readonly send: (values: Values) => Promise<Problems>;
  readonly onCancel: () => void;
}

function Confirm({ text, action, hasPassword, send, onCancel }: ConfirmProps) {
  const { t } = useTranslation();
  const form = useForm({ send });
  return (
    <form {...form.props} className="stack">
      <p>{text}</p>
      <OwnPassword hasPassword={hasPassword} problem={form.problems.password} />
      <FormFoot form={form} action={action}>
        <button type="button" className="button" onClick={onCancel}>
          {t("accounts.cancel")}
        </button>
      </FormFoot>
    </form>
  );
}
