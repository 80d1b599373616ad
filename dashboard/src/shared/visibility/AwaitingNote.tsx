import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Act } from "../Act.tsx";
import { type Done, DoneLine } from "../DoneLine.tsx";
import { type AwaitingPartnership, useAcceptance } from "./useAcceptance.ts";

interface AwaitingNoteProps {
  readonly partnership: AwaitingPartnership & { readonly viewerMay: { readonly accept: boolean } };
}

/** Asks whoever may accept it whether a hidden partner works with who named it, and says that it is once they did. */
export function AwaitingNote({ partnership }: AwaitingNoteProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done | null>(null);
  const names = { holder: partnership.holder.name, partner: partnership.partner.name };
  const acceptance = useAcceptance(partnership, () => setDone({ words: t("visibility.accept.done", names) }));
  return (
    <>
      <DoneLine done={done} />
      {partnership.viewerMay.accept && (
        <div className="note">
          <p className="readable">{t("visibility.accept.about", names)}</p>
          <Act {...acceptance} />
        </div>
      )}
    </>
  );
}
