import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { TermCountDocument, TermRightsDocument, TermsDocument } from "../gql/later/graphql.ts";
import { currentLanguage, LANGUAGES } from "../i18n/index.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { DownloadKept } from "../shared/download/DownloadKept.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { LANGUAGE_NAMES } from "../shared/header/LanguageSwitch.tsx";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { TermForm } from "./TermForm.tsx";
import { TermList } from "./TermList.tsx";
import styles from "./Terms.module.css";
import { printTerms } from "./term-csv.ts";

const PAGE_SIZE = 200;

/** The language whose words are shown: that of the address, else the reader's own. */
function useWordLanguage() {
  const [asked, set] = useUrlValue("language");
  const own = currentLanguage();
  return [
    LANGUAGES.find((each) => each === asked) ?? own,
    (language: string | null) => set(language),
  ] as const;
}

/** Words to use, to avoid and to talk about, in one language. */
export function TermsPage() {
  const { t } = useTranslation();
  const [language, setLanguage] = useWordLanguage();
  const filter = { language };
  const answer = useQuery(TermsDocument, { variables: { filter, first: PAGE_SIZE } });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <Page title={useTitle(language)} name={t("nav.terms")}>
      <p className="muted readable">{t("terms.lead")}</p>
      <div className={`row wrap screen-only ${styles.tools}`} data-controls>
        <FewChoice
          name={t("terms.language")}
          options={LANGUAGES.map((value) => ({ value, words: LANGUAGE_NAMES[value] }))}
          value={language}
          onChange={setLanguage}
        />
        <CopyLink />
        <PrintButton />
        <TermDownload language={language} />
        <Propose language={language} />
      </div>
      <QueryView answer={answer} keepsFilters={false}>
        {({ terms }) =>
          terms.totalCount === 0 ? (
            <EmptyState title={t("terms.none")}>{t("terms.none.why")}</EmptyState>
          ) : (
            <>
              <TermList terms={terms.nodes} />
              <ShowMore page={terms} onMore={more} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

/** How many words are better avoided; the name of the page until it is known. */
function useTitle(language: string): string {
  const { t } = useTranslation();
  const answer = useQuery(TermCountDocument, {
    variables: { filter: { language, statuses: ["DISCOURAGED"] } },
  });
  const count = answer.data?.terms.totalCount;
  return count ? t("terms.title", { count, language: t(`terms.inLanguage.${language}`) }) : t("nav.terms");
}

function Propose({ language }: { readonly language: string }) {
  const { t } = useTranslation();
  const mayTalk = useQuery(TermRightsDocument).data?.me.viewerMay.talkOfTerms ?? false;
  if (!mayTalk) return null;
  return (
    <OpenForm label={t("terms.propose")}>
      {(close) => <TermForm term={null} language={language} onDone={close} />}
    </OpenForm>
  );
}

function TermDownload({ language }: { readonly language: string }) {
  const { t } = useTranslation();
  return (
    <DownloadKept
      query={TermsDocument}
      variables={{ filter: { language }, first: PAGE_SIZE }}
      pageOf={({ terms }) => terms}
      print={printTerms}
      fileName={`${t("terms.fileName")}-${language}`}
    />
  );
}
