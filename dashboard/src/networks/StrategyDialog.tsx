import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type NetworkStance,
  RemoveNetworkStrategyDocument,
  WriteNetworkStrategyDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { Dialog } from "../shared/Dialog.tsx";
import { FieldFrame } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import type { LensNetwork } from "./lens.ts";
import styles from "./Networks.module.css";

const STANCES: readonly NetworkStance[] = ["COMPLEMENTS", "REINFORCES", "NEITHER"];

interface StrategyDialogProps {
  readonly record: LensNetwork;
  readonly onClose: () => void;
}

/** Writes what a network does for the umbrella's work, and why; members read it, the network does not. */
export function StrategyDialog({ record: { network, strategy }, onClose }: StrategyDialogProps) {
  const { t } = useTranslation();
  const [stance, setStance] = useState<NetworkStance | null>(strategy?.stance ?? null);
  const [reason, setReason] = useState(strategy?.reason ?? "");
  const write = useSend(WriteNetworkStrategyDocument);
  const isChanged = stance !== (strategy?.stance ?? null) || reason !== (strategy?.reason ?? "");
  const check = (): Problems => ({
    ...(stance ? {} : { stance: { key: "networks.problem.noStance" } }),
    ...(reason.trim() ? {} : { reason: { key: "networks.problem.noReason" } }),
  });
  const send = async () => {
    if (!stance) return check();
    await write({ input: { networkId: network.id, stance, reason } });
    onClose();
    return NO_PROBLEMS;
  };
  const form = useForm({ check, send });
  return (
    <Dialog
      title={t("networks.strategy.title", { name: network.name })}
      question={isChanged ? t("visibility.edit.leave") : null}
      onClose={onClose}
    >
      <form {...form.props} className={styles.form}>
        <p className="muted">{t("networks.strategy.about")}</p>
        <RadioList
          legend={t("networks.strategy.stance")}
          options={STANCES.map((value) => ({
            value,
            label: t(`networks.stance.${value}`),
            meaning: t(`networks.stance.${value}.meaning`),
          }))}
          value={stance}
          onChange={setStance}
          problem={form.problems.stance}
        />
        <FieldFrame label={t("networks.strategy.reason")} isContent problem={form.problems.reason}>
          {(control) => (
            <textarea
              {...control}
              className="text-input"
              rows={4}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </FieldFrame>
        <FormFoot form={form} action={t("visibility.save")}>
          <button type="button" className="button" onClick={onClose}>
            {t("visibility.cancel")}
          </button>
        </FormFoot>
      </form>
      {strategy && (
        <Act
          mutation={RemoveNetworkStrategyDocument}
          variables={{ network: network.id }}
          label={t("networks.strategy.remove")}
          what={network.name}
          look="button-link"
          question={{
            text: t("networks.strategy.remove.question"),
            sure: t("networks.strategy.remove.sure"),
            leave: t("networks.keep"),
          }}
          onDone={onClose}
        />
      )}
    </Dialog>
  );
}
