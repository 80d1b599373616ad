import { useRef, useState } from "react";
import { ConfirmRecordDocument, TakeBackRemarkDocument } from "../gql/us/graphql.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { HolderRecord } from "./ask-us.ts";
import { HideHolder } from "./HideHolder.tsx";
import { HolderFacts } from "./HolderFacts.tsx";
import { ObjectForm } from "./ObjectForm.tsx";
import { RemarkText } from "./RemarkText.tsx";
import { isOpen, statusOf } from "./record-status.ts";
import type { OurRecordState } from "./useOurRecord.ts";

interface HolderSectionProps {
  readonly holder: HolderRecord;
  readonly state: OurRecordState;
}

const TAGS = { CONFIRMED: "tag confirmed", DISPUTED: "tag disputed", AWAITS: "tag", STATED: "tag" } as const;

/** What one holder records, and what the partner says of it. */
export function HolderSection({ holder, state }: HolderSectionProps) {
  const { t } = useSpeech();
  const [isObjecting, setObjecting] = useState(false);
  const { id, holderName, remarks, maySpeak } = holder;
  const status = statusOf(holder);
  const label = `holder-${id}`;
  const open = remarks.filter(isOpen);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was pressed may be gone afterwards
  const settle = () => heading.current?.focus();
  const close = () => {
    setObjecting(false);
    settle();
  };
  return (
    <section aria-labelledby={label}>
      <div className="line">
        <h2 id={label} ref={heading} tabIndex={-1}>
          {holderName}
        </h2>
        <span className={TAGS[status]}>{t(`us.status.${status}`)}</span>
      </div>
      <HolderFacts holder={holder} />
      {remarks.map((remark) => (
        <RemarkText key={remark.id} remark={remark} holder={holderName} />
      ))}
      {status === "AWAITS" && <p className="note">{t("us.awaits", { holder: holderName })}</p>}
      {maySpeak && (
        <div className="acts">
          {status !== "CONFIRMED" && (
            <Act
              state={state}
              className="button main"
              name={t("us.right")}
              of={holderName}
              act={() => state.act(ConfirmRecordDocument, { id }, "us.done.right").then(settle)}
            />
          )}
          {!holder.isDisputed && !isObjecting && (
            <button type="button" className="button" onClick={() => setObjecting(true)}>
              {t("us.wrong")} <span className="unseen">: {holderName}</span>
            </button>
          )}
          {open.map((remark) => (
            <Act
              key={remark.id}
              state={state}
              className="button"
              name={t(`us.takeBack.${remark.kind}`)}
              of={holderName}
              act={() =>
                state.act(TakeBackRemarkDocument, { id: remark.id }, "us.done.takenBack").then(settle)
              }
            />
          ))}
        </div>
      )}
      {isObjecting && <ObjectForm holder={holder} state={state} close={close} />}
      {maySpeak && <HideHolder holder={holder} state={state} />}
    </section>
  );
}

interface ActProps {
  readonly state: OurRecordState;
  readonly className: string;
  readonly name: string;
  /** Whom it is about, for those who do not see what it stands under. */
  readonly of: string;
  readonly act: () => Promise<void>;
}

function Act({ state, className, name, of, act }: ActProps) {
  return (
    <button type="button" className={className} disabled={state.isBusy} onClick={act}>
      {name} <span className="unseen">: {of}</span>
    </button>
  );
}
