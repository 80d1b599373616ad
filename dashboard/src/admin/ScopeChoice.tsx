import { useTranslation } from "react-i18next";
import type { Scope } from "../gql/later/graphql.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import styles from "./Admin.module.css";

/** What a token can be made for, from the least to the most. */
const SCOPES = ["READ_NETWORK", "READ_OWN", "IMPORT"] as const satisfies readonly Scope[];

interface ScopeChoiceProps {
  readonly scopes: readonly Scope[];
  readonly onScopes: (scopes: readonly Scope[]) => void;
}

/** What a token may do, in words; without a tick it reads what everybody may see. */
export function ScopeChoice({ scopes, onScopes }: ScopeChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.scopes}>
      <legend className="strong">{t("admin.scopes")}</legend>
      <p className="small muted">{t("admin.scopes.none")}</p>
      {SCOPES.map((scope) => (
        <TickBox
          key={scope}
          label={t(`admin.scope.${scope}`)}
          meaning={t(`admin.scope.${scope}.meaning`)}
          checked={scopes.includes(scope)}
          onChange={(checked) =>
            onScopes(SCOPES.filter((one) => (one === scope ? checked : scopes.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}
