import { useSpeech } from "../shared/light/speech.tsx";
import type { OurDecision } from "./ask-us.ts";

/** How far the partner took part: what is claimed, beside what it says itself, alone and in a session. */
export function SaidOfPart({ decision }: { readonly decision: OurDecision }) {
  const { t } = useSpeech();
  const { ledByName, claimed, said, saidAtSession, mayScore, tellsUnshared } = decision;
  const level = (actual: number) => ({ level: t(`participation.level.${actual}`) });
  return (
    <>
      {claimed && (
        <p>
          {t("us.decision.claimed", {
            who: ledByName ?? t("us.decision.leader"),
            ...level(claimed.actual),
          })}
          {claimed.evidence && (
            <>
              {" "}
              <q>{claimed.evidence}</q>
            </>
          )}
        </p>
      )}
      {saidAtSession && (
        <SaidLine
          said={saidAtSession}
          words={t(saidAtSession.sessionTitle ? "us.decision.session" : "us.decision.someSession", {
            session: saidAtSession.sessionTitle ?? "",
            ...level(saidAtSession.actual),
          })}
        />
      )}
      {said && <SaidLine said={said} words={t("us.decision.said", level(said.actual))} />}
      {mayScore && !said && !saidAtSession && (
        <p className="muted">{t(tellsUnshared ? "us.decision.unsaid" : "us.decision.untold")}</p>
      )}
    </>
  );
}

interface SaidLineProps {
  readonly said: NonNullable<OurDecision["said"]>;
  /** How far, and where it was said. */
  readonly words: string;
}

/** What the partner said, whether it agrees, what it wishes and who reads that. */
function SaidLine({ said: { agrees, desired, evidence, isShared }, words }: SaidLineProps) {
  const { t } = useSpeech();
  return (
    <>
      <p>
        <b>{words}</b>
        {evidence && (
          <>
            {" "}
            <q>{evidence}</q>
          </>
        )}
      </p>
      <p className="muted small">
        {[
          ...(agrees === true ? [t("participation.agreed")] : []),
          ...(agrees === false ? [t("participation.notAgreed")] : []),
          ...(typeof desired === "number"
            ? [t("us.decision.wished", { level: t(`participation.level.${desired}`) })]
            : []),
          t(isShared ? "participation.shared" : "participation.notShared"),
        ].join(" · ")}
      </p>
    </>
  );
}
