import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FigureDefinitionFragment } from "../../gql/later/graphql.ts";
import type { ListPage } from "../../shared/list-page.ts";
import { DefinitionNote } from "../../shared/profile/DefinitionNote.tsx";
import { Section } from "../../shared/Section.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import styles from "../PeerLists.module.css";

interface DivisionListProps<Node> {
  readonly title: string;
  readonly heads: readonly string[];
  readonly page: ListPage<Node>;
  readonly onMore: (after: string | null) => Promise<unknown>;
  /** What its figures mean, each once. */
  readonly definitions: readonly FigureDefinitionFragment[];
  readonly row: (node: Node) => ReactNode;
  /** What narrows it. */
  readonly children?: ReactNode;
}

/** One list of the division of labour with what its figures mean and do not tell; nobody is ranked by it. */
export function DivisionList<Node>(props: DivisionListProps<Node>) {
  const { title, heads, page, onMore, definitions, row, children } = props;
  const { t } = useTranslation();
  return (
    <Section title={title} level={3}>
      {children}
      {definitions.map((definition) => (
        <div key={definition.key} className={styles.about}>
          <p className="small strong">{definition.name}</p>
          <DefinitionNote definition={definition} reasons={[]} />
        </div>
      ))}
      {page.nodes.length === 0 ? (
        <p>{t("division.none")}</p>
      ) : (
        <table className={`list-table ${styles.table}`}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{page.nodes.map(row)}</tbody>
        </table>
      )}
      <ShowMore page={page} onMore={onMore} />
    </Section>
  );
}
