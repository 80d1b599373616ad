import { useTranslation } from "react-i18next";
import { lineWords } from "../shared/figures/figure-words.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { OrganisationNames } from "./OrganisationNames.tsx";
import styles from "./WhatIf.module.css";
import type { Simulated } from "./what-if-finding.ts";

type Share = Simulated["frameworkShares"][number];

/** What is inside the frameworks of each cycle, now and then, beside the line that the rules of the cycle draw. */
export function ShareTable({ shares }: { readonly shares: readonly Share[] }) {
  const { t } = useTranslation();
  const [first] = shares;
  if (!first) return null;
  return (
    <Section title={t("scenarios.shares")}>
      <p className="muted readable">{first.before.definition.caveat}</p>
      <table className={`list-table ${styles.sideBySide}`}>
        <thead>
          <tr>
            <th scope="col">{t("scenarios.column.share")}</th>
            <th scope="col">{t("scenarios.column.before")}</th>
            <th scope="col">{t("scenarios.column.after")}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <ShareLine key={`${share.cycle}~${share.holder?.id}`} share={share} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ShareLine({
  share: { cycle, holder, line, before, after, reachesBefore, reachesAfter },
}: {
  readonly share: Share;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [then, now] = [lineWords(before, format, t), lineWords(after, format, t)];
  return (
    <tr className={then === now ? undefined : styles.changed}>
      <th scope="row">
        {holder ? <OrganisationNames organisations={[holder]} /> : t("scenarios.shares.together")}
        <span className={`small muted regular ${styles.under}`}>
          {t("scenarios.shares.cycle", { cycle })},{" "}
          {line === null
            ? t("scenarios.shares.noLine")
            : t("scenarios.shares.line", { line: format.share(line) })}
        </span>
      </th>
      <td>
        {then} <Reached isReached={reachesBefore} />
      </td>
      <td>
        {now} <Reached isReached={reachesAfter} />
      </td>
    </tr>
  );
}

/** In words, as a share above a line is neither good nor bad; nothing where there is nothing to compare. */
function Reached({ isReached }: { readonly isReached: boolean | null }) {
  const { t } = useTranslation();
  if (isReached === null) return null;
  return (
    <span className={`small muted regular ${styles.under}`}>
      {t(isReached ? "scenarios.shares.reached" : "scenarios.shares.unreached")}
    </span>
  );
}
