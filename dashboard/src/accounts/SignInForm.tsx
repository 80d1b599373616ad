import { type ReactNode, useState } from "react";
import { CodeStep } from "./CodeStep.tsx";
import { PasswordStep } from "./PasswordStep.tsx";
import { useDemoCode } from "./useDemoCode.ts";
import { useWelcome } from "./useWelcome.ts";

interface SignInFormProps {
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  /** True for an account of the demonstration: its one-time code is known here, and filled in. */
  readonly isDemo?: boolean;
  /** True where nobody else may sign in. */
  readonly isEmailFixed?: boolean;
  /** Called once the page knows who signed in. */
  readonly onSignedIn: () => void;
  /** Stands under the first step. */
  readonly children?: ReactNode;
}

/** Signs in: e-mail and password and then, for whoever has one, the second factor. */
export function SignInForm({ isDemo = false, isEmailFixed = false, ...props }: SignInFormProps) {
  const { email, password, onSignedIn, children } = props;
  const welcome = useWelcome();
  const askDemoCode = useDemoCode();
  /** The code step, with what is known of the code; null while the password is asked. */
  const [codeStep, setCodeStep] = useState<{ readonly code: string | undefined } | null>(null);
  const enter = async () => {
    await welcome();
    onSignedIn();
  };
  const askCode = async (given: string) =>
    setCodeStep({ code: isDemo ? await askDemoCode(given) : undefined });
  if (codeStep) return <CodeStep code={codeStep.code} onDone={enter} onBack={() => setCodeStep(null)} />;
  return (
    <>
      <PasswordStep
        email={email}
        password={password}
        isEmailFixed={isEmailFixed}
        onDone={enter}
        onCode={askCode}
      />
      {children}
    </>
  );
}
