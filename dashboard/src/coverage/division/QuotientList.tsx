import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { DivisionQuotientsDocument } from "../../gql/later/graphql.ts";
import { FewChoice } from "../../shared/inputs/FewChoice.tsx";
import { PrintedAnswer } from "../../shared/print/PrintedAnswer.tsx";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { DivisionList } from "./DivisionList.tsx";
import { definitionsOf } from "./definitions-of.ts";
import { FigureCell } from "./FigureCell.tsx";
import { type AskedDivision, PAGE_SIZE } from "./useDivision.ts";

/** On which themes, or in which countries, organisations are strong beside all together. */
export function QuotientList({ asked }: { readonly asked: AskedDivision }) {
  const { t } = useTranslation();
  const [text, setText] = useUrlValue("strength");
  const axis = text === "place" ? "PLACE" : "THEME";
  const answer = useQuery(DivisionQuotientsDocument, { variables: { ...asked, axis, first: PAGE_SIZE } });
  return (
    <PrintedAnswer answer={answer}>
      {({ divisionOfLabour: { locationQuotients: page } }) => (
        <DivisionList
          title={t("division.quotients")}
          heads={[t("division.holder"), t(`profile.axis.${axis}`), t("division.quotient")]}
          page={page}
          onMore={(after) => answer.fetchMore({ variables: { after } })}
          definitions={definitionsOf(page.nodes.map(({ quotient }) => quotient))}
          row={({ holder, on, quotient }) => (
            <tr key={`${holder.key} ${on.key}`}>
              <th scope="row">{holder.label}</th>
              <td>{on.label}</td>
              <FigureCell head={t("division.quotient")} figure={quotient} isNumber />
            </tr>
          )}
        >
          <div className="screen-only">
            <FewChoice
              name={t("division.quotients")}
              options={[
                { value: null, words: t("profile.axis.THEME") },
                { value: "place", words: t("profile.axis.PLACE") },
              ]}
              value={axis === "PLACE" ? "place" : null}
              onChange={setText}
            />
          </div>
        </DivisionList>
      )}
    </PrintedAnswer>
  );
}
