import { useTranslation } from "react-i18next";
import type { ActivityCoreFragment } from "../../gql/graphql.ts";
import { useFormat } from "../useFormat.ts";
import styles from "./ActivityAmount.module.css";
import { amountsWithoutRate, sumOf } from "./activity-amounts.ts";

interface ActivityAmountProps {
  readonly activity: Pick<ActivityCoreFragment, "totalEur" | "budgets">;
}

/** What is known in euro and of how many amounts that is; amounts without a rate stay in their own currency. */
export function ActivityAmount({ activity }: ActivityAmountProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = sumOf(activity);
  return (
    <>
      {sum.known === 0 ? <span className="muted">{t("record.noAmount")}</span> : format.sum(sum)}
      {amountsWithoutRate(activity).map(({ amount, currency }) => (
        <span key={currency} className={`small muted ${styles.foreign}`}>
          {t("record.noRate", {
            amount,
            currency: currency ?? t("record.noCurrency"),
          })}
        </span>
      ))}
    </>
  );
}
