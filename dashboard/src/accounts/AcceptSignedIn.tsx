import { useApolloClient, useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { AcceptInvitationDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { forgetLinkToken } from "../shared/link-token.ts";
import { changeViewer } from "../shared/session.ts";
import { useMe } from "../shared/shell.ts";
import { SignInForm } from "./SignInForm.tsx";

interface AcceptSignedInProps {
  readonly token: string;
  /** Whose invitation it is. */
  readonly email: string | null;
}

/** Takes up an invitation with an account that is there already: whose it is shows by signing in. */
export function AcceptSignedIn({ token, email }: AcceptSignedInProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const me = useMe();
  const [accept] = useMutation(AcceptInvitationDocument, { variables: { input: { token } } });
  const form = useForm({
    send: async () => {
      await accept();
      forgetLinkToken("/invitation");
      await changeViewer(client);
      await navigate("/coverage", { replace: true });
      return NO_PROBLEMS;
    },
  });
  const isOwn = me?.account && (email === null || me.account.email.toLowerCase() === email.toLowerCase());
  if (!isOwn)
    return (
      <SignInForm email={email ?? undefined} isEmailFixed={email !== null} onSignedIn={() => undefined} />
    );
  return (
    <form {...form.props} className="stack">
      <p>{t("accounts.invitation.as", { email: me.account?.email })}</p>
      <FormFoot form={form} action={t("accounts.invitation.take")} />
    </form>
  );
}
