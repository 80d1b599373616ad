import { useEffect, useRef, useState } from "react";
import { ObjectToRecordDocument, type RemarkReason, SuggestCorrectionDocument } from "../gql/us/graphql.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { HolderRecord } from "./ask-us.ts";
import type { OurRecordState } from "./useOurRecord.ts";

const REASONS: readonly RemarkReason[] = [
  "NOT_TOGETHER",
  "ENDED",
  "WRONG_PLACE",
  "WRONG_THEME",
  "WRONG_AMOUNT",
  "UNSAFE",
  "OTHERWISE_WRONG",
];

interface ObjectFormProps {
  readonly holder: HolderRecord;
  readonly state: OurRecordState;
  readonly close: () => void;
}

/** Says what is not right: by an objection, which pauses the record, or by a suggestion, which leaves it. */
export function ObjectForm({ holder: { id, holderName }, state, close }: ObjectFormProps) {
  const { t } = useSpeech();
  const [reason, setReason] = useState<RemarkReason | null>(null);
  const [words, setWords] = useState("");
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const send = async (kind: "OBJECTION" | "SUGGESTION"): Promise<void> => {
    if (reason === null) return;
    const given = { input: { id, reason, words } };
    const said =
      kind === "OBJECTION"
        ? state.act(ObjectToRecordDocument, given, "us.done.OBJECTION")
        : state.act(SuggestCorrectionDocument, given, "us.done.SUGGESTION");
    if (await said) close();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send("OBJECTION");
      }}
    >
      <fieldset>
        <legend>{t("us.wrong.what")}</legend>
        {REASONS.map((each, place) => (
          <label key={each}>
            <input
              ref={place === 0 ? first : undefined}
              type="radio"
              name={`reason-${id}`}
              required
              checked={reason === each}
              onChange={() => setReason(each)}
            />
            {t(`remarks.reason.${each}`)}
          </label>
        ))}
      </fieldset>
      <label className="field">
        {t("us.wrong.words")}
        <textarea
          rows={3}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <p className="muted small">{t("us.wrong.after", { holder: holderName })}</p>
      <div className="acts">
        <button type="submit" className="button main" disabled={state.isBusy}>
          {t("us.wrong.object")}
        </button>
        <button
          type="button"
          className="button"
          disabled={state.isBusy || reason === null || words.trim() === ""}
          onClick={() => send("SUGGESTION")}
        >
          {t("us.wrong.suggest")}
        </button>
        <button type="button" className="button" onClick={close}>
          {t("us.close")}
        </button>
      </div>
      <p className="muted small">{t("us.wrong.suggest.about")}</p>
    </form>
  );
}
