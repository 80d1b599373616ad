import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OrganisationIntentionsDocument } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";

/** As many as one answer holds: of all organisations together there are few. */
const MOST = 200;

/** What an organisation announced to start or to leave; nothing where it announced nothing, or they could not be fetched. */
export function OrganisationIntentions({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(OrganisationIntentionsDocument, { variables: { first: MOST } });
  const own = data?.intentions.nodes.filter(({ organisation }) => organisation.id === id) ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={t("organisations.intentions")} count={format.count(own.length)}>
      <p className="small muted">{t("scenarios.intentions.who")}</p>
      <ul className="plain-list">
        {own.map(({ id: key, kind, country, theme, startsOn, note }) => (
          <li key={key} className="record">
            {t(`scenarios.intention.${kind}.sentence`, {
              where: [country?.name, theme?.name].filter((each) => each !== undefined).join(", "),
              date: format.date(startsOn),
            })}
            {note && <p className="small muted">{note}</p>}
          </li>
        ))}
      </ul>
      <p className="screen-only">
        <Link to="/what-if?plans=yes">{t("organisations.intentions.whatIf")}</Link>
      </p>
    </Section>
  );
}
