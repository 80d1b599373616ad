import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigate } from "react-router";
import { focusMain } from "../focus.ts";
import { signOut } from "../session.ts";
import { useMe } from "../shell.ts";
import { signInAddress } from "./sign-in-address.ts";

interface AccountPagesProps {
  /** Hears that something was chosen, so that the menu can close. */
  readonly onChoose: () => void;
}

/** The way to one's own account and out of it; for a visitor the way in. */
export function AccountPages({ onChoose }: AccountPagesProps) {
  const { t } = useTranslation();
  const location = useLocation();
  const me = useMe();
  if (!me?.account) {
    return (
      <Link to={signInAddress(location)} onClick={onChoose}>
        {t("nav.signIn")}
      </Link>
    );
  }
  return (
    <>
      {me.viewerMay.readOwnRecord && <a href="/us">{t("nav.ourRecord")}</a>}
      <Link to="/account" onClick={onChoose}>
        {t("nav.account")}
      </Link>
      <SignOut onDone={onChoose} />
    </>
  );
}

function SignOut({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const leave = async () => {
    setState("BUSY");
    try {
      await signOut(client);
    } catch {
      return setState("FAILED");
    }
    onDone();
    await navigate("/coverage");
    focusMain();
  };
  return (
    <>
      <button type="button" disabled={state === "BUSY"} onClick={() => void leave()}>
        {t("nav.signOut")}
      </button>
      {state === "FAILED" && <p role="alert">{t("nav.signOut.failed")}</p>}
    </>
  );
}
