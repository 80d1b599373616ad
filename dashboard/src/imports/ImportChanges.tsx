import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ChangeKind } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { ChangeList } from "./ChangeList.tsx";
import styles from "./Imports.module.css";
import { type ActivityTally, openKind, tallyByKind } from "./import-finding.ts";

interface ImportChangesProps {
  readonly id: string;
  readonly tally: ActivityTally;
}

/** How many activities are new, changed, unchanged and withdrawn; each count opens its list. */
export function ImportChanges({ id, tally }: ImportChangesProps) {
  const { t } = useTranslation();
  const [asked] = useUrlValue("changes");
  const counts = tallyByKind(tally);
  const open = openKind(tally, asked);
  return (
    <Section title={t("imports.changes")}>
      <ul className={`plain-list ${styles.counts}`}>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <Count kind={kind} count={count} isOpen={kind === open} />
          </li>
        ))}
      </ul>
      {open && <ChangeList key={open} id={id} kind={open} />}
    </Section>
  );
}

interface CountProps {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly isOpen: boolean;
}

/** One count; without anything behind it there is nothing to open. */
function Count({ kind, count, isOpen }: CountProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = (
    <>
      <b>{format.count(count)}</b> {t(`imports.change.${kind}`)}
    </>
  );
  if (count === 0) return <span className={`muted ${styles.count}`}>{words}</span>;
  return (
    <Link to={`?changes=${kind}`} className={styles.count} aria-current={isOpen}>
      {words}
    </Link>
  );
}
