import { Independence } from "@onze/schema";
import type { Viewer } from "../../accounts/viewer.ts";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesField } from "../../shared/visibility.ts";
import { isKnownToClaim } from "../../shared/visibility-substantiation.ts";
import type { SubstantiatorFields } from "./check-substantiation.ts";

/** Where anybody has a mailbox, so that an address there says nothing of where they work. */
const OPEN_TO_ALL = [
  ...["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com"],
  ...[
    "icloud.com",
    "me.com",
    "mac.com",
    "proton.me",
    "protonmail.com",
    "tutanota.com",
    "tuta.com",
    "gmx.net",
  ],
  ...["gmx.com", "aol.com", "mail.com", "yandex.com", "zoho.com", "fastmail.com", "mailfence.com"],
  ...[
    "telenet.be",
    "skynet.be",
    "proximus.be",
    "hotmail.be",
    "outlook.be",
    "live.be",
    "pandora.be",
    "scarlet.be",
  ],
  ...["voo.be", "orange.fr", "hotmail.fr", "yahoo.fr", "laposte.net", "free.fr", "wanadoo.fr", "sfr.fr"],
  ...["ziggo.nl", "kpnmail.nl", "xs4all.nl", "hotmail.es", "yahoo.es", "hotmail.nl", "live.nl"],
];

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1);

/** SQL of the host of a website, without `www.`. */
const hostOf = (website: string): string =>
  `regexp_replace(lower(substring(${website} from '^[a-zA-Z]+://([^/:?#]+)')), '^www[.]', '')`;

/** SQL that holds where a domain is a host, or within it. */
const isWithin = (domain: string, host: string): string =>
  `(${domain} = ${host} or ${domain} like '%.' || ${host})`;

/** SQL that holds where an address, or a place of work, is of an organisation `o`: by its names, its site and its accounts. */
function isOf({ email, affiliationKey }: SubstantiatorFields, values: Values): string {
  const key = values.bind(affiliationKey);
  const address = values.bind(email);
  const domain = values.bind(OPEN_TO_ALL.includes(domainOf(email)) ? null : domainOf(email));
  return `(o.name_key = ${key}::text or regexp_replace(lower(o.acronym), '[^[:alnum:]]+', ' ', 'g') = ${key}
    or exists (select from organisation_alias l where l.organisation_id = o.id and l.name_key = ${key})
    or ${seesField("o", "CONTACT", values)} and ${isWithin(`${domain}::text`, hostOf("o.website"))}
    or exists (select from account_grant g join account a on a.id = g.account_id and a.erased_at is null
      where g.organisation_id = o.id and g.withdrawn_at is null
        and (a.email = ${address} or split_part(a.email, '@', 2) = ${domain})))`;
}

/**
 * @throws {Refusal} when somebody is said to stand outside, and is of an organisation that the viewer knows to claim the change. Of
 * one that they may not know nothing is said: it is found when others read the answer.
 */
export async function refuseInsider(
  rows: Ask,
  viewer: Viewer,
  { outcome, person }: { readonly outcome: string; readonly person: SubstantiatorFields },
): Promise<void> {
  if (person.independence === Independence.INTERNAL) return;
  const values = new Values(viewer.sight);
  const [claimant] = await rows<{ name: string }>(
    `select o.name from organisation o where ${isOf(person, values)} and ${isKnownToClaim("o.id", values.bind(outcome), values)} order by o.name limit 1`,
    values.list,
  );
  if (!claimant) return;
  throw badInput(
    `independence is ${person.independence}, but where they work or their e-mail address is of “${claimant.name}”, which claims this change. They can be asked as INTERNAL, and then do not count.`,
    because("SUBSTANTIATOR_INSIDE", { organisation: claimant.name }),
  );
}
