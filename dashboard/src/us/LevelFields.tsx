import { useSpeech } from "../shared/light/speech.tsx";
import { LEVELS } from "../shared/participation/levels.ts";

interface LevelFieldsProps {
  readonly legend: string;
  readonly name: string;
  /** Null for none yet. */
  readonly level: number | null;
  readonly onLevel: (level: number) => void;
  readonly isRequired?: boolean;
}

/** The five levels, each with what it means. */
export function LevelFields({ legend, name, level, onLevel, isRequired = false }: LevelFieldsProps) {
  const { t } = useSpeech();
  return (
    <fieldset className="levels">
      <legend>{legend}</legend>
      {LEVELS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            required={isRequired}
            checked={level === each}
            onChange={() => onLevel(each)}
          />
          <span>
            {t(`participation.level.${each}`)}
            <span className="muted small meaning">{t(`participation.levelMeaning.${each}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
