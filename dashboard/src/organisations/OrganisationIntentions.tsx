import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OrganisationIntentionsDocument, type OrganisationIntentionsQuery } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";

const PAGE_SIZE = 50;

/** What an organisation announced to start or to leave; nothing where it announced nothing. */
export function OrganisationIntentions({ id }: { readonly id: string }) {
  const answer = useQuery(OrganisationIntentionsDocument, {
    variables: { organisation: id, first: PAGE_SIZE },
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <QueryView answer={answer} waiting={null} keepsFilters={false}>
      {({ intentions }) => intentions.totalCount > 0 && <Announced page={intentions} onMore={more} />}
    </QueryView>
  );
}

interface AnnouncedProps {
  readonly page: OrganisationIntentionsQuery["intentions"];
  readonly onMore: (after: string | null) => Promise<unknown>;
}

function Announced({ page, onMore }: AnnouncedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t("organisations.intentions")} count={format.count(page.totalCount)}>
      <p className="small muted">{t("scenarios.intentions.who")}</p>
      <ul className="plain-list">
        {page.nodes.map(({ id, kind, country, theme, startsOn, note }) => (
          <li key={id} className="record">
            {t(`scenarios.intention.${kind}.sentence`, {
              where: [country?.name, theme?.name].filter((each) => each !== undefined).join(", "),
              date: format.date(startsOn),
            })}
            {note && <p className="small muted">{note}</p>}
          </li>
        ))}
      </ul>
      <ShowMore page={page} onMore={onMore} />
      <p className="screen-only">
        <Link to="/what-if?plans=yes">{t("organisations.intentions.whatIf")}</Link>
      </p>
    </Section>
  );
}
