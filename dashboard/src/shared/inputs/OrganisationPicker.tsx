import { useQuery } from "@apollo/client/react";
import { Combobox, useCombobox } from "@mantine/core";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Combobox.css";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FindOrganisationsDocument, type FindOrganisationsQuery } from "../../gql/graphql.ts";
import { ProblemLine } from "../form/ProblemLine.tsx";
import type { Problem } from "../form/problem.ts";
import { KindLabel } from "../KindLabel.tsx";
import { QueryView } from "../QueryView.tsx";
import styles from "./Inputs.module.css";

/** An organisation that somebody chose. */
export type PickedOrganisation = Pick<
  FindOrganisationsQuery["organisations"]["nodes"][number],
  "id" | "slug" | "name" | "kind"
>;

interface OrganisationPickerProps {
  readonly label: string;
  /** Null while none is chosen. */
  readonly value: Pick<PickedOrganisation, "id" | "name"> | null;
  readonly onChange: (organisation: PickedOrganisation | null) => void;
  readonly problem?: Problem | undefined;
}

/** Chooses one organisation by typing some of its name; there may be thousands. */
export function OrganisationPicker({ label, value, onChange, problem }: OrganisationPickerProps) {
  const id = useId();
  const { t } = useTranslation();
  const frame = useRef<HTMLFieldSetElement>(null);
  const hasMoved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value shows the other half
  useEffect(() => {
    // What had the focus made way for the other half; a form that was only opened keeps its own beginning.
    if (hasMoved.current) frame.current?.querySelector<HTMLElement>("input, button")?.focus();
    hasMoved.current = false;
  }, [value]);
  const change = (organisation: PickedOrganisation | null) => {
    hasMoved.current = true;
    onChange(organisation);
  };
  return (
    <fieldset ref={frame} className={styles.options}>
      <legend id={id}>{label}</legend>
      {value ? (
        <p className={styles.picked}>
          <span>{value.name}</span>{" "}
          <button type="button" className="button-link" onClick={() => change(null)}>
            {t("filter.other")}
          </button>
        </p>
      ) : (
        <OrganisationSearch labelledBy={id} problemId={problem && `${id}-problem`} onPick={change} />
      )}
      {problem && <ProblemLine id={`${id}-problem`} problem={problem} />}
    </fieldset>
  );
}

interface OrganisationSearchProps {
  readonly labelledBy: string;
  /** Of the text that says what is wrong; undefined while nothing is. */
  readonly problemId: string | undefined;
  readonly onPick: (organisation: PickedOrganisation) => void;
}

function OrganisationSearch({ labelledBy, problemId, onPick }: OrganisationSearchProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const [asked] = useDebouncedValue(search.trim(), 150);
  const combobox = useCombobox({ opened: true });
  const isAsked = asked.length >= 2;
  const answer = useQuery(FindOrganisationsDocument, { variables: { search: asked }, skip: !isAsked });
  const found = (answer.data ?? answer.previousData)?.organisations.nodes ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words mean another first option
  useEffect(() => void combobox.selectFirstOption(), [found.map(({ id }) => id).join()]);
  const pick = (id: string) => {
    const organisation = found.find((one) => one.id === id);
    if (organisation) onPick(organisation);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.EventsTarget>
        <input
          type="search"
          className="text-input"
          aria-labelledby={labelledBy}
          aria-invalid={problemId ? true : undefined}
          aria-describedby={problemId}
          placeholder={t("search.organisation")}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      {isAsked && (
        <QueryView answer={answer} keepsFilters={false} waiting={null}>
          {({ organisations: { nodes } }) => (
            <Combobox.Options className={styles.found} aria-labelledby={labelledBy}>
              {nodes.map(({ id, name, kind }) => (
                <Combobox.Option key={id} value={id} className={styles.option}>
                  <span>{name}</span>
                  <span className="small muted">
                    <KindLabel kind={kind} />
                  </span>
                </Combobox.Option>
              ))}
              {nodes.length === 0 && <Combobox.Empty>{t("search.nothing")}</Combobox.Empty>}
            </Combobox.Options>
          )}
        </QueryView>
      )}
    </Combobox>
  );
}
