import { useClipboard } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import type { OpenRoundMutation } from "../gql/later/graphql.ts";
import { downloadText } from "../shared/download.ts";
import { ShownOnce } from "../shared/ShownOnce.tsx";
import { linksOf, printLinks, type StratumLinks } from "./round-links.ts";
import type { Round } from "./round-results.ts";
import styles from "./Voice.module.css";

interface RoundLinksProps {
  readonly round: Round;
  readonly links: OpenRoundMutation["openRound"]["links"];
  readonly onKept: () => void;
}

/** The links of a round that was just opened, by whom they are for: nobody can look them up later. */
export function RoundLinks({ round, links, onKept }: RoundLinksProps) {
  const { t } = useTranslation();
  const strata = linksOf(round, links, location.origin);
  const text = printLinks(strata);
  return (
    <ShownOnce
      words={{
        title: t("voice.links"),
        about: t("voice.links.about"),
        copy: t("voice.links.copy"),
        copied: t("voice.links.copied"),
        notCopied: t("voice.links.notCopied"),
        leave: t("voice.links.leave"),
        kept: t("voice.links.kept"),
      }}
      text={text}
      onKept={onKept}
      ways={
        <button
          type="button"
          className="button"
          onClick={() => downloadText(`onze-links-${round.closesOn}.txt`, text, "text/plain;charset=utf-8")}
        >
          {t("voice.links.download")}
        </button>
      }
    >
      <p className="strong">{t("voice.links.warning")}</p>
      {strata.map((stratum) => (
        <StratumList key={stratum.key} stratum={stratum} />
      ))}
    </ShownOnce>
  );
}

function StratumList({ stratum: { name, links } }: { readonly stratum: StratumLinks }) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 4000 });
  return (
    <div>
      <div className="row wrap">
        <h4>{t("voice.links.of", { stratum: name, count: links.length })}</h4>
        <button
          type="button"
          className="button-link"
          aria-label={t("action.of", { action: t("voice.links.copyOf"), what: name })}
          onClick={() => clipboard.copy(links.join("\n"))}
        >
          <span role="status">{t(clipboard.copied ? "voice.links.copied" : "voice.links.copyOf")}</span>
        </button>
      </div>
      <ul className={`plain-list ${styles.links}`} aria-label={name}>
        {links.map((link) => (
          <li key={link}>
            <code>{link}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
