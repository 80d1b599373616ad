import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { CoverageFlowDocument } from "../../gql/later/graphql.ts";
import { parseBasis, printBasis } from "../../shared/basis-address.ts";
import { DownloadButton } from "../../shared/download/DownloadButton.tsx";
import { toCoverageFilter } from "../../shared/filter/url-filter.ts";
import { FewChoice } from "../../shared/inputs/FewChoice.tsx";
import { CHOSEN_BASES, useBasis } from "../../shared/profile/useBasis.ts";
import { QueryView } from "../../shared/QueryView.tsx";
import tools from "../../shared/Tools.module.css";
import { useFormat } from "../../shared/useFormat.ts";
import { useIsPhone } from "../../shared/useIsPhone.ts";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { NoCells } from "../NoCells.tsx";
import type { CoverageViewProps } from "../view-props.ts";
import { FlowPicture } from "./FlowPicture.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { printFlow } from "./flow-csv.ts";
import { type Flow, isDrawable, MOST_LINKS, parseFollowed, printFollowed } from "./flow-figures.ts";
import { flowRows } from "./flow-rows.ts";

/** Who works on what, where: from organisations over themes to places, drawn while it can be followed by eye. */
export function CoverageFlowView({ matrix, filter }: CoverageViewProps) {
  const { basis } = useBasis();
  const answer = useQuery(CoverageFlowDocument, {
    variables: { filter: toCoverageFilter(filter), basis },
  });
  return (
    <>
      <BasisChoice />
      <QueryView answer={answer}>
        {({ coverageFlow }) =>
          coverageFlow.paths.length === 0 ? (
            <NoCells trust={matrix.trust} />
          ) : (
            <ShownFlow flow={coverageFlow} matrix={matrix} filter={filter} />
          )
        }
      </QueryView>
    </>
  );
}

function BasisChoice() {
  const { t } = useTranslation();
  const { basis, setBasis } = useBasis();
  return (
    <div className={`screen-only ${tools.bar}`}>
      <FewChoice
        name={t("flow.basis")}
        options={CHOSEN_BASES.map((each) => ({ value: printBasis(each), words: t(`flow.basis.${each}`) }))}
        value={printBasis(basis)}
        onChange={(word) => setBasis(parseBasis(word))}
      />
      <span className="small muted">{t(`flow.basis.note.${basis}`)}</span>
    </div>
  );
}

function ShownFlow({
  flow,
  matrix,
  filter,
}: Pick<CoverageViewProps, "matrix" | "filter"> & { readonly flow: Flow }) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const [as, setAs] = useUrlValue("as");
  const [followed, setFollowed] = useUrlValue("path");
  const rows = useMemo(() => flowRows(flow), [flow]);
  const canDraw = isDrawable(flow) && !isPhone;
  const links = flow.toThemes.length + flow.toPlaces.length;
  return (
    <>
      {canDraw && as !== "table" ? (
        <FlowPicture
          flow={flow}
          followed={parseFollowed(followed)}
          onFollow={(next) => setFollowed(next && printFollowed(next), { replace: true })}
        />
      ) : (
        <>
          {links > MOST_LINKS && !isPhone && (
            <p className="note">{t("flow.tooMany", { count: links, most: MOST_LINKS })}</p>
          )}
          <FlowTable rows={rows} pathCount={flow.pathCount} />
        </>
      )}
      <FollowedWords flow={flow} followed={followed} />
      <div className={`screen-only ${tools.bar}`}>
        {canDraw && (
          <button type="button" className="button" onClick={() => setAs(as === "table" ? null : "table")}>
            {t(as === "table" ? "flow.asPicture" : "flow.asTable")}
          </button>
        )}
        <DownloadButton
          label={t("table.download")}
          fileName={t("flow.fileName")}
          trust={matrix.trust}
          filter={filter}
          print={(facts) => printFlow(rows, facts)}
        />
        {flow.pathCount > rows.length && (
          <span className="small muted">{t("flow.cut", { shown: rows.length, count: flow.pathCount })}</span>
        )}
      </div>
    </>
  );
}

/** The paths that are followed, in words: who, on what, where. */
function FollowedWords({ flow, followed }: { readonly flow: Flow; readonly followed: string | null }) {
  const format = useFormat();
  const chosen = parseFollowed(followed);
  const rows = chosen ? flowRows(flow).filter(({ path }) => path[chosen.column] === chosen.key) : [];
  const among = (column: "holder" | "theme" | "place") =>
    format.list([...new Set(rows.map((row) => row[column].label))]);
  return (
    <p role="status" className="readable">
      {rows.length > 0 && `${among("holder")} → ${among("theme")} → ${among("place")}`}
    </p>
  );
}
