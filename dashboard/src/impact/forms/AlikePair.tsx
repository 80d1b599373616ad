import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  type AlikeRecordFragment,
  DistinguishOutcomesDocument,
  MergeOutcomesDocument,
  type PossibleDuplicatesQuery,
} from "../../gql/later/graphql.ts";
import { ActionError } from "../../shared/ActionError.tsx";
import { useShortcut } from "../../shared/shortcuts.ts";
import { useAction } from "../../shared/useAction.ts";
import { useFormat } from "../../shared/useFormat.ts";
import styles from "./Alike.module.css";

export type Pair = PossibleDuplicatesQuery["possibleDuplicates"]["nodes"][number];

interface AlikePairProps {
  readonly pair: Pair;
  /** How many pairs there are in all. */
  readonly count: number;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
  readonly onLater: () => void;
}

/** Two records side by side, and what can be said of them; nothing is lost by saying it. */
export function AlikePair({ pair: { first, second, reasons }, count, ...heard }: AlikePairProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const merge = useAction(MergeOutcomesDocument);
  const part = useAction(DistinguishOutcomesDocument);
  // what was said is not said again while the page is on its way to the next pair
  const isSaid = [merge, part].some(({ state }) => state.kind === "BUSY" || state.kind === "DONE");
  const same = () => {
    if (isSaid) return;
    void merge.run({ outcome: second.slug, into: first.slug }, { onDone: heard.onSame });
  };
  const different = () => {
    if (isSaid) return;
    void part.run({ first: first.slug, second: second.slug }, { onDone: heard.onDifferent });
  };
  useShortcut("s", same);
  useShortcut("d", different);
  useShortcut("l", heard.onLater);
  return (
    <section aria-label={t("impact.alike.pair")} className="stack">
      <p className="strong">{t("impact.alike.count", { count })}</p>
      <p className="small muted">{t("impact.alike.why", { reasons: list([...reasons]) })}</p>
      <PairTable both={[first, second]} />
      <p className="small muted">{t("impact.alike.same.means", { title: first.title })}</p>
      <div className="row wrap screen-only">
        <button type="button" className="button button-main" aria-keyshortcuts="s" onClick={same}>
          {t("impact.alike.same")}
        </button>
        <button type="button" className="button" aria-keyshortcuts="d" onClick={different}>
          {t("impact.form.different")}
        </button>
        <button type="button" className="button" aria-keyshortcuts="l" onClick={heard.onLater}>
          {t("impact.alike.later")}
        </button>
      </div>
      <ActionError state={merge.state} />
      <ActionError state={part.state} />
    </section>
  );
}

const PARTS = ["who", "what", "when", "where"] as const;
const MAKERS = ["authors", "contributors"] as const;

/** What both say, part by part. */
function PairTable({ both }: { readonly both: readonly [AlikeRecordFragment, AlikeRecordFragment] }) {
  const { t } = useTranslation();
  const wordsOf = useWordsOf();
  return (
    <table className={`list-table ${styles.pair}`}>
      <thead>
        <tr>
          <td />
          {both.map(({ id, slug, title, language }) => (
            <th key={id} scope="col">
              <Link to={`/impact/${slug}`} lang={language}>
                {title}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...PARTS, ...MAKERS].map((name) => (
          <tr key={name}>
            <th scope="row">
              {t(
                name === "authors" || name === "contributors"
                  ? `impact.column.${name}`
                  : `impact.part.${name}`,
              )}
            </th>
            {both.map((record) => (
              <td key={record.id}>{wordsOf(record)[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words of each part of a record. */
function useWordsOf() {
  const { t } = useTranslation();
  const { dateInWords, list } = useFormat();
  return (record: AlikeRecordFragment) => {
    const { language, actor, change, changedOn, changedUntil, arena, influenceType, country } = record;
    const { harvestedBy, contributions } = record;
    const place = country ? `${t(`impact.arena.${arena}`)}, ${country.name}` : t(`impact.arena.${arena}`);
    return {
      who: <span lang={language}>{actor}</span>,
      what: <span lang={language}>{change}</span>,
      when: changedUntil
        ? t("impact.when.range", { from: dateInWords(changedOn), until: dateInWords(changedUntil) })
        : dateInWords(changedOn),
      where: `${place}; ${t(`impact.influence.${influenceType}`)}`,
      authors: harvestedBy?.name ?? t("impact.notShown"),
      contributors:
        contributions.length > 0
          ? list(contributions.map(({ organisation }) => organisation.name))
          : t("impact.contributors.none"),
    };
  };
}
