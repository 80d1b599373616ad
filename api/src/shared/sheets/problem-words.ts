import type { Language } from "@onze/schema";
import type { Words } from "./sheet-column.ts";

/** What can be wrong with a row or a cell, in a sentence; what stands in braces is filled in. */
const WORDS = {
  EMPTY: {
    nl: "Hier moet iets staan.",
    fr: "Cette cellule ne peut pas rester vide.",
    en: "This must not be empty.",
    es: "Aquí debe haber algo.",
  },
  CODE_UNKNOWN: {
    nl: "“{value}” is hier geen bekende code; het kan zijn: {known}.",
    fr: "« {value} » n’est pas un code connu ici ; il peut s’agir de : {known}.",
    en: "“{value}” is no code known here; it can be: {known}.",
    es: "“{value}” no es un código conocido aquí; puede ser: {known}.",
  },
  NAME_UNKNOWN: {
    nl: "“{value}” is hier niet bekend; schrijf de code of de naam zoals in Onze.",
    fr: "« {value} » n’est pas connu ici ; écrivez le code ou le nom comme dans Onze.",
    en: "“{value}” is not known here; write the code or the name as in Onze.",
    es: "“{value}” no se conoce aquí; escriban el código o el nombre como en Onze.",
  },
  NAME_OF_SEVERAL: {
    nl: "“{value}” kan meer dan één zijn; schrijf een van deze codes: {known}.",
    fr: "« {value} » peut désigner plusieurs choses ; écrivez l’un de ces codes : {known}.",
    en: "“{value}” may be more than one; write one of these codes: {known}.",
    es: "“{value}” puede ser más de uno; escriban uno de estos códigos: {known}.",
  },
  NOT_A_DAY: {
    nl: "“{value}” is geen datum; schrijf 2024-03-31 of 31/3/2024.",
    fr: "« {value} » n’est pas une date ; écrivez 2024-03-31 ou 31/3/2024.",
    en: "“{value}” is no date; write 2024-03-31 or 31/3/2024.",
    es: "“{value}” no es una fecha; escriban 2024-03-31 o 31/3/2024.",
  },
  DAY_TO_COME: {
    nl: "{value} moet nog komen; het moet vandaag ({today}) zijn, of vroeger.",
    fr: "{value} est encore à venir ; ce doit être aujourd’hui ({today}) ou avant.",
    en: "{value} is still to come; it must be today ({today}) or earlier.",
    es: "{value} aún está por venir; debe ser hoy ({today}) o antes.",
  },
  NOT_WHOLE: {
    nl: "“{value}” is geen geheel getal van {least} tot {most}.",
    fr: "« {value} » n’est pas un nombre entier de {least} à {most}.",
    en: "“{value}” is no whole number from {least} to {most}.",
    es: "“{value}” no es un número entero de {least} a {most}.",
  },
  TOO_LONG: {
    nl: "Dit heeft {length} tekens; het mogen er hoogstens {most} zijn.",
    fr: "Ce texte a {length} caractères ; il peut en avoir {most} au plus.",
    en: "This has {length} characters; it may have at most {most}.",
    es: "Esto tiene {length} caracteres; puede tener como máximo {most}.",
  },
  TOO_MANY: {
    nl: "Hier staan er {count}; het mogen er hoogstens {most} zijn.",
    fr: "Il y en a {count} ; il peut y en avoir {most} au plus.",
    en: "There are {count} here; there may be at most {most}.",
    es: "Aquí hay {count}; puede haber como máximo {most}.",
  },
  UNSEEN_SIGN: {
    nl: "Hier staat een teken dat niet te zien is; laat het weg.",
    fr: "Cette cellule contient un signe invisible ; supprimez-le.",
    en: "This holds a sign that cannot be seen; leave it out.",
    es: "Aquí hay un signo que no se ve; quítenlo.",
  },
  MARK_MISSING: {
    nl: "Zet achter “{value}” tussen vierkante haken wat het is: {known}.",
    fr: "Ajoutez après « {value} », entre crochets, de quoi il s’agit : {known}.",
    en: "Put behind “{value}”, in square brackets, what it is: {known}.",
    es: "Pongan detrás de “{value}”, entre corchetes, qué es: {known}.",
  },
  KEY_UNKNOWN: {
    nl: "De sleutel “{value}” is hier niet bekend; laat hem leeg voor iets nieuws.",
    fr: "La clé « {value} » n’est pas connue ici ; laissez-la vide pour quelque chose de nouveau.",
    en: "The key “{value}” is not known here; leave it empty for something new.",
    es: "La clave “{value}” no se conoce aquí; déjenla vacía para algo nuevo.",
  },
  TWICE: {
    nl: "De rijen {lines} gaan over hetzelfde; houd er één.",
    fr: "Les lignes {lines} portent sur la même chose ; n’en gardez qu’une.",
    en: "Rows {lines} are about the same; keep one of them.",
    es: "Las filas {lines} tratan de lo mismo; dejen solo una.",
  },
  SEVERAL_ALIKE: {
    nl: "Er zijn er al meer die zo heten; schrijf de sleutel van degene die jullie bedoelen: {known}.",
    fr: "Plusieurs portent déjà ce nom ; écrivez la clé de celui que vous visez : {known}.",
    en: "There are several of that name already; write the key of the one you mean: {known}.",
    es: "Ya hay varios con ese nombre; escriban la clave del que quieren decir: {known}.",
  },
  NOT_YOURS: {
    nl: "Dit is niet van jullie om te wijzigen.",
    fr: "Ce n’est pas à vous de le modifier.",
    en: "This is not yours to change.",
    es: "No les corresponde a ustedes cambiar esto.",
  },
  ENDS_BEFORE_START: {
    nl: "Het einde komt voor het begin.",
    fr: "La fin précède le début.",
    en: "The end comes before the beginning.",
    es: "El final es anterior al comienzo.",
  },
  STAGE_INCOMPLETE: {
    nl: "Bij een fase horen een datum en een bron.",
    fr: "Une étape demande une date et une source.",
    en: "A stage needs a date and a source.",
    es: "Una etapa necesita una fecha y una fuente.",
  },
  STAGE_NOT_LATER: {
    nl: "De laatste fase is van {value}; een andere moet van een latere dag zijn. Een vroegere schrijven jullie in Onze zelf.",
    fr: "La dernière étape date du {value} ; une autre doit être plus tardive. Une étape antérieure s’écrit dans Onze même.",
    en: "The last stage is of {value}; another must be of a later day. An earlier one is written in Onze itself.",
    es: "La última etapa es del {value}; otra debe ser posterior. Una anterior se escribe en el propio Onze.",
  },
  FIXED: {
    nl: "Dit kan niet meer anders; het is “{value}”.",
    fr: "Cela ne peut plus changer ; c’est « {value} ».",
    en: "This cannot change any more; it is “{value}”.",
    es: "Esto ya no puede cambiar; es “{value}”.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ProblemReason = keyof typeof WORDS;

/** A problem as a sentence in the language of whoever reads it. */
export const problemText = (
  reason: ProblemReason,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string => WORDS[reason][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
