import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { useLocation } from "react-router";
import { SignInOptionsDocument } from "../gql/later/graphql.ts";
import { CodeStep } from "./CodeStep.tsx";
import { PasswordStep } from "./PasswordStep.tsx";
import { ProviderButton } from "./ProviderButton.tsx";
import { useDemoCode } from "./useDemoCode.ts";
import { useWelcome } from "./useWelcome.ts";

interface SignInFormProps {
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  /** True for an account of the demonstration: its one-time code is known here, and filled in. */
  readonly isDemo?: boolean;
  /** True where nobody else may sign in. */
  readonly isEmailFixed?: boolean;
  /** Where whoever signs in elsewhere comes back to; the page that they are on when left out. */
  readonly next?: string;
  /** Called once the page knows who signed in. */
  readonly onSignedIn: () => void;
  /** Stands under the first step. */
  readonly children?: ReactNode;
}

type Step =
  /** With the address that was given before; null where nobody came back. */
  | { readonly kind: "PASSWORD"; readonly given: string | null }
  /** With what is known of the code. */
  | { readonly kind: "CODE"; readonly given: string; readonly code: string | undefined };

/**
 * Signs in: e-mail and password and then, for whoever has one, the second factor; or by the organisation's own provider,
 * wherever the form stands.
 */
export function SignInForm({ isDemo = false, isEmailFixed = false, ...props }: SignInFormProps) {
  const { email, password, onSignedIn, children } = props;
  const { pathname, search } = useLocation();
  const next = props.next ?? `${pathname}${search}`;
  // Signing in does not depend on it: without an answer there is only no other way to.
  const { data } = useQuery(SignInOptionsDocument, { errorPolicy: "all" });
  const providerName = data?.signInOptions.providerName;
  const welcome = useWelcome();
  const askDemoCode = useDemoCode();
  const [step, setStep] = useState<Step>({ kind: "PASSWORD", given: null });
  const enter = async () => {
    await welcome();
    onSignedIn();
  };
  const askCode = async (given: string) =>
    setStep({ kind: "CODE", given, code: isDemo ? await askDemoCode(given) : undefined });
  if (step.kind === "CODE") {
    const back = () => setStep({ kind: "PASSWORD", given: step.given });
    return <CodeStep code={step.code} onDone={enter} onBack={back} />;
  }
  return (
    <>
      <PasswordStep
        email={step.given ?? email}
        password={password}
        isEmailFixed={isEmailFixed}
        startsIn={firstFocus(step.given, password)}
        onDone={enter}
        onCode={askCode}
      />
      {providerName && <ProviderButton name={providerName} next={next} />}
      {children}
    </>
  );
}

/** Whoever comes back goes on at the password; where all is filled in only the button is left to press. */
function firstFocus(given: string | null, password: string | undefined) {
  if (given !== null) return "PASSWORD";
  return password === undefined ? null : "BUTTON";
}
