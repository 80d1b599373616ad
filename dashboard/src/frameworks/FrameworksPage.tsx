import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  type CycleFactsFragment,
  FrameworkCyclesDocument,
  type FrameworkCyclesQuery,
  FrameworkListDocument,
  FrameworkSharesDocument,
  type FrameworkSharesQuery,
  FrameworkTrustDocument,
} from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { lineWords } from "../shared/figures/figure-words.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { Tabs } from "../shared/Tabs.tsx";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { CycleForm } from "./CycleForm.tsx";
import { FrameworkList } from "./FrameworkList.tsx";
import { FrameworkListDownload } from "./FrameworkListDownload.tsx";
import styles from "./Frameworks.module.css";
import { yearsOfCycle } from "./framework-words.ts";
import { InsideShares } from "./InsideShares.tsx";
import { RecordFramework } from "./RecordFramework.tsx";

const PAGE_SIZE = 100;

/** The frameworks of a cycle and, for members and the secretariat, what of the work is inside them. */
export function FrameworksPage() {
  const { t } = useTranslation();
  const cycles = useQuery(FrameworkCyclesDocument);
  const [chosen] = useUrlValue("cycle");
  const known = cycles.data?.frameworkCycles ?? [];
  const cycle = known.find(({ code }) => code === chosen) ?? known[0] ?? null;
  const mayReadShares = useMe()?.viewerMay.readAmongPeers ?? false;
  const list = useQuery(FrameworkListDocument, {
    variables: { cycle: cycle?.code ?? null, first: PAGE_SIZE },
    skip: !cycle,
  });
  const shares = useQuery(FrameworkSharesDocument, {
    variables: { cycle: cycle?.code ?? "" },
    skip: !cycle || !mayReadShares,
  });
  return (
    <Page
      title={useListTitle(cycle, list.data?.frameworks.totalCount, shares.data?.frameworkShares?.whole)}
      name={t("nav.frameworks")}
    >
      <p className="muted readable">{t("frameworks.lead")}</p>
      <QueryView answer={cycles} keepsFilters={false}>
        {({ frameworkCycles, filterOptions }) => (
          <>
            <CycleTabs cycles={frameworkCycles} current={cycle?.code ?? null} />
            <ListTools cycle={cycle}>
              {cycle && (!mayReadShares || shares.data) && (
                <FrameworkListDownload cycle={cycle} shares={shares.data?.frameworkShares ?? null} />
              )}
            </ListTools>
            {cycle && <CycleTrust cycle={cycle} />}
            {cycle && (
              <QueryView answer={list} keepsFilters={false}>
                {({ frameworks }) => (
                  <FrameworkList
                    frameworks={frameworks}
                    onMore={(after) => list.fetchMore({ variables: { after } })}
                  />
                )}
              </QueryView>
            )}
            {!cycle && (
              <EmptyState title={t("frameworks.cycles.none")}>{t("frameworks.cycles.none.why")}</EmptyState>
            )}
            {cycle && mayReadShares && <InsideShares answer={shares} cycle={cycle} />}
            <UnrecordedCodes frameworks={filterOptions.namedFrameworks} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

type WholeShare = NonNullable<FrameworkSharesQuery["frameworkShares"]>["whole"];

/** How much is inside, where it is known and for the viewer; else how many frameworks there are. */
function useListTitle(cycle: CycleFactsFragment | null, count = 0, whole?: WholeShare): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (!cycle) return t("nav.frameworks");
  if (whole && "value" in whole.share)
    return t("frameworks.title.inside", { share: lineWords(whole.share, format, t), cycle: cycle.code });
  return count > 0 ? t("frameworks.title.list", { count, cycle: cycle.code }) : t("nav.frameworks");
}

/** How far the work in the years of a cycle is confirmed and known. */
function CycleTrust({ cycle }: { readonly cycle: CycleFactsFragment }) {
  const answer = useQuery(FrameworkTrustDocument, { variables: { filter: { years: yearsOfCycle(cycle) } } });
  return (
    <QueryView answer={answer} waiting={null} keepsFilters={false}>
      {({ coverageMatrix }) => <TrustBar trust={coverageMatrix.trust} />}
    </QueryView>
  );
}

interface CycleTabsProps {
  readonly cycles: readonly CycleFactsFragment[];
  readonly current: string | null;
}

function CycleTabs({ cycles, current }: CycleTabsProps) {
  const { t } = useTranslation();
  if (cycles.length < 2) return null;
  return (
    <Tabs name={t("frameworks.cycle")}>
      {cycles.map(({ code }) => (
        <Link key={code} to={`?cycle=${code}`} aria-current={code === current ? "page" : undefined}>
          {code}
        </Link>
      ))}
    </Tabs>
  );
}

interface ListToolsProps {
  readonly cycle: CycleFactsFragment | null;
  readonly children: ReactNode;
}

function ListTools({ cycle, children }: ListToolsProps) {
  const { t } = useTranslation();
  const mayRecord = useMe()?.viewerMay.recordFrameworks ?? false;
  return (
    <div className={`row wrap screen-only ${styles.tools}`}>
      <CopyLink />
      {children}
      {mayRecord && cycle && (
        <OpenForm label={t("frameworks.record")}>{(close) => <RecordFramework onDone={close} />}</OpenForm>
      )}
      {mayRecord && cycle && (
        <OpenForm label={t("frameworks.cycle.change", { cycle: cycle.code })}>
          {(close) => <CycleForm cycle={cycle} onDone={close} />}
        </OpenForm>
      )}
      {mayRecord && (
        <OpenForm label={t("frameworks.cycle.add")}>
          {(close) => <CycleForm cycle={null} onDone={close} />}
        </OpenForm>
      )}
    </div>
  );
}

interface UnrecordedCodesProps {
  readonly frameworks: FrameworkCyclesQuery["filterOptions"]["namedFrameworks"];
}

/** Codes that activities name and under which no framework is recorded; they have a page all the same. */
function UnrecordedCodes({ frameworks }: UnrecordedCodesProps) {
  const { t } = useTranslation();
  const bare = frameworks.filter(({ key, label }) => key === label);
  if (bare.length === 0) return null;
  return (
    <div className="note">
      <p>{t("frameworks.bare", { count: bare.length })}</p>
      <ul className={`plain-list ${styles.acts}`}>
        {bare.map(({ key }) => (
          <li key={key}>
            <Link to={`/frameworks/${encodeURIComponent(key)}`}>{key}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
