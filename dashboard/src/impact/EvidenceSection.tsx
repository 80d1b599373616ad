import { useTranslation } from "react-i18next";
import type { EvidenceFactsFragment } from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import phone from "../shared/PhoneList.module.css";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { oldestYear } from "./claim-facts.ts";
import { EvidenceActs } from "./forms/EvidenceActs.tsx";
import { EvidenceForm } from "./forms/EvidenceForm.tsx";
import { useClaimants } from "./forms/speaker.ts";

/** What would show the change and who contributed, and whether it was found. */
export function EvidenceSection({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { evidence } = outcome;
  const mayBring = useClaimants(outcome).length > 0;
  const year = oldestYear(evidence);
  const pieces = evidence.length > 0 ? t("evidence.count", { count: evidence.length }) : undefined;
  return (
    <Section title={t("evidence.title")} count={year ? t("evidence.countSince", { pieces, year }) : pieces}>
      {evidence.length === 0 ? (
        <p className="record muted">{t("evidence.none")}</p>
      ) : (
        <table className={`list-table ${phone.table} ${styles.evidence}`}>
          <thead>
            <tr>
              <th scope="col">{t("evidence.column.piece")}</th>
              <th scope="col">{t("evidence.column.test")}</th>
              <th scope="col">{t("evidence.column.result")}</th>
              <th scope="col">{t("evidence.column.date")}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map((item) => (
              <EvidenceRow key={item.id} outcome={outcome} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {mayBring && (
        <OpenForm label={t("evidence.form.add")} look="button-link">
          {(close) => <EvidenceForm outcome={outcome} item={null} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

function EvidenceRow({ outcome, item }: ClaimProps & { readonly item: EvidenceFactsFragment }) {
  const { t } = useTranslation();
  const { month } = useFormat();
  const { title, kind, source, claim, expected, observed, test, dependencyGroup, datedOn } = item;
  return (
    <tr>
      <th scope="row">
        <span>{title}</span>
        <span className="small muted regular">
          {t(`evidence.kind.${kind}`)} · {source}
        </span>
        <Access item={item} />
        {item.viewerMay.edit && <EvidenceActs outcome={outcome} item={item} />}
      </th>
      <td data-head={t("evidence.column.test")}>
        <span>{t(test ? `evidence.test.${test}` : "evidence.test.none")}</span>
        {expected && <span className="small muted">{expected}</span>}
        <span className="small muted">{t(`evidence.claim.${claim}`)}</span>
        {dependencyGroup && (
          <span className="small muted">{t("evidence.group", { group: dependencyGroup })}</span>
        )}
      </td>
      <td data-head={t("evidence.column.result")} className={observed === "ABSENT" ? "strong" : undefined}>
        {t(`evidence.observed.${observed}`)}
      </td>
      <td data-head={t("evidence.column.date")} className="small muted">
        {datedOn ? month(datedOn) : t("evidence.noDate")}
      </td>
    </tr>
  );
}

/** As much of a hash as tells two copies apart by eye; the whole is beside it for who asks. */
const SHOWN_OF_HASH = 8;

/** Who may read the piece, where it is, and which copy is kept of it. */
function Access({ item }: { readonly item: EvidenceFactsFragment }) {
  const { t } = useTranslation();
  const { bytes, date } = useFormat();
  const { visibility, url, linkState, linkCheckedOn, file, title } = item;
  return (
    <span className="small muted regular">
      {t(`visibility.class.${visibility}`)}
      {url && (
        <>
          {" · "}
          <a href={url}>{t("evidence.link")}</a>
          {linkState && linkState !== "REACHABLE" && linkCheckedOn && (
            <b> {t(`evidence.linkState.${linkState}`, { date: date(linkCheckedOn) })}</b>
          )}
        </>
      )}
      {file && (
        <>
          {" · "}
          <a
            href={file.href}
            download
            aria-label={t("action.of", { action: t("evidence.copy"), what: title })}
          >
            {t("evidence.copy")}
          </a>{" "}
          ({bytes(file.size)}, <abbr title={file.sha256}>SHA-256 {file.sha256.slice(0, SHOWN_OF_HASH)}…</abbr>
          )
        </>
      )}
    </span>
  );
}
