import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import {
  CoverageSnapshotsDocument,
  type CoverageSnapshotsQuery,
  RemoveSnapshotDocument,
} from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { today } from "../../shared/calendar-day.ts";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
import { QueryView } from "../../shared/QueryView.tsx";
import { Section } from "../../shared/Section.tsx";
import { useMe } from "../../shared/shell.ts";
import { useFormat } from "../../shared/useFormat.ts";
import { SnapshotDownload } from "./SnapshotDownload.tsx";
import { SnapshotForm } from "./SnapshotForm.tsx";
import { choosesSame, compareAddress, openAddress } from "./snapshot-links.ts";

type Snapshot = CoverageSnapshotsQuery["coverageSnapshots"]["nodes"][number];

/** As many as one looks through; the latest come first. */
const SHOWN = 100;

interface SnapshotSectionProps {
  readonly filter: UrlFilter;
  readonly trust: TrustFactsFragment;
}

/** Kept days of the coverage: to open, to compare by two, and to keep another. */
export function SnapshotSection({ filter, trust }: SnapshotSectionProps) {
  const { t } = useTranslation();
  const me = useMe();
  const answer = useQuery(CoverageSnapshotsDocument, { variables: { first: SHOWN } });
  return (
    <Section title={t("snapshots.title")}>
      <p className="small muted readable">{t("snapshots.meaning")}</p>
      <QueryView answer={answer}>
        {({ coverageSnapshots: { nodes } }) =>
          nodes.length === 0 ? (
            <p>{t("snapshots.none")}</p>
          ) : (
            <>
              <SnapshotTable snapshots={nodes} />
              <SnapshotDownload filter={filter} trust={trust} />
            </>
          )
        }
      </QueryView>
      {me?.viewerMay.takeSnapshots && <SnapshotForm filter={filter} />}
    </Section>
  );
}

function SnapshotTable({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const pair = snapshots.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2));
  return (
    <>
      <table className="list-table">
        <caption className="visually-hidden">{t("snapshots.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("snapshots.compareHead")}</th>
            <th scope="col">{t("snapshots.day")}</th>
            <th scope="col">{t("snapshots.name")}</th>
            <th scope="col">{t("snapshots.by")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {snapshots.map((snapshot) => (
            <SnapshotRow
              key={snapshot.id}
              snapshot={snapshot}
              isChosen={chosen.includes(snapshot.id)}
              onToggle={() => toggle(snapshot.id)}
            />
          ))}
        </tbody>
      </table>
      <PairLine pair={pair} />
    </>
  );
}

interface SnapshotRowProps {
  readonly snapshot: Snapshot;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function SnapshotRow({ snapshot, isChosen, onToggle }: SnapshotRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, takenOn, organisation, viewerMay } = snapshot;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t("snapshots.choose", { title })}
          checked={isChosen}
          onChange={onToggle}
        />
      </td>
      <td>{format.date(takenOn)}</td>
      <th scope="row">
        <Link to={openAddress(snapshot, today())}>{title}</Link>
      </th>
      <td>{organisation?.name}</td>
      <td>
        {viewerMay.remove && (
          <Act
            mutation={RemoveSnapshotDocument}
            variables={{ id }}
            label={t("snapshots.remove")}
            what={title}
            look="button-link"
            question={{
              text: t("snapshots.remove.question", { title }),
              sure: t("snapshots.remove.sure"),
              leave: t("snapshots.remove.leave"),
            }}
          />
        )}
      </td>
    </tr>
  );
}

/** Leads to the difference between the two that are chosen. */
function PairLine({ pair }: { readonly pair: readonly Snapshot[] }) {
  const { t } = useTranslation();
  const [one, other] = pair;
  if (!one || !other) return <p className="small muted">{t("snapshots.pair.choose")}</p>;
  const address = compareAddress(one, other, today());
  if (address === null) return <p role="status">{t("snapshots.pair.sameDay")}</p>;
  return (
    <p role="status" style={{ padding: "8px 0" }}>
      <Link className="button" to={address}>
        {t("snapshots.pair.compare")}
      </Link>{" "}
      {!choosesSame(one, other) && <span className="small">{t("snapshots.pair.otherFilter")}</span>}
    </p>
  );
}
