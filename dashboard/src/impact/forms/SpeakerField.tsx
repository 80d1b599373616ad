import { useTranslation } from "react-i18next";
import { FieldFrame } from "../../shared/form/Field.tsx";
import type { Problem } from "../../shared/form/problem.ts";
import { OrganisationPicker } from "../../shared/inputs/OrganisationPicker.tsx";
import type { SpeakerChoice } from "./speaker.ts";

interface SpeakerFieldProps {
  readonly label: string;
  readonly speaker: SpeakerChoice;
  readonly problem?: Problem | undefined;
}

/** In whose name something is said: nothing is asked of who speaks for one organisation alone. */
export function SpeakerField({ label, speaker, problem }: SpeakerFieldProps) {
  const { own, mayChooseAny, chosen, choose } = speaker;
  const { t } = useTranslation();
  if (mayChooseAny)
    return <OrganisationPicker label={label} value={chosen} onChange={choose} problem={problem} />;
  if (own.length < 2) return null;
  return (
    <FieldFrame label={label} problem={problem}>
      {(control) => (
        <select
          {...control}
          className="text-input"
          value={chosen?.id ?? ""}
          onChange={({ target }) => choose(own.find(({ id }) => id === target.value) ?? null)}
        >
          <option value="">{t("impact.form.choose")}</option>
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
