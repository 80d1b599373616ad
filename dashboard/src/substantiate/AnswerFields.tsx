import { useSpeech } from "../shared/light/speech.tsx";
import { ANSWERS, type DraftFault, type Given, type OpenedRequest } from "./substantiate-draft.ts";

interface QuestionProps {
  readonly name: "fact" | "contribution";
  readonly chosen: Given | null;
  /** Of the form; it is marked at the question that it is about. */
  readonly fault: DraftFault | null;
  readonly choose: (answer: Given) => void;
}

/** One question with its four answers, none of them chosen to begin with. */
export function Question({ name, chosen, fault, choose }: QuestionProps) {
  const { t } = useSpeech();
  const isWrong = fault?.at === name;
  return (
    <fieldset
      className={isWrong ? "question wrong" : "question"}
      aria-describedby={isWrong ? `${name}-wrong` : undefined}
    >
      <legend>{t(`substantiate.question.${name}`)}</legend>
      {isWrong && (
        <p id={`${name}-wrong`} role="alert" className="wrong-words">
          {t(`substantiate.fault.${fault.why}`)}
        </p>
      )}
      {ANSWERS.map((answer) => (
        <label key={answer} className="option">
          <input type="radio" name={name} checked={chosen === answer} onChange={() => choose(answer)} />
          <span>{t(`substantiate.${name}.${answer}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface NameChoiceProps {
  readonly request: OpenedRequest;
  readonly isNamed: boolean;
  readonly choose: (isNamed: boolean) => void;
}

/** Whether others may read who answered: not, unless they say so. */
export function NameChoice({ request: { name, position, askedBy }, isNamed, choose }: NameChoiceProps) {
  const { t } = useSpeech();
  return (
    <fieldset className="question">
      <legend>{t("substantiate.name.question")}</legend>
      <p className="muted small">{t("substantiate.name.note", { who: askedBy })}</p>
      <label className="option">
        <input type="radio" name="named" checked={!isNamed} onChange={() => choose(false)} />
        <span>{t("substantiate.name.no")}</span>
      </label>
      <label className="option">
        <input type="radio" name="named" checked={isNamed} onChange={() => choose(true)} />
        <span>{t("substantiate.name.yes", { who: `${name}, ${position}` })}</span>
      </label>
    </fieldset>
  );
}
