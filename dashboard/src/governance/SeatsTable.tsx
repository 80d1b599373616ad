import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ScrollBox } from "../shared/ScrollBox.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import { differenceWords } from "./seat-figures.ts";
import { type ConstituencySeats, type ListedBody, seatCount } from "./seats.ts";

const COLUMNS = ["constituency", "byRule", "held", "vacant", "share", "chosen", "difference"] as const;

interface SeatsTableProps {
  readonly bodies: readonly Pick<ListedBody, "slug" | "name" | "seating">[];
}

/** The same seats as a table: a row for each constituency of each body. */
export function SeatsTable({ bodies }: SeatsTableProps) {
  const { t } = useTranslation();
  return (
    <ScrollBox label={t("governance.whoSits")}>
      <table className={`list-table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t("governance.body")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`governance.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.flatMap((body) =>
            body.seating.constituencies.map((group) => (
              <TableRow key={`${body.slug} ${group.constituency}`} body={body} group={group} />
            )),
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface TableRowProps {
  readonly body: SeatsTableProps["bodies"][number];
  readonly group: ConstituencySeats;
}

function TableRow({ body: { slug, name, seating }, group }: TableRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { constituency, seats, held, voting, vacant, reference, difference } = group;
  return (
    <tr>
      <th scope="row">
        <Link to={`/governance/${slug}`}>{name}</Link>
      </th>
      <td>{t(`governance.constituency.${constituency}`)}</td>
      <td>{seats ?? <ByNoRule isAssembly={seating.assembly !== null && constituency === "MEMBER"} />}</td>
      <td>{t("amount.nOfN", { part: held, whole: seatCount(seating) })}</td>
      <td>{vacant}</td>
      <td>{format.partOf(voting, seating.voting)}</td>
      <td>
        {reference ? (
          format.share(reference.share)
        ) : (
          <span className="muted">{t("governance.notChosen")}</span>
        )}
      </td>
      <td>{differenceWords(difference, format, t)}</td>
    </tr>
  );
}

function ByNoRule({ isAssembly }: { readonly isAssembly: boolean }) {
  const { t } = useTranslation();
  return <span className="muted">{t(isAssembly ? "governance.byMembership" : "governance.rule.none")}</span>;
}
