import { useTranslation } from "react-i18next";
import type { NeighbourFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Needs.module.css";
import { neighbourName, shortName } from "./need-words.ts";

interface NeighboursProps {
  readonly title: string;
  readonly neighbours: readonly NeighbourFactsFragment[];
}

/** Who works beside a need: the places or themes in a line, and behind it who that is. */
export function Neighbours({ title, neighbours }: NeighboursProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (neighbours.length === 0) return null;
  const named = neighbours
    .map((neighbour) => ({ name: neighbourName(neighbour) ?? t("needs.themeNotStated"), neighbour }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  return (
    <details className={styles.beside}>
      <summary>
        <span className="small muted">{title}</span> {named.map(({ name }) => name).join(", ")}
      </summary>
      <ul className="plain-list small">
        {named.map(({ name, neighbour: { holders } }) => (
          <li key={name}>
            <b>{name}</b>: {holders.map(shortName).join(", ")}
          </li>
        ))}
      </ul>
    </details>
  );
}
