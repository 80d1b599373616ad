import { useApolloClient } from "@apollo/client/react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiTokensDocument, CreateApiTokenDocument, type Scope } from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { LabelledInput } from "../shared/inputs/LabelledInput.tsx";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { useAction } from "../shared/useAction.ts";
import styles from "./Admin.module.css";
import { LifetimeChoice } from "./LifetimeChoice.tsx";
import { OrganisationField } from "./OrganisationField.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { TokenSecret } from "./TokenSecret.tsx";
import { endOfLifetime } from "./token-state.ts";

const DEFAULT_DAYS = 365;

/** Makes a token: for which program, for which organisation, what it may do and how long. */
export function TokenForm() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [name, setName] = useState("");
  const [organisation, setOrganisation] = useState<PickedOrganisation | null>(null);
  const [scopes, setScopes] = useState<readonly Scope[]>([]);
  const [days, setDays] = useState<number | null>(DEFAULT_DAYS);
  const [secret, setSecret] = useState<string | null>(null);
  const { state, run } = useAction(CreateApiTokenDocument);
  const isReady = name.trim() !== "" && organisation !== null && state.kind !== "BUSY";
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (organisation === null) return;
    const answer = await run({
      input: {
        name: name.trim(),
        organisationId: organisation.id,
        scopes: [...scopes],
        expiresAt: endOfLifetime(days, new Date()),
      },
    });
    if (!answer) return;
    setSecret(answer.createApiToken.secret);
    await client.refetchQueries({ include: [ApiTokensDocument] });
  };
  if (secret !== null) {
    return (
      <TokenSecret
        name={name}
        secret={secret}
        onDone={() => {
          setSecret(null);
          setName("");
        }}
      />
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void create(event)}>
      <LabelledInput
        label={t("admin.token.name")}
        hint={t("admin.token.name.hint")}
        required
        autoComplete="off"
        value={name}
        onChange={setName}
      />
      <OrganisationField value={organisation} onChange={setOrganisation} />
      <ScopeChoice scopes={scopes} onScopes={setScopes} />
      <LifetimeChoice days={days} onDays={setDays} />
      <ActionError state={state} />
      <p>
        <button type="submit" className="button button-main" disabled={!isReady}>
          {t("admin.token.create")}
        </button>
      </p>
    </form>
  );
}
