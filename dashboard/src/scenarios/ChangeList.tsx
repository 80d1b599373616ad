import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import { type AddressChange, MOST_CHANGES } from "../shared/changes-address.ts";
import { Section } from "../shared/Section.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import { ChangeSentence } from "./ChangeSentence.tsx";
import styles from "./WhatIf.module.css";
import type { SimulatedChange } from "./what-if-finding.ts";

interface ChangeListProps {
  readonly changes: readonly AddressChange[];
  /** Slug of the organisation that a first change begins with; null for none. */
  readonly leaving: string | null;
  readonly onChanges: (changes: readonly AddressChange[]) => void;
  readonly choices: WhatIfChoicesQuery;
  /** The same changes as they were answered, after what was announced; empty before. */
  readonly simulated: readonly SimulatedChange[];
}

/** What is open: the form of one of the changes, of a new one, or none. */
type Open = number | "NEW" | null;

/** What is supposed, a sentence each, with ways to change it. */
export function ChangeList({ changes, leaving, onChanges, choices, simulated }: ChangeListProps) {
  const { t } = useTranslation();
  // who comes from the page of an organisation begins with it
  const [open, setOpen] = useState<Open>(leaving === null ? null : "NEW");
  const announced = simulated.filter(({ announcedFrom }) => announcedFrom !== null);
  const own = simulated.filter(({ announcedFrom }) => announcedFrom === null);
  const save = (at: number) => (change: AddressChange) => {
    onChanges(changes.toSpliced(at, 1, change));
    setOpen(null);
  };
  return (
    <Section title={t("scenarios.changes")}>
      <ol className={`plain-list ${styles.changes}`}>
        {announced.map((change) => (
          <li key={JSON.stringify(change)}>
            <ChangeSentence change={change} />
          </li>
        ))}
        {changes.map((change, at) => (
          <li key={JSON.stringify([at, change])}>
            {open === at ? (
              <ChangeForm choices={choices} change={change} onSave={save(at)} onLeave={() => setOpen(null)} />
            ) : (
              <OwnChange
                change={change}
                simulated={own[at]}
                onEdit={() => setOpen(at)}
                onRemove={() => onChanges(changes.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {open === "NEW" && (
        <ChangeForm
          choices={choices}
          change={null}
          organisation={leaving}
          onSave={save(changes.length)}
          onLeave={() => setOpen(null)}
        />
      )}
      {open === null && changes.length < MOST_CHANGES && (
        <p className={`screen-only ${styles.tools}`}>
          <button type="button" className="button" onClick={() => setOpen("NEW")}>
            {t("scenarios.add")}
          </button>
        </p>
      )}
    </Section>
  );
}

interface OwnChangeProps {
  readonly change: AddressChange;
  /** Undefined while it is not answered. */
  readonly simulated: SimulatedChange | undefined;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function OwnChange({ change, simulated, onEdit, onRemove }: OwnChangeProps) {
  const { t } = useTranslation();
  const what = simulated?.organisation?.name ?? change.organisation ?? change.framework ?? change.place ?? "";
  return (
    <div className={styles.change}>
      <p>
        {simulated ? (
          <ChangeSentence change={simulated} />
        ) : (
          <span className="muted">{t(`scenarios.kind.${change.kind}`)}</span>
        )}
      </p>
      <p className={`screen-only ${styles.acts}`}>
        <button
          type="button"
          className="button-link"
          aria-label={t("action.of", { action: t("scenarios.edit"), what })}
          onClick={onEdit}
        >
          {t("scenarios.edit")}
        </button>
        <button
          type="button"
          className="button-link"
          aria-label={t("action.of", { action: t("scenarios.remove"), what })}
          onClick={onRemove}
        >
          {t("scenarios.remove")}
        </button>
      </p>
    </div>
  );
}
