import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type {
  CycleFactsFragment,
  FrameworkOrganisationFragment,
  FrameworkSharesQuery,
} from "../gql/later/graphql.ts";
import { lineWords } from "../shared/figures/figure-words.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { QueryAnswer } from "../shared/useShown.ts";
import styles from "./Frameworks.module.css";

type Shares = NonNullable<FrameworkSharesQuery["frameworkShares"]>;
type ShareFigure = Shares["whole"]["share"];

interface InsideSharesProps {
  readonly answer: QueryAnswer<FrameworkSharesQuery>;
  readonly cycle: CycleFactsFragment;
  /** Of whom; of everybody, and all together, when left out. */
  readonly actors?: readonly FrameworkOrganisationFragment[] | undefined;
}

/** What of the known money is inside frameworks, of each organisation and together, beside the lines of the cycle. */
export function InsideShares({ answer, cycle, actors }: InsideSharesProps) {
  const { t } = useTranslation();
  return (
    <Section title={t(actors ? "frameworks.shares.actors" : "frameworks.shares", { cycle: cycle.code })}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ frameworkShares }) =>
          frameworkShares && (
            <>
              <ShareTable shares={frameworkShares} actors={actors} />
              {!actors && <Meaning figure={frameworkShares.whole.share} />}
              {frameworkShares.holders[0] && <Meaning figure={frameworkShares.holders[0].share} />}
              <LinesSource source={cycle.source.source} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

/** Where the lines of the cycle were read. */
function LinesSource({ source: { name, url } }: { readonly source: CycleFactsFragment["source"]["source"] }) {
  const { t } = useTranslation();
  return (
    <p className="small muted">
      {t("frameworks.lines.source")} {url ? <a href={url}>{name}</a> : name}
    </p>
  );
}

const COLUMNS = ["holder", "share", "line", "amounts", "linked"] as const;

interface ShareTableProps extends Pick<InsideSharesProps, "actors"> {
  readonly shares: Shares;
}

function ShareTable({ shares: { whole, holders }, actors }: ShareTableProps) {
  const { t } = useTranslation();
  const shown = actors ? holders.filter(({ holder }) => actors.some(({ id }) => id === holder.id)) : holders;
  const silent = (actors ?? []).filter(({ id }) => !holders.some(({ holder }) => holder.id === id));
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`frameworks.shares.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {!actors && <ShareRow share={whole} name={t("frameworks.shares.together")} />}
        {shown.map(({ holder, ...share }) => (
          <ShareRow key={holder.id} share={share} name={holder.name} slug={holder.slug} />
        ))}
        {silent.map(({ id, slug, name }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/organisations/${slug}`}>{name}</Link>
            </th>
            <td className="muted" colSpan={COLUMNS.length - 1}>
              {t("frameworks.shares.silent")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ShareRowProps {
  readonly share: Shares["whole"];
  readonly name: string;
  readonly slug?: string;
}

function ShareRow({ share, name, slug }: ShareRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { line, reachesLine, linkedActivities, insideEur, totalEur } = share;
  const trust = share.share.trust;
  const label = (column: (typeof COLUMNS)[number]) => (
    <b className={`regular small ${styles.label}`}>{t(`frameworks.shares.${column}`)} </b>
  );
  return (
    <tr>
      <th scope="row">{slug ? <Link to={`/organisations/${slug}`}>{name}</Link> : name}</th>
      <td>
        {label("share")}
        <span className={"unavailable" in share.share ? "muted" : "strong"}>
          {lineWords(share.share, format, t)}
        </span>
        {insideEur !== null && totalEur !== null && (
          <span className="small muted">
            {t("frameworks.shares.euro", { inside: format.euro(insideEur), total: format.euro(totalEur) })}
          </span>
        )}
      </td>
      <td>
        {label("line")}
        {line === null ? <span className="muted">{t("frameworks.line.none")}</span> : format.share(line)}
        {reachesLine !== null && (
          <span className="small muted">
            {t(reachesLine ? "frameworks.line.reached" : "frameworks.line.below")}
          </span>
        )}
      </td>
      <td>
        {label("amounts")}
        {trust && format.partOf(trust.used, trust.activities)}
      </td>
      <td>
        {label("linked")}
        {trust && format.partOf(linkedActivities, trust.activities)}
      </td>
    </tr>
  );
}

/** What a figure means and does not tell. */
function Meaning({ figure: { definition } }: { readonly figure: ShareFigure }) {
  return (
    <p className={`small muted readable ${styles.meaning}`}>
      <b>{definition.name}.</b> {definition.meaning} {definition.caveat}
    </p>
  );
}
