import { foldText, ImpactArena } from "@onze/schema";
import { StatementGap } from "./outcome.types.ts";

/** What is stated of a change; null for what is not. */
export interface Statement {
  readonly actor: string | null;
  readonly change: string | null;
  readonly changedOn: string | null;
  readonly changedFrom: string | null;
  readonly changedTo: string | null;
  readonly significance: string | null;
  readonly arena: `${ImpactArena}` | null;
  /** Whether a country or a region is named. */
  readonly isPlaced: boolean;
  /** The days since which those demands are asked that it has to do with. */
  readonly demandsRaisedOn: readonly string[];
}

/** Beginnings of words, in our four languages, for what people know, feel or could do: nobody sees that from outside. */
const INWARD =
  "aware understand attitude mindset knowledge capacit empower sensiti sensibili bewust gesensibili inzicht mentalite houding capaciteit kennis conscien connaissance comprehension concien conocimiento mentalidad actitud capacidad empoder".split(
    " ",
  );

/** The same for what somebody does or says. */
const OUTWARD = [
  "adopt vote voting sign signed said says announc publish publi decid decision approv ratif reject withdr amend appoint invit fund paid pays payment launch asked call declar promis commit propos filed ruled suspend banned creat establish joined marched strike refus spoke speak wrote writ tabled organis organiz implement enforc introduc includ present releas report mention quot",
  "aangenomen aanvaard stemde stemt gestemd teken onderteken zei zegt verklaar kondig aangekondigd gepubli beslis besloot beslot keurde keurt goedgekeurd geratif verwierp verworp trok ingetrokken wijzig gewijzigd benoem uitgenodigd nodig financier betaal lanceer vroeg vraagt riep roept beloof engage stelde stelt dient diende ingediend schors verbied verbood sloot opende opgericht staak weiger schreef schrijf ingevoerd voert voerde neemt nam vermeld spreek sprak",
  "vota votent dit disent declar annonc approuv rejet retir modifi nomme financ paie pay lance demand appel engag depos interdi ferme ouvr cree etabli rejoin manifest greve ecri instaur inscri introdui mentionn",
  "voto votan firm dijo dice dicen anunci aprob aprueb rechaz modific enmend nombr pag lanz pide pidi llam promet compromet propus propon prohib cerro cierra abri crea establec unio marcha huelga nego niega escrib introdu inclu mencion",
].flatMap((words) => words.split(" "));

/** What a statement of a change lacks, so that somebody else could check it, in the order in which one would say it. */
export function gapsOf(statement: Statement, today: string): readonly StatementGap[] {
  const { changedOn, arena, isPlaced, demandsRaisedOn } = statement;
  const gaps: readonly (readonly [StatementGap, boolean])[] = [
    [StatementGap.NO_ACTOR, isEmpty(statement.actor)],
    [StatementGap.NO_CHANGE, isEmpty(statement.change)],
    [StatementGap.NOT_OBSERVABLE, !isObservable(statement)],
    [StatementGap.NO_DATE, changedOn === null],
    [StatementGap.FUTURE_DATE, changedOn !== null && changedOn > today],
    [StatementGap.BEFORE_DEMAND, changedOn !== null && demandsRaisedOn.some((day) => changedOn < day)],
    [StatementGap.NO_FROM, isEmpty(statement.changedFrom)],
    [StatementGap.NO_TO, isEmpty(statement.changedTo)],
    [StatementGap.NO_PLACE, arena === ImpactArena.PARTNER_COUNTRY && !isPlaced],
    [StatementGap.NO_SIGNIFICANCE, isEmpty(statement.significance)],
  ];
  return gaps.flatMap(([gap, isThere]) => (isThere ? [gap] : []));
}

const isEmpty = (text: string | null): boolean => text === null || text.trim() === "";

/** Whether somebody else could see it: it is not of what people know or feel alone. */
function isObservable({ change, changedTo }: Statement): boolean {
  const words = foldedWords([change, changedTo].join(" "));
  return !beginsOne(words, INWARD) || beginsOne(words, OUTWARD);
}

/** The words of a text, of any length, without case and accents. */
export const foldedWords = (text: string): readonly string[] =>
  text
    .split(/[\s’'\-/]+/)
    .map((word) => foldText(word))
    .filter((word) => word !== "");

const beginsOne = (words: readonly string[], beginnings: readonly string[]): boolean =>
  words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
