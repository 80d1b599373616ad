import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { DivisionRelationsDocument } from "../../gql/later/graphql.ts";
import { FewChoice } from "../../shared/inputs/FewChoice.tsx";
import { PrintedAnswer } from "../../shared/print/PrintedAnswer.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { DivisionList } from "./DivisionList.tsx";
import { type AskedDivision, PAGE_SIZE } from "./useDivision.ts";

/**
 * Of organisations with countries, for whom each weighs: those that are small for both sides can be looked at alone. How
 * much work a country has is not told, so its shares are no percentages, nor are those that stand beside them to be
 * compared.
 */
export function RelationList({ asked }: { readonly asked: AskedDivision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useUrlValue("relations");
  const chosen = text === "small" || text === "weighty" ? text : null;
  const answer = useQuery(DivisionRelationsDocument, {
    variables: { ...asked, isSignificant: chosen && chosen === "weighty", first: PAGE_SIZE },
  });
  const heads = ["holder", "country", "shareOfCountry", "shareOfAll", "weight"].map((head) =>
    t(`division.${head}`),
  );
  return (
    <PrintedAnswer answer={answer}>
      {({ divisionOfLabour: { significance, relations } }) => (
        <DivisionList
          title={t("division.relations")}
          heads={heads}
          page={relations}
          onMore={(after) => answer.fetchMore({ variables: { after } })}
          definitions={[significance]}
          row={({ holder, country, shareOfCountry, shareOfAll, isSignificant }) => (
            <tr key={`${holder.key} ${country.key}`}>
              <th scope="row">{holder.label}</th>
              <td>{country.label}</td>
              <td data-head={heads[2]}>{format.ratio(shareOfCountry)}</td>
              <td data-head={heads[3]}>{format.ratio(shareOfAll)}</td>
              <td>{t(isSignificant ? "division.weighty" : "division.small")}</td>
            </tr>
          )}
        >
          <div className="screen-only">
            <FewChoice
              name={t("division.weight")}
              options={[
                { value: null, words: t("division.all") },
                { value: "weighty", words: t("division.weighty") },
                { value: "small", words: t("division.small") },
              ]}
              value={chosen}
              onChange={setText}
            />
          </div>
          {chosen && <p className="print-only small">{t(`division.${chosen}`)}.</p>}
        </DivisionList>
      )}
    </PrintedAnswer>
  );
}
