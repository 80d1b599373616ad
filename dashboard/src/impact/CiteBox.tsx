import { useClipboard } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { today } from "../shared/calendar-day.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { citationOf } from "./claim-facts.ts";

/** How to cite the change as it stands today, its status with it: a claim that travels without it would look proven. */
export function CiteBox({ outcome: { title, slug, status } }: ClaimProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const clipboard = useClipboard({ timeout: 2000 });
  const stand = t("impact.cite.stand", {
    status: t(`substantiation.status.${status.status}`),
    date: date(today()),
  });
  const text = citationOf(title, stand, `${location.origin}/impact/${slug}`);
  return (
    <Section title={t("impact.cite")}>
      <p className={styles.cite}>{text}</p>
      <button type="button" className="button screen-only" onClick={() => clipboard.copy(text)}>
        <span role="status">{t(clipboard.copied ? "impact.cite.copied" : "impact.cite.copy")}</span>
      </button>
    </Section>
  );
}
