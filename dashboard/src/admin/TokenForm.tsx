import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CreateApiTokenDocument, type CreateApiTokenMutation, type Scope } from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { useAction } from "../shared/useAction.ts";
import styles from "./Admin.module.css";
import { LifetimeChoice } from "./LifetimeChoice.tsx";
import { forgetList } from "./listed-rows.ts";
import { OrganisationField } from "./OrganisationField.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { TokenSecret } from "./TokenSecret.tsx";
import { endOfLifetime } from "./token-state.ts";

const DEFAULT_DAYS = 365;

interface TokenFormProps {
  /** Those of which the reader makes tokens; null for any. */
  readonly own: readonly PickedOrganisation[] | null;
}

/** Makes a token: for which program, for which organisation, what it may do and how long. */
export function TokenForm({ own }: TokenFormProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [organisation, setOrganisation] = useState<PickedOrganisation | null>(null);
  const [scopes, setScopes] = useState<readonly Scope[]>([]);
  const [days, setDays] = useState<number | null>(DEFAULT_DAYS);
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string } | null>(null);
  const { state, run } = useAction(CreateApiTokenDocument);
  const check = (values: Values): Problems => ({
    ...findEmpty(values, { name: "admin.problem.noTokenName" }),
    ...(organisation ? {} : { organisation: { key: "admin.problem.noOrganisation" } }),
  });
  const send = async ({ name = "" }: Values) => {
    if (!organisation) return check({ name });
    const input = {
      name: name.trim(),
      organisationId: organisation.id,
      scopes: [...scopes],
      expiresAt: endOfLifetime(days, new Date()),
    };
    const onDone = ({ createApiToken: { secret } }: CreateApiTokenMutation) => {
      setMade({ name: input.name, secret });
      forgetList(client.cache, "apiTokens");
    };
    await run({ input }, { onDone });
    return NO_PROBLEMS; // why it did not work stands above the button
  };
  const form = useForm({ check, send });
  if (made) return <TokenSecret {...made} onKept={() => setMade(null)} />;
  return (
    <form {...form.props} className={styles.form}>
      <Field
        name="name"
        label={t("admin.token.name")}
        hint={t("admin.token.name.hint")}
        autoComplete="off"
        problem={form.problems.name}
      />
      <OrganisationField
        value={organisation}
        own={own}
        onChange={setOrganisation}
        problem={form.problems.organisation}
      />
      <ScopeChoice scopes={scopes} onScopes={setScopes} />
      <LifetimeChoice days={days} onDays={setDays} />
      <ActionError state={state} />
      <FormFoot form={form} action={t("admin.token.create")} />
    </form>
  );
}
