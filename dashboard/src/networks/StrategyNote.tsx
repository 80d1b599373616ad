import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lazyPart } from "../shared/Lazy.tsx";
import { useMe } from "../shared/shell.ts";
import { useFormat } from "../shared/useFormat.ts";
import type { LensNetwork } from "./lens.ts";

const StrategyDialog = lazyPart(() => import("./StrategyDialog.tsx").then((m) => m.StrategyDialog));

/** What the secretariat says of a network and why; whoever may, writes it here. */
export function StrategyNote({ record }: { readonly record: LensNetwork }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isWriting, setWriting] = useState(false);
  const mayWrite = useMe()?.viewerMay.writeNetworkStrategy ?? false;
  const { strategy, network } = record;
  const action = t(strategy ? "networks.strategy.edit" : "networks.strategy.write");
  return (
    <div>
      {strategy && (
        <>
          <p>
            <span className="tag">{t(`networks.stance.${strategy.stance}`)}</span> {strategy.reason}
          </p>
          <p className="small muted">
            {strategy.author && `${strategy.author.acronym ?? strategy.author.name} · `}
            {format.dateInWords(strategy.writtenOn)}
          </p>
        </>
      )}
      {!strategy && !mayWrite && <p className="small muted">{t("networks.strategy.none")}</p>}
      {mayWrite && (
        <button
          type="button"
          className="button-link screen-only"
          aria-label={t("action.of", { action, what: network.name })}
          onClick={() => setWriting(true)}
        >
          {action}
        </button>
      )}
      {isWriting && <StrategyDialog record={record} onClose={() => setWriting(false)} />}
    </div>
  );
}
