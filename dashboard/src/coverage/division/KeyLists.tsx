import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DivisionKeysDocument, type KeyFiguresFragment } from "../../gql/later/graphql.ts";
import { PrintedAnswer } from "../../shared/print/PrintedAnswer.tsx";
import { DivisionList } from "./DivisionList.tsx";
import { definitionsOf } from "./definitions-of.ts";
import { figuresOfKey, isWorked } from "./division-keys.ts";
import { FigureCell } from "./FigureCell.tsx";
import { type AskedDivision, PAGE_SIZE } from "./useDivision.ts";

/** How the work in each country and on each theme is divided over organisations. */
export function KeyLists({ asked }: { readonly asked: AskedDivision }) {
  const answer = useQuery(DivisionKeysDocument, { variables: asked });
  return (
    <PrintedAnswer answer={answer}>
      {({ complementarityProfile: { countries, themes } }) => (
        <>
          <KeyList axis="PLACE" keys={countries} />
          <KeyList axis="THEME" keys={themes} />
        </>
      )}
    </PrintedAnswer>
  );
}

interface KeyListProps {
  readonly axis: "PLACE" | "THEME";
  readonly keys: readonly KeyFiguresFragment[];
}

function KeyList({ axis, keys }: KeyListProps) {
  const { t } = useTranslation();
  const [count, setCount] = useState(PAGE_SIZE);
  const worked = keys.filter(isWorked);
  const page = {
    nodes: worked.slice(0, count),
    totalCount: worked.length,
    pageInfo: { hasNextPage: count < worked.length, endCursor: null },
  };
  const figures = worked.flatMap((key) => figuresOfKey(key, axis).map(({ figure }) => figure));
  const heads = worked
    .slice(0, 1)
    .flatMap((key) => figuresOfKey(key, axis).map(({ name }) => t(`division.${name}`)));
  return (
    <DivisionList
      title={t(`division.keys.${axis}`)}
      heads={[t(`profile.axis.${axis}`), ...heads]}
      page={page}
      onMore={async () => setCount(count + PAGE_SIZE)}
      definitions={definitionsOf(figures)}
      row={(key) => (
        <tr key={key.on.key}>
          <th scope="row">{key.on.label}</th>
          {figuresOfKey(key, axis).map(({ name, figure, cases }) => (
            <FigureCell
              key={name}
              head={t(`division.${name}`)}
              figure={figure}
              isNumber={name !== "fragmentation"}
              cases={cases}
            />
          ))}
        </tr>
      )}
    >
      {keys.length > worked.length && (
        <p className="small muted">{t("division.nobody", { count: keys.length - worked.length })}</p>
      )}
    </DivisionList>
  );
}
