import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { OrganisationPageDocument } from "../gql/later/graphql.ts";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { RecordDrawer } from "../shared/visibility/record-parts.ts";
import { OrganisationRecord } from "./OrganisationRecord.tsx";
import { useWorkTitle } from "./useWorkTitle.ts";

/** One organisation: who works with it, where, on what, since when and from which source. */
export function OrganisationPage() {
  const { slug = "" } = useParams();
  // Another organisation is another page: nothing of the one before may stand under its name.
  return <OrganisationOf key={slug} slug={slug} />;
}

function OrganisationOf({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const answer = useQuery(OrganisationPageDocument, { variables: { slug } });
  const isSignedIn = Boolean(useMe()?.account);
  const title = useWorkTitle(answer.data?.organisation ?? null);
  if (answer.data && !answer.data.organisation) return <NotFoundPage />;
  return (
    <Page
      title={title}
      name={answer.data?.organisation?.name ?? t("organisations.name")}
      above={
        <p className="small">
          <Link to="/organisations">{t("organisations.name")}</Link>
        </p>
      }
      drawer={isSignedIn && <RecordDrawer />}
    >
      <QueryView answer={answer} keepsFilters={false}>
        {({ organisation }) => organisation && <OrganisationRecord organisation={organisation} />}
      </QueryView>
    </Page>
  );
}
