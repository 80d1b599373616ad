import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useMe } from "../shell.ts";
import { usePanel } from "../usePanel.ts";
import styles from "./AccountMenu.module.css";
import { AccountPages } from "./AccountPages.tsx";
import { signInAddress } from "./sign-in-address.ts";
import { useRoleWords } from "./useRoleWords.ts";

/** Who is signed in and as what, with their own pages behind it; for a visitor the way to sign in. */
export function AccountMenu() {
  const { t } = useTranslation();
  const location = useLocation();
  const me = useMe();
  const roles = useRoleWords(me);
  const { isOpen, toggle, close, button, frame } = usePanel();
  if (!me) return null;
  if (!me.account) {
    return (
      <Link to={signInAddress(location)} className={styles.signIn}>
        {t("nav.signIn")}
      </Link>
    );
  }
  return (
    <div {...frame} className={styles.account}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls="account-menu"
        onClick={toggle}
      >
        <span className={styles.name}>{me.account.name}</span>
        <span className="small muted">{roles[0]}</span>
      </button>
      {isOpen && (
        <div id="account-menu" className={styles.panel}>
          <ul className="plain-list small muted">
            {roles.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
          <AccountPages onChoose={close} />
        </div>
      )}
    </div>
  );
}

/** On a phone the bar has no room for it: the role stands in a line of its own, always in view. */
export function RoleLine() {
  const me = useMe();
  const roles = useRoleWords(me);
  if (!me?.account) return null;
  return <p className={`small muted ${styles.line}`}>{roles[0]}</p>;
}
