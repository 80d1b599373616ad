import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { OneTermDocument, type TermFactsFragment } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { LANGUAGE_NAMES } from "../shared/header/LanguageSwitch.tsx";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { useFormat } from "../shared/useFormat.ts";
import { Remarks } from "./Remarks.tsx";
import { Standing } from "./Standing.tsx";
import { TermActs } from "./TermActs.tsx";
import styles from "./Terms.module.css";

/** One word: what it means, why it is used or avoided, who decided and what organisations think of it. */
export function TermPage() {
  const { t } = useTranslation();
  const { slug = "" } = useParams();
  const answer = useQuery(OneTermDocument, { variables: { slug } });
  const term = answer.data?.term;
  if (term === null) return <NotFoundPage />;
  const title = term && { word: term.word, instead: term.instead };
  return (
    <Page
      title={
        title ? t(`terms.finding.${term.status}${term.instead ? ".instead" : ""}`, title) : t("terms.one")
      }
      name={term?.word ?? t("terms.one")}
      above={
        <p className="small screen-only">
          <Link to="/terms">{t("nav.terms")}</Link>
        </p>
      }
    >
      <QueryView answer={answer} keepsFilters={false}>
        {(data) => data.term && <TermRecord term={data.term} />}
      </QueryView>
    </Page>
  );
}

function TermRecord({ term }: { readonly term: TermFactsFragment }) {
  const { t } = useTranslation();
  const mayReadHistory = useMe()?.viewerMay.readHistory ?? false;
  return (
    <>
      <TermFacts term={term} />
      <div className={`row wrap screen-only ${styles.tools}`}>
        <CopyLink />
        <PrintButton />
        {mayReadHistory && (
          <Link className="button" to={`/history?entity=TERM&record=${term.id}`}>
            {t("nav.history")}
          </Link>
        )}
        <TermActs term={term} />
      </div>
      <Remarks term={term} />
    </>
  );
}

function TermFacts({ term }: { readonly term: TermFactsFragment }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const { language, status, meaning, decidedBecause, reasons, forms, exceptions, instead, decision } = term;
  return (
    <dl className={styles.facts}>
      <Fact name={t("terms.fact.status")}>{t(`terms.status.${status}`)}</Fact>
      <Fact name={t("terms.language")}>{LANGUAGE_NAMES[language as keyof typeof LANGUAGE_NAMES]}</Fact>
      {instead && (
        <Fact name={t("terms.fact.instead")} lang={language}>
          {instead}
        </Fact>
      )}
      <Fact name={t("terms.fact.decided")}>
        <Standing term={term} />
        {decision && (
          <>
            {" "}
            <Link to={`/decisions/${decision.slug}`}>{decision.title}</Link>
          </>
        )}
      </Fact>
      {decidedBecause && (
        <Fact name={t("terms.fact.why")} lang={language}>
          {decidedBecause}
        </Fact>
      )}
      {reasons && <Fact name={t("terms.fact.reasons")}>{reasons}</Fact>}
      {meaning && (
        <Fact name={t("terms.fact.meaning")} lang={language}>
          {meaning}
        </Fact>
      )}
      {forms.length > 0 && (
        <Fact name={t("terms.fact.forms")} lang={language}>
          {list(forms)}
        </Fact>
      )}
      {exceptions.length > 0 && (
        <Fact name={t("terms.fact.exceptions")} lang={language}>
          {list(exceptions)}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  /** Of what is said, where it is not the reader's. */
  readonly lang?: string;
  readonly children: ReactNode;
}

const Fact = ({ name, lang, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd lang={lang}>{children}</dd>
  </div>
);
