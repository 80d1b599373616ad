import { type FormEvent, type ReactNode, useState } from "react";
import { currentLanguage } from "../../i18n/index.ts";
import { laterPart } from "../later-parts.tsx";

const TermWarnings = laterPart(() => import("./TermWarnings.tsx").then((m) => m.TermWarnings));

/**
 * A control in which people write about what they do. Once somebody types in it, discouraged words are told under it; what it
 * holds already has been said, and is left alone.
 */
export function WatchedText({ children }: { readonly children: ReactNode }) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly language: string } | null>(null);
  const hear = ({ target }: FormEvent<HTMLDivElement>) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      setTyped({ text: target.value, language: target.lang || currentLanguage() });
  };
  return (
    <div onInput={hear}>
      {children}
      {typed && <TermWarnings {...typed} />}
    </div>
  );
}
