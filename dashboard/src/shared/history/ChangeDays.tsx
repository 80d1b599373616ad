import { useMemo } from "react";
import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";
import { Section } from "../Section.tsx";
import { useFormat } from "../useFormat.ts";
import { ChangeAct } from "./ChangeAct.tsx";
import styles from "./Changes.module.css";
import { groupChanges, localDay } from "./group-changes.ts";

interface ChangeDaysProps {
  /** The newest first. */
  readonly changes: readonly ChangeFactsFragment[];
  /** Whether all changes are of one record, which then need not be named each time. */
  readonly isOneRecord?: boolean;
}

/** Who changed what, by day: each act with its record, who, through what, and each field from what to what. */
export function ChangeDays({ changes, isOneRecord = false }: ChangeDaysProps) {
  const format = useFormat();
  const days = useMemo(() => groupChanges(changes, localDay), [changes]);
  return days.map(({ day, groups }) => (
    <Section key={day} title={format.dateInWords(day)} level={isOneRecord ? 3 : 2}>
      <ul className={`plain-list ${styles.acts}`}>
        {groups.map(({ id, changes: ofAct }) => (
          <ChangeAct key={id} changes={ofAct} isNamed={!isOneRecord} />
        ))}
      </ul>
    </Section>
  ));
}
