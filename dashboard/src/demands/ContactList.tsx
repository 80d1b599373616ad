import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type LobbyContactFragment, LobbyContactsDocument } from "../gql/later/graphql.ts";
import { DownloadKept } from "../shared/download/DownloadKept.tsx";
import phone from "../shared/PhoneList.module.css";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { DemandControls } from "./DemandControls.tsx";
import { DemandFilterWords } from "./DemandFilterWords.tsx";
import styles from "./Demands.module.css";
import { printContacts } from "./demand-csv.ts";
import { type OwnFacet, toContactFilter, useDemandChoice } from "./demand-filter.ts";
import { NothingChosen } from "./NothingChosen.tsx";

const PAGE_SIZE = 50;
const FILE_PAGE_SIZE = 200;
const OWN: readonly OwnFacet[] = ["arenas"];

/** Which offices and bodies were spoken to, when and about what: the log that is kept open. */
export function ContactList() {
  const { t } = useTranslation();
  const { choice } = useDemandChoice();
  const filter = toContactFilter(choice);
  const answer = useQuery(LobbyContactsDocument, { variables: { filter, first: PAGE_SIZE } });
  const count = answer.data?.lobbyContacts.totalCount;
  return (
    <>
      <DemandControls
        own={OWN}
        show={count === undefined ? t("filter.show") : t("demands.contacts.show", { count })}
      >
        <DownloadKept
          query={LobbyContactsDocument}
          variables={{ filter, first: FILE_PAGE_SIZE }}
          pageOf={({ lobbyContacts }) => lobbyContacts}
          print={printContacts}
          fileName={t("demands.contacts.fileName")}
        />
      </DemandControls>
      <DemandFilterWords own={OWN} />
      <QueryView answer={answer}>
        {({ lobbyContacts }) =>
          lobbyContacts.totalCount === 0 ? (
            <NothingChosen none={t("demands.contacts.none")} why={t("demands.contacts.none.why")} />
          ) : (
            <>
              <ContactTable contacts={lobbyContacts.nodes} />
              <ShowMore page={lobbyContacts} onMore={(after) => answer.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

const COLUMNS = ["day", "met", "about", "by", "demand"] as const;

function ContactTable({ contacts }: { readonly contacts: readonly LobbyContactFragment[] }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${phone.table} ${styles.contacts}`}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`demands.contact.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} />
        ))}
      </tbody>
    </table>
  );
}

function ContactRow({ contact }: { readonly contact: LobbyContactFragment }) {
  const { t } = useTranslation();
  const { dateInWords, list } = useFormat();
  const { beganOn, endedOn, met, title, isPublic, actors, demand } = contact;
  return (
    <tr>
      <td>
        {endedOn && endedOn !== beganOn
          ? t("impact.when.range", { from: dateInWords(beganOn), until: dateInWords(endedOn) })
          : dateInWords(beganOn)}
      </td>
      <th scope="row" lang={met ? demand.language : undefined}>
        {met ?? <span className="muted regular">{t("decisions.notStated")}</span>}
      </th>
      <td data-head={t("demands.contact.about")} lang={demand.language}>
        <span>{title}</span>
        {!isPublic && <span className="small muted">{t("demands.action.notPublic")}</span>}
      </td>
      <td data-head={t("demands.contact.by")}>
        {actors.length > 0 ? list(actors.map(({ name }) => name)) : t("impact.notShown")}
      </td>
      <td data-head={t("demands.contact.demand")}>
        <Link to={`/impact/demands/${demand.slug}`} lang={demand.language}>
          {demand.title}
        </Link>
        <span className="small muted">
          {demand.theme.name}, {t(`impact.arena.${demand.arena}`)}
        </span>
      </td>
    </tr>
  );
}
