import { useTranslation } from "react-i18next";
import type { MyAccountQuery } from "../gql/later/graphql.ts";
import styles from "./Accounts.module.css";
import { ConfidentialSection } from "./ConfidentialSection.tsx";
import { GrantsSection } from "./GrantsSection.tsx";
import type { MyAccount } from "./my-account.ts";
import { PasswordSection } from "./PasswordSection.tsx";
import { ProfileSection } from "./ProfileSection.tsx";
import { SecondFactorSection } from "./SecondFactorSection.tsx";
import { SessionsSection } from "./SessionsSection.tsx";

interface AccountSectionsProps {
  readonly me: MyAccount;
  readonly options: MyAccountQuery["signInOptions"];
}

/** Why a code is asked for, or what one would open; null where neither is to be said. */
function whyCode({ account, requiresSecondFactor, codeOpensOwn }: MyAccount, isMissing: boolean) {
  if (isMissing) return requiresSecondFactor ? "accounts.factor.why" : "accounts.factor.whyChosen";
  return codeOpensOwn && !account?.demonstration ? "accounts.factor.opensOwn" : null;
}

/** The parts of the page. Where a second factor is missing it comes first, as nothing else goes before it is there. */
export function AccountSections({ me, options }: AccountSectionsProps) {
  const { t } = useTranslation();
  const isMissing = me.needsSecondFactor && !me.givenSecondFactor;
  const why = whyCode(me, isMissing);
  // By their keys they may change places and keep what they hold, as backup codes that are shown once.
  const factor = <SecondFactorSection key="factor" me={me} />;
  const others = [
    <ProfileSection key="profile" me={me} />,
    <PasswordSection key="password" me={me} options={options} />,
  ];
  return (
    <>
      {why && <p className={`note readable ${styles.why}`}>{t(why)}</p>}
      <div className={styles.columns}>
        <div>{isMissing ? [factor, ...others] : [...others, factor]}</div>
        <div>
          <GrantsSection me={me} />
          <ConfidentialSection me={me} />
          <SessionsSection />
        </div>
      </div>
    </>
  );
}
