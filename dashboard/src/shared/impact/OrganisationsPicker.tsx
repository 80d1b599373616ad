import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../form/problem.ts";
import { OrganisationPicker, type PickedOrganisation } from "../inputs/OrganisationPicker.tsx";

/** As much of an organisation as a list of them needs. */
export type ListedOrganisation = Pick<PickedOrganisation, "id" | "name">;

interface OrganisationsPickerProps {
  /** What those are that stand in the list. */
  readonly label: string;
  /** What adding one more is called. */
  readonly addLabel: string;
  readonly chosen: readonly ListedOrganisation[];
  readonly onChange: (chosen: readonly ListedOrganisation[]) => void;
  readonly problem?: Problem | undefined;
}

/** Any number of organisations: those chosen so far, each with a way to leave it out, and one more by its name. */
export function OrganisationsPicker(props: OrganisationsPickerProps) {
  const { label, addLabel, chosen, onChange, problem } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const add = (organisation: PickedOrganisation | null) => {
    if (organisation && !chosen.some(({ id }) => id === organisation.id)) onChange([...chosen, organisation]);
  };
  const leaveOut = (id: string) => {
    onChange(chosen.filter((each) => each.id !== id));
    frame.current?.querySelector<HTMLElement>('input[type="search"]')?.focus(); // what was pressed goes
  };
  return (
    <div ref={frame} className="stack">
      <p className="strong">{label}</p>
      <ul className="plain-list" aria-label={label}>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            {name}{" "}
            <button
              type="button"
              className="button-link"
              aria-label={t("action.of", { action: t("demands.leaveOut"), what: name })}
              onClick={() => leaveOut(id)}
            >
              {t("demands.leaveOut")}
            </button>
          </li>
        ))}
      </ul>
      <OrganisationPicker label={addLabel} value={null} onChange={add} problem={problem} />
    </div>
  );
}
