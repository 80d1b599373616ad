import type { Viewer } from "../accounts/viewer.ts";
import { isOpen, isOpenMention } from "../activities/activity.read-models.ts";
import { Values } from "../shared/database.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { readImports } from "./import.policy.ts";

/*
 * What a run tells is judged by what it is about. Whoever brought a file reads its words as they brought them: leaving out
 * what names an organisation that they do not see would tell them that there is one.
 */

/** Who reads of imports, and the values of the statement for them. */
export class ImportReader {
  readonly values: Values;
  readonly #own: readonly string[];
  readonly #accountId: string | null;

  constructor({ sight, grants, accountId }: Pick<Viewer, "sight" | "grants" | "accountId">) {
    this.values = new Values(sight);
    this.#accountId = accountId;
    this.#own = grants
      .filter(({ role }) => readImports.roles[role] === "OWN")
      .map(({ organisationId }) => organisationId);
  }

  /** SQL that holds where a run `r` is of a file that an organisation of the reader brought. */
  get isOwn(): string {
    if (this.#own.length === 0) return "false";
    return `coalesce(r.organisation_id = any(${this.values.bindOnce(this.#own)}::uuid[]), false)`;
  }

  /** SQL that holds where the reader has the file of a run `r`: an own one, or one that they handed in themselves. */
  get hasFile(): string {
    if (this.#accountId === null) return this.isOwn;
    return `(${this.isOwn} or coalesce(r.account_id::text = ${this.values.bind(this.#accountId)}, false))`;
  }
}

/** Every name, spelling and identifier of organisations that somebody may not see; of an own file, of those with which it is known to work. */
const hiddenNames = ({ values, isOwn }: ImportReader): string => `select n.name from organisation h
  cross join lateral (
    select h.name union all select value from organisation_identifier where organisation_id = h.id
    union all select name from organisation_alias where organisation_id = h.id) n(name)
  where not ${seesOrganisation("h", values)} and n.name <> ''
    and (not ${isOwn} or exists (select from partnership k where k.holder_id = r.organisation_id and k.partner_id = h.id and not k.awaits_partner))`;

/** SQL that holds unless a text, of which a problem keeps no more than this, is one of them. */
export const namesNobodyHidden = (text: string, reader: ImportReader): string =>
  `not exists (select from (${hiddenNames(reader)}) hidden where left(hidden.name, 120) = left(${text}, 120))`;

/** SQL that holds unless a sentence quotes one of them; it cuts what it quotes. */
const quotesNobodyHidden = (sentence: string, reader: ImportReader): string =>
  `not exists (select from (${hiddenNames(reader)}) hidden
    where strpos(${sentence}, '“' || case when length(hidden.name) > 60 then left(hidden.name, 60) else hidden.name || '”' end) > 0)`;

/** SQL that keeps the changes `c` of activities that somebody may see. */
export const isOpenChange = ({ values }: ImportReader): string =>
  `not exists (select from activity a where a.id = c.activity_id and not (${isOpen("a", values)}))`;

/** SQL that keeps the problems `p` of a run `r` that somebody may read. */
export const isOpenProblem = (reader: ImportReader): string => `not exists (select from import_change c
    where c.run_id = p.run_id and c.identifier = p.activity and not ${isOpenChange(reader)})
  and ${namesNobodyHidden("p.value", reader)} and ${quotesNobodyHidden("p.message", reader)}`;

/** SQL that holds where a mention `m` of an organisation `po`, in an activity `a`, is one that somebody may read. */
export const isReadMention = ({ values }: ImportReader): string =>
  isOpenMention("m", { organisation: "po", holder: "a.holder_id" }, values);

/** SQL that holds where a suggestion `g` is one that somebody may be told of: what an own file names itself its reader knows. */
export function isToldSuggestion({ values, isOwn }: ImportReader): string {
  const sees = (end: string): string =>
    `exists (select from organisation e where e.id = g.${end} and ${seesOrganisation("e", values)})`;
  return `(${isOwn} or ${sees("left_id")}) and (${isOwn} and g.names_both or ${sees("right_id")})`;
}
