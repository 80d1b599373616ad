import { useEffect, useRef, useState } from "react";
import { UsSayScoreDocument } from "../gql/us/graphql.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { Organisation, OurDecision } from "./ask-us.ts";
import { LevelFields } from "./LevelFields.tsx";
import type { OurRecordState } from "./useOurRecord.ts";

interface ScoreFormProps {
  readonly organisation: Organisation;
  readonly decision: OurDecision;
  readonly state: OurRecordState;
  readonly close: () => void;
}

/** How far the partner took part, as it says itself: a level, whether it agrees, else the level it wishes, and who reads it. */
export function ScoreForm({ organisation, decision: { id, title, said }, state, close }: ScoreFormProps) {
  const { t } = useSpeech();
  const [actual, setActual] = useState(said?.actual ?? null);
  const [agrees, setAgrees] = useState(said?.agrees ?? null);
  const [desired, setDesired] = useState(said?.desired ?? null);
  const [isShared, setShared] = useState(said?.isShared ?? false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const save = async (): Promise<void> => {
    if (actual === null) return;
    const place = { decision: id, organisation: organisation.id, version: said?.version ?? null };
    const wish = agrees === false ? desired : null;
    // what shows it is asked in the dashboard, and kept here
    const input = { ...place, actual, agrees, desired: wish, evidence: said?.evidence ?? null, isShared };
    if (await state.act(UsSayScoreDocument, { input }, "us.done.saved")) close();
  };
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <LevelFields
        legend={t("us.decision.level")}
        name={`actual-${id}`}
        level={actual}
        onLevel={setActual}
        isRequired
      />
      <fieldset className="levels">
        <legend>{t("participation.form.agrees")}</legend>
        {([true, false] as const).map((answer) => (
          <label key={String(answer)}>
            <input
              type="radio"
              name={`agrees-${id}`}
              checked={agrees === answer}
              onChange={() => setAgrees(answer)}
            />
            {t(answer ? "participation.form.agrees.yes" : "participation.form.agrees.no")}
          </label>
        ))}
      </fieldset>
      {agrees === false && (
        <LevelFields
          legend={t("participation.form.desired")}
          name={`desired-${id}`}
          level={desired}
          onLevel={setDesired}
        />
      )}
      <fieldset className="levels">
        <label>
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          <span>
            {t("participation.form.share")}
            <span className="muted small meaning">{t("participation.form.share.meaning")}</span>
          </span>
        </label>
      </fieldset>
      <div className="acts">
        <button type="submit" className="button main" disabled={state.isBusy}>
          {t("us.save")} <span className="unseen">: {title}</span>
        </button>
        <button type="button" className="button" onClick={close}>
          {t("us.close")}
        </button>
      </div>
    </form>
  );
}
