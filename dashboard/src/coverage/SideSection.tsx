import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Dated } from "../shared/Dated.tsx";
import { KindLabel } from "../shared/KindLabel.tsx";
import { ThemeOriginTag } from "../shared/ThemeOriginTag.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./CellDrawer.module.css";
import {
  type CellActivity,
  type HolderRecord,
  type PartnerRecord,
  type SideRecords,
  yearsOf,
} from "./records.ts";

/** The records of the umbrella, of the members or of others, under each organisation that holds them. */
export function SideSection({ records }: { readonly records: SideRecords }) {
  const { t } = useTranslation();
  const { side, holders, partners } = records;
  return (
    <section className={styles.side}>
      <h3>
        {t(`drawer.side.${side}`)}{" "}
        <span className="muted regular">
          {side === "UMBRELLA"
            ? t("drawer.partners", { count: partners })
            : `${t("drawer.partners", { count: partners })} ${t("drawer.via", { count: holders.length })}`}
        </span>
      </h3>
      {holders.map((record) => (
        <HolderSection key={record.holder.id} record={record} />
      ))}
    </section>
  );
}

function HolderSection({ record }: { readonly record: HolderRecord }) {
  const { t } = useTranslation();
  const { holder, partners, activities } = record;
  return (
    <div className={styles.holder}>
      <h4>
        <Link to={`/organisations/${holder.slug}`}>{holder.name}</Link>
      </h4>
      <ul className="plain-list">
        {partners.map((partner) => (
          <PartnerLine key={partner.organisation.id} partner={partner} />
        ))}
      </ul>
      {partners.length === 0 && <p className="small muted">{t("record.noPartner")}</p>}
      <ul className={`plain-list ${styles.activities}`}>
        {activities.map((activity) => (
          <ActivityLine key={activity.id} activity={activity} />
        ))}
      </ul>
    </div>
  );
}

function PartnerLine({ partner }: { readonly partner: PartnerRecord }) {
  const { t } = useTranslation();
  const { organisation, origin } = partner;
  return (
    <li className={styles.partner}>
      <span>
        <Link className={styles.name} to={`/organisations/${organisation.slug}`}>
          {organisation.name}
        </Link>{" "}
        <span className="small muted">
          {organisation.withheld ? t("record.withheld") : <KindLabel kind={organisation.kind} />}
        </span>
      </span>
      {origin && <ThemeOriginTag origin={origin} />}
    </li>
  );
}

function ActivityLine({ activity }: { readonly activity: CellActivity }) {
  const { t } = useTranslation();
  const { title, source, lastConfirmedOn } = activity;
  const { kind, name, takenOn } = source.source;
  return (
    <li className="small">
      <ActivityTitle title={title} identifier={activity.identifier} />
      <div className="muted">
        <Period activity={activity} /> · <Amount activity={activity} />
      </div>
      <div className="muted">
        {t(source.line === null ? "record.source" : "record.sourceLine", {
          kind: t(`source.${kind}`),
          name,
          line: source.line,
        })}
        , <Dated day={takenOn} />
        {lastConfirmedOn && (
          <>
            {" "}
            · {t("record.confirmed")} <Dated day={lastConfirmedOn} />
          </>
        )}
      </div>
    </li>
  );
}

type Title = CellActivity["title"];

/** The title in its own language, with the language named when it is not the reader's. */
function ActivityTitle({ title, identifier }: { readonly title: Title; readonly identifier: string }) {
  const { t, i18n } = useTranslation();
  if (!title) return <div>{t("record.noTitle", { identifier })}</div>;
  if (title.language === i18n.language) return <div>{title.text}</div>;
  const language = languageName(title.language, i18n.language);
  return (
    <div>
      <span lang={title.language}>{title.text}</span>{" "}
      {language && <span className="muted">({language})</span>}
    </div>
  );
}

function languageName(code: string, reader: string): string | undefined {
  try {
    return new Intl.DisplayNames(reader, { type: "language" }).of(code);
  } catch {
    return undefined; // a source may write anything as its language
  }
}

function Period({ activity }: { readonly activity: CellActivity }) {
  const { t } = useTranslation();
  const [from, to] = yearsOf(activity);
  if (!from) return <>{to ? t("record.until", { year: to }) : t("record.noPeriod")}</>;
  if (to === null) return <>{t("record.since", { year: from })}</>;
  return <>{to ? `${from}–${to}` : from}</>;
}

function Amount({ activity }: { readonly activity: CellActivity }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (activity.totalEur !== null) return <>{format.euro(activity.totalEur)}</>;
  const currencies = [...new Set(activity.budgets.flatMap(({ currency }) => currency ?? []))];
  if (currencies.length === 0) return <>{t("record.noAmount")}</>;
  return <>{t("record.otherCurrency", { currencies: format.list(currencies) })}</>;
}
