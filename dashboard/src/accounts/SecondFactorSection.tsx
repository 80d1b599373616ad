import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { changeViewer } from "../shared/session.ts";
import styles from "./Accounts.module.css";
import { BackupCodes } from "./BackupCodes.tsx";
import { ConfirmFactor } from "./ConfirmFactor.tsx";
import { FactorChoices } from "./FactorChoices.tsx";
import { GiveFactor } from "./GiveFactor.tsx";
import type { MyAccount } from "./my-account.ts";
import type { NewFactor } from "./new-factor.ts";
import { StartFactor } from "./StartFactor.tsx";

type Step =
  | { readonly kind: "REST" }
  | { readonly kind: "CONFIRM"; readonly factor: NewFactor }
  | { readonly kind: "CODES"; readonly codes: readonly string[] };

/** The second factor: set up, given for this session, renewed or switched off. */
export function SecondFactorSection({ me }: { readonly me: MyAccount }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>({ kind: "REST" });
  const rest = () => setStep({ kind: "REST" });
  const client = useApolloClient();
  const showCodes = (codes: readonly string[]) => setStep({ kind: "CODES", codes });
  const confirm = async ({ backupCodes }: NewFactor) => {
    showCodes(backupCodes);
    await changeViewer(client); // it is on from now, whether or not the codes are kept
  };
  return (
    <Section title={t("accounts.factor")}>
      <div className={styles.form}>
        {step.kind === "CODES" && <BackupCodes codes={step.codes} onKept={rest} />}
        {step.kind === "CONFIRM" && (
          <ConfirmFactor factor={step.factor} onConfirmed={() => confirm(step.factor)} onCancel={rest} />
        )}
        {step.kind === "REST" && (
          <AtRest me={me} onStart={(factor) => setStep({ kind: "CONFIRM", factor })} onCodes={showCodes} />
        )}
      </div>
    </Section>
  );
}

interface AtRestProps {
  readonly me: MyAccount;
  readonly onStart: (factor: NewFactor) => void;
  readonly onCodes: (codes: readonly string[]) => void;
}

function AtRest({ me, onStart, onCodes }: AtRestProps) {
  const { t } = useTranslation();
  const { account, requiresSecondFactor, givenSecondFactor } = me;
  if (account?.demonstration) return <p>{t("accounts.factor.demonstration")}</p>;
  if (!account?.hasSecondFactor) {
    const weight = requiresSecondFactor ? "main" : "plain";
    return <StartFactor hasPassword={account?.hasPassword ?? true} weight={weight} onStart={onStart} />;
  }
  if (!givenSecondFactor) return <GiveFactor />;
  return (
    <FactorChoices isRequired={requiresSecondFactor} hasPassword={account.hasPassword} onCodes={onCodes} />
  );
}
