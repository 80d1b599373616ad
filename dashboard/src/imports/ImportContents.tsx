import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import type { Report } from "./ImportResult.tsx";
import styles from "./Imports.module.css";

/** What the file holds: who published it, how much of it counts, its partners and places. */
export function ImportContents({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const say = (key: string, count: number | null) =>
    count === null ? t("imports.contents.untold") : t(key, { count });
  const { activities, partners, places } = report;
  return (
    <Section title={t("imports.contents")}>
      <dl>
        <Item name={t("imports.contents.publishers")}>
          {report.publishers.map(({ ref, name }) => (
            <Line key={`${ref} ${name}`} words={name ?? t("imports.contents.unnamed")} note={ref} />
          ))}
        </Item>
        <Item name={t("imports.contents.format")}>
          <Line words={[report.format, report.version].filter((part) => part !== null).join(" ")} />
        </Item>
        <Item name={t("imports.contents.activities")}>
          <Line words={say("imports.contents.read", activities.read)} />
          {activities.leaves !== null && (
            <Line
              words={say("imports.contents.leaves", activities.leaves)}
              note={activities.leaves < activities.read ? t("imports.contents.leaves.why") : null}
            />
          )}
        </Item>
        <Item name={t("imports.contents.partners")}>
          <Line words={say("imports.contents.organisations", partners.organisations)} />
          {partners.mentions !== null && <Line words={say("imports.contents.mentions", partners.mentions)} />}
          {hasSome(partners.withheld) && (
            <Line
              words={say("imports.contents.withheld", partners.withheld)}
              note={t("imports.contents.withheld.why")}
            />
          )}
          {partners.suggestions > 0 && (
            <Line
              words={say("imports.contents.suggestions", partners.suggestions)}
              note={t("imports.contents.suggestions.why")}
            />
          )}
        </Item>
        <Item name={t("imports.contents.places")}>
          <Line words={say("imports.contents.countries", places.countries)} />
          {hasSome(places.regions) && <Line words={say("imports.contents.regions", places.regions)} />}
          {hasSome(places.unspecified) && (
            <Line
              words={say("imports.contents.unspecified", places.unspecified)}
              note={t("imports.contents.unspecified.why")}
            />
          )}
        </Item>
      </dl>
    </Section>
  );
}

/** What is not known is said once, by the figure that stands first. */
const hasSome = (count: number | null): boolean => count !== null && count > 0;

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="record">
      <dt className="muted small">{name}</dt>
      {children}
    </div>
  );
}

function Line({ words, note = null }: { readonly words: string; readonly note?: string | null }) {
  return (
    <dd>
      {words}
      {note && <span className={`small muted ${styles.under}`}>{note}</span>}
    </dd>
  );
}
