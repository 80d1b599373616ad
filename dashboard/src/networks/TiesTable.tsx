import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import type { Drawn } from "./lens.ts";
import { PartyLink } from "./PartyLink.tsx";
import { edgeKind, sortTies } from "./ties.ts";

/** The drawing as a table: a row for each of its lines. */
export function TiesTable(drawn: Drawn) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{t("networks.ties.from")}</th>
          <th scope="col">{t("networks.ties.tie")}</th>
          <th scope="col">{t("networks.ties.to")}</th>
        </tr>
      </thead>
      <tbody>
        {sortTies(drawn, format.compare).map(({ from, to, edge }) => (
          <tr key={`${edge.from} ${edge.to} ${edge.tie}`}>
            <th scope="row">
              <PartyLink party={from.organisation} />
            </th>
            <td>{t(`networks.ties.${edgeKind(edge, from)}`)}</td>
            <td>
              <PartyLink party={to.organisation} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
