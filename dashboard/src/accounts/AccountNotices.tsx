import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../shared/Dialog.tsx";
import { focusMain } from "../shared/focus.ts";
import { useSessionEnded } from "../shared/session.ts";
import { useMe } from "../shared/shell.ts";
import styles from "./Accounts.module.css";
import { ConfidentialTime } from "./ConfidentialTime.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { useConfidentialEnd } from "./useConfidentialEnd.ts";

/** Lines over every page: that confidential records are open, and that the session is over. */
export function AccountNotices() {
  const hasEnded = useSessionEnded();
  const until = useMe()?.confidentialUntil;
  useConfidentialEnd(until ?? null);
  return (
    <>
      {hasEnded && <SignedOutLine />}
      {until && !hasEnded && <ConfidentialLine until={until} />}
    </>
  );
}

/** The page stays as it is under it: one signs in again in a window over it. */
function SignedOutLine() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const email = useMe()?.account?.email;
  return (
    <>
      <p role="status" className={styles.notice}>
        {t("accounts.ended")}{" "}
        <button type="button" className="button-link" onClick={() => setOpen(true)}>
          {t("accounts.ended.again")}
        </button>
      </p>
      {isOpen && (
        <Dialog title={t("accounts.ended.again")} onClose={() => setOpen(false)}>
          <SignInForm email={email} onSignedIn={focusMain} />
        </Dialog>
      )}
    </>
  );
}

function ConfidentialLine({ until }: { readonly until: string }) {
  const { t } = useTranslation();
  return (
    <section className={styles.notice} aria-label={t("accounts.confidential")}>
      <ConfidentialTime until={until} />
    </section>
  );
}
