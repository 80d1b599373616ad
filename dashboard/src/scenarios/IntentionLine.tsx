import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type IntentionFactsFragment, WithdrawIntentionDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { OrganisationNames } from "./OrganisationNames.tsx";
import styles from "./WhatIf.module.css";

/** One intention in a sentence, with its note and, for whoever may, a way to withdraw it. */
export function IntentionLine({ intention }: { readonly intention: IntentionFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const { id, kind, organisation, country, theme, startsOn, note, mayWithdraw } = intention;
  const where = [country?.name, theme?.name].filter((each) => each !== undefined).join(", ");
  const words = t(`scenarios.intention.${kind}.sentence`, { where, date: format.date(startsOn) });
  return (
    <li className={styles.scenario}>
      <p>
        <OrganisationNames organisations={[organisation]} /> {words}
      </p>
      {note && <p className={`small muted ${styles.note}`}>{note}</p>}
      {mayWithdraw && (
        <Act
          mutation={WithdrawIntentionDocument}
          variables={{ id }}
          label={t("scenarios.withdraw")}
          what={`${organisation.name}, ${where}`}
          look="button-link"
          question={{
            text: t("scenarios.withdraw.text"),
            sure: t("scenarios.withdraw.sure"),
            leave: t("scenarios.form.leave"),
          }}
          onDone={() => client.cache.evict({ id: "ROOT_QUERY", fieldName: "intentions" })}
        />
      )}
    </li>
  );
}
