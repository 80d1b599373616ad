import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { DivisionHoldersDocument } from "../../gql/later/graphql.ts";
import { PrintedAnswer } from "../../shared/print/PrintedAnswer.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import { DivisionList } from "./DivisionList.tsx";
import { definitionsOf } from "./definitions-of.ts";
import { FigureCell } from "./FigureCell.tsx";
import { type AskedDivision, PAGE_SIZE } from "./useDivision.ts";

/** Of the countries in which each organisation works, how many weigh. */
export function HolderList({ asked }: { readonly asked: AskedDivision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useQuery(DivisionHoldersDocument, { variables: { ...asked, first: PAGE_SIZE } });
  return (
    <PrintedAnswer answer={answer}>
      {({ divisionOfLabour: { holders } }) => (
        <DivisionList
          title={t("division.holders")}
          heads={[t("division.holder"), t("division.countries"), t("division.ratio")]}
          page={holders}
          onMore={(after) => answer.fetchMore({ variables: { after } })}
          definitions={definitionsOf(holders.nodes.map((node) => node.concentrationRatio))}
          row={({ holder, countries, concentrationRatio }) => (
            <tr key={holder.key}>
              <th scope="row">{holder.label}</th>
              <td data-head={t("division.countries")}>{format.count(countries)}</td>
              <FigureCell head={t("division.ratio")} figure={concentrationRatio} cases={countries} />
            </tr>
          )}
        />
      )}
    </PrintedAnswer>
  );
}
