import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { InLanguage } from "../shared/impact/InLanguage.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { useDirectionWords } from "./useDirectionWords.ts";

/** The change by its parts: who, what, from and to, when, where, and why it matters. */
export function Statement({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { language, actor, change, changedFrom, changedTo, changedOn, changedUntil } = outcome;
  const { arena, country, region, significance, story } = outcome;
  const otherwise = useDirectionWords()(outcome);
  const place = country?.name ?? region?.name;
  return (
    <>
      <InLanguage language={language} />
      <dl className={styles.statement} lang={language}>
        <Part name="who">{actor}</Part>
        <Part name="what">{change}</Part>
        {changedFrom && <Part name="from">{changedFrom}</Part>}
        {changedTo && <Part name="to">{changedTo}</Part>}
        <Part name="when" isOurs>
          {changedUntil
            ? t("impact.when.range", { from: dateInWords(changedOn), until: dateInWords(changedUntil) })
            : dateInWords(changedOn)}
        </Part>
        <Part name="where" isOurs>
          {place ? `${t(`impact.arena.${arena}`)}, ${place}` : t(`impact.arena.${arena}`)}
        </Part>
        {significance && <Part name="significance">{significance}</Part>}
        {otherwise && (
          <Part name="direction" isOurs>
            <b>{otherwise}</b>
          </Part>
        )}
      </dl>
      {story && (
        <div className={`readable ${styles.story}`} lang={language}>
          {story.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly name: string;
  /** In the language of the reader, and not in that of who wrote the change down. */
  readonly isOurs?: boolean;
  readonly children: ReactNode;
}

function Part({ name, isOurs = false, children }: PartProps) {
  const { t, i18n } = useTranslation();
  return (
    <div>
      <dt lang={i18n.language}>{t(`impact.part.${name}`)}</dt>
      <dd lang={isOurs ? i18n.language : undefined}>{children}</dd>
    </div>
  );
}
