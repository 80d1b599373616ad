import { useSpeech } from "../shared/light/speech.tsx";
import { LEVELS } from "../shared/participation/levels.ts";
import { type AskedQuestion, type Draft, NO_ANSWER } from "./ballot-draft.ts";

interface QuestionProps {
  readonly question: AskedQuestion;
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
}

/** One question with its answers, that answering it is unsafe, and no answer, as which it begins. */
export function QuestionFields({ question, draft, onChange }: QuestionProps) {
  const { id, kind, position, text } = question;
  return (
    <fieldset className="question">
      <legend>
        {position}. {text}
      </legend>
      {kind === "FREE_TEXT" ? (
        <WordsField {...{ question, draft, onChange }} />
      ) : (
        <NumberFields {...{ question, draft, onChange }} />
      )}
      <OtherAnswers name={id} {...{ kind, draft, onChange }} />
    </fieldset>
  );
}

const TO_TEN = Array.from({ length: 11 }, (_, value) => value);

function NumberFields({ question: { id, kind, choices }, draft, onChange }: QuestionProps) {
  const { t } = useSpeech();
  const option = (value: number) => ({
    name: id,
    checked: !draft.isUnsafe && draft.value === value,
    onChange: () => onChange({ ...NO_ANSWER, value }),
  });
  if (kind === "SCALE_0_10")
    return (
      <>
        <div className="scale">
          {TO_TEN.map((value) => (
            <label key={value}>
              <input type="radio" {...option(value)} />
              <span>{value}</span>
            </label>
          ))}
        </div>
        <p className="muted small">{t("ballot.scale")}</p>
      </>
    );
  if (kind === "LEVEL_0_4")
    return LEVELS.map((value) => (
      <label key={value} className="option">
        <input type="radio" {...option(value)} />
        <span>
          {t("ballot.level", { level: value, words: t(`participation.level.${value}`) })}
          <span className="muted small meaning">{t(`participation.levelMeaning.${value}`)}</span>
        </span>
      </label>
    ));
  return choices.map((choice, value) => (
    <label key={choice} className="option">
      <input type="radio" {...option(value)} />
      <span>{choice}</span>
    </label>
  ));
}

/** The longest that an answer in words may be. */
const LONGEST = 1500;

function WordsField({ question: { id, position, text }, draft, onChange }: QuestionProps) {
  const { t } = useSpeech();
  return (
    <>
      <p className="muted small" id={`words-${id}`}>
        {t("ballot.words")}
      </p>
      <textarea
        rows={4}
        maxLength={LONGEST}
        aria-label={`${position}. ${text}`}
        aria-describedby={`words-${id}`}
        value={draft.text}
        onChange={(event) => onChange({ text: event.target.value, isUnsafe: false })}
      />
      <label className="option">
        <input
          type="checkbox"
          checked={draft.mayQuote}
          onChange={(event) => onChange({ mayQuote: event.target.checked })}
        />
        <span>{t("ballot.mayQuote")}</span>
      </label>
    </>
  );
}

interface OtherAnswersProps extends Pick<QuestionProps, "draft" | "onChange"> {
  readonly name: string;
  readonly kind: AskedQuestion["kind"];
}

function OtherAnswers({ name, kind, draft, onChange }: OtherAnswersProps) {
  const { t } = useSpeech();
  const isEmpty = !draft.isUnsafe && draft.value === null;
  return (
    <>
      <label className="option apart">
        <input
          type={kind === "FREE_TEXT" ? "checkbox" : "radio"}
          name={name}
          checked={draft.isUnsafe}
          onChange={(event) => onChange({ ...NO_ANSWER, isUnsafe: event.target.checked })}
        />
        <span>{t("ballot.unsafe")}</span>
      </label>
      {kind !== "FREE_TEXT" && (
        <label className="option">
          <input type="radio" name={name} checked={isEmpty} onChange={() => onChange(NO_ANSWER)} />
          <span className="muted">{t("ballot.skip")}</span>
        </label>
      )}
    </>
  );
}
