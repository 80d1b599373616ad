import { dictionary } from "@zxcvbn-ts/language-common";

/** Small letters without the signs on them: who guesses “contraseña” tries “contrasena” as well. */
export const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Words of this field and of the year, in the languages of the installation: whoever guesses here begins with them. */
const OWN_WORDS = `
  onze elf ons nous nuestro once eleven
  umbrella koepel coupole plataforma plateforme platform secretariaat secretariat secretariado
  lid leden member members membre membres miembro miembros partner partners partenaire partenaires socio socios socias
  organisatie organisation organizacion organization vereniging association asociacion ngo ong
  solidariteit solidarite solidaridad solidarity samenwerking cooperation cooperacion ontwikkeling developpement
  desarrollo development internationaal international internacional rechtvaardigheid justice justicia gelijkheid
  egalite igualdad equality vrede paix paz peace klimaat climat clima climate wereld monde mundo world
  mensenrechten droitshumains derechoshumanos humanrights armoede pauvrete pobreza poverty
  vlaanderen flandre flandes flanders vlaams flamand belgie belgique belgica belgium brussel bruxelles bruselas brussels
  antwerpen anvers gent gand leuven louvain brugge bruges
  wachtwoord paswoord motdepasse contrasena clave password passwort geheim secret secreto welkom bienvenue bienvenido
  bienvenida welcome aanmelden connexion sesion inloggen login demonstratie demonstration demostracion
  lente zomer herfst winter printemps ete automne hiver primavera verano otono invierno spring summer autumn
  januari februari maart april mei juni juli augustus september oktober november december
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  january february march may june july august october
`;

const own: ReadonlySet<string> = new Set(OWN_WORDS.trim().split(/\s+/));
let listed: ReadonlySet<string> | null = null;

/** Whether a text in plain letters is one of our own words. */
export const isOwnWord = (text: string): boolean => own.has(text);

/** Whether it is nothing, one of our own words, or among the passwords that turn up most often in stolen lists. */
export function isGuessed(text: string): boolean {
  listed ??= new Set(dictionary["passwords-common"]);
  return text === "" || isOwnWord(text) || listed.has(text);
}

/** Keys and letters that stand beside one another. */
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiopasdfghjklzxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
];
const STEPS: ReadonlySet<string> = new Set(
  ROWS.flatMap((row) => [...row].slice(1).flatMap((sign, at) => [`${row[at]}${sign}`, `${sign}${row[at]}`])),
);
/** Of the steps from sign to sign, the share from which on a text is a row of keys and no words. */
const MOST_STEPS = 2 / 3;

/** Whether a text mostly goes from one sign to the next of a row, as `abcdefgh` and `123456qwerty` do. */
export function isRun(text: string): boolean {
  const signs = [...text];
  const steps = signs.slice(1).filter((sign, at) => STEPS.has(`${signs[at]}${sign}`)).length;
  return steps > (signs.length - 1) * MOST_STEPS;
}
