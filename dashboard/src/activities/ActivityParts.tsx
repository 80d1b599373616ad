import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Dated } from "../shared/Dated.tsx";
import { ThemeOriginTag } from "../shared/ThemeOriginTag.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Activities.module.css";
import { type Activity, amountsWithoutRate, sumOf } from "./activity-facts.ts";

interface PartProps {
  readonly activity: Activity;
}

/** The title in its own language; the language is named when it is not the reader's. */
export function Title({ activity: { title, identifier } }: PartProps) {
  const { t, i18n } = useTranslation();
  if (!title) return <span className="regular">{t("record.noTitle", { identifier })}</span>;
  const language = title.language === i18n.language ? null : languageName(title.language, i18n.language);
  return (
    <>
      <span lang={title.language}>{title.text}</span>{" "}
      {language && <span className="small muted regular">({language})</span>}
    </>
  );
}

function languageName(code: string, reader: string): string | null {
  try {
    return new Intl.DisplayNames(reader, { type: "language" }).of(code) ?? null;
  } catch {
    return null; // a source may write anything as its language
  }
}

/** Who holds the activity. */
export function Holder({ activity: { holder } }: PartProps) {
  return <Link to={`/organisations/${holder.slug}`}>{holder.name}</Link>;
}

/** Countries and regions, as the source gives them. */
export function Places({ activity: { places } }: PartProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const names = places.flatMap(({ country, region }) => country?.name ?? region?.name ?? []);
  if (names.length === 0) return <span className="muted">{t("matrix.notStated.row")}</span>;
  return list([...new Set(names)]);
}

/** Each theme with the word that says where it comes from, and for a suggestion what it rests on. */
export function Themes({ activity: { themes } }: PartProps) {
  const { t } = useTranslation();
  const known = themes.filter(({ theme }) => theme !== null);
  if (known.length === 0) return <span className="muted">{t("matrix.notStated.column")}</span>;
  return (
    <ul className={`plain-list ${styles.themes}`}>
      {known.map(({ theme, origin, evidence }) => (
        <li key={`${theme?.code} ${origin}`}>
          {theme?.name} <ThemeOriginTag origin={origin} />
          {origin === "SUGGESTED" && evidence && (
            <span className="small muted"> {t("activities.evidence", { evidence })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** From when to when, by year; what the source does not give is said. */
export function Period({ activity: { startsOn, endsOn } }: PartProps) {
  const { t } = useTranslation();
  const [from, to] = [startsOn?.slice(0, 4), endsOn?.slice(0, 4)];
  if (from === undefined && to === undefined) return <span className="muted">{t("amount.unknown")}</span>;
  if (from === to) return <span className="nowrap">{from}</span>;
  if (to === undefined) return <span className="nowrap">{t("activities.since", { year: from })}</span>;
  if (from === undefined) return <span className="nowrap">{t("activities.until", { year: to })}</span>;
  return <span className="nowrap">{`${from} – ${to}`}</span>;
}

/** What is known in euro; amounts without a rate stay in their own currency. */
export function Amount({ activity }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = sumOf(activity);
  const foreign = amountsWithoutRate(activity);
  return (
    <>
      <span className={sum.sumEur === null ? "muted" : ""}>{format.sum(sum)}</span>
      {foreign.map(({ amount, currency }) => (
        <span key={currency} className={`small muted ${styles.below}`}>
          {t("activities.noRate", {
            amount: format.count(amount),
            currency: currency ?? t("activities.noCurrency"),
          })}
        </span>
      ))}
    </>
  );
}

/** The line of the file that the activity comes from, and when it was taken. */
export function SourceLine({ activity: { source } }: PartProps) {
  const { t } = useTranslation();
  const { kind, name, takenOn, url } = source.source;
  const words = t(source.line === null ? "activities.source" : "activities.sourceLine", {
    kind: t(`source.${kind}`),
    name,
    line: source.line,
  });
  return (
    <span className={`small muted ${styles.source}`}>
      {url ? <a href={url}>{words}</a> : words}, <Dated day={takenOn} />
    </span>
  );
}

/** When the owner or the partner last said that the record is right. */
export function Confirmed({ activity: { lastConfirmedOn } }: PartProps) {
  const { t } = useTranslation();
  if (lastConfirmedOn === null) return <span className="muted">{t("activities.notConfirmed")}</span>;
  return <Dated day={lastConfirmedOn} />;
}
