import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RemoveTermRemarkDocument, type TermFactsFragment } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { RemarkForm } from "./RemarkForm.tsx";
import styles from "./Terms.module.css";

/** What organisations think of a word, as far as the reader may know who they are. */
export function Remarks({ term }: { readonly term: TermFactsFragment }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const { remarks, viewerMay } = term;
  return (
    <Section title={t("terms.remarks")} count={remarks.length > 0 ? count(remarks.length) : undefined}>
      {remarks.length === 0 ? (
        <p className="record muted">{t("terms.remarks.none")}</p>
      ) : (
        <ul className="plain-list">
          {remarks.map((remark) => (
            <RemarkLine key={remark.id} remark={remark} />
          ))}
        </ul>
      )}
      {viewerMay.remark && (
        <p className={styles.tools}>
          <OpenForm label={t("terms.remark")}>
            {(close) => <RemarkForm term={term} onDone={close} />}
          </OpenForm>
        </p>
      )}
    </Section>
  );
}

type Remark = TermFactsFragment["remarks"][number];

const sayOf = ({ agrees }: Remark): string => {
  if (agrees === null || agrees === undefined) return "terms.remark.only";
  return agrees ? "terms.remark.agrees" : "terms.remark.disagrees";
};

function RemarkLine({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { organisation, reason, remarkedOn } = remark;
  return (
    <li className={`record ${styles.remark}`}>
      <span>
        <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>:{" "}
        <span className="strong">{t(sayOf(remark))}</span>{" "}
        <span className="small muted">{dateInWords(remarkedOn)}</span>
      </span>
      <span>{reason}</span>
      {remark.mayChange && (
        <Act
          mutation={RemoveTermRemarkDocument}
          variables={{ id: remark.id }}
          label={t("terms.remark.remove")}
          what={organisation.name}
          look="button-link"
        />
      )}
    </li>
  );
}
